// Stances of one report in; which turns it points out, out.
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { pointedOut } from '../../../src/analyse/positions/pointed-out.ts';

const TEXT = 'In May she called the levy the gold standard. Varga now says she opposes the levy.';
const stance = (text: string, at: number, fields: Partial<Stance>): Stance => {
  const start = TEXT.indexOf(text);
  return {
    ...{ entryId: text, at, side: [], sign: 1, body: [], speaksOf: [], admits: false, turns: null, recalls: false, recalled: null }, // biome-ignore format: one line
    holder: { key: 'person ilse varga', short: 'person varga', name: 'Ilse Varga' },
    content: { text, spans: [{ start, end: start + text.length }] },
    ...fields,
  };
};

describe('pointedOut', () => {
  const recall = stance('the levy the gold standard', 0, { recalls: true });
  const whole = stance('she opposes the levy', 1, { turns: 'beside' });
  const end = stance('opposes the levy', 1, { turns: 'beside' });
  it('tells a turn once, and not what it holds again', () =>
    expect(pointedOut({ stances: [recall, whole, end] })).toEqual([[whole, recall]]));
  it('tells two turns of two passages', () =>
    expect(pointedOut({ stances: [recall, whole, stance('Varga now says', 1, { turns: 'beside' })] })).toHaveLength(2));
});
