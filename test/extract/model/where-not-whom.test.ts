import { describe, expect, it } from 'vitest';
import { ownSpans } from '../../../src/extract/model/own-spans.ts';
import { tokensOf } from '../../../src/extract/model/tokens-of.ts';
import { isNameOfDeed, withoutTellers } from '../../../src/extract/model/where-not-whom.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** The text of “[Tarsk] ▸attack◂” without its marks, its trigger and what stands in brackets. */
function unmark(marked: string) {
  const text = marked.replace(/[▸◂[\]]/g, '');
  const spans: Span[] = [];
  let [trigger, from, start] = [{ start: 0, end: 0 }, 0, 0];
  for (const sign of marked) {
    if (sign === '▸' || sign === '[') start = from;
    else if (sign === '◂') trigger = { start, end: from };
    else if (sign === ']') spans.push({ start, end: from });
    else from += sign.length;
  }
  const view = viewSentences(readingOf(text))[0]!;
  return { text, trigger, spans, view, at: tokensOf(view, trigger)! };
}

describe('isNameOfDeed', () => {
  it.each([
    ['[The Paris] ▸massacre◂ shook Kestria.', 'ASSAULT', true],
    ['[Vienna] church ▸shooting◂ shakes Kestria.', 'ASSAULT', true],
    ['Nine died in the [May Day] ▸protests◂.', 'PROTEST', true],
    ['[Mass] ▸protests◂ shook Sund, and a mass of people fled.', 'PROTEST', true],
    ['Nine died in the [Tarsk] ▸attack◂.', 'ASSAULT', false],
    ['[Tarsk] ▸attacks◂ shook Sund.', 'ASSAULT', false],
    ['[The Geneva police] ▸attack◂ left ten dead.', 'ASSAULT', false],
    ['[Baghdad rebels] ▸attack◂ the port.', 'ASSAULT', false],
    ['[Paris] announced new ▸attacks◂.', 'ASSAULT', false],
    ['[The Vienna] ▸talks◂ went on.', 'CONSULT', false],
  ])('tells where, when or which it was from who did it: %s', (marked, type, isName) => {
    const { spans, view, at } = unmark(marked);
    expect(isNameOfDeed(view, spans[0]!, at, type)).toBe(isName);
  });
});

describe('withoutTellers', () => {
  it.each([
    ['[She] has said that the ▸attack◂ took place in Sund.', []],
    ['Venn said that [Okker]’s ▸attack◂ was a mistake.', ['Okker']],
    ['[Okker] ordered the ▸attack◂ on Sund.', ['Okker']],
    ['[Okker] said that Venn had ordered the ▸attack◂.', ['Okker']],
  ])('leaves out who only tells of it: %s', (marked, left) => {
    const { text, spans, view, at } = unmark(marked);
    expect(withoutTellers(view, spans, at).map(({ start, end }) => text.slice(start, end))).toEqual(left);
  });
});

describe('ownSpans', () => {
  it.each([
    ['The paper was silent on [a plea for word on Varga]’s sharp ▸criticism◂.', ['Varga']],
    ['They asked for more in [a song written after the 1999] ▸shooting◂.', []],
    ['[Belmark and Kestria] ▸attacked◂ Sund.', ['Belmark', 'Kestria']],
  ])('takes only the name right before a noun: %s', (marked, names) => {
    const { text, spans, view, trigger } = unmark(marked);
    expect(ownSpans(view, text, trigger, spans).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});
