import { describe, expect, it } from 'vitest';
import { matchesAny, RECALLS, TURNS } from '../../src/lexicon/reversal-words.ts';

describe('words of a turn', () => {
  it.each([
    'I was wrong about the harbour',
    'she took it back',
    'he changed his mind',
    'the reversal is complete',
    'they backtracked',
    'she no longer believes it',
    'I don’t any longer',
    'he now believes that the pier will hold',
    'he did not pretend otherwise',
    'despite his promise',
    'it broke its pledge',
    'Only in March she swore that no jet would land',
    'two weeks after she had ruled out any closure',
    'a month after the minister vowed that it would never close',
  ])('are in “%s”', (text) => expect(matchesAny(TURNS, text)).toBe(true));
  it.each([
    'he was wrongly accused',
    'they took the boat back to Sund',
    'he changed his car',
    'she reversed the car',
    'the shop is no longer open',
    'now that the ice has gone',
    'unless otherwise agreed',
    'despite the rain',
    'two weeks after she refused to sign',
    'a month after the war she ruled',
    'she went back to Vell',
  ])('are not in “%s”', (text) => expect(matchesAny(TURNS, text)).toBe(false));
});

describe('words of a recall', () => {
  it.each([
    'ten months ago he called it a museum',
    'in March she said so',
    'he had earlier refused',
    'she once called it a toy',
  ])('are in “%s”', (text) => expect(matchesAny(RECALLS, text)).toBe(true));
  it.each(['on Tuesday he said', 'the once proud fleet', 'may she rest'])('are not in “%s”', (text) =>
    expect(matchesAny(RECALLS, text)).toBe(false),
  );
});
