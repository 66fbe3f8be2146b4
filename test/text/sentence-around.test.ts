import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/text/sentence-around.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
}

describe('the sentence around words', () => {
  it.each([
    ['The ferry left. The dam held. It rained.', 'dam', 'The dam held.'],
    ['The ferry left at 3.30 in the rain. It sank.', 'left', 'The ferry left at 3.30 in the rain.'],
    ['She paused. “It will stand,” she said. Nobody spoke.', 'stand', '“It will stand,” she said.'],
    ['“Will it stand?” He did not know.', 'know', 'He did not know.'],
    ['Dam to stay\nThe dam held\nIt rained', 'held', 'The dam held'],
    ['The dam held', 'The', 'The dam held'],
    ['The ferry left. The dam held.', 'left. The dam', 'The ferry left. The dam held.'],
  ])('in “%s”, around “%s”', (text, words, sentence) => expect(around(text, words)).toBe(sentence));

  it('is looked for in 4,000 units before and behind, and cuts no character in two', () => {
    const text = `${'🎈'.repeat(3_000)}b ${'🎈'.repeat(3_000)}`;
    const { start, end } = sentenceAround(text, { start: 6_000, end: 6_001 });
    expect(6_000 - start).toBeLessThanOrEqual(4_000);
    expect(end - 6_001).toBeLessThanOrEqual(4_000);
    expect(text.slice(start, end).isWellFormed()).toBe(true);
  });

  it('law: holds the words, and lies in the text', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'b', '.', '?', ' ', '\n', '“', '”', '🎈'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(end <= whole.length && /^\S/u.test(whole.slice(start, end)));
        const { start: from, end: to } = sentenceAround(whole, { start, end });
        expect(from).toBeLessThanOrEqual(start);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(end);
        expect(to).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
