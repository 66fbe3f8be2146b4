import { describe, expect, it } from 'vitest';
import { scoreClasses } from '../../src/analyse/class-score.ts';

describe('class score', () => {
  it('gives figures by class, and their mean over the gold’s classes', () => {
    const pairs = [
      { gold: 'A', told: 'A' },
      { gold: 'A', told: 'B' },
      { gold: 'B', told: 'B' },
      { gold: 'B', told: null },
    ];
    // A: P 1/1, R 1/2; B: P 1/2, R 1/2
    expect(scoreClasses(pairs, ['B', 'A', 'C'])).toEqual({
      cases: 4,
      accuracy: 50,
      macroF1: expect.closeTo((66.667 + 50) / 2, 2),
      classes: {
        B: { precision: 50, recall: 50, f1: 50, gold: 2 },
        A: { precision: 100, recall: 50, f1: expect.closeTo(66.667, 2), gold: 2 },
      },
      confusion: { A: { A: 1, B: 1 }, B: { B: 1, '': 1 } },
    });
  });

  it('counts a class that only the reader has, and leaves it out of the mean', () => {
    const { classes, macroF1 } = scoreClasses([{ gold: 'A', told: 'B' }], ['A', 'B']);
    expect(classes.B).toEqual({ precision: 0, recall: 0, f1: 0, gold: 0 });
    expect(macroF1).toBe(0);
  });

  it('is nought without cases', () => {
    expect(scoreClasses([], ['A'])).toEqual({ cases: 0, accuracy: 0, macroF1: 0, classes: {}, confusion: {} });
  });
});
