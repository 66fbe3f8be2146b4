// What is asked in; a page of series of figures out, each on the page that has the last report that tells it.

import { namesIn } from '../analyse/disputes/names-in.ts';
import { keyOfSeries, seriesOf } from '../analyse/figures/figure-keys.ts';
import { type FigureSeries, readSeries, type SeriesRead } from '../analyse/figures/series.ts';
import type { Trace } from '../analyse/findings/trace.ts';
import { weighWords } from '../analyse/findings/weigh-words.ts';
import { findActor } from '../analyse/register/find-actor.ts';
import type { Register } from '../analyse/register/register.ts';
import type { Store } from '../store/contract.ts';
import type { FigureSeries as ShownSeries } from './contract/figures.ts';
import { pageOfReports, reportsOfActor } from './reports-of-actor.ts';
import { type StoreOfNotices, takenBackIn } from './taken-back.ts';

export interface SeriesQuery {
  /** Id or name of an actor of the register: only what is told of it. */
  readonly actor?: string | undefined;
  /** Only series of a measure or unit that has all these words. */
  readonly measure?: string | undefined;
  /** Reports looked through for one page. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface SeriesPage {
  readonly items: readonly ShownSeries[];
  readonly looked: number;
  readonly next: string | null;
}

/** Two tellings are the least that make a series. */
const LEAST_TELLINGS = 2;

/**
 * Series that a page of reports tells, newest first: each once, where the last report of it stands. Throws DualtrackError unknown-actor and
 * invalid-cursor.
 */
export async function pageSeries(
  store: Pick<Store, 'list' | 'traces' | 'sharing'> & StoreOfNotices,
  register: () => Promise<Register>,
  query: SeriesQuery,
): Promise<SeriesPage> {
  const { ids, next, among, names } = await reportsFor(store, register, query);
  const traces = (await store.traces(ids)) as readonly Trace[];
  const byId = new Map(traces.map((trace) => [trace.reportId, trace]));
  const keys = new Set(ids.flatMap((id) => byId.get(id)?.body.figures.flatMap(seriesOf).map(keyOfSeries) ?? []));
  const asked = query.measure === undefined ? [] : [...weighWords(query.measure).keys()];
  const items: FigureSeries[] = [];
  for (const key of keys) {
    const read = await readSeries(store, key);
    if (read === null || read.series.tellings < LEAST_TELLINGS) continue;
    if (!byId.has(lastOf(read, among)) || !asked.every((stem) => read.stems.includes(stem))) continue;
    if (names === null || names.some((name) => isOf(read.whose, name))) items.push(read.series);
  }
  return { items: await withTakenBack(store, items), looked: ids.length, next };
}

/** The same, each telling with where its own paper took it back. */
export async function withTakenBack(store: StoreOfNotices, all: readonly FigureSeries[]): Promise<ShownSeries[]> {
  const tellings = all.flatMap(({ points }) => points.flatMap((point) => point.tellings));
  const taken = await takenBackIn(store, tellings.map(({ reportId }) => reportId)); // biome-ignore format: one line
  return all.map((series) => ({
    ...series,
    points: series.points.map((point) => ({
      ...point,
      tellings: point.tellings.map((one) => ({ ...one, takenBack: taken.get(one.entryId) ?? null })),
    })),
  }));
}

async function reportsFor(
  store: Pick<Store, 'list'>,
  register: () => Promise<Register>,
  { actor, limit, cursor }: SeriesQuery,
) {
  if (actor === undefined) {
    const { items, next } = await store.list({ limit, cursor: cursor ?? null });
    return { ids: items.map(({ id }) => id), next, among: null, names: null };
  }
  const now = await register();
  const found = findActor(now, actor);
  const reports = reportsOfActor(now, found.id);
  const { page, next } = pageOfReports(reports, limit, cursor);
  return {
    ids: page.map(({ reportId }) => reportId),
    next,
    among: (reportId: string) => now.isNamedIn(reportId, new Set([found.id])),
    names: [found.name, ...found.aliases.map(({ name }) => name)].map(namesIn),
  };
}

/** The report that a series is listed with, of those that are asked for: the newest, undated ones last, then by id. */
function lastOf({ traces }: SeriesRead, among: ((reportId: string) => boolean) | null): string {
  const own = traces.filter(({ reportId }) => among === null || among(reportId));
  const [last] = [...own].sort(
    (a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || (a.reportId < b.reportId ? -1 : 1),
  );
  return last?.reportId ?? '';
}

/** “Halden Pact” in “members of the Halden Pact”; “Solvane” for Ingrid Solvane. */
const isOf = (whose: readonly string[], name: readonly string[]): boolean => {
  const stems = whose.flatMap((stem) => stem.split('-'));
  return name.length > 0 && (name.every((stem) => stems.includes(stem)) || stems.every((stem) => name.includes(stem)));
};
