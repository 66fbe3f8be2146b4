import { describe, expect, it } from 'vitest';
import { soundPhrase } from '../../../src/extract/events/sound-phrase.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** What is kept of the phrase in brackets. */
function keptOf(marked: string): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const [view] = viewSentences(readingOf(text));
  const from = view!.tokens.findIndex((token) => token.start >= start);
  const to = view!.tokens.findLastIndex((token) => token.end <= end) + 1;
  const kept = soundPhrase(view!, { from, to });
  if (kept === null) return null;
  const span = spanOf(view!, kept);
  return text.slice(span.start, span.end);
}

describe('soundPhrase', () => {
  it.each<[string, string | null]>([
    ['[And Tarsk] shelled Sund.', 'Tarsk'],
    ['[And] shootings went on.', null],
    ['[Port records show Okker] has paid.', 'Okker'],
    ['[Those who said it] were shot.', 'Those who said it'],
    ['I [hope the guild] will end it.', 'the guild'],
    ['It is not [kowtowing to Anselm Drazic], who threatened it.', 'Anselm Drazic'],
    ['They shelled it, killing [at least nine people].', 'at least nine people'],
    ['They shot [leading Kestrians] there.', 'leading Kestrians'],
    ['They shot [retired officers] there.', 'retired officers'],
    ['[Maybe] let them in.', null],
    ['[None other than Tarsk] shelled it.', 'Tarsk'],
    ['[Nobody but the premier] left.', 'the premier'],
    ['[None of the rebels] left.', 'None of the rebels'],
    ['I do not really [want Varga]’s backing.', 'Varga'],
    ['The council had [senator Varga]’s backing.', 'senator Varga'],
    ['Okker was asked by [a caller why young men] leave.', 'a caller'],
    ['Okker was asked by [a caller from Vell].', 'a caller from Vell'],
    ['[Entering] the hall, Okker faced attacks.', null],
    ['[Sterling] faced attacks.', 'Sterling'],
    ['It [chided Varga for her rest instead of] a visit.', null],
    ['[The men and women of Sund] marched.', 'The men and women of Sund'],
  ])('%s → %s', (marked, kept) => expect(keptOf(marked)).toBe(kept));
});
