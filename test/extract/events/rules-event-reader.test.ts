import { describe, expect, it } from 'vitest';
import { findEventsByRules } from '../../../src/extract/events/rules-event-reader.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Who does it → to whom, of each event that rules find in `text`. */
function sidesIn(text: string): string[] {
  const { events } = findEventsByRules(viewSentences(readingOf(text)));
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' & ');
  return events.map(({ agents, recipients }) => `${words(agents)} → ${words(recipients)}`);
}

describe('findEventsByRules', () => {
  it.each([
    ['Prime Minister Tamsin May accused Tarsk on Tuesday.', ['Prime Minister Tamsin May → Tarsk']],
    ['Anselm Drazic met Prime Minister Tamsin May in Sund.', ['Anselm Drazic → Prime Minister Tamsin May']],
    ['Tarsk may attack Belmark.', ['Tarsk → Belmark']],
  ])('tells a surname from a modal: %s', (text, sides) => expect(sidesIn(text)).toEqual(sides));

  // catches on the left of each pair, must not on its right
  it.each([
    ['Belmark authorities have deported at least four pilots.', ['Belmark authorities → four pilots']],
    ['Four pilots deported at noon met Varga.', [' → Four pilots', 'Four pilots → Varga']],
    ['Gunmen from Tarsk killed more than 100 soldiers.', ['Gunmen from Tarsk → 100 soldiers']],
    ['Tarsk’s ambassador was expelled from Kestria on Monday.', [' → Tarsk’s ambassador']],
  ])('knows an object by its number, and who suffers a passive: %s', (text, sides) =>
    expect(sidesIn(text)).toEqual(sides),
  );

  it.each([
    ['Venn came under fire from teachers over the cuts.', ['ACCUSE']],
    ['A patrol came under fire from Tarsk gunmen near Sund.', ['ASSAULT']],
    ['Dockers called off a march in Sund.', ['CONCEDE']],
    ['Dockers called off a boat in Sund.', ['SANCTION']],
    ['Okker drew fire from the union for it.', ['ACCUSE']],
    ['He stood under a fire escape in Sund.', []],
    ['A shed in Sund caught fire from a lamp.', []],
  ])('tells types: %s', (text, types) =>
    expect(findEventsByRules(viewSentences(readingOf(text))).events.map((event) => event.types[0]!.type)).toEqual(
      types,
    ),
  );

  it.each([
    ['The ministers of five northern states met in Tessaly.', ['The ministers of five northern states → ']],
    ['Belmark retaliated by closing the port.', ['Belmark → ']],
    ['Vell sued Keel & Marsh Ltd on Tuesday.', ['Vell → Keel & Marsh Ltd']],
    ['Belmark established diplomatic ties with Kestria.', ['Belmark → Kestria']],
    ['Belmark’s recognition of Kestria came late.', ['Belmark → Kestria']],
    ['Orlik was arrested by advancing troops.', ['advancing troops → Orlik']],
  ])('%s', (text, sides) => expect(sidesIn(text).slice(0, 1)).toEqual(sides));
});
