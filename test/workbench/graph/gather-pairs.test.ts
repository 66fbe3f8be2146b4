// Acts as pairs, and pairs as arcs: the same acts always give the same picture.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActBetween } from '../../../src/serve/contract/acts.ts';
import { countMonths } from '../../../src/workbench/graph/count-months.ts';
import { chooseActs, choosePairs, gatherPairs, MOST_PAIRS } from '../../../src/workbench/graph/gather-pairs.ts';
import { layOutArcs } from '../../../src/workbench/graph/lay-out-arcs.ts';
import { orderActors } from '../../../src/workbench/graph/order-actors.ts';

const act = (from: string[], to: string[], fields: Partial<ActBetween> = {}): ActBetween => ({
  reportId: 'r',
  entryId: [...from, ...to].join(),
  kind: 'deed',
  does: 'ACCUSE',
  day: '2031-04-09',
  from,
  to,
  sign: -1,
  once: `${[...from, ...to].join()} ${JSON.stringify(fields)}`,
  words: 'words',
  ...fields,
});
const ALL = { kinds: new Set(['deed', 'speech', 'mention'] as const), from: '', to: '' };

describe('pairs', () => {
  it('count what goes each way and what is done together, by sign', () => {
    const { pairs, weights, acts } = gatherPairs([
      act(['b'], ['a']),
      act(['a'], ['b', 'c'], { sign: 1 }),
      act(['a', 'b'], [], { sign: 1 }),
      act(['a'], ['a']),
    ]);
    expect(
      pairs.map(({ ids, forth, back, together, conflict, cooperation }) => [
        ...ids,
        forth,
        back,
        together,
        conflict,
        cooperation,
      ]),
    ).toEqual([
      ['a', 'b', 1, 1, 1, 1, 2],
      ['a', 'c', 1, 0, 0, 0, 1],
    ]);
    expect([...weights]).toEqual([
      ['a', 4],
      ['b', 3],
      ['c', 1],
    ]);
    expect(acts).toBe(4);
  });

  it('are of the kinds and days asked for, a happening once', () => {
    const told = [
      act(['a'], ['b'], { once: 'one' }),
      act(['a'], ['b'], { once: 'one', reportId: 's' }),
      act(['a'], ['b'], { kind: 'mention' }),
      act(['a'], ['b'], { day: null }),
      act(['a'], ['b'], { day: '2031-05-01' }),
    ];
    expect(chooseActs(told, ALL)).toHaveLength(4);
    expect(chooseActs(told, { ...ALL, kinds: new Set(['deed']) })).toHaveLength(3);
    expect(chooseActs(told, { ...ALL, to: '2031-04-30' })).toHaveLength(2);
    expect(chooseActs(told, { ...ALL, from: '2031-05-01' })).toHaveLength(1);
  });
});

it('draws the pairs of most acts, and all of whoever is looked at', () => {
  const names = Array.from({ length: 20 }, (_, n) => `n${String(n).padStart(2, '0')}`);
  const all = names.flatMap((from, n) => names.slice(n + 1).map((to) => act([from], [to])));
  const { pairs } = gatherPairs([...all, act(['n18'], ['n19'], { once: 'again' })]);
  expect(pairs).toHaveLength(190);
  expect(choosePairs(pairs, names, null)).toEqual(pairs.slice(0, MOST_PAIRS));
  expect(pairs[0]!.ids).toEqual(['n18', 'n19']);
  const withLast = choosePairs(pairs, names, 'n17');
  expect(withLast.filter(({ ids }) => ids.includes('n17'))).toHaveLength(19);
  expect(choosePairs(pairs, ['n00', 'n01', 'n02'], null)).toHaveLength(3);
});

describe('the order of names', () => {
  it('has everybody once, whatever the acts, and is the same for acts in another order', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 20 }), (links) => {
        const acts = links.map(([from, to], n) => act([from], [to], { once: String(n) }));
        const ordered = (given: readonly ActBetween[]) => {
          const { pairs, weights } = gatherPairs(given);
          return orderActors([...weights.keys()], pairs);
        };
        const line = ordered(acts);
        expect([...line].sort()).toEqual([...gatherPairs(acts).weights.keys()].sort());
        expect(ordered(acts.toReversed())).toEqual(line);
      }),
    );
  });

  it('puts those together who have most to do with each other', () => {
    const many = (from: string, to: string, count: number) =>
      Array.from({ length: count }, (_, n) => act([from], [to], { once: `${from}${to}${n}` }));
    const { pairs, weights } = gatherPairs([...many('a', 'd', 5), ...many('b', 'c', 4), ...many('d', 'b', 1)]);
    const line = orderActors([...weights.keys()], pairs);
    expect(Math.abs(line.indexOf('a') - line.indexOf('d'))).toBe(1);
    expect(Math.abs(line.indexOf('b') - line.indexOf('c'))).toBe(1);
  });
});

describe('arcs', () => {
  const room = { left: 300, right: 500, reach: 290 };
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('have conflict to the left, the rest to the right, an arrow at whom it is done to', () => {
    const { pairs } = gatherPairs([
      act(['a'], ['c']),
      act(['c'], ['a'], { sign: 1 }),
      act(['a', 'b'], [], { sign: 0 }),
    ]);
    const arcs = layOutArcs(rows, pairs, room);
    const xs = (path: string) => [...path.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
    for (const { sign, path } of arcs) expect(xs(path).every((x) => (sign < 0 ? x <= 300 : x >= 500))).toBe(true);
    expect(arcs.map(({ sign, heads }) => [sign, heads.length])).toEqual([
      [-1, 1],
      [1, 1],
      [0, 0],
    ]);
    const yOf = (head: string) => Number(/^M[\d.]+ ([\d.]+)/.exec(head)![1]);
    expect(yOf(arcs[0]!.heads[0]!)).toBeGreaterThan(yOf(arcs[1]!.heads[0]!));
  });

  it('leave out pairs with somebody who is not drawn', () => {
    expect(layOutArcs(rows, gatherPairs([act(['a'], ['x'])]).pairs, room)).toEqual([]);
  });
});

describe('months', () => {
  it('are all from the first to the last, with their days', () => {
    expect(countMonths(['2031-12-31', '2032-02-01', '2032-02-29', null, '2032'])).toEqual([
      { month: '2031-12', from: '2031-12-01', to: '2031-12-31', count: 1 },
      { month: '2032-01', from: '2032-01-01', to: '2032-01-31', count: 0 },
      { month: '2032-02', from: '2032-02-01', to: '2032-02-29', count: 2 },
    ]);
  });

  it('are at most so many, the last ones, where a report slipped', () => {
    const months = countMonths(['0031-01-01', '2032-02-01']);
    expect([months.length, months.at(-1)!.month]).toEqual([600, '2032-02']);
    expect(countMonths([])).toEqual([]);
  });
});
