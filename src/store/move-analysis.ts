// In: two stores with the same reports. Out: in the second too what analysis made of them, so that nothing is made anew there. Knows no engine.
//
// While it comes, the second store says that what it keeps is of another analysis (`moving …`). Who is stopped leaves a store whose findings the
// next analysis makes anew, and the next move completes.
import type { Finding } from '../record/finding.ts';
import type { Standing } from '../record/standing.ts';
import type { FindingsChange, IndexedActs, KeptActs, Page, ReportTrace, Store } from './contract.ts';
import type { MoveProgress } from './move-store.ts';

/** Traces in one transaction: half a million keys, which a store writes in their order. Of fewer each page of a large index is written more often. */
const TRACES = 1024;
/** Rows of acts in one transaction: of a large state each holds some hundred kilobytes. */
const ROWS = 64;
const PAGE = 500;
const MOVING = 'moving ';
/** No reader is called so: a trace that stands in its store for a report that waits again must not end its waiting in the other. */
const OF_A_READING_BEFORE = '';

/**
 * `copied`; `known` where they were there already; `none` where the first has none that are whole; `apart` where the second holds reports or
 * corrections of its own, from which others would follow; `changed` where somebody else wrote into one of them meanwhile; `stopped` by the signal.
 */
export type AnalysisMoved = 'copied' | 'known' | 'none' | 'apart' | 'changed' | 'stopped';

type Written = Partial<Omit<FindingsChange, 'since' | 'gone' | 'standingsGone'>>;

/** To be called when all else has moved. Findings of the second store, of another analysis or of fewer reports, are thrown away. */
export async function moveAnalysis(
  from: Store,
  to: Store,
  { signal, onReports }: MoveProgress,
): Promise<AnalysisMoved> {
  const revision = await from.findingsRevision();
  const version = await from.analysis();
  if (version === null || version.startsWith(MOVING)) return 'none';
  if (!(await holdTheSame(from, to))) return 'apart';
  const stillWait = new Set(await from.untraced());
  if ((await to.analysis()) === version && isSame(stillWait, new Set(await to.untraced()))) return 'known';

  const label = `${MOVING}${revision} ${version}`;
  await to.beginAnalysis(label);
  const write = (change: Written) => settleUnder(label, to, change);
  const waiting = new Set(await to.untraced());
  const parts = [
    inTraces(from, waiting, stillWait, onReports),
    inPages((cursor) => from.findings({ cursor, limit: PAGE }), (found) => ({ found })), // biome-ignore format: one line
    inPages((cursor) => from.standings({ cursor, limit: PAGE }), (standings) => ({ standings })), // biome-ignore format: one line
    inActs(from),
  ];
  for (const part of parts)
    for await (const change of part) {
      if (signal.aborted) return 'stopped';
      if (!(await write(change))) return 'changed';
    }
  if ((await from.findingsRevision()) !== revision) return 'changed';
  await to.nameAnalysis(version);
  return 'copied';
}

/** Findings hang on reports and corrections alone. All of the first are in the second: so many are the same. */
async function holdTheSame(from: Store, to: Store): Promise<boolean> {
  const [here, there] = await Promise.all([from.counts(), to.counts()]);
  return here.reports === there.reports && (await from.corrections()).length === (await to.corrections()).length;
}

const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  some.size === others.size && [...some].every((one) => others.has(one));

/** False where the store is no more what this move began. */
async function settleUnder(label: string, to: Store, change: Written): Promise<boolean> {
  while (true) {
    const since = await to.findingsRevision();
    if ((await to.analysis()) !== label) return false;
    if (await to.settle({ since, traces: [], gone: [], found: [], ...change })) return true;
  }
}

/** Those that came with a move before are left out. */
async function* inTraces(
  from: Store,
  waiting: ReadonlySet<string>,
  stillWait: ReadonlySet<string>,
  onReports: MoveProgress['onReports'],
): AsyncGenerator<Written> {
  let traces: ReportTrace[] = [];
  let met = 0;
  for await (const trace of from.allTraces()) {
    met++;
    if (waiting.has(trace.reportId)) traces.push(stillWait.has(trace.reportId) ? { ...trace, reader: OF_A_READING_BEFORE } : trace); // biome-ignore format: one line
    if (met < TRACES) continue;
    yield { traces };
    onReports(met);
    [traces, met] = [[], 0];
  }
  yield { traces };
  onReports(met);
}

async function* inPages<T extends Finding | Standing>(
  read: (cursor: string | null) => Promise<Page<T>>,
  toChange: (items: readonly T[]) => Written,
): AsyncGenerator<Written> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read(cursor);
    yield toChange(page.items);
    cursor = page.next;
  } while (cursor !== null);
}

async function* inActs(from: Store): AsyncGenerator<Written> {
  let acts: IndexedActs[] = [];
  let rows = 0;
  for await (const row of from.allActs()) {
    acts.push(...actsOf(row));
    if (++rows < ROWS) continue;
    yield { acts };
    [acts, rows] = [[], 0];
  }
  yield { acts };
}

function* actsOf(row: KeptActs): Generator<IndexedActs> {
  while (row.next()) {
    const body = row.bytes.slice(row.from, row.to);
    yield { key: row.key, week: row.week, owner: row.owner(), body };
  }
}

/** The first finding and the first standing that are not the same in both, in the order of their listings; none where all are. */
export async function findOtherFindings(from: Store, to: Store): Promise<string[]> {
  const firsts = [
    await firstOther((cursor) => from.findings({ cursor, limit: PAGE }), (cursor) => to.findings({ cursor, limit: PAGE })), // biome-ignore format: one line
    await firstOther((cursor) => from.standings({ cursor, limit: PAGE }), (cursor) => to.standings({ cursor, limit: PAGE })), // biome-ignore format: one line
  ];
  return firsts.filter((id) => id !== null);
}

type Read<T> = (cursor: string | null) => Promise<Page<T>>;

async function firstOther<T extends Finding | Standing>(here: Read<T>, there: Read<T>): Promise<string | null> {
  let [mine, theirs] = [await here(null), await there(null)];
  while (true) {
    const items = Math.max(mine.items.length, theirs.items.length);
    for (let n = 0; n < items; n++) {
      const [one, other] = [mine.items[n], theirs.items[n]];
      if (JSON.stringify(one) !== JSON.stringify(other)) return (one ?? other)!.id;
    }
    if (mine.next === null || theirs.next === null) return null;
    [mine, theirs] = [await here(mine.next), await there(theirs.next)];
  }
}
