// What is marked in plain texts is what SQLite itself marks.
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { markPlainWords, plainPhrases } from '../../../src/store/words/mark-plain-words.ts';

const memory = new DatabaseSync(':memory:');
memory.exec(`CREATE VIRTUAL TABLE marked USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2')`);
afterAll(() => memory.close());

/** “Arvenia [said] so” by SQLite; its marks are characters that no plain text has. */
function bySqlite(text: string, phrases: readonly string[]): string {
  memory.exec('DELETE FROM marked');
  memory.prepare('INSERT INTO marked (body) VALUES (?)').run(text);
  const match = phrases.map((phrase) => `"${phrase.replaceAll('"', '""')}"`).join(' OR ');
  const row = memory.prepare(`SELECT highlight(marked, 0, '⟦', '⟧') AS body FROM marked WHERE marked MATCH ?`).get(match) as { body: string } | undefined; // biome-ignore format: one line
  return row?.body ?? text;
}

function byUs(text: string, phrases: readonly string[]): string {
  const spans = markPlainWords(text, plainPhrases(phrases)!)!;
  return spans.toReversed().reduce((shown, { start, end }) => `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`, text); // biome-ignore format: one line
}

describe('plain words', () => {
  it.each([
    ['Arvenia said so.', ['said'], 'Arvenia ⟦said⟧ so.'],
    ['“No,” she SAID — “no!”', ['no', 'she said'], '“⟦No⟧,” ⟦she SAID⟧ — “⟦no⟧!”'],
    ['one two three four', ['one two', 'two three'], '⟦one two three⟧ four'],
    ['one one one', ['one one'], '⟦one one one⟧'],
    ['one two', ['one', 'two'], '⟦one⟧ ⟦two⟧'],
    ['U.S. 3.5 under_score', ['u', '5', 'score'], '⟦U⟧.S. 3.⟦5⟧ under_⟦score⟧'],
    ['nothing of it', ['…', 'else'], 'nothing of it'],
  ] as const)('of %s', (text, phrases, shown) => {
    expect([byUs(text, phrases), bySqlite(text, phrases)]).toEqual([shown, shown]);
  });

  it('law: are marked as by SQLite, every plain character among them', () => {
    const all = `${Array.from({ length: 127 }, (_, n) => String.fromCharCode(n + 1)).join('')}\u00a0«»·°£§‐‑‒–—―‘’‚“”„†‡•…‹›€`;
    const word = fc.constantFrom('a', 'B', 'ab', 'A1', '7', 'of', 'the');
    const gap = fc.constantFrom(...all);
    const text = fc.array(fc.oneof(word, gap), { maxLength: 60 }).map((parts) => parts.join(''));
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.array(phrase, { minLength: 1, maxLength: 4 }), (given, phrases) => {
        expect(byUs(given, phrases)).toBe(bySqlite(given, phrases));
      }),
      { numRuns: 400 },
    );
  });

  it.each(['Málenko', 'naïve', 'Дровны', 'a\0b', '🎈', 'Ⅷ', 'ª', 'x\u0301'])('leaves %s to SQLite', (text) => {
    expect([markPlainWords(text, plainPhrases(['x'])!), plainPhrases([text])]).toEqual([null, null]);
  });
});
