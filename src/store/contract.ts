// What a store promises. Every engine passes test/store/conformance.ts.
import type { Actor } from '../record/actor.ts';
import type { Correction } from '../record/correction.ts';
import type { EntryKind, RecordedReport } from '../record/entry.ts';
import type { Finding, FindingKind } from '../record/finding.ts';
import type { ListedActor } from '../record/listed-actor.ts';
import type { RefusedInput } from '../record/refused-input.ts';
import type { Span } from '../record/span.ts';
import type { Standing, StandingKind, StandingState } from '../record/standing.ts';

export type AddOutcome = 'added' | 'known' | 'reread';

export interface ReportSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** First 200 characters of the body, white space folded: headline, byline, credit line and dateline are left out. */
  readonly opening: string;
  readonly counts: Readonly<Record<EntryKind, number>>;
  readonly notes: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; null on the last page. Stays valid while reports are added. */
  readonly next: string | null;
}

export interface ListQuery {
  readonly limit?: number; // 1 to 500, default 50
  readonly cursor?: string | null;
  readonly outlet?: string;
  /** Days (YYYY-MM-DD, in UTC), inclusive; a report without a date is on none. Other days throw invalid-option. */
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  /** By time of publication, reports of one second in an order of their ids; those without a date last ('newest') or first. */
  readonly order?: 'newest' | 'oldest';
}

/** What a hit must have, all that is given: in reports one entry or another of the report, in statements the statement itself. */
export interface AskedMarks {
  readonly kind?: EntryKind;
  /** Of statements. */
  readonly act?: string;
  /** Of events. */
  readonly type?: string;
  readonly status?: string;
  readonly track?: string;
  /** Ids of actors as reports have them, not of the register: one of them takes part, or is named by the report. */
  readonly actors?: readonly string[];
  /** In reports: these too, whatever their entries are. */
  readonly orReports?: readonly string[];
}

export interface SearchQuery extends Omit<ListQuery, 'order'> {
  /**
   * Words, "a phrase", AND OR NOT and brackets (store/parse-query.ts); what is none throws DualtrackError invalid-query. Hits come newest first.
   * Null for any words, where an outlet or marks are asked for.
   */
  readonly query: string | null;
  readonly marks?: AskedMarks;
  readonly in?: 'reports' | 'statements';
}

export interface SearchHit {
  readonly report: ReportSummary;
  /** The statement hit, when statements are searched. */
  readonly entryId: string | null;
  /** A stretch of the report's text around the hit, and the hits in it; none where only the title was hit. */
  readonly snippet: Span;
  readonly snippetText: string;
  readonly hits: readonly Span[];
}

export interface StoreCounts {
  readonly reports: number;
  readonly entries: Readonly<Record<EntryKind, number>>;
  readonly refused: number;
}

/** Whom one report names: what the register of actors is made from, without the report's text and entries. */
export interface ReportActors {
  readonly reportId: string;
  readonly published: string | null;
  readonly actors: readonly Actor[];
}

/** What `actors()` gives otherwise than at an earlier moment. */
export interface ActorsChange {
  /** Reports that were added or read again, each once, as they are now: also those that name nobody any more. */
  readonly reports: readonly ReportActors[];
}

export type CorrectOutcome = 'added' | 'known';

/** How many of a list are new, how many were there, and how many of those that were there it has no more. */
export interface ListOutcome {
  readonly added: number;
  readonly known: number;
  readonly gone: number;
}

/**
 * What analysis keeps of one report, so that adding another looks only at those that it may meet. The store knows the report, the
 * day and the keys; what the body says, only the analysis that made it knows.
 */
export interface ReportTrace {
  readonly reportId: string;
  /** The reader of the record that it was made from. */
  readonly reader: string;
  /** Days from 1970-01-01 to the day of publication; null where that is not known. */
  readonly day: number | null;
  /** Whole numbers from 0 to below 2^48: two reports that share one may have to do with each other. Ascending, each once. */
  readonly keys: readonly number[];
  /** A value that JSON keeps. */
  readonly body: unknown;
  /** Properties of `body` that are read alone often (`tracesApart`) and so are kept apart; not given back. */
  readonly apart?: readonly string[];
  /** By its place what is read (`outlines`) of many more traces than are read themselves: at most 16, some hundred bytes each; not given back. */
  readonly outlines?: readonly Uint8Array[];
}

export interface TraceOutline {
  readonly reportId: string;
  readonly bytes: Uint8Array;
}

/** Some properties of a trace’s body. */
export interface TraceApart {
  readonly reportId: string;
  readonly day: number | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What is counted of one report or finding under one key: of whoever takes part, say. The store knows key, week and owner; what the body says, only
 * the analysis that made it knows.
 */
export interface IndexedActs {
  /** A whole number from 0 to below 2^48. */
  readonly key: number;
  /** Weeks from 1970-01-01. */
  readonly week: number;
  /** Id of the report or finding: what it has under this key and week takes the place of what it had. */
  readonly owner: string;
  /** Null for nothing more. */
  readonly body: Uint8Array | null;
}

/** All that is kept under one key of one week, owner by owner; read through once, since a state may have a hundred thousand rows. */
export interface KeptActs {
  readonly key: number;
  readonly week: number;
  /** Goes to the next owner: false behind the last. At first it stands before the first. */
  next(): boolean;
  owner(): string;
  /** The owner’s body stands in `bytes` from `from` to before `to`. */
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Days as in ReportTrace, both inclusive; undated reports are in every stretch of days, and null is all days. */
export type DayRange = { readonly from: number; readonly to: number } | null;

/** Traced reports of those days that have at least `least` (1) of `keys`, of which none comes twice. */
export interface SharingQuestion {
  readonly keys: readonly number[];
  readonly days: DayRange;
  readonly least?: number;
}

/**
 * Of each of `keys` the traced reports with a day that hold it, at most `days` before or after `day`, between whose day and `day` fewer than `places` others that hold
 * it lie: those of the day itself, and so many on either side; and all at most `all` days off (0), which is at most `days`, however many they are.
 */
export interface NearestQuestion {
  readonly keys: readonly number[];
  readonly day: number;
  readonly days: number;
  readonly places: number;
  readonly all?: number;
}

export interface KeyHolder {
  readonly key: number;
  readonly reportId: string;
  readonly day: number;
}

/** A step of the analysis: all of it is written, or nothing. */
export interface FindingsChange {
  /** `findingsRevision()` before anything was read for this change. */
  readonly since: number;
  /** They take the place of earlier ones of the same reports. */
  readonly traces: readonly ReportTrace[];
  /** Ids of findings that are no longer so. */
  readonly gone: readonly string[];
  readonly found: readonly Finding[];
  /** Ids of standings that are no longer so, and those that now are. */
  readonly standingsGone?: readonly string[];
  readonly standings?: readonly Standing[];
  readonly acts?: readonly IndexedActs[];
}

export interface StandingsQuery {
  readonly limit?: number; // 1 to 500, default 50
  readonly cursor?: string | null;
  /** Only the one with this id. */
  readonly id?: string;
  readonly kind?: StandingKind;
  /** Only those in one of these states. */
  readonly states?: readonly StandingState[];
  /** Only those whose name has all these words in it; case does not matter. */
  readonly holder?: string;
  /** Days (YYYY-MM-DD), inclusive, by which it is due; what has no day is due on none. Other days throw invalid-option. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** Also those without a day, though days are asked for. */
  readonly undated?: boolean;
  /** By the day it is due, those without one last ('due') or first ('latest'); then by id. */
  readonly order?: 'due' | 'latest';
}

export interface FindingsQuery {
  readonly limit?: number; // 1 to 500, default 50
  readonly cursor?: string | null;
  /** Only the one with this id. */
  readonly id?: string;
  readonly kind?: FindingKind;
  /** Only those that rest on this report. */
  readonly reportId?: string;
}

export interface Store {
  /**
   * Writes a batch in one transaction; when the promise resolves, all of it is on disk (law 6).
   * A report known with the same reader is left alone ('known'); with another reader its record is replaced ('reread').
   */
  add(batch: readonly RecordedReport[]): Promise<readonly AddOutcome[]>;
  /** The same bytes from the same origin count once; the reason given last holds. */
  refuse(inputs: readonly RefusedInput[]): Promise<void>;
  has(ids: readonly string[], reader: string): Promise<ReadonlySet<string>>;
  get(id: string): Promise<RecordedReport | null>;
  /** Of those of `ids` that it has, each once, in no order. */
  records(ids: readonly string[]): Promise<readonly RecordedReport[]>;
  /** JSON.stringify of what get(id) gives, in UTF-8, in a part of the time: for who hands a record on unread. */
  getJson(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** An entry with its report, by the entry's id. */
  getEntry(id: string): Promise<{ record: RecordedReport; entryId: string } | null>;
  /** A cursor of another listing, or none at all, throws DualtrackError invalid-cursor. */
  list(query: ListQuery): Promise<Page<ReportSummary>>;
  search(query: SearchQuery): Promise<Page<SearchHit>>;
  /** Every record, ordered by id: the order of exports, the same whatever order they were added in. */
  all(): AsyncIterable<RecordedReport>;
  /** Every report that names somebody, by time of publication as in list('oldest'); one that is read again meanwhile may come twice, or not. */
  actors(): AsyncIterable<ReportActors>;
  /**
   * Keeps corrections in one transaction, on disk when the promise resolves. One with an id that is there is left alone ('known'). Reports whose
   * entries the others are about wait for analysis again.
   */
  correct(corrections: readonly Correction[]): Promise<readonly CorrectOutcome[]>;
  /** Every correction, ordered by `at`, then by id. Reading a report again leaves them alone. */
  corrections(): Promise<readonly Correction[]>;
  /** Keeps `actors` as the whole of the list called `list`, in one transaction, on disk when the promise resolves; none makes it empty. */
  keepList(list: string, actors: readonly ListedActor[]): Promise<ListOutcome>;
  /** Every actor of every list, ordered by list, then by id. */
  listedActors(): Promise<readonly ListedActor[]>;
  /** Grows whenever actors(), corrections() or listedActors() may give something else than before: who keeps what they gave asks this first. */
  revision(): Promise<number>;
  /** What changed since `revision()` gave `revision`; null where it does not know any more, and all must be read anew. */
  actorsSince(revision: number): Promise<ActorsChange | null>;
  /**
   * Makes `version` the analysis whose findings are kept: those of another version are thrown away with their traces, and all
   * reports wait for it anew. Nothing happens where it is that already.
   */
  beginAnalysis(version: string): Promise<void>;
  /** The version whose findings are kept; null before the first. */
  analysis(): Promise<string | null>;
  /** Says of all that analysis keeps, as it is, that `version` made it: for who brought it from another store, and is through. */
  nameAnalysis(version: string): Promise<void>;
  /** Ids of all reports that were added, read again or put right since their last trace, by time of publication as in list('oldest'). */
  untraced(): Promise<readonly string[]>;
  /** Of those of `reportIds` that have one. */
  traces(reportIds: readonly string[]): Promise<readonly ReportTrace[]>;
  /** … `properties` alone of their bodies, which must be among `apart`, or any of a trace without: a part of the time where most of a trace is not asked for. */
  tracesApart(reportIds: readonly string[], properties: readonly string[]): Promise<readonly TraceApart[]>;
  /** Of those of `reportIds` whose traces have one at `place`, in no order: some hundred bytes, where a trace has five kilobytes. */
  outlines(reportIds: readonly string[], place: number): Promise<readonly TraceOutline[]>;
  /** Every trace as it was given, also what is kept apart and its outlines, ordered by report. */
  allTraces(): AsyncIterable<ReportTrace>;
  /** All that was kept by `FindingsChange.acts`, ordered by key and week. */
  allActs(): AsyncIterable<KeptActs>;
  /** For each question in its place the ids of the reports that it asks for, each once, in no order. */
  sharing(questions: readonly SharingQuestion[]): Promise<readonly (readonly string[])[]>;
  /** For each question in its place those that it asks for, by key, in no order: what a key brings is bounded, however many hold it. */
  nearest(questions: readonly NearestQuestion[]): Promise<readonly (readonly KeyHolder[])[]>;
  /** All that was kept by `FindingsChange.acts` under one of `keys`, in no order. */
  acts(keys: readonly number[]): Promise<readonly KeptActs[]>;
  /** Every finding that rests on one of `reportIds`, each once. */
  findingsOn(reportIds: readonly string[], kinds?: readonly FindingKind[]): Promise<readonly Finding[]>;
  /** Grows with every change of traces or findings. */
  findingsRevision(): Promise<number>;
  /**
   * Writes a change in one transaction, on disk when the promise resolves. False, and nothing is written, where somebody else changed
   * findings since `change.since`. A trace made from another reading than the store now has leaves its report waiting.
   */
  settle(change: FindingsChange): Promise<boolean>;
  /** By day of the last report that each rests on, newest first, undated ones last; then by id. */
  findings(query: FindingsQuery): Promise<Page<Finding>>;
  /** Every standing that has one of `reportIds` in its log or watch, each once. */
  standingsOn(reportIds: readonly string[]): Promise<readonly Standing[]>;
  /** Commitments and announced events, by the day they are due. */
  standings(query: StandingsQuery): Promise<Page<Standing>>;
  /** Ordered by origin. */
  refused(): AsyncIterable<RefusedInput>;
  counts(): Promise<StoreCounts>;
  /**
   * Puts together what many additions left in pieces, where that is worth its time: everything reads as before, searches sooner. May be
   * stopped anywhere; who adds calls it once at the end.
   */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
