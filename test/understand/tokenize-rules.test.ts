import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/understand/tokenize.ts';

const count = (text: string): number => tokenize(text).length;

describe('tokenize, of marks in a run', () => {
  it.each([
    ['a rule of stars', '*'.repeat(40), 1],
    ['a million quotation marks', '"'.repeat(1_000_000), 1],
    ['marks that take turns', '“”'.repeat(20), 1],
    ['few enough to mean something', '"'.repeat(31), 31],
    ['words between', '“go” '.repeat(20), 60],
  ])('takes %s for %#: as many tokens as it says', (_, text, tokens) => expect(count(text)).toBe(tokens));

  it('goes on after the run', () =>
    expect(
      tokenize(`${'='.repeat(50)} Solvane`)
        .map(({ text }) => text)
        .at(-1),
    ).toBe('Solvane'));
});
