// Two tellings of shares in; whether they are of two polls, out.
import { describe, expect, it } from 'vitest';
import { areOfTwoPolls } from '../../../src/analyse/figures/polls.ts';

const told = (text: string, voice = '') => ({ text, voice });
const VELL = told('Varga has 46 percent in the Vell Institute’s newest telephone poll.');

describe('shares are of two polls', () => {
  it.each<[string, ReturnType<typeof told>, boolean]>([
    ['of two houses', told('Varga has 43 percent in a poll of likely voters conducted by Sund Radio.'), true],
    [
      'of two houses, one by its voice',
      told('Varga leads by 43 to 38 percent, according to the poll.', 'Sund Radio poll'),
      true,
    ],
    ['not of one house', told('A Vell Institute survey has Varga at 43 percent.'), false],
    ['of one that is named and one that is not', told('Varga has 43 percent in a poll of May.'), true],
    ['not where no poll is told', told('Varga won 43 percent of the vote in Sund.'), false],
  ])('%s', (_, other, areTwo) => {
    expect(areOfTwoPolls(VELL, other)).toBe(areTwo);
    expect(areOfTwoPolls(other, VELL)).toBe(areTwo);
  });

  it('is not said where neither is named', () =>
    expect(areOfTwoPolls(told('A poll has her at 46 percent.'), told('She has 41 percent in a poll.'))).toBe(false));
});
