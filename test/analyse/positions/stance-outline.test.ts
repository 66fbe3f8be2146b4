import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { isRecalled, isReversal, isVowRecalled } from '../../../src/analyse/positions/is-reversal.ts';
import { turnedIn } from '../../../src/analyse/positions/pointed-out.ts';
import { listsOf, mayOppose, STANCES } from '../../../src/analyse/positions/stance-outline.ts';
import { likeliestTurn } from '../../../src/analyse/positions/weigh-turn.ts';
import { stanceOf } from './stance-of.ts';

const holderOf = (name: string) => ({ key: `person ${name}`, short: `person ${name.split(' ').at(-1)}`, name });
const VARGA = holderOf('ilse varga');
const ORANOV = holderOf('lev oranov');
const told = (day: number, stance: Stance) => ({ day, body: { lead: 'The lighthouse of Lindmouth and the herring treaty', stances: [stance] } }); // biome-ignore format: one line
const BARE = { ...VARGA, key: null };

const may = (a: Stance, b: Stance) =>
  mayOppose(listsOf({ stances: [a] }), STANCES.outline({ lead: '', stances: [b] }, 0));

describe('mayOppose', () => {
  const text = 'the islands would not sell the lighthouse of Lindmouth';
  const turned = 'the islands would sell the lighthouse of Lindmouth';
  const ofTarsk = { side: ['tarsk'] };
  it.each<[string, Stance, Stance, boolean]>([
    ['one holder, one of the two negated', stanceOf(VARGA, text), stanceOf(VARGA, turned), true],
    ['a bare surname', stanceOf(VARGA, text), stanceOf(BARE, turned), true],
    ['the same said again, as what is weighed may be', stanceOf(VARGA, turned), stanceOf(VARGA, turned), true],
    ['one word of it', stanceOf(VARGA, turned), stanceOf(VARGA, 'the lighthouse'), false],
    ['the same denied', stanceOf(VARGA, turned), stanceOf(VARGA, turned, { sign: -1 }), true],
    ['other words', stanceOf(VARGA, text), stanceOf(VARGA, 'herring'), false],
    ['other words, told as a turn', stanceOf(VARGA, text), stanceOf(VARGA, 'herring', { turns: 'outright' }), true],
    ['for and against one thing', stanceOf(VARGA, 'she backs the embargo'), stanceOf(VARGA, 'it was a mistake'), true],
    ['two holders', stanceOf(VARGA, text), stanceOf(ORANOV, turned), false],
    ['one body', stanceOf(VARGA, text, { body: ['tarsk'] }), stanceOf(ORANOV, 'herring', { body: ['tarsk'] }), true],
    ['one side, the same words', stanceOf(VARGA, text, ofTarsk), stanceOf(ORANOV, turned, ofTarsk), true],
    ['one side, other words', stanceOf(VARGA, text, ofTarsk), stanceOf(ORANOV, 'herring', ofTarsk), false],
    ['a vow and a deed', stanceOf(VARGA, text, ofTarsk), stanceOf(ORANOV, 'x', { ...ofTarsk, isDeed: true }), true],
    ['no vow and a deed', stanceOf(VARGA, turned, ofTarsk), stanceOf(ORANOV, 'x', { ...ofTarsk, isDeed: true }), false],
    ['two deeds', stanceOf(VARGA, text, { isDeed: true }), stanceOf(VARGA, turned, { isDeed: true }), false],
  ])('%s', (_, a, b, expected) => {
    expect([may(a, b), may(b, a)]).toEqual([expected, expected]);
  });

  it('looks at every stance of both', () => {
    const stances = [stanceOf(ORANOV, 'herring', { side: ['sund'] }), stanceOf(VARGA, text)];
    const others = STANCES.outline({ lead: '', stances }, 0);
    expect(mayOppose(listsOf({ stances: [stanceOf(null, text), stanceOf(VARGA, turned)] }), others)).toBe(true);
    expect(mayOppose(listsOf({ stances: [stanceOf(null, text)] }), others)).toBe(false);
  });

  it('law: never says no where one is the opposite of the other, or recalled by it', () => {
    const words = fc
      .tuple(
        fc.constantFrom('Tarsk', 'the islands', 'we', 'it', 'nobody'),
        fc.constantFrom('would', 'would not', 'will never', 'was against', 'supports', 'opposes'),
        fc.constantFrom('sell the lighthouse', 'selling the lighthouse', 'the oil embargo', 'the herring treaty'),
        fc.constantFrom('of Lindmouth', 'of Sund', 'before the autumn', ''),
      )
      .map((parts) => parts.join(' '));
    const names = fc.subarray(['tarsk', 'sund', 'lindm']);
    const stance = fc
      .record({
        text: words,
        holder: fc.constantFrom(VARGA, ORANOV, BARE, null),
        side: names,
        body: names,
        speaksOf: names,
        sign: fc.constantFrom<Stance['sign']>(1, -1, 0),
        admits: fc.boolean(),
        turns: fc.constantFrom<Stance['turns']>('outright', 'beside', null, null),
        recalls: fc.boolean(),
        recalled: fc.constantFrom<Stance['recalled']>([90, 110], null),
        deed: fc.boolean(),
      })
      .map(({ text: said, holder, deed, ...fields }) =>
        stanceOf(holder, said, { ...fields, ...(deed && { isDeed: true as const }) }),
      );
    let opposed = 0;
    fc.assert(
      fc.property(stance, stance, (earlier, later) => {
        const isTurn = turnedIn({ stances: [later] }).has(later);
        const [first, second] = [told(100, earlier), told(150, later)];
        const isOpposite = isReversal(earlier, later) || isVowRecalled(later, earlier, { day: 100, later: 150 }) || likeliestTurn(first, second) !== null; // biome-ignore format: one line
        if (!isOpposite && !(isTurn && isRecalled(later, earlier, { day: 100, later: 150 }))) return;
        opposed += 1;
        expect([may(earlier, later), may(later, earlier)]).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
    expect(opposed).toBeGreaterThan(100);
  });
});
