import { describe, expect, it } from 'vitest';
import { boundsOf, meet, UNBOUNDED } from '../../../src/analyse/figures/bounds-of.ts';
import type { Figure } from '../../../src/record/figure.ts';

type Told = Parameters<typeof boundsOf>[0];
const count = (value: number | null, fields: Partial<Told> = {}): Told => ({ of: 'count', text: `${value}`, value, low: null, high: null, approximate: false, ...fields }); // biome-ignore format: one line
const told = (of: Figure['of'], value: number, text: string): Told => ({ ...count(value), of, text });

describe('boundsOf', () => {
  it.each<[string, Told, number, number]>([
    ['fourteen: counted one by one', count(14), 14, 14],
    ['twenty: too few to be round', count(20), 20, 20],
    ['60,000: the last digit', count(60_000), 55_000, 65_000],
    ['12,000', count(12_000), 11_500, 12_500],
    ['1,000: a tenth at most', count(1000), 900, 1100],
    ['19,512: counted', count(19_512), 19_512, 19_512],
    ['about 22,000', count(22_000, { approximate: true }), 19_800, 24_200],
    ['at least nine', count(null, { low: 9 }), 9, UNBOUNDED],
    ['no more than 900', count(null, { high: 900 }), -UNBOUNDED, 900],
    ['between 1,500 and 2,000', count(null, { low: 1500, high: 2000 }), 1500, 2000],
    ['five percent: as sharp as 5', told('share', 5, 'five percent'), 4.5, 5.5],
    ['a quarter', told('share', 25, 'a quarter'), 22.5, 27.5],
    ['$2.6 billion', told('money', 2.6e9, '$2.6 billion'), 2.55e9, 2.65e9],
  ])('%s', (_, figure, low, high) => {
    const bounds = boundsOf(figure);
    expect(bounds.low).toBeCloseTo(low);
    expect(bounds.high).toBeCloseTo(high);
  });
  it('lets two rounded tellings of one figure stand', () => {
    expect(meet(boundsOf(count(22_000, { approximate: true })), boundsOf(count(20_000)))).toBe(true);
    expect(meet(boundsOf(count(60_000)), boundsOf(count(22_000, { approximate: true })))).toBe(false);
    expect(meet(boundsOf(count(null, { low: 9 })), boundsOf(count(14)))).toBe(true);
    expect(meet(boundsOf(count(null, { low: 9 })), boundsOf(count(4)))).toBe(false);
  });
});
