// Rows that gauges count: law: they come back as they were, any number of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  actorKey,
  COUNTED_KINDS,
  type CountedRow,
  packRows,
  unpackRows,
} from '../../../src/analyse/gauges/pack-counted.ts';
import { PLOVER_TYPES } from '../../../src/lexicon/plover.ts';
import { contentId } from '../../../src/text/content-hash.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const keys = fc.array(text.map(actorKey), { maxLength: 40 });
const row: fc.Arbitrary<CountedRow> = fc.constantFrom(...COUNTED_KINDS).chain((what) => {
  const hasSides = what === 'act' || what === 'position';
  return fc.record({
    what: fc.constant(what),
    entryId: fc.oneof(
      text,
      text.map((one) => contentId(one)),
    ),
    day: fc.integer({ min: -800_000, max: 3_000_000 }),
    value: fc.double({ noNaN: true }),
    type: fc.constantFrom(...PLOVER_TYPES),
    track: fc.constantFrom('dialogue', 'deeds'),
    by: hasSides ? keys : fc.constant([]),
    to: hasSides ? keys : fc.constant([]),
    happening: fc.oneof(fc.constant(0), text.map(actorKey)),
    isAnnounced: fc.boolean(),
    words: what === 'soldiers' ? text : fc.constant(''),
    reports: what === 'kept' ? fc.array(text, { maxLength: 4 }) : fc.constant([]),
  });
});

it('law: rows come back as they were', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      expect(unpackRows(packRows(rows))).toEqual(rows);
    }),
  );
});
