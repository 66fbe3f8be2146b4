// The machinery of migrations, and each migration from the schema before.
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, schemaVersionOf } from '../../../src/store/migrations/migrate.ts';
import type { Migration } from '../../../src/store/migrations/migration.ts';

let database: DatabaseSync;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
});
const tables = () =>
  (database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all() as { name: string }[]).map(({ name }) => name); // biome-ignore format: one line
const step = (version: number, sql: string): Migration => ({
  version,
  name: `step ${version}`,
  up: (on) => on.exec(sql),
});
const FIRST = step(1, 'CREATE TABLE a (x); INSERT INTO a VALUES (1)');
const SECOND = step(2, 'ALTER TABLE a RENAME COLUMN x TO y; CREATE TABLE b (z)');

describe('migrating', () => {
  it('runs what is missing, in order, once', () => {
    migrate(database, [FIRST]);
    expect([schemaVersionOf(database, 1), tables()]).toEqual([1, ['a']]);
    migrate(database, [FIRST, SECOND]);
    migrate(database, [FIRST, SECOND]);
    expect([schemaVersionOf(database, 2), tables()]).toEqual([2, ['a', 'b']]);
    expect(database.prepare('SELECT y FROM a').all()).toEqual([{ y: 1 }]);
  });

  it('leaves the schema before when a step fails', () => {
    const broken = step(2, 'CREATE TABLE b (z); CREATE TABLE a (again)');
    expect(() => migrate(database, [FIRST, broken])).toThrow('already exists');
    expect([schemaVersionOf(database, 2), tables()]).toEqual([1, ['a']]);
  });

  it('refuses a later schema', () => {
    migrate(database, [FIRST, SECOND]);
    expect(() => migrate(database, [FIRST])).toThrow('store has schema 2, this version knows up to 1');
  });
});

describe('the migrations', () => {
  it('are numbered 1, 2, 3 …', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('1: makes the tables from nothing', () => {
    migrate(database, MIGRATIONS.slice(0, 1));
    expect(tables().filter((name) => !name.includes('_words_'))).toEqual([
      ...['bodies', 'entries', 'notes', 'refused', 'report_words', 'reports', 'statement_words', 'tallies', 'texts'],
    ]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  });

  it('2: makes room for actors and corrections beside the reports that are there', () => {
    migrate(database, MIGRATIONS.slice(0, 1));
    const before = tables();
    database.exec(`INSERT INTO texts VALUES (1, x'00', 'utf-8', x'00');
      INSERT INTO reports VALUES (7, 'old', 1, 'h', 'rules/1', NULL, NULL, NULL, NULL, NULL, '', 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, 'text/plain')`);
    migrate(database, MIGRATIONS.slice(0, 2));
    expect(tables().filter((name) => !before.includes(name))).toEqual(['actors', 'corrections']);
    expect(
      database.prepare('SELECT id FROM reports LEFT JOIN actors ON report = key WHERE body IS NULL').all(),
    ).toEqual([{ id: 'old' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  it('7: makes room for what gauges count, and leaves what is there', () => {
    migrate(database, MIGRATIONS.slice(0, 6));
    const before = tables();
    migrate(database, MIGRATIONS.slice(0, 7));
    expect(tables().filter((name) => !before.includes(name))).toEqual(['acts']);
    database.exec(`INSERT INTO acts VALUES (1, -3, x'00')`);
    expect(() => database.exec(`INSERT INTO acts VALUES (1, -3, x'01')`)).toThrow('UNIQUE');
  });

  it('12: keeps keys without a day apart, and leaves the others', () => {
    migrate(database, MIGRATIONS.slice(0, 11));
    database.exec('INSERT INTO trace_keys VALUES (7, 0, 1), (7, 1000003, 2), (9, 0, 1)');
    migrate(database, MIGRATIONS.slice(0, 12));
    const keys = (table: string) => database.prepare(`SELECT key, trace FROM ${table} ORDER BY key`).all().map(({ key, trace }) => [key, trace]); // biome-ignore format: one line
    expect(keys('trace_keys')).toEqual([[7, 2]]);
    expect(keys('undated_keys')).toEqual([[7, 1], [9, 1]]); // biome-ignore format: one line
    expect(keys('recent_keys')).toEqual([]);
  });
});
