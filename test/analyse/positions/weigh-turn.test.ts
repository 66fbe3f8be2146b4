import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { isVowRecalled } from '../../../src/analyse/positions/is-reversal.ts';
import { likeliestTurn } from '../../../src/analyse/positions/weigh-turn.ts';
import { stanceOf } from './stance-of.ts';

const VARGA = { key: 'person ilse varga', short: 'person varga', name: 'Ilse Varga' };
const ORANOV = { key: 'person lev oranov', short: 'person oranov', name: 'Lev Oranov' };
const LEAD = 'Ferry at Lindmouth sinks · The ferry Harrier sank in the harbour of Lindmouth on Monday.';
const told = (day: number, lead: string, ...stances: Stance[]) => ({ day, body: { lead, stances } });
const SAFE = stanceOf(VARGA, '“That ferry was completely safe”');
const UNSAFE = stanceOf(VARGA, 'the ferry was not safe and should not have left');

describe('likeliestTurn', () => {
  it('finds the pair among others that is a turn', () => {
    const [before, after] = likeliestTurn(told(1, LEAD, stanceOf(VARGA, 'the weather was fine'), SAFE), told(40, LEAD, UNSAFE)) ?? []; // biome-ignore format: one line
    expect([before, after]).toEqual([SAFE, UNSAFE]);
  });
  it.each([
    ['another speaker', told(40, LEAD, { ...UNSAFE, holder: ORANOV })],
    ['another matter', told(40, 'Herring treaty · Varga spoke of herring in Sund.', UNSAFE)],
    ['the same again', told(40, LEAD, stanceOf(VARGA, 'that ferry was completely safe'))],
    ['other words', told(40, LEAD, stanceOf(VARGA, 'the herring treaty is signed'))],
  ])('not %s', (_, later) => expect(likeliestTurn(told(1, LEAD, SAFE), later)).toBe(null));
});

describe('isVowRecalled', () => {
  const vow = stanceOf(VARGA, 'pipe for drinking water would be exempt from the levy');
  const recall = (text: string) => stanceOf(VARGA, text, { recalls: true, recalled: [0, 30] });
  it.each([
    ['that pipe for drinking water would be exempt', 10, true],
    ['that pipe for drinking water would be exempt', 60, false],
    ['again that pipe for drinking water would be exempt', 10, false],
    ['that she liked pipe for drinking water', 10, false],
    ['that herring would be exempt', 10, false],
  ])('%s, said on day %i', (text, day, expected) =>
    expect(isVowRecalled(recall(text), vow, { day, later: 100 })).toBe(expected),
  );
});
