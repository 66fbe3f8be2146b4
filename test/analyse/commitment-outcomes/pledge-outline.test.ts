import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOn } from '../../../src/analyse/commitment-outcomes/meet-pledges.ts';
import type { Pledge } from '../../../src/analyse/commitment-outcomes/pledge.ts';
import { listsOf, mayMeet, PLEDGES } from '../../../src/analyse/commitment-outcomes/pledge-outline.ts';
import { isSamePledge } from '../../../src/analyse/commitment-outcomes/same-pledge.ts';
import type { Telling } from '../../../src/analyse/commitment-outcomes/telling.ts';
import { pledgeOf, tellingOf } from './pledge-of.ts';

type Body = Parameters<typeof listsOf>[0];
interface Printed extends Partial<Body> {
  readonly day: number | null;
}
const EARLY = 90;
const LATE = 120;
const may = ({ day, ...a }: Printed, b: Printed) =>
  mayMeet(
    listsOf({ pledges: [], tellings: [], ...a }),
    day,
    PLEDGES.outline({ lead: '', pledges: [], tellings: [], ...b }, b.day),
  );
const bothWays = (a: Partial<Printed>, b: Partial<Printed>) => {
  const [early, late] = [
    { day: EARLY, ...a },
    { day: LATE, ...b },
  ];
  return [may(early, late), may(late, early)];
};

const DREDGE = pledgeOf('send the dredgers to the silted harbour');

describe('mayMeet', () => {
  it.each<[string, Telling, boolean]>([
    ['the same words', tellingOf('Okker has sent the dredgers to the silted harbour.'), true],
    ['two words and the name', tellingOf('Okker’s dredgers lay in the silted bay.'), true],
    ['the name alone', tellingOf('Okker has paid for the fireworks.'), false],
    ['a name told only around it', tellingOf('It has paid for the fireworks.', { before: 'Okker sent dredgers to the silted harbour.' }), true], // biome-ignore format: one line
  ])('a pledge and %s', (_, telling, expected) => {
    expect(bothWays({ pledges: [DREDGE] }, { tellings: [telling] })).toEqual([expected, expected]);
  });

  it('tells sums and who is bound apart', () => {
    const [forty, fifty] = [pledgeOf('send dredgers', { sums: ['count 40'] }), pledgeOf('send dredgers', { sums: ['count 50'] })]; // biome-ignore format: one line
    expect(bothWays({ pledges: [forty] }, { pledges: [fifty] })).toEqual([false, false]);
    expect(bothWays({ pledges: [forty] }, { pledges: [forty] })).toEqual([true, true]);
    expect(bothWays({ pledges: [DREDGE] }, { pledges: [pledgeOf(DREDGE.words, { who: ['varga'] })] })).toEqual([false, false]); // biome-ignore format: one line
  });

  it('asks nothing of two that only tell', () => {
    const one = tellingOf('Okker has sent the dredgers to the silted harbour.');
    expect(bothWays({ tellings: [one] }, { tellings: [one] })).toEqual([false, false]);
  });

  it('hears nothing of a pledge before it was made, nor half a year after the day by which it was to be kept', () => {
    const due = pledgeOf(DREDGE.words, { by: EARLY + 5 });
    const told = tellingOf('Okker has sent the dredgers to the silted harbour.');
    const on = (day: number | null) => bothWays({ pledges: [due] }, { tellings: [told], day });
    expect([on(EARLY + 1), on(EARLY + 185)]).toEqual([[true, true], [true, true]]); // biome-ignore format: one line
    expect([on(EARLY), on(EARLY - 1), on(EARLY + 186), on(null)].flat()).not.toContain(true);
    const onCondition = pledgeOf(DREDGE.words, { by: EARLY + 5, condition: 'if the herring treaty is signed' });
    expect(bothWays({ pledges: [onCondition] }, { tellings: [told], day: EARLY + 186 })).toEqual([true, true]);
  });

  it('law: never says no where two pledges are one, or one report tells of a pledge of the other', () => {
    const words = fc
      .tuple(
        fc.constantFrom('send', 'sent', 'has sent', 'pay', 'paid', 'cancelled'),
        fc.constantFrom('the dredgers', 'two of the five dredgers', '340 engineers', 'the arrears'),
        fc.constantFrom(
          'to the silted harbour',
          'to Lindmouth for the herring treaty',
          'before the deadline',
          'as promised',
        ),
      )
      .map((parts) => parts.join(' '));
    const names = fc.subarray(['okker', 'lindm', 'varga'], { minLength: 0 });
    const sums = fc.subarray(['count 340', 'EUR 100', 'count 5']);
    const day = fc.integer({ min: 100, max: 200 });
    const pledge = fc
      .record({
        text: words,
        who: names,
        places: names,
        sums,
        by: day,
        kind: fc.constantFrom<Pledge['kind']>('commitment', 'commitment', 'schedule'),
        condition: fc.constantFrom('', '', 'if the herring treaty is signed'),
        isNegated: fc.boolean(),
        isAnew: fc.boolean(),
      })
      .map(
        ({ text, who, places, kind, ...fields }) =>
        pledgeOf(text, kind === 'schedule' ? { ...fields, kind, type: 'CONSULT', who: [...new Set([...who, ...places])], places } : { ...fields, kind, who }), // biome-ignore format: one line
      );
    const telling = fc
      .record({
        text: words,
        before: fc.oneof(fc.constant(''), words),
        names,
        sums,
        days: fc.array(day, { maxLength: 2 }),
        on: fc.option(day),
      })
      .map(({ text, on, ...fields }) =>
        tellingOf(text, { ...fields, happened: on === null ? [] : [{ type: 'CONSULT', from: on, to: on }] }),
      );
    let [same, told] = [0, 0];
    fc.assert(
      fc.property(pledge, pledge, telling, day, (a, b, other, printed) => {
        if (isSamePledge(a, b, 3)) {
          same += 1;
          expect(bothWays({ pledges: [a] }, { pledges: [b] })).toEqual([true, true]);
        }
        const late = { day: printed, body: { lead: 'Okker and the dredgers', tellings: [other], pledges: [] } };
        if (stepsOn({ day: EARLY, body: { lead: 'Okker’s dredgers' } }, a, late)(other) === null) return;
        told += 1;
        expect(bothWays({ pledges: [a] }, { tellings: [other], day: printed })).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
    expect(same).toBeGreaterThan(50);
    expect(told).toBeGreaterThan(100);
  });
});
