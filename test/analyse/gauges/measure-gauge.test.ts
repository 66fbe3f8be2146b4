import { describe, expect, it } from 'vitest';
import type { Gauge } from '../../../src/analyse/gauges/gauge.ts';
import { pointsOf as pointsOfAll } from '../../../src/analyse/gauges/measure-gauge.ts';
import { NOTICE } from '../../../src/analyse/gauges/notice.ts';
import { type Observation, Observations } from '../../../src/analyse/gauges/observations.ts';
import type { PeriodLength } from '../../../src/analyse/gauges/period.ts';
import { GAP, TENSION } from '../../../src/analyse/gauges/tension.ts';
import { TRANSPARENCY } from '../../../src/analyse/gauges/transparency.ts';
import { UNITY } from '../../../src/analyse/gauges/unity.ts';
import { dayNumber } from '../../../src/text/day-number.ts';

const seen = (day: string, values: readonly number[], group = ''): Observation[] =>
  values.map((value, n) => ({ day: dayNumber(day)!, value, entryId: `${day} ${group} ${n}`, group }));
const pointsOf = (gauge: Gauge, seenThen: readonly Observation[], by: PeriodLength) =>
  pointsOfAll(gauge, Observations.of(seenThen), by);
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
  it('does not hang on it either where one track, or one member, of many observations is drawn from', () => {
    const few = [-9, 3, 2.5, -4, 7, 1, -2.5, 5].flatMap((value, n) => seen(`2031-01-0${n + 1}`, [value], 'deeds'));
    const all = [
      ...seen(
        '2031-01-05',
        Array.from({ length: 60 }, (_, n) => (n % 7) - 3),
        'dialogue',
      ),
      ...few,
    ];
    expect(pointsOf(GAP, all.toReversed(), 'month')).toEqual(pointsOf(GAP, all, 'month'));
    const held = ['a', 'b', 'c'].flatMap((member, k) => seen('2031-01-05', Array.from({ length: 30 }, (_, n) => (n % (k + 2) === 0 ? 1 : -1)), member)); // biome-ignore format: one line
    expect(pointsOf(UNITY, held.toReversed(), 'month')).toEqual(pointsOf(UNITY, held, 'month'));
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

describe('days of notice', () => {
  it('are the median of what was announced, and none for two', () => {
    const [january, february] = pointsOf(NOTICE, [...seen('2031-01-05', [2, 14, 40, 7]), ...seen('2031-02-01', [3, 3])], 'month'); // biome-ignore format: one line
    expect(january).toMatchObject({ value: 10.5, n: 4 });
    expect(january!.low).toBeGreaterThanOrEqual(2);
    expect(january!.high).toBeLessThanOrEqual(40);
    expect(february).toMatchObject({ value: null, n: 2 });
  });
});
