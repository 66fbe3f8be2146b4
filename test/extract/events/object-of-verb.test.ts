import { expect, it } from 'vitest';
import { objectOfVerb } from '../../../src/extract/events/object-of-verb.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { readingOf } from '../../understand/reading-of.ts';

it.each<[string, PloverType, string[]]>([
  ['Tarsk is ▸backing◂ the government.', 'SUPPORT', ['the government']],
  ['Tarsk is ▸backing◂ plans for Sund.', 'SUPPORT', []],
  ['Varga ▸accused◂ the levy of ruining them.', 'ACCUSE', ['the levy']],
  ['Varga ▸slammed◂ the levy.', 'ACCUSE', []],
  ['Varga ▸blamed◂ the shootings.', 'ACCUSE', []],
  ['Varga ▸refused◂ to meet the envoy.', 'REJECT', ['the envoy']],
  ['Varga ▸refused◂ to leave on Monday.', 'REJECT', []],
  ['Varga ▸offered◂ to guarantee the team’s safety.', 'AGREE', ['the team']],
  ['Varga ▸warned◂ Okker would leave.', 'THREATEN', []],
  ['Tarsk ▸returned◂ the painting to the mayor of Sund.', 'RETREAT', ['the mayor of Sund']],
  ['Tarsk ▸returned◂ to work on Monday.', 'RETREAT', []],
  ['Tarsk ▸massed◂ soldiers near Sund.', 'MOBILIZE', []],
])('finds whom a verb is done to: %s', (marked, type, whom) => {
  const text = marked.replace(/[▸◂]/g, '');
  const [view] = viewSentences(readingOf(text));
  const from = view!.tokens.findIndex(({ start }) => start === marked.indexOf('▸'));
  const found = objectOfVerb(view!, { from, to: from + 1 }, type).map((phrase) => spanOf(view!, phrase));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(whom);
});
