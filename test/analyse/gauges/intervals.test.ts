import { describe, expect, it } from 'vitest';
import { bootstrap, mean, median, wilson } from '../../../src/analyse/gauges/intervals.ts';
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
