import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordPiece } from '../../../src/understand/encoder/wordpiece.ts';

const vocabulary = readFileSync(resolve(import.meta.dirname, '../../../models/vocab.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const wordPiece = createWordPiece(vocabulary);
// Ids by the encoder's own tokeniser (Hugging Face tokenizers 0.22, the tokenizer.json that came with the weights).
const expected: { text: string; ids: number[] }[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'wordpiece-expected.json'), 'utf8'),
);

describe('createWordPiece', () => {
  it.each(expected)('spells $text as the encoder learnt it', ({ text, ids }) => {
    expect([...wordPiece.encode(text).ids]).toEqual(ids);
  });

  it.each([
    ['Solvane’s', ['sol', 'van', 'e', '’', 's']],
    ['Å“b”', ['a', '“', 'b', '”']],
    ['30%', ['30', '%']],
  ])('cuts %s at its own characters', (text, pieces) => {
    const { starts, ends, length } = wordPiece.encode(text);
    const cut = Array.from({ length }, (_, i) =>
      text
        .slice(starts[i], ends[i])
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase(),
    );
    expect(cut).toEqual(pieces);
  });

  it('refuses a vocabulary without its special pieces', () => {
    expect(() => createWordPiece(['a', 'b'])).toThrow(RangeError);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'Solvane',
          ' ',
          '\r\n',
          '“',
          '”',
          "''",
          'é',
          '\u0301',
          '👩‍🚒',
          'שלום',
          '5,000',
          '\ud800',
          '\u0000',
          '-',
          'ß',
          'İ',
        ),
      )
      .map((parts) => parts.join('')),
  );
  it('gives pieces in order, inside the text, covering every letter and digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, heads, length } = wordPiece.encode(text);
        let last = 0;
        const covered = new Set<number>();
        for (let i = 0; i < length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThanOrEqual(starts[i]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          last = starts[i]!;
          for (let at = starts[i]!; at < ends[i]!; at++) covered.add(at);
        }
        if (length > 0) expect(heads[0]).toBe(1);
        for (const { index, 0: char } of text.matchAll(/[\p{L}\p{Nd}]/gu))
          for (let at = index; at < index + char.length; at++)
            expect(covered.has(at), `${JSON.stringify(text)} at ${at}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
