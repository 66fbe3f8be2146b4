// What is never weighed to the end would not have been likely, whatever the reports of both lines have in common.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoodBy } from '../../../src/analyse/findings/likelihood.ts';
import type { Line } from '../../../src/analyse/threads/line.ts';
import { lineBound } from '../../../src/analyse/threads/line-bound.ts';
import { shareLines } from '../../../src/analyse/threads/share-lines.ts';
import { type Common, type CommonNames, onlyNames } from '../../../src/analyse/threads/thread.ts';
import { LINE_FEATURES, lineFeatures } from '../../../src/analyse/threads/weigh-lines.ts';

const TEXTS = [
  'The Fell Lift in Garrowmouth will carry skiers again by 1 December.',
  '“I have never taken an envelope of cash,” Mr Brill told the court.',
  'Four hundred people queued at the Fell Lift in Garrowmouth on Wednesday.',
  'Herring cost less than bread in Marrow.',
];
const line = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    at: fc.nat(20),
    due: fc.option(fc.tuple(fc.integer({ min: 90, max: 110 }), fc.integer({ min: 110, max: 130 }))),
    names: fc.subarray(['garro', 'brill']),
  })
  .map(
    ({ text, ...one }): Line => ({
      ...one,
      entryId: `${one.at}`,
      passage: { text, spans: [{ start: 0, end: text.length }] },
      speaker: null,
      side: one.names,
      acts: [],
      events: [],
      isPromise: one.due !== null,
      days: [],
      figures: [],
    }),
  );
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const common = fc.record({ lead: share.map((one) => 80 * one), leadNames: fc.nat(6), ofNames: share, share, bits: share.map((one) => 200 * one) }); // biome-ignore format: one line
const weights = fc.array(fc.integer({ min: -200, max: 200 }).map((one) => one / 100), { minLength: LINE_FEATURES.length, maxLength: LINE_FEATURES.length }); // biome-ignore format: one line

/** As many as may be a part of all that both have in common; null where that is less than their share alone. */
function namesOf(both: Common): CommonNames | null {
  const { ofNames, bits } = both;
  const beside = bits - onlyNames({ names: 0, ofNames }).bits;
  return beside < 0 ? null : { names: Math.floor(beside / 8), ofNames };
}

describe('a bound of two lines', () => {
  it('law: is never below what they turn out to be, and is sometimes', () => {
    let kept = 0;
    let left = 0;
    let byNames = 0;
    fc.assert(
      fc.property(
        lines,
        lines,
        common,
        weights,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (a, b, both, by, least) => {
          const [first, second] = [{ day: 100, lines: a }, { day: 103, lines: b }]; // biome-ignore format: one line
          const shared = shareLines(a, b);
          const bound = lineBound(by);
          a.forEach((_, n) => {
            b.forEach((_, m) => {
              const ofLines = bound.ofLines(first, second, n, m, shared);
              const told = namesOf(both);
              const may = bound.mayReach(least, ofLines);
              const mayByNames = told === null ? may : bound.mayReach(least, ofLines, told);
              may ? kept++ : left++;
              if (may && !mayByNames) byNames++;
              if (!may || !mayByNames)
                expect(likelihoodBy(lineFeatures(first, second, n, m, shared, both), by)).toBeLessThan(least);
            });
          });
        },
      ),
      { numRuns: 200 },
    );
    expect(Math.min(kept, left)).toBeGreaterThan(50);
    expect(byNames).toBeGreaterThan(4);
  });
});
