import { describe, expect, it } from 'vitest';
import { hasBoth, type SentenceEvent, scoreSentenceEvents } from '../../src/analyse/sentence-event-score.ts';

type Pair = readonly [number, number];
const event = (type: string, agents: Pair[], recipients: Pair[] = []): SentenceEvent => ({
  type,
  agents: agents.map((pair) => [pair]),
  recipients: recipients.map((pair) => [pair]),
});
const gold = (type: string, source: Pair, target: Pair) => ({ type, source: [source], target: [target] });
const ACCUSED = gold('ACCUSE', [0, 6], [15, 22]);

describe('sentence event score', () => {
  it.each([
    ['source and target touched', event('X', [[0, 3]], [[20, 25]]), true],
    ['the sides changed', event('X', [[15, 22]], [[0, 6]]), false],
    ['no recipient', event('X', [[0, 6]]), false],
    ['both together as agents', event('X', [[0, 6], [15, 22]]), true], // biome-ignore format: a row
    ['one agent that holds both', event('X', [[0, 22]]), false],
    ['both as agents, and another recipient', event('X', [[0, 6], [15, 22]], [[30, 35]]), false], // biome-ignore format: a row
  ] as const)('finds both participants: %s', (_, one, both) => {
    expect(hasBoth(one, ACCUSED)).toBe(both);
  });

  it('asks for no side that the gold has not', () => {
    const open = { ...ACCUSED, target: [] };
    expect(hasBoth(event('X', [[0, 3]]), open)).toBe(true);
    expect(hasBoth(event('X', [[15, 22]]), open)).toBe(false);
    expect(hasBoth(event('X', [], [[15, 22]]), { ...ACCUSED, source: [] })).toBe(true);
    expect(hasBoth(event('X', [[15, 22]]), { ...ACCUSED, source: [] })).toBe(false);
  });

  it('gives shares of the gold events and events a sentence', () => {
    const scorer = scoreSentenceEvents();
    // right, and one beside it
    scorer.addSentence([ACCUSED], [event('ACCUSE', [[0, 6]], [[15, 22]]), event('ASSAULT', [[15, 22]])]);
    // the type alone, twice: one of them is beside
    scorer.addSentence([ACCUSED], [event('ACCUSE', [[0, 6]]), event('ACCUSE', [[40, 46]])]);
    // participants alone
    scorer.addSentence([ACCUSED], [event('REJECT', [[0, 6]], [[15, 22]])]);
    // one event serves two golds of a sentence; nothing found in another
    scorer.addSentence([ACCUSED, gold('ACCUSE', [0, 6], [30, 35])], [event('ACCUSE', [[0, 6]], [[15, 22], [30, 35]])]); // biome-ignore format: a row
    scorer.addSentence([ACCUSED], []);
    expect(scorer.scores()).toEqual({
      sentences: 5,
      gold: 6,
      typeAndBoth: 50,
      typeOnly: expect.closeTo(66.667, 2),
      bothOnly: expect.closeTo(66.667, 2),
      events: 6 / 5,
      extra: 3 / 5,
    });
  });
});
