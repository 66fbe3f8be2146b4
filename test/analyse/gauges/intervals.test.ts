import { describe, expect, it } from 'vitest';
import {
  bootstrap,
  MOST_DRAWN,
  mean,
  median,
  spreadOfMean,
  spreadOfMedian,
  wilson,
} from '../../../src/analyse/gauges/intervals.ts';
import { periodOf } from '../../../src/analyse/gauges/period.ts';
import { dayNumber } from '../../../src/text/day-number.ts';

describe('wilson', () => {
  // by hand from the formula: 0 of 10 is 0 to z² ÷ (10 + z²)
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
  ])('%i of %i', (hits, n, low, high) => {
    const found = wilson(hits, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});

describe('bootstrap', () => {
  const sample = [-9, -3, 2.5, 2.5, 4, 5, 10];
  it('is the same every time and holds the value', () => {
    const { low, high } = bootstrap(sample, mean);
    expect(bootstrap(sample, mean)).toEqual({ low, high });
    expect(low).toBeLessThan(mean(sample));
    expect(high).toBeGreaterThan(mean(sample));
  });
  it('narrows with the sample', () => {
    const width = (list: readonly number[]) => bootstrap(list, mean).high - bootstrap(list, mean).low;
    expect(width(Array.from({ length: 20 }, () => sample).flat())).toBeLessThan(width(sample) / 2);
  });
  it('is a point for a constant', () => expect(bootstrap([3, 3, 3], mean)).toEqual({ low: 3, high: 3 }));
});

describe('the spread of a large sample', () => {
  const scores = [-9, -3, 2.5, 2.5, 4, 5, 10, 1.5, -5];
  const sample = (n: number) => Array.from({ length: n }, (_, i) => scores[(i * i + 3 * i) % scores.length]!);
  it('is the bootstrap of a small one', () => {
    expect(spreadOfMean(sample(MOST_DRAWN))).toEqual(bootstrap(sample(MOST_DRAWN), mean));
    expect(spreadOfMedian(sample(MOST_DRAWN))).toEqual(bootstrap(sample(MOST_DRAWN), median));
  });
  it.each([MOST_DRAWN + 1, 90, 400])('of %i is within a tenth of what the bootstrap gives', (n) => {
    const [near, drawn] = [spreadOfMean(sample(n)), bootstrap(sample(n), mean)];
    const width = drawn.high - drawn.low;
    expect(Math.abs(near.low - drawn.low)).toBeLessThan(width / 10);
    expect(Math.abs(near.high - drawn.high)).toBeLessThan(width / 10);
    const [ranked, resampled] = [spreadOfMedian(sample(n)), bootstrap(sample(n), median)];
    expect(ranked.low).toBeLessThanOrEqual(resampled.high);
    expect(ranked.high).toBeGreaterThanOrEqual(resampled.low);
    expect(ranked.low).toBeLessThanOrEqual(median(sample(n)));
    expect(ranked.high).toBeGreaterThanOrEqual(median(sample(n)));
  });
  it('does not hang on the order', () => {
    const [there, back] = [sample(333), sample(333).toReversed()];
    expect([spreadOfMean(back), spreadOfMedian(back)]).toEqual([spreadOfMean(there), spreadOfMedian(there)]);
  });
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
  ])('%j', (values, expected) => expect(median(values)).toBe(expected));
});

describe('periodOf', () => {
  it.each([
    ['2031-02-28', 'month', '2031-02', '2031-02-01', '2031-02-28'],
    ['2032-02-29', 'month', '2032-02', '2032-02-01', '2032-02-29'],
    ['2031-11-05', 'quarter', '2031-Q4', '2031-10-01', '2031-12-31'],
    ['2031-01-01', 'week', '2031-W01', '2030-12-30', '2031-01-05'],
    ['2033-01-01', 'week', '2032-W53', '2032-12-27', '2033-01-02'],
  ] as const)('%s by %s', (day, by, name, from, to) => {
    expect(periodOf(dayNumber(day)!, by)).toEqual({ name, from, to });
  });
});
