import { describe, expect, it } from 'vitest';
import { doerOf, mendRecipients, oneOfApposed } from '../../../src/extract/model/mend-sides.ts';
import { tokensOf } from '../../../src/extract/model/tokens-of.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** The text of “▸attacked◂ [Drazic]” without its marks, its trigger and what stands in brackets. */
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
  return { text, trigger, spans, view: viewSentences(readingOf(text))[0]! };
}
const wordsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('mending the sides of an event', () => {
  it.each([
    ['Okker ▸attacked◂ [Drazic], his wife, and his brother.', ['Drazic', 'his wife', 'his brother']],
    ['Police ▸removed◂ [Venn] and an aide from the hall.', ['Venn', 'an aide']],
    ['Okker ▸attacked◂ [Drazic] and Varga said so.', ['Drazic']],
    ['Okker ▸met◂ [Drazic], the secretary general, in Sund.', ['Drazic']],
    ['Okker ▸resigned◂ after [Tarsk] left the pact.', []],
    ['Leaders ▸denounced◂ what [Varga] called a lie.', []],
    ['Leaders ▸denounced◂ [Varga] after she left.', ['Varga']],
    ['[Okker] was ▸attacked◂ and Varga fled.', ['Okker']],
  ])('takes lists whole and leaves out who acts elsewhere: %s', (marked, whom) => {
    const { text, trigger, spans, view } = unmark(marked);
    expect(wordsOf(text, mendRecipients(view, tokensOf(view, trigger)!, spans))).toEqual(whom);
  });

  it.each([
    ['Okker ▸promised◂ [the league] would return.', 'AGREE', []],
    ['Okker ▸promised◂ [the league] shelter.', 'AGREE', ['the league']],
    ['Tarsk ▸warned◂ that [they] could leave.', 'THREATEN', []],
    ['Tarsk ▸warned◂ [Belmark] that it could leave.', 'THREATEN', ['Belmark']],
    ['Okker ▸alleged◂ that [police] had beaten him.', 'ACCUSE', ['police']],
  ] as const)('leaves out who is to act where one’s own deed is promised: %s', (marked, type, whom) => {
    const { text, trigger, spans, view } = unmark(marked);
    expect(wordsOf(text, mendRecipients(view, tokensOf(view, trigger)!, spans, type))).toEqual(whom);
  });

  it.each([
    ['Residents booed [the premier], [Edda Maar], on Monday.', ['the premier, Edda Maar']],
    ['[Edda Maar], [Daan Okker] clash over the levy.', ['Edda Maar', 'Daan Okker']],
    ['[Edda Maar] and [Daan Okker] clash over the levy.', ['Edda Maar', 'Daan Okker']],
    ['[Kestria], [its only ally] and [its lifeline], said so.', ['Kestria']],
    ['[Kestria], [Belmark] and [Tarsk], said so.', ['Kestria', 'Belmark', 'Tarsk']],
  ])('takes an apposition for one: %s', (marked, whom) => {
    const { text, spans, view } = unmark(marked);
    expect(wordsOf(text, oneOfApposed(view, text, spans))).toEqual(whom);
  });

  it.each([
    ['[Arvenia’s raid on Kestria] killed nine people.', 'Arvenia'],
    ['[A raid on Kestria by the rebels] killed nine people.', 'the rebels'],
    ['[The rebels of Kestria] killed nine people.', 'The rebels of Kestria'],
    ['[The raid on Kestria] killed nine people.', 'The raid on Kestria'],
  ])('finds who did the deed that acts: %s', (marked, who) => {
    const { text, spans, view } = unmark(marked);
    expect(wordsOf(text, [doerOf(view, spans[0]!)])).toEqual([who]);
  });
});
