import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSnippet } from '../../src/store/choose-snippet.ts';

/** Shows a snippet as the text with [ ] around it and < > around its hits; blanks stand for long stretches of words. */
const LONG = 'far away words '.repeat(40);

function snippetOf(text: string, ...words: string[]): string {
  const hits = words.flatMap((word) => [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }))); // biome-ignore format: one line
  const chosen = chooseSnippet(text, hits.sort((a, b) => a.start - b.start)); // biome-ignore format: one line
  return text.slice(chosen.snippet.start, chosen.snippet.end);
}

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    expect(snippetOf('Sund said no.', 'said')).toBe('Sund said no.');
  });

  it('leads up to the first hit and starts and ends between words', () => {
    const snippet = snippetOf(`${LONG}Sund said no. ${LONG}`, 'Sund');
    expect(snippet).toMatch(/^(far|away|words) .*Sund said no\. .*(far|away|words)$/);
    expect(snippet.indexOf('Sund')).toBeLessThanOrEqual(60);
    expect(snippet.length).toBeLessThanOrEqual(240);
  });

  it('takes the place with the most hits, the first of equals', () => {
    expect(snippetOf(`Sund one. ${LONG}Sund two Sund. ${LONG}Sund three Sund.`, 'Sund')).toContain('Sund two Sund');
  });

  it('starts at the beginning without hits', () => {
    expect(snippetOf(LONG, 'Vell')).toBe(LONG.slice(0, 239));
  });

  it('law: holds its hits, stays inside, cuts no surrogate pair', () => {
    const pieces = fc.array(fc.constantFrom('😀', 'a', ' ', 'Sund', 'b'.repeat(50)), { maxLength: 200 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const hits = [...text.matchAll(/Sund/g)].map(({ index }) => ({ start: index, end: index + 4 }));
        const { snippet, hits: inside } = chooseSnippet(text, hits);
        expect(snippet.start).toBeGreaterThanOrEqual(0);
        expect(snippet.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(snippet.start, snippet.end).isWellFormed()).toBe(true);
        expect(snippet.end - snippet.start).toBeLessThanOrEqual(300);
        expect(inside.length > 0).toBe(hits.length > 0);
        expect(inside).toEqual(hits.filter(({ start, end }) => start >= snippet.start && end <= snippet.end));
      }),
    );
  });
});
