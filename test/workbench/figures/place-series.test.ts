// Series on their scales, and numbers as they are said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundScale, shortAmount } from '../../../src/workbench/figures/amounts.ts';
import { placeSeries } from '../../../src/workbench/figures/place-series.ts';
import { amountOf, pointWhen, seriesName, unitWords } from '../../../src/workbench/figures/series-words.ts';
import { dayOf } from '../../../src/workbench/timeline/date-entry.ts';
import { pointOf, seriesOf, tellingOf } from './made-series.ts';

describe('a series on its scales', () => {
  it('has each telling at its number and in the middle of its days', () => {
    const { placed, window } = placeSeries(seriesOf([pointOf('2031-01-01', '2031-12-31', [tellingOf(900)])]));
    expect(placed).toMatchObject([
      { from: dayOf('2031-01-01'), to: dayOf('2031-12-31'), day: dayOf('2031-07-02'), value: 900, range: null },
    ]);
    expect([window.from < dayOf('2031-01-01')!, window.to > dayOf('2031-12-31')!]).toEqual([true, true]);
  });

  it('draws a range at its middle with both ends, a bound at its end with one', () => {
    const range = tellingOf(null, { low: 1500, high: 2000 });
    const bound = tellingOf(null, { low: 900, high: null });
    const { placed } = placeSeries(seriesOf([pointOf('2031-04-01', '2031-04-01', [range, bound])]));
    expect(placed.map(({ value, range: ends }) => [value, ends])).toEqual([
      [1750, { low: 1500, high: 2000 }],
      [900, { low: 900, high: null }],
    ]);
  });

  it('puts apart what has no day or no number', () => {
    const { placed, apart } = placeSeries(
      seriesOf([
        pointOf(null, null, [tellingOf(1)]),
        pointOf('2031-04-01', null, [tellingOf(null, { low: null, high: null }), tellingOf(2)]),
      ]),
    );
    expect([placed.length, apart.length]).toEqual([1, 2]);
  });

  it('begins its scale at nothing where little room is lost, and near the lowest number where much would be', () => {
    const scaleOf = (...values: number[]) =>
      placeSeries(
        seriesOf([
          pointOf(
            '2031-04-01',
            null,
            values.map((value) => tellingOf(value)),
          ),
        ]),
      ).scale;
    expect(scaleOf(4, 14)).toEqual([0, 5, 10, 15]);
    expect(scaleOf(3.2, 3.6)).toEqual([3.2, 3.3, 3.4, 3.5, 3.6]);
    expect(scaleOf(12000)[0]).toBeGreaterThan(0);
  });
});

it('gives round numbers from below the lowest to above the highest, a few of them', () => {
  // figures of reports, from millionths to trillions
  const number = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: -6, max: 6 }))
    .map(([digits, power]) => digits * 10 ** power);
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const scale = roundScale(low, high);
      expect(scale.length).toBeGreaterThan(1);
      expect(scale.length).toBeLessThan(9);
      expect(scale[0]!).toBeLessThanOrEqual(low + Math.abs(low) * 1e-9);
      expect(scale.at(-1)!).toBeGreaterThanOrEqual(high - Math.abs(high) * 1e-9);
    }),
  );
});

it.each([
  [10_000_000_000, '10bn'],
  [2_650_000_000, '2.65bn'],
  [340_000_000, '340m'],
  [12_000, '12,000'],
  [250_000, '250k'],
  [4.1, '4.1'],
  [0.01, '0.01'],
  [-2_500_000, '-2.5m'],
  [0, '0'],
])('says %d as %s', (value, says) => {
  expect(shortAmount(value)).toBe(says);
});

it('says amounts, days, names and units', () => {
  expect(amountOf(tellingOf(null, { low: 1500, high: 2000 }))).toBe('1,500 to 2,000');
  expect(amountOf(tellingOf(null, { low: 900, high: null }))).toBe('at least 900');
  expect(amountOf(tellingOf(null, { low: null, high: 10 }))).toBe('at most 10');
  expect(pointWhen(pointOf(null, '2031-12-31', []))).toBe('until 31 Dec 2031');
  expect(pointWhen(pointOf('2031-04-09', '2031-04-09', [], { isDated: false }))).toBe('9 Apr 2031, no day told');
  expect(pointWhen(pointOf(null, null, []))).toBe('no day told');
  expect(seriesName(seriesOf([]))).toBe('soldier');
  expect(seriesName(seriesOf([], { of: 'money', unit: 'usd', measure: 'military spending' }))).toBe(
    'military spending',
  );
  expect(unitWords(seriesOf([], { of: 'money', unit: 'usd', change: 'up' }))).toBe('USD, rises');
  expect(unitWords(seriesOf([], { of: 'share', unit: '%' }))).toBe('per cent');
});
