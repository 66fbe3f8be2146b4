// The store on SQLite: each method of the contract, as one transaction of the rooms beside this file.
import { setImmediate } from 'node:timers/promises';
import type { Correction } from '../../record/correction.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Finding, FindingKind } from '../../record/finding.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { RefusedInput } from '../../record/refused-input.ts';
import type { Standing } from '../../record/standing.ts';
import type {
  ActorsChange,
  AddOutcome,
  CorrectOutcome,
  FindingsChange,
  FindingsQuery,
  KeptActs,
  KeyHolder,
  ListOutcome,
  ListQuery,
  NearestQuestion,
  Page,
  ReportActors,
  ReportSummary,
  ReportTrace,
  SearchHit,
  SearchQuery,
  SharingQuestion,
  StandingsQuery,
  Store,
  StoreCounts,
  TraceApart,
  TraceOutline,
} from '../contract.ts';
import { inChunks } from '../in-chunks.ts';
import { KeptReports } from '../kept-reports.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { createWordMarker, type WordMarker } from '../words/mark-words.ts';
import { readActs, readActsAfter } from './acts.ts';
import { keepCorrections, readCorrections } from './corrections.ts';
import type { Database } from './database.ts';
import { listFindings, readFindingsOn, settle } from './findings.ts';
import { listReports } from './list-reports.ts';
import { keepList, readListed } from './listed-actors.ts';
import { mergeWords } from './merge-words.ts';
import { readRecord, readRecordJson, readRecordOfEntry, readRecordsAfter } from './read-records.ts';
import { keepRefused, readRefusedAfter } from './refused-inputs.ts';
import { readActorsAfter, readActorsSince } from './report-actors.ts';
import { searchRecords } from './search-records.ts';
import { listStandings, readStandingsOn } from './standings.ts';
import { query } from './tables.ts';
import { readRevision, readTallies } from './tallies.ts';
import { readNearest, readSharing } from './trace-keys.ts';
import {
  beginAnalysis,
  nameAnalysis,
  readAnalysis,
  readOutlines,
  readTraces,
  readTracesAfter,
  readTracesApart,
  readUntraced,
} from './traces.ts';
import { writeRecords } from './write-records.ts';

/** Records read at once by all(): small enough to hold, large enough that the look-up by id does not show. */
const CHUNK = 64;
/** The actors of a report are a twentieth of its record. */
const ACTORS_CHUNK = 1024;

export class SqliteStore implements Store {
  readonly #database: Database;
  readonly #kept = new KeptReports();
  #marker: WordMarker | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(batch: readonly RecordedReport[]): Promise<readonly AddOutcome[]> {
    if (batch.length === 0) return [];
    return this.#database.write(() => writeRecords(this.#database, batch));
  }

  async refuse(inputs: readonly RefusedInput[]): Promise<void> {
    if (inputs.length > 0) this.#database.write(() => keepRefused(this.#database, inputs));
  }

  async has(ids: readonly string[], reader: string): Promise<ReadonlySet<string>> {
    const known = query.selectFrom('reports').select('id').where('reader', '=', toSqlText(reader));
    return this.#database.read(
      () => new Set(ids.filter((id) => this.#database.first(known.where('id', '=', toSqlText(id))))),
    );
  }

  async get(id: string): Promise<RecordedReport | null> {
    return this.#database.read(() => readRecord(this.#database, id));
  }

  async records(ids: readonly string[]): Promise<readonly RecordedReport[]> {
    return this.#database.read(() => [...new Set(ids)].flatMap((id) => readRecord(this.#database, id) ?? []));
  }

  async getJson(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#database.read(() => readRecordJson(this.#database, id));
  }

  async getEntry(id: string): Promise<{ record: RecordedReport; entryId: string } | null> {
    const record = this.#database.read(() => readRecordOfEntry(this.#database, id));
    return record ? { record, entryId: id } : null;
  }

  async list(asked: ListQuery): Promise<Page<ReportSummary>> {
    return this.#database.read(() => listReports(this.#database, asked));
  }

  async search(asked: SearchQuery): Promise<Page<SearchHit>> {
    this.#marker ??= createWordMarker();
    const means = { marker: this.#marker, kept: this.#kept };
    return this.#database.read(() => searchRecords(this.#database, means, asked));
  }

  all(): AsyncGenerator<RecordedReport> {
    const idOf = ({ report }: RecordedReport) => report.id;
    return inChunks(CHUNK, idOf, (after, limit) => this.#database.read(() => readRecordsAfter(this.#database, after, limit))); // biome-ignore format: one line
  }

  async *actors(): AsyncGenerator<ReportActors> {
    const keyOf = ({ key }: { key: number }) => key;
    const read = (after: number | null, limit: number) => this.#database.read(() => readActorsAfter(this.#database, after ?? -1, limit)); // biome-ignore format: one line
    for await (const { key: _, ...report } of inChunks(ACTORS_CHUNK, keyOf, read)) yield report;
  }

  async correct(corrections: readonly Correction[]): Promise<readonly CorrectOutcome[]> {
    if (corrections.length === 0) return [];
    return this.#database.write(() => keepCorrections(this.#database, corrections));
  }

  async corrections(): Promise<readonly Correction[]> {
    return this.#database.read(() => readCorrections(this.#database));
  }

  async keepList(list: string, actors: readonly ListedActor[]): Promise<ListOutcome> {
    return this.#database.write(() => keepList(this.#database, list, actors));
  }

  async listedActors(): Promise<readonly ListedActor[]> {
    return this.#database.read(() => readListed(this.#database));
  }

  async revision(): Promise<number> {
    return this.#database.read(() => readRevision(this.#database));
  }

  async actorsSince(revision: number): Promise<ActorsChange | null> {
    return this.#database.read(() => readActorsSince(this.#database, revision));
  }

  async beginAnalysis(version: string): Promise<void> {
    this.#database.write(() => beginAnalysis(this.#database, version));
  }

  async analysis(): Promise<string | null> {
    return this.#database.read(() => readAnalysis(this.#database));
  }

  async nameAnalysis(version: string): Promise<void> {
    this.#database.write(() => nameAnalysis(this.#database, version));
  }

  async untraced(): Promise<readonly string[]> {
    return this.#database.read(() => readUntraced(this.#database));
  }

  async traces(reportIds: readonly string[]): Promise<readonly ReportTrace[]> {
    return this.#database.read(() => readTraces(this.#database, reportIds));
  }

  async tracesApart(reportIds: readonly string[], properties: readonly string[]): Promise<readonly TraceApart[]> {
    return this.#database.read(() => readTracesApart(this.#database, reportIds, properties));
  }

  async outlines(reportIds: readonly string[], place: number): Promise<readonly TraceOutline[]> {
    return this.#database.read(() => readOutlines(this.#database, reportIds, place));
  }

  allTraces(): AsyncGenerator<ReportTrace> {
    const idOf = ({ reportId }: ReportTrace) => reportId;
    return inChunks(CHUNK, idOf, (after, limit) => this.#database.read(() => readTracesAfter(this.#database, after, limit))); // biome-ignore format: one line
  }

  allActs(): AsyncGenerator<KeptActs> {
    const rowOf = (row: KeptActs) => row;
    return inChunks(CHUNK, rowOf, (after, limit) => this.#database.read(() => readActsAfter(this.#database, after, limit))); // biome-ignore format: one line
  }

  async sharing(questions: readonly SharingQuestion[]): Promise<readonly (readonly string[])[]> {
    return this.#database.read(() => questions.map((one) => readSharing(this.#database, one)));
  }

  async nearest(questions: readonly NearestQuestion[]): Promise<readonly (readonly KeyHolder[])[]> {
    return this.#database.read(() => questions.map((one) => readNearest(this.#database, one)));
  }

  async acts(keys: readonly number[]): ReturnType<Store['acts']> {
    return this.#database.read(() => readActs(this.#database, keys));
  }

  async findingsOn(reportIds: readonly string[], kinds?: readonly FindingKind[]): Promise<readonly Finding[]> {
    return this.#database.read(() => readFindingsOn(this.#database, reportIds, kinds));
  }

  async findingsRevision(): Promise<number> {
    return this.#database.read(() => readRevision(this.#database, 'findings-revision'));
  }

  async settle(change: FindingsChange): Promise<boolean> {
    return this.#database.write(() => settle(this.#database, change));
  }

  async findings(asked: FindingsQuery): Promise<Page<Finding>> {
    return this.#database.read(() => listFindings(this.#database, asked));
  }

  async standingsOn(reportIds: readonly string[]): Promise<readonly Standing[]> {
    return this.#database.read(() => readStandingsOn(this.#database, reportIds));
  }

  async standings(asked: StandingsQuery): Promise<Page<Standing>> {
    return this.#database.read(() => listStandings(this.#database, asked));
  }

  refused(): AsyncGenerator<RefusedInput> {
    const itself = (input: RefusedInput) => input;
    return inChunks(CHUNK, itself, (after, limit) => this.#database.read(() => readRefusedAfter(this.#database, after, limit))); // biome-ignore format: one line
  }

  async counts(): Promise<StoreCounts> {
    return this.#database.read(() => readTallies(this.#database));
  }

  async tidy(): Promise<void> {
    // a server that took a report goes on answering
    await mergeWords(this.#database, () => setImmediate());
  }

  async close(): Promise<void> {
    this.#marker?.close();
    this.#marker = null;
    this.#database.close();
  }
}
