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
