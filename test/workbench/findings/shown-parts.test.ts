// Which passages of a finding a page shows.
import { describe, expect, it } from 'vitest';
import type { FindingPart } from '../../../src/record/finding.ts';
import { shownParts } from '../../../src/workbench/findings/shown-parts.ts';

const TEXT = 'General Dorn denied it to be angry. A spokesman denied it too.';
const part = (words: string, own: Partial<FindingPart> = {}): FindingPart => {
  const start = TEXT.indexOf(words);
  const passage = { text: words, spans: [{ start, end: start + words.length }] };
  return { role: 'denial', reportId: 'a', outlet: null, published: null, entryId: words, passage, who: 'Dorn', title: null, through: null, wording: null, shared: null, edits: [], ...own }; // biome-ignore format: one line
};
const shown = (...parts: readonly FindingPart[]) => shownParts(parts).map(({ passage }) => passage.text);

describe('passages shown', () => {
  it('are those that no longer one of the same report and part holds', () => {
    expect(shown(part('it to be angry'), part('denied it to be angry'))).toEqual(['denied it to be angry']);
    expect(shown(part('denied it to be angry'), part('it to be angry'))).toEqual(['denied it to be angry']);
  });
  it('are one of two that are the same', () => {
    expect(shown(part('denied it'), part('denied it', { entryId: 'other' }))).toEqual(['denied it']);
  });
  it('are both where they play other parts, are others’ words or stand in other reports or places', () => {
    const [inner, outer] = [part('it to be angry'), part('denied it to be angry')];
    for (const own of [{ role: 'allegation' }, { who: 'Costane' }, { reportId: 'b' }] as const)
      expect(shown({ ...inner, ...own }, outer)).toHaveLength(2);
    expect(shown(part('denied it to be angry'), part('denied it too'))).toHaveLength(2);
  });
});
