import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyTable } from '../../../src/analyse/gauges/key-table.ts';
import { type Observation, Observations } from '../../../src/analyse/gauges/observations.ts';
import { type CountedRow, packRows } from '../../../src/analyse/gauges/pack-counted.ts';
import { RowCursor } from '../../../src/analyse/gauges/row-cursor.ts';
import { PackedActs, replaceActs } from '../../../src/store/rows/act-rows.ts';

const HEX = [...'0123456789abcdef'];
const hexId = fc.array(fc.constantFrom(...HEX), { minLength: 24, maxLength: 24 }).map((digits) => digits.join(''));
/** Many that begin alike, as ids of a hash hardly do. */
const alike = fc.nat(300).map((n) => `00000000${n.toString(16).padStart(16, '0')}`);

interface Seen {
  readonly owner: string;
  readonly entryId: string;
  readonly day: number;
  readonly value: number;
  readonly happening: number;
  readonly groups: readonly number[];
}

const seenOf = (entryId: fc.Arbitrary<string>) =>
  fc.uniqueArray(
    fc.record<Seen>({
      owner: hexId,
      entryId,
      day: fc.integer({ min: -40, max: 400 }),
      value: fc.integer({ min: -20, max: 20 }).map((twice) => twice / 2),
      happening: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 })),
      groups: fc.subarray([0, 1, 2], { minLength: 1 }),
    }),
    { selector: ({ entryId: id }) => id, maxLength: 60 },
  );

function putAll(all: readonly Seen[]): Observations {
  const observations = new Observations(['a', 'b', 'c']);
  const row = new RowCursor();
  for (const { owner, groups, ...one } of all) {
    const kept: CountedRow = { what: 'act', type: 'MOBILIZE', track: 'deeds', by: [1], to: [], isAnnounced: false, notice: null, words: '', reports: [], ...one }; // biome-ignore format: one line
    row.open(new PackedActs(1, 0, replaceActs(null, [{ key: 1, week: 0, owner, body: packRows([kept]) }])!));
    row.next();
    observations.put(row, row.value, groups);
  }
  return observations;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each happening as the first report, by id, has it. */
function toldOnce(all: readonly Seen[]): Observation[] {
  const isFirst = (one: Seen) =>
    one.happening === 0 ||
    all.every((other) => other.happening !== one.happening || compare(one.owner, other.owner) < 0 || (one.owner === other.owner && one.entryId <= other.entryId)); // biome-ignore format: one line
  return all.filter(isFirst).flatMap(({ day, value, entryId, groups }) => groups.map((group) => ({ day, value, entryId, group: 'abc'[group]! }))); // biome-ignore format: one line
}

it.each([
  ['hashes', hexId],
  ['hashes that begin alike', alike],
  ['any words', fc.oneof(fc.string({ maxLength: 8 }), hexId)],
])('law: in columns, with ids that are %s, stands what was put in, each happening once, in order', (_, ids) => {
  fc.assert(
    fc.property(seenOf(ids), fc.integer({ min: 1, max: 90 }), (all, days) => {
      const observations = putAll(all);
      const expected = toldOnce(all).sort((a, b) => a.day - b.day || compare(a.entryId, b.entryId) || compare(a.group, b.group)); // biome-ignore format: one line
      const span = observations.span();
      expect(span).toEqual(expected.length === 0 ? null : { first: expected[0]!.day, last: expected.at(-1)!.day });
      if (span === null) return;
      const ends: number[] = [];
      for (let end = span.first + days; ends.length === 0 || ends.at(-1)! <= span.last; end += days) ends.push(end);
      const stretches = observations.placesBefore(ends);
      const within = ends.map((end) => expected.filter(({ day }) => day >= end - days && day < end));
      expect(stretches.map((places) => observations.idsOf(places))).toEqual(
        within.map((some) => some.map(({ entryId }) => entryId).sort(compare)),
      );
      const samples = stretches.map((places) => observations.sampleOf(places));
      expect(samples.map(({ values, groups, names }) => Array.from(values, (value, n) => [value, names[groups[n]!]]))).toEqual(within.map((some) => some.map(({ value, group }) => [value, group]))); // biome-ignore format: one line
    }),
  );
});

it.each([24, 23])('grows, with ids of %i digits', (digits) => {
  const all = Array.from({ length: 3000 }, (_, n) => ({ day: n % 7, value: 0, entryId: n.toString(16).padStart(digits, '0'), owner: 'r', happening: 0, groups: [0] })); // biome-ignore format: one line
  expect([...putAll(all)]).toEqual(all.map(({ day, value, entryId }) => ({ day, value, entryId, group: 'a' })));
});

it('law: a table of keys knows those that are in it, and no others', () => {
  const key = fc.integer({ min: 0, max: 2 ** 44 - 1 }).map((hash) => hash * 16 + 12);
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (own, others) => {
      const [table, set] = [new KeyTable(own), new Set(own)];
      expect([...own, ...others].map((one) => table.has(one))).toEqual([...own, ...others].map((one) => set.has(one)));
    }),
  );
});
