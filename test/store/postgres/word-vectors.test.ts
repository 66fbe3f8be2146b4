// How words become tsvectors and queries tsqueries: what stands in them.
import { afterAll, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/store/parse-query.ts';
import { toVector, toVectorQuery } from '../../../src/store/postgres/word-vectors.ts';
import { marksAsked } from '../../../src/store/words/marks.ts';
import { createWordIndex } from '../../../src/store/words/word-index.ts';

const index = createWordIndex();
afterAll(() => index.close());
const vectorOf = (...row: [title: string, body: string]) => toVector(index.wordsOf('reports', [row])[0]!, ['oabc']);
/** Its words without the facet, in the order of the alphabet. */
const wordsOf = (...row: [string, string]) => vectorOf(...row).split(' ').slice(1).sort(); // biome-ignore format: one line

describe('a vector', () => {
  it('holds each word folded, with its places, and a gap between columns', () => {
    expect(wordsOf('Talks at Vell', 'Málenko’s talks')).toEqual(["'at':2", "'malenko':5", "'s':6", "'talks':1,7", "'vell':3"]); // biome-ignore format: one line
  });

  it('holds a word of hundreds of letters as its digest', () => {
    const [word] = wordsOf('', 'x'.repeat(3000));
    expect(word).toMatch(/^':[0-9a-f]{64}':2$/);
    expect(wordsOf('', 'y'.repeat(3000))[0]).not.toBe(word);
  });

  // body, what it holds where it cannot hold all
  for (const [what, body, held] of [
    ['256 places of a word', 'a '.repeat(256), /^'a':2,3,.*,257$/],
    ['257 places of a word', 'a '.repeat(257), /^':bag' 'a'$/],
    ['place 16,383', Array(16_381).fill('a b').join(' '), /^':bag' 'a' 'b'$/],
    ['a megabyte of words', Array.from({ length: 200_000 }, (_, i) => `w${i}`).join(' '), /^':none'$/],
  ] as const) {
    it(`of ${what}`, () => expect(wordsOf('', body).join(' ')).toMatch(held));
  }
});

describe('a query', () => {
  const exact = (asked: string, outlet?: string) => toVectorQuery(parseQuery(asked), marksAsked(outlet), index);

  // query, what must be found in a vector that holds all
  for (const [asked, wanted] of [
    ['Málenko', `('malenko')`],
    ['sund vell', `(('sund') & ('vell'))`],
    ['sund OR vell', `(('sund') | ('vell'))`],
    ['“don’t go”', `('don' <-> 't' <-> 'go')`],
    ['sund NOT "at vell"', `(('sund') & !('at' <-> 'vell'))`],
    [`'\\ sund`, `('sund')`],
  ] as const) {
    it(`of ${asked}`, () => expect(exact(asked)).toContain(`(${wanted} | (':bag' & `));
  }

  it('finds a bag by its words in any order, with nothing taken away', () => {
    expect(exact('sund NOT "at vell"')).toContain(`(':bag' & ('sund')) | ':none')`);
  });

  it('finds nothing by a letter that the tokenizer does not know', () => {
    for (const asked of ['\u19b0', 'sund \u19b0', '\u19b0 NOT sund']) expect(exact(asked)).toBeNull();
    expect(exact('sund OR \u19b0')).toContain(`('sund')`);
  });
});
