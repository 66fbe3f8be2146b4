import { describe, expect, it } from 'vitest';
import { findOwnVoice } from '../../../src/analyse/own-voice/find-own-voice.ts';
import { readTexts } from '../findings/read-texts.ts';

const judged = async (text: string) =>
  findOwnVoice((await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]))[0]!).flatMap(
    ({ parts }) => parts.map(({ passage }) => passage.text),
  );

describe('frames in which a writer judges', () => {
  it.each([
    ['It was brought down by the greed of a clan that never learned to sail.', 'the greed of'],
    ['It was a swindle from the first day.', 'It was a swindle'],
    ['The man is a coward with a desk.', 'The man is a coward'],
    [
      'It is one of the most wretched pieces of paper that this valley has seen.',
      'one of the most wretched pieces of paper that this valley has',
    ],
    ['It was the finest hour of an army that had few.', 'the finest hour of an army'],
    ['So, one fears, is the good name of the house.', 'one fears'],
    ['What galls is the silence afterwards.', 'What galls is'],
    ['Thus ends, with a bill, the great reform.', 'Thus ends'],
    ['The premier is still said to have eaten only bread.', 'is still said to'],
    ['As usual, the port was the last to know.', 'As usual'],
  ])('%s', async (text, words) => expect(await judged(text)).toEqual([words]));

  it.each([
    'Oranov said it was a swindle from the first day.',
    '“It is blackmail, and clumsy,” Varga said.',
    'The driver was charged with gross negligence.',
    'It is the largest port that the valley has built.',
    'What is new is the tariff.',
    'The baths are open as usual.',
    'What was said to her in the meantime, the citizens of Marrow may wish to ask.',
  ])('not: %s', async (text) => expect(await judged(text)).toEqual([]));
});
