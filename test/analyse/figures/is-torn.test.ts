import { describe, expect, it } from 'vitest';
import { isTorn, isTornInStory } from '../../../src/analyse/figures/is-torn.ts';
import type { ToldFigure } from '../../../src/analyse/figures/told-figure.ts';
import { toldFiguresOf } from '../../../src/analyse/figures/told-figure.ts';
import { readTexts } from '../findings/read-texts.ts';

/** The first figure of a text, printed on a day. */
async function first(text: string, published = '2033-02-12'): Promise<ToldFigure> {
  const [record] = await readTexts([{ text, published, outlet: 'Vell Observer' }]);
  return toldFiguresOf(record!)[0]!;
}
const MARKET = 'Six people were killed on 10 February when shells struck the grain market at Osmund.';

describe('isTorn', () => {
  it.each<[string, string, boolean]>([
    ['another count of one fate, place and day', 'Two people died on 10 February at Osmund when the grain market blew up.', true],
    ['the same count', 'Six people died on 10 February at Osmund when the grain market blew up.', false],
    ['at least so many', 'At least four people died on 10 February at Osmund when the grain market blew up.', false],
    ['more than that', 'At least nine people died on 10 February at Osmund when the grain market blew up.', true],
    ['another fate', 'Two people were hurt on 10 February at Osmund when the grain market blew up.', false],
    ['another day', 'Two people died on 3 February at Osmund when the grain market blew up.', false],
    ['another place', 'Two people died on 10 February at Lindmouth when the grain market blew up.', false],
    ['fewer of a kind of people', 'Two monitors died on 10 February at Osmund when the grain market blew up.', false],
    ['more of a kind than of all', 'Nine monitors died on 10 February at Osmund when the grain market blew up.', true],
    ['a part', 'Three of the six were killed on 10 February at Osmund, in the grain market.', false],
  ])('%s', async (_, text, torn) => {
    const [a, b] = [await first(MARKET), await first(text)];
    expect(b === undefined ? false : isTorn(a, b, false)).toBe(torn);
    expect(b === undefined ? false : isTorn(b, a, false)).toBe(torn);
  }); // biome-ignore format: a table

  it('holds measures of one holder and year against each other', async () => {
    const rise = (share: string, year: string, of = 'Halden Pact') => first(`The military spending of the ${of} rose ${share} percent in ${year}.`); // biome-ignore format: one line
    expect(isTorn(await rise('4.4', '2032'), await rise('2.2', '2032'), false)).toBe(true);
    expect(isTorn(await rise('4.4', '2032'), await rise('4.4', '2032'), false)).toBe(false);
    expect(isTorn(await rise('4.4', '2032'), await rise('2.2', '2031'), false)).toBe(false);
    expect(isTorn(await rise('4.4', '2032'), await rise('2.2', '2032', 'Tarsk Federation'), false)).toBe(false);
  });

  it.each<[string, string, string, boolean]>([
    [
      'one estimator, two things',
      'Petra Venn put the number of people who are left in the camps at 412 people.',
      'Petra Venn put the number of people whom the radio reaches at 900 people.',
      false,
    ],
    [
      'so much more',
      'Petra Venn put the number of people in the camps of Sund and Vell at 412 people.',
      'Daan Okker put the number of people in Sund and Vell at 90 million people.',
      false,
    ],
    [
      'at most so many, of one',
      'Petra Venn put the number of people in the camps of Sund and Vell at no more than 900 people.',
      'Daan Okker put the number of people in the camps of Sund and Vell at 1,500 people.',
      true,
    ],
    [
      'two estimates of one',
      'Petra Venn put the number of people in the camps of Sund and Vell at 412 people.',
      'Daan Okker put the number of people in the camps of Sund and Vell at 900 people.',
      true,
    ],
  ])('of estimates: %s', async (_, one, other, torn) => {
    const [a, b] = [await first(one), await first(other)];
    expect([isTorn(a, b, false), isTorn(b, a, false)]).toEqual([torn, torn]);
  });
});

describe('isTornInStory', () => {
  it.each<[string, boolean]>([
    ['The new bridge over the Saltreach strait will cost 1.4 billion crowns, the transport ministry said.', true],
    ['The new bridge over the Saltreach strait will cost 900 million crowns, the transport ministry said.', false],
    ['The new tunnel under the Verrin canal will cost 1.4 billion crowns, the transport ministry said.', false],
    ['Work at the Saltreach strait took nine years, and rail, roads and towers there will cost 1.4 billion crowns.', false], // biome-ignore format: one line
  ])(
    'holds what is told of one thing without a day in nearly the same words against each other: %s',
    async (text, torn) => {
      const [a, b] = [await first('The new bridge over the Saltreach strait will cost 900 million crowns, the transport ministry said.'), await first(text)]; // biome-ignore format: one line
      expect(b === undefined ? false : isTornInStory(a, b)).toBe(torn);
      expect(b === undefined ? false : isTornInStory(b, a)).toBe(torn);
    },
  );
});
