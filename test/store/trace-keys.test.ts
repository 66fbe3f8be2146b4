// Keys in two tables are found as if they were in one, wherever the stretches stand that were moved.
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { fromRowDay, toRowDay } from '../../src/store/rows/trace-rows.ts';
import { Database } from '../../src/store/sqlite/database.ts';
import { changeKeys, type KeyRow, readNearest, readSharing } from '../../src/store/sqlite/trace-keys.ts';

const TRACES = 12;

function emptyStore(): { database: Database; rows: (table: string) => number } {
  const connection = new DatabaseSync(':memory:');
  migrate(connection);
  for (let id = 1; id <= TRACES; id++)
    connection.prepare(`INSERT INTO traces VALUES (?, ?, 'rules/1', 0, x'')`).run(id, `r${id}`);
  const rows = (table: string) => connection.prepare(`SELECT count(*) AS n FROM ${table}`).get()!['n'] as number;
  return { database: new Database(connection, ':memory:'), rows };
}

/** A trace has one day, and a key once. */
const day = (trace: number): number | null => (trace === 1 ? null : trace % 5);
const rowOf = ([key, trace]: readonly [number, number]): KeyRow => ({ key, day: toRowDay(day(trace)), trace });
const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: TRACES })), {
  maxLength: 40,
  selector: ([key, trace]) => key * 100 + trace,
});

describe('keys of traces', () => {
  it('law: sharing and nearest answer as a plain list does', () => {
    fc.assert(
      fc.property(
        fc.array(pairs, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 1 }),
        fc.record({ day: fc.integer({ min: -1, max: 6 }), days: fc.integer({ min: 0, max: 5 }), places: fc.integer({ min: 1, max: 3 }), least: fc.integer({ min: 1, max: 3 }), all: fc.integer({ min: 0, max: 5 }) }), // biome-ignore format: one line
        (changes, recent, keys, { day: at, days, places, least, all: off }) => {
          const { database } = emptyStore();
          let there: KeyRow[] = [];
          for (const change of changes) {
            // what is there goes, what is not comes
            const rows = change.map(rowOf);
            const has = (all: readonly KeyRow[], one: KeyRow) => all.some(({ key, trace }) => key === one.key && trace === one.trace); // biome-ignore format: one line
            const gone = rows.filter((one) => has(there, one));
            const added = rows.filter((one) => !has(there, one));
            changeKeys(database, gone, added, recent);
            there = [...there.filter((one) => !has(gone, one)), ...added];
          }
          for (const range of [null, { from: at - days, to: at + days }]) {
            const held = there.filter((one) => keys.includes(one.key) && (range === null || one.day === 0 || (one.day >= toRowDay(range.from) && one.day <= toRowDay(range.to)))); // biome-ignore format: one line
            const wanted = Array.from({ length: TRACES }, (_, n) => n + 1).filter((trace) => held.filter((one) => one.trace === trace).length >= least); // biome-ignore format: one line
            expect(readSharing(database, { keys, days: range, least }).sort()).toEqual(wanted.map((trace) => `r${trace}`).sort()); // biome-ignore format: one line
          }
          const wanted = keys.flatMap((key) => {
            const held = there.filter((one) => one.key === key && one.day >= toRowDay(at - days) && one.day <= toRowDay(at + days)); // biome-ignore format: one line
            const now = toRowDay(at);
            const between = (one: KeyRow) => held.filter((other) => other.day !== now && other.day !== one.day && other.day > Math.min(one.day, now) && other.day < Math.max(one.day, now)).length; // biome-ignore format: one line
            const all = Math.min(off, days);
            return held.filter((one) => between(one) < places || Math.abs(one.day - now) <= all).map((one) => `${key} r${one.trace} ${fromRowDay(one.day)}`); // biome-ignore format: one line
          });
          const got = readNearest(database, { keys, day: at, days, places, all: Math.min(off, days) });
          expect(got.map((one) => `${one.key} ${one.reportId} ${one.day}`).sort()).toEqual(wanted.sort());
        },
      ),
    );
  });

  it('keeps as many recent ones as it is told, and moves the rest stretch by stretch', () => {
    const { database, rows } = emptyStore();
    const ten = (from: number) => Array.from({ length: 10 }, (_, n) => rowOf([from + n * 7, 2 + (from % 7)]));
    changeKeys(database, [], ten(0), 25);
    changeKeys(database, [], ten(1), 25);
    expect([rows('recent_keys'), rows('trace_keys')]).toEqual([20, 0]);
    changeKeys(database, [], ten(2), 25);
    expect([rows('recent_keys'), rows('trace_keys')]).toEqual([25, 5]);
    for (const from of [3, 4, 5, 6]) changeKeys(database, [], ten(from), 25);
    expect([rows('recent_keys'), rows('trace_keys')]).toEqual([25, 45]);
  });
});
