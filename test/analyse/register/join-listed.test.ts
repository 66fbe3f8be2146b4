// Which listed actor is which actor of the register, and which only may be.
import { describe, expect, it } from 'vitest';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { type ListedFields, makeListed } from '../../../src/read/actor-lists/actor-list.ts';
import type { ListedActor } from '../../../src/record/listed-actor.ts';
import { reportNaming } from './report-naming.ts';

const REPORTS = [
  reportNaming('r1', '2031-02-06', [
    { kind: 'person', name: 'Daan Okker' },
    { kind: 'person', name: 'Varga' },
    { kind: 'organisation', name: 'Joint Line Mission' },
    { kind: 'state', name: 'Poland', iso: 'PL' },
    { kind: 'person', name: 'Hanna Reyk', offices: ['Arvenian foreign minister'] },
  ]),
  reportNaming('r2', '2031-02-07', [
    { kind: 'person', name: 'D\u00e1an Okker' },
    { kind: 'person', name: 'Hanna Reyk', offices: ['Belmarki foreign minister'] },
  ]),
];
const listed = (names: readonly string[], more: Partial<ListedFields> = {}, list = 'desk') => {
  const identifiers = [{ scheme: 'CAMEO', value: `X${names[0]!.length}X`, from: null, to: null }];
  return makeListed(list, { kind: 'person', names: [...names], identifiers, offices: [], ...more }) as ListedActor;
};
/** "Daan Okker = desk, ? other" */
const joined = (...all: readonly ListedActor[]) =>
  makeRegister(REPORTS, [], all)
    .actors.filter((actor) => actor.listed.length + actor.possiblyListed.length > 0)
    .map((actor) => [actor.name, ...actor.listed.map(({ list }) => `= ${list}`), ...actor.possiblyListed.map(({ list }) => `? ${list}`)].join(' ')); // biome-ignore format: one line

describe('a listed actor', () => {
  it.each([
    ['by full name', [listed(['Daan Okker'])], ['Daan Okker = desk']],
    [
      'by full name of a body, whatever kind of body',
      [listed(['Joint Line Mission'], { kind: 'armed-group' })],
      ['Joint Line Mission = desk'],
    ],
    [
      'of a kind that the list does not tell',
      [listed(['Joint Line Mission'], { kind: null })],
      ['Joint Line Mission = desk'],
    ],
    [
      'a state by its name or code',
      [
        listed(['Polish Republic'], {
          kind: 'state',
          identifiers: [{ scheme: 'ISO 3166-1', value: 'PL', from: null, to: null }],
        }),
      ],
      ['Poland = desk'],
    ],
    ['of two lists', [listed(['Daan Okker']), listed(['Daan Okker'], {}, 'other')], ['Daan Okker = desk = other']],
    ['not another kind', [listed(['Daan Okker'], { kind: 'organisation' })], []],
    ['not by a bare surname', [listed(['Varga'])], []],
    ['not by look-alike letters', [listed(['Da\u0430n Okker'])], []],
    [
      'not silently where one list has two',
      [listed(['Daan Okker']), listed(['Daan Okker', 'Another Name'])],
      ['Daan Okker ? desk ? desk'],
    ],
    ['not silently where reports have two', [listed(['Hanna Reyk'])], ['Hanna Reyk ? desk', 'Hanna Reyk ? desk']],
    [
      'by its first name, and offered to who has another of its names',
      [listed(['Daan Okker', 'D\u00e1an Okker'])],
      ['Daan Okker = desk', 'D\u00e1an Okker ? desk'],
    ],
  ] as const)('%s', (_, all, expected) => {
    expect(joined(...all)).toEqual(expected);
    expect(joined(...[...all].reverse()).map((one) => one.split(' ').sort())).toEqual(expected.map((one) => one.split(' ').sort())); // biome-ignore format: one line
  });

  it('gives its names and identifiers, of dated codes the last', () => {
    const codes = [['BLKGOV', '2028-01-01', '2030-12-31'], ['BLKOPP', '2031-01-01', null]] as const; // biome-ignore format: one line
    const identifiers = codes.map(([value, from, to]) => ({ scheme: 'CAMEO', value, from, to }));
    const [okker] = makeRegister(REPORTS, [], [listed(['Daan Okker', 'D. J. Okker'], { identifiers })]).actors.filter(({ name }) => name === 'Daan Okker'); // biome-ignore format: one line
    expect(okker!.identifiers).toEqual({ CAMEO: 'BLKOPP' });
    expect(okker!.aliases.map(({ name, reports }) => [name, reports])).toEqual([['Daan Okker', 1], ['D. J. Okker', 0]]); // biome-ignore format: one line
    expect(okker!.listed[0]!.identifiers).toHaveLength(2);
  });
});
