import { describe, expect, it } from 'vitest';
import { areMany } from '../../../src/extract/events/are-many.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Of the phrase in brackets in the last sentence. */
function isOfMany(marked: string): boolean {
  const text = marked.replace(/[[\]]/g, '');
  const view = viewSentences(readingOf(text)).at(-1)!;
  const start = marked.indexOf('[');
  const from = view.tokens.findIndex((token) => token.start === start);
  const to = view.tokens.findIndex((token) => token.end === marked.indexOf(']') - 1);
  return areMany(view, { from, to: to + 1 });
}

describe('areMany', () => {
  it.each([
    '[The unions] left.',
    '[Unions] left.',
    '[Guild Members] left.',
    '[House Rangers] left.',
    '[Belmarkers] left.',
    '[Tarskians] left.',
    '[The Liberals] left.',
    '[the ruling Liberals] left.',
    '[Deputy Ministers] left.',
    'The Torvas were the first settlers. [Torvas] left.',
    'Rangers are at sea. [Rangers] left.',
  ])('is so of many: %s', (marked) => expect(isOfMany(marked)).toBe(true));

  it.each([
    '[Daan Hollins] left.',
    '[Hollins] left.',
    '[Mr Rivers] left.',
    '[Senator Rivers] left.',
    '[Petra J. Rivers] left.',
    '[the envoy Petra Rivers] left.',
    '[the envoy Ilvana Rivers] left.',
    '[Ilvana Hollins] left.',
    'Petra Rivers spoke first. [Rivers] left.',
    'Petra J. Rivers, the mayor of Sund, spoke first. [Rivers] left.',
    'Ilvana Rivers, the mayor of Sund, spoke first. [Rivers] left.',
    'Ilvana Rivers, 51, spoke first. [Rivers] left.',
    'Rivers’s plea was heard. [Rivers] left.',
    'Rivers says so. [Rivers] left.',
    'Rivers is at sea. [Rivers] left.',
    '[The union] left.',
    '[Okker] left.',
  ])('is not so of one: %s', (marked) => expect(isOfMany(marked)).toBe(false));
});
