import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURES, listsOf, mayBeTorn } from '../../../src/analyse/figures/figure-outline.ts';
import { isTorn } from '../../../src/analyse/figures/is-torn.ts';
import type { ToldFigure } from '../../../src/analyse/figures/told-figure.ts';

const SENTENCE = 'Fourteen people were killed when shells struck the grain market at Osmund.';
const FIGURE: ToldFigure = {
  entryId: 'one',
  of: 'count',
  unit: 'persons',
  thing: 'killed',
  isFate: true,
  change: null,
  value: 14,
  low: 14,
  high: 14,
  whose: [],
  whoseText: '',
  measureText: '',
  places: ['osmund'],
  placeNames: ['Osmund'],
  names: ['osmund'],
  from: 20,
  to: 23,
  isDated: false,
  voice: null,
  isFramed: false,
  isEstimate: false,
  answers: null,
  text: 'Fourteen people',
  spans: [{ start: 0, end: 15 }],
  passage: { text: SENTENCE, spans: [{ start: 0, end: SENTENCE.length }] },
  around: SENTENCE,
};
const with_ = (changed: Partial<ToldFigure>): ToldFigure => ({ ...FIGURE, ...changed });
const may = (a: ToldFigure, b: ToldFigure) =>
  mayBeTorn(listsOf({ figures: [a] }), FIGURES.outline({ figures: [b] }, 0));

describe('mayBeTorn', () => {
  const six = { low: 6, high: 6 };
  it.each<[string, Partial<ToldFigure>, boolean]>([
    ['another count', six, true],
    ['the same count', {}, false],
    ['another fate', { ...six, thing: 'hurt' }, false],
    ['another place', { ...six, places: ['lindmouth'] }, false],
    ['another week', { ...six, from: 30, to: 33 }, false],
    ['no day at all', { ...six, from: null, to: null }, true],
    ['other words', { ...six, around: 'Six people drowned off Osmund.' }, false],
    ['fewer of a kind', { ...six, unit: 'monitor' }, true],
    ['a rise', { ...six, change: 'up' }, false],
  ])('%s', (_, changed, expected) => {
    const other = with_(changed);
    expect([may(FIGURE, other), may(other, FIGURE)]).toEqual([expected, expected]);
  });

  it('law: never says no where two figures cannot both be so', () => {
    const figure = fc
      .record({
        of: fc.constantFrom<ToldFigure['of']>('count', 'count', 'count', 'money'),
        unit: fc.constantFrom('persons', 'persons', 'soldier', ''),
        isFate: fc.boolean(),
        thing: fc.constantFrom('killed', 'killed', ''),
        change: fc.constantFrom<ToldFigure['change']>(null, null, 'steady', 'up'),
        number: fc.constantFrom(-5, 0.1, 3.55, 3.65, 14, 19_500, 2 ** 24 + 1, Number.MAX_SAFE_INTEGER),
        give: fc.constantFrom(0, 0.05, 1),
        whose: fc.constantFrom([], ['tarsk'], ['halden', 'pact']),
        places: fc.subarray(['osmund', 'grain market', 'lindmouth']),
        names: fc.subarray(['osmund', 'tarsk', 'halden']),
        from: fc.option(fc.integer({ min: -3, max: 3 })),
        to: fc.option(fc.integer({ min: 3, max: 9 })),
        isDated: fc.boolean(),
        isFramed: fc.boolean(),
        isEstimate: fc.boolean(),
        around: fc.constantFrom(SENTENCE, SENTENCE, 'Shells struck the grain market.', 'They met.'),
      })
      .map(({ number, give, ...fields }) => with_({ ...fields, low: number - give, high: number + give }));
    let torn = 0;
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        if (!isTorn(a, { ...b, entryId: 'two' }, false)) return;
        torn += 1;
        expect([may(a, b), may(b, a)]).toEqual([true, true]);
      }),
      { numRuns: 30_000 },
    );
    expect(torn).toBeGreaterThan(100);
  });
});
