import { describe, expect, it } from 'vitest';
import { fillPeriods } from '../../../src/workbench/gauges/fill-periods.ts';
import { sayPeriod, sayValue, scaleOf, wordsOf } from '../../../src/workbench/gauges/gauge-words.ts';

const span = (from: string, to: string, name = from) => ({ name, from, to });

describe('fillPeriods', () => {
  it.each([
    [
      'week',
      [span('2031-12-22', '2031-12-28'), span('2032-01-05', '2032-01-11')],
      ['2031-12-22', '2031-12-29', '2032-01-05'],
    ],
    [
      'month',
      [span('2031-12-01', '2031-12-31'), span('2032-02-01', '2032-02-29')],
      ['2031-12-01', '2032-01-01', '2032-02-01'],
    ],
    [
      'quarter',
      [span('2032-04-01', '2032-06-30'), span('2031-10-01', '2031-12-31')],
      ['2031-10-01', '2032-01-01', '2032-04-01'],
    ],
    ['month', [], []],
  ] as const)('by %s has every one between the first and the last', (by, spans, firsts) => {
    expect(fillPeriods(spans, by).map(({ from }) => from)).toEqual(firsts);
  });
  it('keeps the names of those that are there, and each once', () => {
    const spans = [span('2031-01-01', '2031-03-31', '2031-Q1'), span('2031-01-01', '2031-03-31', '2031-Q1')];
    expect(fillPeriods(spans, 'quarter')).toEqual([span('2031-01-01', '2031-03-31', '2031-Q1')]);
  });
  it('stops where a year was read wrong', () => {
    expect(fillPeriods([span('0201-01-01', '0201-01-31'), span('2031-01-01', '2031-01-31')], 'month').length).toBe(
      1200,
    );
  });
});

describe('the words of gauges', () => {
  it.each([
    [span('2031-02-01', '2031-02-28'), 'Feb 2031'],
    [span('2031-04-01', '2031-06-30'), 'Apr–June 2031'],
    [span('2031-02-10', '2031-02-16'), '10–16 Feb 2031'],
    [span('2031-02-24', '2031-03-02'), '24 Feb–2 Mar 2031'],
  ])('say a period', (period, words) => {
    expect(sayPeriod(period)).toBe(words);
  });
  it.each([
    [-1.249, '−1.25'],
    [0.001, '0'],
    [-0.001, '0'],
    [12345.6, '12,346'],
  ])('say %d', (value, words) => {
    expect(sayValue(value)).toBe(words);
  });
  it('draw shares from 0 to 1, scores with 0 in them', () => {
    const point = {
      name: '2031-02',
      from: '2031-02-01',
      to: '2031-02-28',
      value: 3,
      low: 2,
      high: 4,
      n: 5,
      entries: [],
    };
    expect(scaleOf(wordsOf('transparency'), [point])).toEqual([0, 0.25, 0.5, 0.75, 1]);
    const scale = scaleOf(wordsOf('tension'), [point]);
    expect([scale[0], scale.at(-1)! >= 4]).toEqual([0, true]);
  });
});
