import { describe, expect, it } from 'vitest';
import { whyOneUtterance } from '../../../src/analyse/utterances/same-utterance.ts';
import type { Saying } from '../../../src/analyse/utterances/saying.ts';

const said = (form: Saying['form'], text: string): Saying => ({
  entryId: text,
  form,
  polarity: 'asserted' as Saying['polarity'],
  speaker: { key: 'person ilse varga', short: 'person varga', name: 'Ilse Varga' },
  content: { text, spans: [{ start: 0, end: text.length }] },
});

describe('a quotation that another report tells', () => {
  const direct = said('direct', '“If you can afford crampons you can afford the helicopter,”');
  const told = said('indirect', 'anyone rich enough for crampons was rich enough for a helicopter');
  it('is one utterance within a month, by half of its words', () => {
    expect(whyOneUtterance(direct, told, 2)).toBe('told');
    expect(whyOneUtterance(told, direct, 2)).toBe('told');
  });
  it.each<[string, Saying, number | null]>([
    [
      'long after, by half of its words',
      said('indirect', 'climbers with crampons would be fetched from the glacier by helicopter in winter'),
      200,
    ],
    ['on no known day', told, null],
    ['of which one word is told', said('indirect', 'the helicopter of the coast guard would be sold by winter'), 2],
    ['that is denied', said('indirect', 'nobody rich enough for crampons was rich enough for a helicopter'), 2],
  ])('is none %s', (_, other, days) => expect(whyOneUtterance(direct, other, days)).toBeNull());
});

describe('words of two quotations in one order', () => {
  const guns = said('direct', '“Most of the guns come from out of state, and the state with the most guns per head is up there in Kestria,”'); // biome-ignore format: one line
  it.each<[string, string, 'quoted' | null]>([
    [
      'are one quotation in runs',
      '“Most of the guns, by far, come from out of state, and the worst state is Kestria,”',
      'quoted',
    ],
    ['are none where they lie scattered', '“Come from a state most laugh at up in Kestria,”', null],
  ])('%s', (_, text, why) => expect(whyOneUtterance(guns, said('direct', text), 2)).toBe(why));
});

describe('a quotation that is printed again after years', () => {
  const whole = said('direct', '“I would not lose a night’s sleep over closing the yard if it meant that no child in this harbour went hungry.”'); // biome-ignore format: one line
  it.each<[string, string, 'quoted' | null]>([
    ['is one where it is long and rare', '“I would not lose a night’s sleep over closing the yard,”', 'quoted'],
    ['is none by a phrase', '“I would not lose a night’s sleep,”', null],
  ])('%s', (_, text, why) => expect(whyOneUtterance(whole, said('direct', text), 1200)).toBe(why));
});
