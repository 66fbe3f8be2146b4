import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from '../../laws/arbitrary-report.ts';
import { holdDayLaw, holdEventLaws } from '../../laws/event-laws.ts';

/** Words the rules know, so that random texts reach their far corners. */
const PIECES =
  `Tarsk Arvenia Belmark’s Ingrid_Solvane the a two troops police soldiers ambassador sanctions talks ceasefire attack raid withdrawal
  shelled sent will_send would_not agreed_to denied attacking was_arrested by_police killing to withdraw with_drones on against between
  and in Sund Geneva France on_Monday in_2031 next_week if unless that who , . ; ( ) “ ” ’s said allegedly threatened_to held imposed lifted
  summoned visit visited asked for_help called_on demanded_that joint exercise strike strikes protest not never no planned 40 👩‍🚀 é \n`
    .split(/ +|\n +/)
    .map((piece) => piece.replaceAll('_', ' '));
const deedText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

describe('events of any text', () => {
  it('keep the laws on texts of the rules’ own words', () => {
    fc.assert(
      fc.property(deedText, (text) => void holdEventLaws(text)),
      { numRuns: 3_000 },
    );
  });

  it('are never done on a day to come', () => {
    const days = fc.constantFrom(
      'on 12 August',
      'in March',
      'on the 19th',
      'on Friday',
      'in 2033',
      'until 12 August',
      'next week',
    );
    const dated = fc.array(fc.tuple(deedText, days), { maxLength: 4 }).map((parts) => parts.flat().join(' '));
    fc.assert(
      fc.property(
        dated,
        fc.constantFrom('2031-08-05', '2031-02-28', '2031-12-31'),
        fc.constantFrom(null, 'happened' as const, 'ongoing' as const),
        (text, published, status) => void holdDayLaw(text, published, status),
      ),
      { numRuns: 1_000, examples: [['said  on 12 August will send called on Tarsk  on 12 August', '2031-08-05', null]] }, // biome-ignore format: one line
    );
  });

  it('keep the laws on random reports', () => {
    fc.assert(
      fc.property(arbitraryReport, (text) => void holdEventLaws(text)),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a sentence without end', 'Tarsk shelled Sund and '.repeat(5_000)],
    ['many short sentences', 'Tarsk shelled Sund. '.repeat(5_000)],
    ['denials in denials', 'denied that Tarsk '.repeat(5_000)],
    ['commas', 'Tarsk, Arvenia, '.repeat(5_000)],
    ['many times', 'Tarsk shelled Sund on Monday, Tuesday and Friday in 2031. '.repeat(1_000)],
  ])('reads %s to the end', (_name, text) => {
    expect(holdEventLaws(text).length).toBeGreaterThanOrEqual(0);
  });
});
