import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/analyse/gauges/gauge.ts';
import { pointsOf } from '../../../src/analyse/gauges/measure-gauge.ts';
import { GAP, TENSION } from '../../../src/analyse/gauges/tension.ts';
import { TRANSPARENCY } from '../../../src/analyse/gauges/transparency.ts';
import { UNITY } from '../../../src/analyse/gauges/unity.ts';
import { dayNumber } from '../../../src/text/day-number.ts';

const seen = (day: string, values: readonly number[], group = ''): Observation[] =>
  values.map((value, n) => ({ day: dayNumber(day)!, value, entryId: `${day} ${group} ${n}`, group }));
const valuesOf = (points: ReturnType<typeof pointsOf>) => points.map(({ name, value, n }) => [name, value, n]);

describe('pointsOf', () => {
  it('has every period, and no value below the minimum', () => {
    const points = pointsOf(
      TENSION,
      [...seen('2031-01-05', [-9, -9, 2.5, 5, -2]), ...seen('2031-03-01', [4, 4])],
      'month',
    );
    expect(valuesOf(points)).toEqual([['2031-01', 2.5, 5], ['2031-02', null, 0], ['2031-03', null, 2]]); // biome-ignore format: one line
    expect(points[0]!.low).toBeLessThan(2.5);
    expect(points[0]!.high).toBeGreaterThan(2.5);
  });
  it('does not hang on the order of observations', () => {
    const all = [...seen('2031-01-05', [-9, 3, 2.5]), ...seen('2031-01-09', [5, -2, 10])];
    expect(pointsOf(TENSION, all.toReversed(), 'quarter')).toEqual(pointsOf(TENSION, all, 'quarter'));
  });
});

describe('the gauges', () => {
  it('hold words against deeds, with three of each or none', () => {
    const of = (words: number[], deeds: number[]) =>
      valuesOf(pointsOf(GAP, [...seen('2031-01-05', words, 'dialogue'), ...seen('2031-01-06', deeds, 'deeds')], 'month'))[0]![1]; // biome-ignore format: one line
    expect(of([5, 5, 5], [-9, -9, -9])).toBe(14);
    expect(of([5, 5, 5, 5], [-9, -9])).toBe(null);
  });
  it('give shares within 0 and 1', () => {
    const [point] = pointsOf(TRANSPARENCY, seen('2031-01-05', [1, 1, 1, 1, 0]), 'month');
    expect(point).toMatchObject({ value: 0.8, n: 5 });
    expect(point!.high).toBeLessThanOrEqual(1);
  });
  it('are 1 where all members hold alike, 0 where two are opposed, none for one member', () => {
    const of = (...members: number[][]) =>
      pointsOf(UNITY, members.flatMap((values, n) => seen('2031-01-05', values, `m${n}`)), 'month')[0]!.value; // biome-ignore format: one line
    expect(of([1, 1], [1, 1])).toBe(1);
    expect(of([1, 1], [-1, -1])).toBe(0);
    expect(of([1, 1, 1, 1])).toBe(null);
    expect(of([1, 1], [1, 1], [-1, -1])).toBeCloseTo(1 / 3);
  });
});
