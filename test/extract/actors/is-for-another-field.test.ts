import { describe, expect, it } from 'vitest';
import { isForAnotherField } from '../../../src/extract/actors/is-for-another-field.ts';
import { resolve } from './resolve-marked.ts';

describe('a minister is nobody who is one for another field', () => {
  it.each<[string, string | null]>([
    ['Water Minister Daan Okker left. Lev Oranov went on. ⟦The foreign minister⟧ said so.', 'Lev Oranov'],
    ['Water Minister Daan Okker left. ⟦The sports minister⟧ said so.', null],
    ['Daan Okker, the minister for fisheries, left. ⟦The transport minister⟧ said so.', null],
    ['Water Minister Daan Okker left. ⟦The water minister⟧ said so.', 'Daan Okker'],
    ['Water Minister Daan Okker left. ⟦The minister⟧ said so.', 'Daan Okker'],
    ['Water and Energy Minister Daan Okker left. ⟦The energy minister⟧ said so.', 'Daan Okker'],
    ['Former water minister Daan Okker, the transport minister, left. ⟦The transport minister⟧ said so.', 'Daan Okker'],
  ])('%s', (text, expected) => expect(resolve(text).told.at(-1)?.split(' (')[0] ?? null).toBe(expected));

  it('asks the same of what descriptions called somebody', () => {
    const office = { head: 'minister', words: new Set(['water']), of: null, time: 'now', from: 0, to: 1, passage: [0, 1] } as const; // biome-ignore format: one line
    const asked = (word: string) => ({ head: 'minister', words: new Set([word]), time: 'now' }) as const;
    expect(isForAnotherField({ offices: [], calledAs: [office] }, asked('foreign'))).toBe(true);
    expect(isForAnotherField({ offices: [], calledAs: [office] }, asked('water'))).toBe(false);
    expect(isForAnotherField({ offices: [], calledAs: [office] }, asked('elderly'))).toBe(false);
  });
});
