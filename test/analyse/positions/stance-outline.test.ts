import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { isRecalled, isReversal } from '../../../src/analyse/positions/is-reversal.ts';
import { listsOf, mayOppose, STANCES } from '../../../src/analyse/positions/stance-outline.ts';
import { stanceOf } from './stance-of.ts';

const holderOf = (name: string) => ({ key: `person ${name}`, short: `person ${name.split(' ').at(-1)}`, name });
const VARGA = holderOf('ilse varga');
const ORANOV = holderOf('lev oranov');
const BARE = { ...VARGA, key: null };

const may = (a: Stance, b: Stance) => mayOppose([listsOf(a)], STANCES.outline({ stances: [b] }));

describe('mayOppose', () => {
  const text = 'the islands would not sell the lighthouse of Lindmouth';
  it.each<[string, Stance, Stance, boolean]>([
    ['one holder', stanceOf(VARGA, text), stanceOf(VARGA, 'herring'), true],
    ['a bare surname', stanceOf(VARGA, text), stanceOf(BARE, 'herring'), true],
    ['two holders', stanceOf(VARGA, text), stanceOf(ORANOV, text), false],
    ['one body', stanceOf(VARGA, text, { body: ['tarsk'] }), stanceOf(ORANOV, 'herring', { body: ['tarsk'] }), true],
    ['one side, the same words', stanceOf(VARGA, text, { side: ['tarsk'] }), stanceOf(ORANOV, text, { side: ['tarsk'] }), true], // biome-ignore format: one line
    ['one side, other words', stanceOf(VARGA, text, { side: ['tarsk'] }), stanceOf(ORANOV, 'herring', { side: ['tarsk'] }), false], // biome-ignore format: one line
    ['a vow and a deed', stanceOf(VARGA, text, { side: ['tarsk'] }), stanceOf(ORANOV, 'x', { side: ['tarsk'], isDeed: true }), true], // biome-ignore format: one line
    ['no vow and a deed', stanceOf(VARGA, 'x', { side: ['tarsk'] }), stanceOf(ORANOV, 'x', { side: ['tarsk'], isDeed: true }), false], // biome-ignore format: one line
  ])('%s', (_, a, b, expected) => {
    expect([may(a, b), may(b, a)]).toEqual([expected, expected]);
  });

  it('looks at every stance of both', () => {
    const others = STANCES.outline({
      stances: [stanceOf(ORANOV, 'herring', { side: ['sund'] }), stanceOf(VARGA, text)],
    });
    expect(mayOppose([stanceOf(null, text), stanceOf(VARGA, 'nets')].map(listsOf), others)).toBe(true);
    expect(mayOppose([stanceOf(null, text)].map(listsOf), others)).toBe(false);
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
        recalls: fc.boolean(),
        deed: fc.boolean(),
      })
      .map(({ text: said, holder, deed, ...fields }) =>
        stanceOf(holder, said, { ...fields, ...(deed && { isDeed: true as const }) }),
      );
    let opposed = 0;
    fc.assert(
      fc.property(stance, stance, (earlier, later) => {
        if (!isReversal(earlier, later) && !isRecalled(later, earlier, { day: 100, later: 150 })) return;
        opposed += 1;
        expect([may(earlier, later), may(later, earlier)]).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
    expect(opposed).toBeGreaterThan(100);
  });
});
