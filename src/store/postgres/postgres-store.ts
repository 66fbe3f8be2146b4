// The store on PostgreSQL: each method of the contract, as one transaction of the rooms beside this file.

import { sql } from 'kysely';
import type { RecordedReport } from '../../record/entry.ts';
import type { RefusedInput } from '../../record/refused-input.ts';
import type { KeptActs, ReportActors, ReportTrace, Store } from '../contract.ts';
import { inChunks } from '../in-chunks.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { createWordMarker, type WordMarker } from '../words/mark-words.ts';
import { createWordIndex, type WordIndex } from '../words/word-index.ts';
import { readActs, readActsAfter } from './acts.ts';
import { keepCorrections, readCorrections } from './corrections.ts';
import type { Database } from './database.ts';
import { listFindings, readFindingsOn, settle } from './findings.ts';
import { listReports } from './list-reports.ts';
import { keepList, readListed } from './listed-actors.ts';
import { readRecordOfEntry, readRecords, readRecordsAfter, readRecordsJson } from './read-records.ts';
import { keepRefused, readRefusedAfter } from './refused-inputs.ts';
import { readActorsAfter, readActorsSince } from './report-actors.ts';
import { searchRecords } from './search-records.ts';
import { listStandings, readStandingsOn } from './standings.ts';
import { readRevision, readTallies } from './tallies.ts';
import {
  beginAnalysis,
  nameAnalysis,
  readAnalysis,
  readNearest,
  readOutlines,
  readSharing,
  readTraces,
  readTracesAfter,
  readTracesApart,
  readUntraced,
} from './traces.ts';
import { writeRecords } from './write-records.ts';

/** Records read at once by all(): a journey to the server for each chunk, and no more than this held. */
const CHUNK = 64;
const SMALL_CHUNK = 1024;

/** What a method of the contract takes. */
type Given<Method extends keyof Store> = Parameters<Store[Method]>;

export class PostgresStore implements Store {
  readonly #database: Database;
  #index: WordIndex | null = null;
  #marker: WordMarker | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(...[batch]: Given<'add'>) {
    if (batch.length === 0) return [];
    return await this.#database.write((connection) => writeRecords(connection, this.#words(), batch));
  }

  async refuse(...[inputs]: Given<'refuse'>) {
    if (inputs.length > 0) await this.#database.write((connection) => keepRefused(connection, inputs));
  }

  async has(...[ids, reader]: Given<'has'>) {
    if (ids.length === 0) return new Set<string>();
    const known = await this.#database.ask((connection) =>
      connection
        .selectFrom('reports')
        .select('id')
        .where('id', '=', sql<string>`ANY(${ids.map(toSqlText)}::text[])`)
        .where('reader', '=', toSqlText(reader))
        .execute(),
    );
    const there = new Set(known.map(({ id }) => id));
    return new Set(ids.filter((id) => there.has(toSqlText(id))));
  }

  async get(...[id]: Given<'get'>) {
    const [record] = await this.#database.read((connection) => readRecords(connection, [id]));
    return record ?? null;
  }

  async records(...[ids]: Given<'records'>) {
    if (ids.length === 0) return [];
    return await this.#database.read((connection) => readRecords(connection, ids));
  }

  async getJson(...[id]: Given<'getJson'>) {
    const [json] = await this.#database.read((connection) => readRecordsJson(connection, [id]));
    return json ?? null;
  }

  async getEntry(...[id]: Given<'getEntry'>) {
    const record = await this.#database.read((connection) => readRecordOfEntry(connection, id));
    return record ? { record, entryId: id } : null;
  }

  async list(...[asked]: Given<'list'>) {
    return await this.#database.ask(listReports(asked));
  }

  async search(...[asked]: Given<'search'>) {
    this.#marker ??= createWordMarker();
    return await this.#database.read(searchRecords(asked, this.#words(), this.#marker));
  }

  all(): AsyncGenerator<RecordedReport> {
    const idOf = ({ report }: RecordedReport) => report.id;
    return inChunks(CHUNK, idOf, (after, limit) => this.#database.read((connection) => readRecordsAfter(connection, after, limit))); // biome-ignore format: one line
  }

  async *actors(): AsyncGenerator<ReportActors> {
    const keyOf = ({ key }: { key: number }) => key;
    const read = (after: number | null, limit: number) => this.#database.ask((connection) => readActorsAfter(connection, after ?? -1, limit)); // biome-ignore format: one line
    for await (const { key: _, ...report } of inChunks(SMALL_CHUNK, keyOf, read)) yield report;
  }

  async correct(...[corrections]: Given<'correct'>) {
    if (corrections.length === 0) return [];
    return await this.#database.write((connection) => keepCorrections(connection, corrections));
  }

  async corrections() {
    return await this.#database.ask(readCorrections);
  }

  async keepList(...[list, actors]: Given<'keepList'>) {
    return await this.#database.write((connection) => keepList(connection, list, actors));
  }

  async listedActors() {
    return await this.#database.ask(readListed);
  }

  async revision() {
    return await this.#database.ask((connection) => readRevision(connection));
  }

  async actorsSince(...[revision]: Given<'actorsSince'>) {
    return await this.#database.read((connection) => readActorsSince(connection, revision));
  }

  async beginAnalysis(...[version]: Given<'beginAnalysis'>) {
    await this.#database.write((connection) => beginAnalysis(connection, version));
  }

  async analysis() {
    return await this.#database.ask(readAnalysis);
  }

  async nameAnalysis(...[version]: Given<'nameAnalysis'>) {
    await this.#database.write((connection) => nameAnalysis(connection, version));
  }

  async untraced() {
    return await this.#database.ask(readUntraced);
  }

  async traces(...[reportIds]: Given<'traces'>) {
    if (reportIds.length === 0) return [];
    return await this.#database.ask((connection) => readTraces(connection, reportIds));
  }

  async tracesApart(...[reportIds, properties]: Given<'tracesApart'>) {
    if (reportIds.length === 0) return [];
    return await this.#database.ask((connection) => readTracesApart(connection, reportIds, properties));
  }

  async outlines(...[reportIds, place]: Given<'outlines'>) {
    if (reportIds.length === 0) return [];
    return await this.#database.ask((connection) => readOutlines(connection, reportIds, place));
  }

  allTraces(): AsyncGenerator<ReportTrace> {
    const idOf = ({ reportId }: ReportTrace) => reportId;
    return inChunks(CHUNK, idOf, (after, limit) => this.#database.read((connection) => readTracesAfter(connection, after, limit))); // biome-ignore format: one line
  }

  allActs(): AsyncGenerator<KeptActs> {
    const rowOf = (row: KeptActs) => row;
    return inChunks(CHUNK, rowOf, (after, limit) => this.#database.ask((connection) => readActsAfter(connection, after, limit))); // biome-ignore format: one line
  }

  async sharing(...[questions]: Given<'sharing'>) {
    if (questions.length === 0) return [];
    return await this.#database.ask((connection) => readSharing(connection, questions));
  }

  async nearest(...[questions]: Given<'nearest'>) {
    if (questions.length === 0) return [];
    return await this.#database.ask((connection) => readNearest(connection, questions));
  }

  async acts(...[keys]: Given<'acts'>) {
    return await this.#database.ask((connection) => readActs(connection, keys));
  }

  async findingsOn(...[reportIds, kinds]: Given<'findingsOn'>) {
    if (reportIds.length === 0) return [];
    return await this.#database.ask((connection) => readFindingsOn(connection, reportIds, kinds));
  }

  async findingsRevision() {
    return await this.#database.ask((connection) => readRevision(connection, 'findings-revision'));
  }

  async settle(...[change]: Given<'settle'>) {
    return await this.#database.write((connection) => settle(connection, change));
  }

  async findings(...[asked]: Given<'findings'>) {
    return await this.#database.ask(listFindings(asked));
  }

  async standingsOn(...[reportIds]: Given<'standingsOn'>) {
    if (reportIds.length === 0) return [];
    return await this.#database.ask((connection) => readStandingsOn(connection, reportIds));
  }

  async standings(...[asked]: Given<'standings'>) {
    return await this.#database.ask(listStandings(asked));
  }

  refused(): AsyncGenerator<RefusedInput> {
    const itself = (input: RefusedInput) => input;
    return inChunks(SMALL_CHUNK, itself, (after, limit) => this.#database.ask((connection) => readRefusedAfter(connection, after, limit))); // biome-ignore format: one line
  }

  async counts() {
    return await this.#database.ask(readTallies);
  }

  /** PostgreSQL does that itself (autovacuum). */
  async tidy() {}

  async close() {
    this.#index?.close();
    this.#marker?.close();
    this.#index = null;
    this.#marker = null;
    await this.#database.close();
  }

  #words(): WordIndex {
    this.#index ??= createWordIndex();
    return this.#index;
  }
}
