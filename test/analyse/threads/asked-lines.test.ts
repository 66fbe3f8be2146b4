// Which lines of two reports a reader of pairs is asked about.

import { expect, it } from 'vitest';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { askedPairs } from '../../../src/analyse/threads/asked-lines.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const burnt: Dispatch = {
  outlet: 'Vell Observer',
  title: 'Nine hurt as Garrow quay store burns; fishermen accuse Norvik',
  published: '2036-10-05',
  text: 'Nine people were hurt on Saturday when the net store at Garrow quay in Skerrow burnt down, the fire brigade said. The roof came down on the boats, according to docker Per Okker. Six of the nine people were in hospital on Sunday, nurse Mia Brandt said. Lars Orre, who speaks for the fishermen of Skerrow, accused the firm Norvik of lighting the store on Saturday. Norvik denied it. Ida Lund, its spokeswoman, said that no Norvik man had been at Garrow quay on Saturday.',
};
const answered = (published: string, who = 'Ida Lund'): Dispatch => ({
  outlet: 'The Sund Courier',
  title: 'Net store at Garrow quay burns; four hurt',
  published,
  text: `Four people were hurt on Saturday when the net store at Garrow quay in Skerrow burnt, the harbour master said. The fishermen had kept petrol in the store against every rule. “We do not light other people’s stores. We are a firm of cooks,” ${who} said. She denied that Norvik people had lit the store on Saturday. The figure of nine people hurt could not be confirmed, ${who} said. The hospital in Skerrow had taken in four people on Saturday, nurse Ola Brill said.`,
});

it('are also those of one speaker who may say one thing again, in a month', async () => {
  const texts = [burnt, answered('2036-10-06'), answered('2036-11-20'), answered('2036-10-06', 'Ola Brill')];
  const [first, ...others] = (await readTexts(texts)).map(makeTrace);
  const again = others.map((other) =>
    askedPairs(first!, other)
      .filter(({ first, second }) => first.passage.text.startsWith('Ida Lund') && second.passage.text.startsWith('“We do not')) // biome-ignore format: one line
      .map(({ first, second }) => [first.speaker?.name, second.speaker?.name]),
  );
  expect(again[0]).toEqual([['Ida Lund', 'Ida Lund']]);
  // what is said by another is no variant of it
  expect(again[2]).toEqual([]);
  // sixteen that tell of the matter are likelier to be something
  expect(others.map((other) => askedPairs(first!, other).length)).toEqual([17, 16, 17]);
});
