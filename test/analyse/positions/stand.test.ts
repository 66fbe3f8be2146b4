import { describe, expect, it } from 'vitest';
import { asKind, isOfKind, type KeyKind } from '../../../src/analyse/findings/meeting-key.ts';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { keysOfStance, keysOfStands } from '../../../src/analyse/positions/stand.ts';
import { stanceOf } from './stance-of.ts';

const arvenia = { key: 'state arvenia', short: 'state arvenia', name: 'Arvenia' };
const stance = (text: string, fields: Partial<Stance> = {}) =>
  stanceOf(arvenia, text, { side: ['arven'], body: ['arven'], ...fields });
const deed = (text: string) => stance(text, { isDeed: true });

/** Whether the one, looking for others as find-reversals.ts does, finds the other. */
const ASKED: readonly (readonly [KeyKind, KeyKind])[] = [
  ['stance', 'stance'],
  ['vow', 'done'],
  ['done', 'vow'],
];
const meets = (one: Stance, other: Stance) =>
  ASKED.some(([own, theirs]) =>
    keysOfStance(one)
      .filter((key) => isOfKind(key, own))
      .some((key) => keysOfStance(other).includes(asKind(key, theirs))),
  );

const SENT = deed('Arvenia has ordered 800 soldiers to the frontier of Belmark');

describe('keys of stances', () => {
  it('bring a deed together with a vow against it, from either side', () => {
    const vow = stance('Arvenia will not send soldiers to the frontier of Belmark');
    expect(meets(SENT, vow)).toBe(true);
    expect(meets(vow, SENT)).toBe(true);
  });

  it.each<[string, Partial<Stance>]>([
    ['turns', { turns: 'outright' }],
    ['recalls', { recalls: true }],
    ['admits', { admits: true }],
  ])('bring a deed together with what %s', (_, fields) => {
    const said = stance('there were soldiers at the frontier of Belmark, as Arvenia knew', fields);
    expect([meets(SENT, said), meets(said, SENT)]).toEqual([true, true]);
  });

  it('keep deeds of one state apart, and from what it says otherwise: of these there are more each day', () => {
    const again = deed('Arvenia has ordered 900 soldiers to the frontier of Belmark');
    const said = stance('soldiers at the frontier of Belmark are nothing to Arvenia');
    expect([meets(SENT, again), meets(SENT, said), meets(said, SENT)]).toEqual([false, false, false]);
    expect(keysOfStance(SENT).every((key) => isOfKind(key, 'done'))).toBe(true);
    expect(keysOfStands([deed('Arvenia backs the levy')], 20_000).every((key) => isOfKind(key, 'done'))).toBe(true);
    expect(meets(said, stance('the soldiers at the frontier of Belmark are everything to Arvenia'))).toBe(true);
  });
});
