// A store in which reports wait; the same store with their traces and with the findings that now are, batch by batch.
//
//   untraced ─▶ makeTrace ─▶ copies, versions ─▶ utterances, disputes ─▶ settle
//                                  └─ who has it from which agency ─┘
//
// Each batch is one transaction. Whoever is stopped leaves whole batches and reports that still wait; two programs at one store take
// turns, and the slower one does its batch again. The findings at the end hang on the records, and on what people put right in them, alone.
import type { RecordedReport } from '../../record/entry.ts';
import type { Finding, FindingPart } from '../../record/finding.ts';
import type { FindingsChange, Store } from '../../store/contract.ts';
import type { PairReader } from '../../understand/pairs/pair-reader.ts';
import { regroupStandings } from '../commitment-outcomes/regroup-standings.ts';
import { COPIES, VERSIONS } from '../copies/find-copies.ts';
import { CORRECTION_NOTICES } from '../correction-notices/find-notices.ts';
import { withdrawnEntries } from '../correction-notices/withdrawn-entries.ts';
import { withoutWithdrawn } from '../correction-notices/without-withdrawn.ts';
import { keepCompared, type ReadCompared } from '../corrections/compared-records.ts';
import { DISPUTES } from '../disputes/find-disputes.ts';
import { FIGURE_CONFLICTS } from '../figures/find-figure-conflicts.ts';
import { findImpliedBases } from '../figures/find-implied-bases.ts';
import { indexCounted } from '../gauges/index-counted.ts';
import { HAPPENINGS } from '../happenings/find-happenings.ts';
import { findInconsistencies } from '../inconsistencies/find-inconsistencies.ts';
import { findOwnVoice } from '../own-voice/find-own-voice.ts';
import { REVERSALS } from '../positions/find-reversals.ts';
import { PairReadings } from '../threads/pair-readings.ts';
import type { ReadQuestion } from '../threads/read-questions.ts';
import { rethreaded } from '../threads/rethreaded.ts';
import { UTTERANCES } from '../utterances/find-utterances.ts';
import type { Scene } from './family.ts';
import { Gathered } from './gathered.ts';
import { KeptTraces } from './kept-traces.ts';
import { makeTrace } from './make-trace.ts';
import { type Regrouped, regroup } from './regroup.ts';
import type { Trace } from './trace.ts';
import { TraceIndex } from './trace-index.ts';

/** To be raised with every change of what is found: all findings are then made anew. */
export const ANALYSIS_VERSION = '72';

/** What is told with the agency that a report has it from. */
const LATER_FAMILIES = [UTTERANCES, DISPUTES, HAPPENINGS, FIGURE_CONFLICTS, REVERSALS];

/** What one report says alone. */
const OF_ONE = [findOwnVoice, findInconsistencies, findImpliedBases];

/** Reports traced in one transaction. More of them write a page of the index of keys once that is theirs together. */
const BATCH = 256;

export type FindingsStore = Pick<
  Store,
  | 'beginAnalysis'
  | 'untraced'
  | 'traces'
  | 'tracesApart'
  | 'outlines'
  | 'sharing'
  | 'nearest'
  | 'findingsOn'
  | 'standingsOn'
  | 'findingsRevision'
  | 'settle'
  | 'records'
  | 'corrections'
  | 'revision'
>;

export interface UpdateOptions {
  /** When aborted: the batch in hand is finished, the rest waits. */
  readonly signal?: AbortSignal;
  /** Told after each batch how many reports were traced since the start. */
  readonly onTraced?: (reports: number) => void;
  /** What reads pairs of passages, where there is such a model: what is found rests on it, and by another one all findings are made anew. */
  readonly pairReader?: Pick<PairReader, 'name' | 'read'> | null;
}

/** A feed brings reports one by one: what the last one met, the next one meets again. Goes with the store. */
const keptOf = new WeakMap<FindingsStore, KeptTraces>();

/** What is kept of a store goes with one update of it at a time. */
const turns = new WeakMap<FindingsStore, Promise<unknown>>();

/** How many reports were traced: 0 where none waited. Of one store one update after the other. */
export function updateFindings(store: FindingsStore, options: UpdateOptions = {}): Promise<number> {
  const before = turns.get(store) ?? Promise.resolve();
  const turn = before.then(() => update(store, options));
  turns.set(
    store,
    turn.catch(() => {}),
  );
  return turn;
}

async function update(store: FindingsStore, { signal, onTraced, pairReader = null }: UpdateOptions): Promise<number> {
  await store.beginAnalysis(pairReader === null ? ANALYSIS_VERSION : `${ANALYSIS_VERSION} ${pairReader.name}`);
  const readings = pairReader === null ? null : new PairReadings(pairReader);
  const kept = keptOf.get(store) ?? new KeptTraces();
  keptOf.set(store, kept);
  const readCompared = keepCompared(store);
  let waiting: string[] = [];
  let traced = 0;
  while (!signal?.aborted) {
    const since = await store.findingsRevision();
    if (!kept.holdFor(since) || waiting.length === 0) waiting = [...(await store.untraced())];
    const batch = waiting.splice(0, BATCH);
    const records = await readCompared(batch);
    if (records.length === 0) break;
    const change = await findChange(store, records, readCompared, kept, readings);
    if (!(await store.settle({ since, ...change }))) continue;
    kept.settled(change.traces);
    traced += records.length;
    onTraced?.(traced);
  }
  return traced;
}

/** What becomes of the findings when `records` are traced. */
export async function findChange(
  store: Pick<Store, 'traces' | 'tracesApart' | 'outlines' | 'sharing' | 'nearest' | 'findingsOn' | 'standingsOn'>,
  records: readonly RecordedReport[],
  readCompared: ReadCompared,
  kept: KeptTraces | null = null,
  readings: PairReadings | null = null,
): Promise<Omit<FindingsChange, 'since' | 'traces'> & { readonly traces: readonly Trace[] }> {
  const traces = records.map(makeTrace);
  const ids = records.map(({ report }) => report.id);
  const index = new TraceIndex(store, traces, { fresh: records, read: readCompared }, kept, readings);
  const copies = await regroup(
    COPIES,
    store,
    { index, agencyOf: async ({ body }) => body.agency, withdrawnIn: NOTHING_WITHDRAWN },
    ids,
  );
  const agencyOf = rememberAgencies(store, copies);
  const notices = await regroup(CORRECTION_NOTICES, store, { index, agencyOf, withdrawnIn: NOTHING_WITHDRAWN }, ids);
  const scene: Scene = { index, agencyOf, withdrawnIn: rememberWithdrawn(store, notices) };
  const regrouped: Regrouped[] = [copies, notices, await regroup(VERSIONS, store, scene, ids)];
  // who has a statement through an agency may have changed with the copies, and what a paper stands by with its notices
  const recopied = [...copies.gone, ...copies.found, ...notices.gone, ...notices.found].flatMap(({ parts }) =>
    parts.map(({ reportId }) => reportId),
  );
  const moved = await rethreaded(store, index, traces);
  const movedFor = (question: ReadQuestion | undefined) => moved.filter(({ told }) => question !== undefined && told.has(question)); // biome-ignore format: one line
  for (const family of LATER_FAMILIES) regrouped.push(await regroup(family, store, scene, ids, recopied, movedFor(family.asksInThread))); // biome-ignore format: one line
  const standings = await regroupStandings(store, scene, ids, recopied, movedFor('outcome'));
  const ofOne = await store.findingsOn(ids, ['own-voice', 'inconsistency', 'implied-base']);
  const made = records.flatMap((one) => OF_ONE.flatMap((find) => find(withoutWithdrawn(one))));
  regrouped.push({ before: ofOne, gone: ofOne, found: made }, standings);
  const [before, gone, found] = (['before', 'gone', 'found'] as const).map((which) => regrouped.flatMap((one) => one[which])) as [Finding[], Finding[], Finding[]]; // biome-ignore format: one line
  return {
    traces,
    gone: gone.map(({ id }) => id),
    found,
    standingsGone: standings.standingsGone,
    standings: standings.standings,
    acts: await indexCounted(store, index, traces, { before, gone, found }),
  };
}

const NOTHING_WITHDRAWN: Scene['withdrawnIn'] = async () => new Map();

function rememberWithdrawn(store: Pick<Store, 'findingsOn'>, { gone, found }: Regrouped): Scene['withdrawnIn'] {
  const goneIds = new Set(gone.map(({ id }) => id));
  const stored = new Gathered<readonly string[], ReadonlyMap<string, FindingPart>>(async (asked) => {
    const kept = await store.findingsOn([...new Set(asked.flat())], ['correction-notice']);
    const foundIds = new Set(found.map(({ id }) => id));
    const all = [...found, ...kept.filter(({ id }) => !goneIds.has(id) && !foundIds.has(id))];
    const taken = withdrawnEntries(all.sort((a, b) => (a.id < b.id ? -1 : 1)));
    return asked.map(() => taken);
  });
  return async (reportIds) => await stored.ask(reportIds);
}

function rememberAgencies(store: Pick<Store, 'findingsOn'>, { gone, found }: Regrouped): Scene['agencyOf'] {
  const goneIds = new Set(gone.map(({ id }) => id));
  const fresh = agenciesOf(found);
  const known = new Map<string, Promise<string | null>>();
  const stored = new Gathered<string, string | null>(async (reportIds) => {
    const copies = await store.findingsOn(reportIds, ['copies']);
    const agencies = agenciesOf(copies.filter(({ id }) => !goneIds.has(id)));
    return reportIds.map((reportId) => agencies.get(reportId) ?? null);
  });
  const ask = async (reportId: string) => fresh.get(reportId) ?? (await stored.ask(reportId));
  return async ({ reportId, body: { agency } }) => {
    if (agency !== null) return agency;
    const asked = known.get(reportId) ?? ask(reportId);
    known.set(reportId, asked);
    return asked;
  };
}

/** By report, the agency that the first part of it which names one came through. */
function agenciesOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const agencies = new Map<string, string>();
  for (const { reportId, through } of findings.flatMap(({ parts }) => parts))
    if (through !== null && !agencies.has(reportId)) agencies.set(reportId, through);
  return agencies;
}
