import { describe, expect, it } from 'vitest';
import { goldLines, scoreTimes } from './score-times.ts';

/** Floors in percent of the gold's times, per half; the grammar was tuned on one half alone. Lowering one is a decision. */
const FLOORS = {
  tune: { found: 99, exact: 98, right: 98, extra: 1 },
  held: { found: 99, exact: 98, right: 97, extra: 1 },
} as const;

describe('the gold of times', () => {
  it('has at least 400 times, and sentences without one', () => {
    const lines = goldLines();
    expect(lines.reduce((sum, { times }) => sum + times.length, 0)).toBeGreaterThanOrEqual(400);
    expect(lines.filter(({ times }) => times.length === 0).length).toBeGreaterThanOrEqual(5);
    expect(lines.filter(({ published }) => published === null).length).toBeGreaterThanOrEqual(20);
  });

  it('has spans that slice words, in order', () => {
    for (const { id, text, times } of goldLines()) {
      let at = 0;
      for (const { span } of times) {
        expect(span[0], id).toBeGreaterThanOrEqual(at);
        expect(text.slice(...span), id).toMatch(/^\S[\s\S]*\S$/);
        at = span[1];
      }
    }
  });

  it.each(['tune', 'held'] as const)('is read at its floors on the %s half', (half) => {
    const floors = FLOORS[half];
    const score = scoreTimes(goldLines().filter((line) => line.half === half));
    const percent = (count: number) => (100 * count) / score.gold;
    const shown = score.wrong.join('\n');
    expect(percent(score.found), shown).toBeGreaterThanOrEqual(floors.found);
    expect(percent(score.exact), shown).toBeGreaterThanOrEqual(floors.exact);
    expect(percent(score.right), shown).toBeGreaterThanOrEqual(floors.right);
    expect(percent(score.extra), shown).toBeLessThanOrEqual(floors.extra);
  });
});
