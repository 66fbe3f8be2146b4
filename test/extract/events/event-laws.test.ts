import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from '../../laws/arbitrary-report.ts';
import { holdEventLaws } from '../../laws/event-laws.ts';

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
