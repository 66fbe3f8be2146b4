import { describe, expect, it } from 'vitest';
import { findWrongTotals } from '../../../src/analyse/figures/find-wrong-totals.ts';
import { readTexts } from '../findings/read-texts.ts';

const found = async (text: string) => {
  const [record] = await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]);
  return findWrongTotals(record!).map(({ spans }) =>
    spans.map(({ start, end, role }) => `${role} ${record!.report.text.slice(start, end)}`),
  );
};

describe('findWrongTotals', () => {
  it.each<[string, string[][]]>([
    ['The Pact gave $480 million: $300 million from Arvenia and $260 million from Belmark.', [['total $480 million', 'part $300 million', 'part $260 million']]], // biome-ignore format: one line
    ['The Pact gave $480 million: $300 million from Arvenia and $180 million from Belmark.', []],
    ['The Pact sent 310 soldiers, including 440 soldiers from Arvenia.', [['total 310 soldiers', 'part 440 soldiers']]],
    ['The Pact sent 310 soldiers, including 40 soldiers from Arvenia.', []],
    ['The Pact sent 310 soldiers, including 40 officers.', []],
    ['The Pact gave $480 million, and $900 million the year before.', []],
    ['Arvenia gave about $500 million: $300 million in guns and $180 million in grain.', []],
  ])('%s', async (text, slips) => expect(await found(text)).toEqual(slips));
});

describe('some of a number, and the rest', () => {
  const rest = async (text: string) =>
    (await readTexts([{ text, published: '2033-02-01' }])).flatMap((record) => findWrongTotals(record));
  it('do not make up the whole', async () =>
    expect(
      await rest('Seventeen of the 26 sailors came home on Monday. The other 11 are held in Drovny.'),
    ).toHaveLength(1));
  it.each([
    'Seventeen of the 26 sailors came home on Monday. The other nine are held in Drovny.',
    'Seventeen of the 26 sailors came home on Monday. Another five are held in Drovny.',
    'Seventeen of the 26 sailors came home on Monday. The other day it rained.',
  ])('make it up, or leave it open: “%s”', async (text) => expect(await rest(text)).toEqual([]));
});
