// Rows that gauges count: law: they come back as they were, any number of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorKey, COUNTED_KINDS, type CountedRow, packRows } from '../../../src/analyse/gauges/pack-counted.ts';
import { RowCursor } from '../../../src/analyse/gauges/row-cursor.ts';
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
    value: hasSides ? fc.integer({ min: -20, max: 20 }).map((halves) => halves / 2) : fc.double({ noNaN: true }),
    type: fc.constantFrom(...PLOVER_TYPES),
    track: fc.constantFrom('dialogue', 'deeds'),
    by: hasSides ? keys : fc.constant([]),
    to: hasSides ? keys : fc.constant([]),
    happening: fc.oneof(fc.constant(0), text.map(actorKey)),
    isAnnounced: fc.boolean(),
    notice: fc.option(fc.integer({ min: 0, max: 65535 })),
    words: what === 'soldiers' ? text : fc.constant(''),
    reports: what === 'kept' ? fc.array(text, { maxLength: 4 }) : fc.constant([]),
  });
});

/** All rows of one owner, read one after another. */
function unpackRows(bytes: Uint8Array): CountedRow[] {
  let isRead = false;
  const kept = { key: 0, week: 0, bytes, from: 0, to: bytes.length, owner: () => 'r', next: () => !isRead && (isRead = true) }; // biome-ignore format: one line
  const rows: CountedRow[] = [];
  const row = new RowCursor();
  row.open(kept);
  while (row.next()) {
    const { what, entryId, day, value, type, track, happening, isAnnounced, notice, words, reports, keys, byCount, toCount } = row; // biome-ignore format: one line
    const [by, to] = [[...keys.subarray(0, byCount)], [...keys.subarray(byCount, byCount + toCount)]];
    rows.push({
      what,
      entryId,
      day,
      value,
      type,
      track,
      by,
      to,
      happening,
      isAnnounced,
      notice: notice < 0 ? null : notice,
      words,
      reports,
    });
  }
  return rows;
}

it('law: rows come back as they were', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      expect(unpackRows(packRows(rows))).toEqual(rows);
    }),
  );
});
