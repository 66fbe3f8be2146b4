// What is asked for in, the records that an export is made of out, one by one, and which of their entries are asked for. Records
// come as people want them: with what was put right. Every report that was looked through comes, also one without an entry that is asked for: it is
// what a share is a share of.

import { correctRecord } from '../../analyse/corrections/correct-record.ts';
import { correctionsByReport } from '../../analyse/corrections/corrected-records.ts';
import type { Register } from '../../analyse/register/register.ts';
import { DualtrackError } from '../../errors.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { ListQuery, Store } from '../../store/contract.ts';
import { type Asked, isPrinted, isSure, testOf } from '../asked-entries.ts';
import type { ToldEntry } from '../contract/actor-entries.ts';
import { entryTest } from '../entry-words.ts';
import { reportsOfActor } from '../reports-of-actor.ts';
import { tellParts } from '../tell-parts.ts';

export interface Selection extends Asked {
  /** Another actor of the register, with whom `actor` has to do; alone it asks nothing. */
  readonly with?: string | undefined;
  /** Ids of reports; none given means whatever the rest asks for. */
  readonly reports?: readonly string[] | undefined;
}

/** Which entries of a record are asked for, by id; null is all of them. The same record gives the same answer at once. */
export type ChooseEntries = (record: RecordedReport) => ReadonlySet<string> | null;

export interface Selected {
  readonly records: AsyncIterable<RecordedReport>;
  readonly choose: ChooseEntries;
}

const PAGE = 200;

/**
 * By words newest first, by actor too, all by id unless `newestFirst`; `register` is asked for only where it is needed. Throws DualtrackError
 * unknown-report, unknown-actor, invalid-query, the first before any record comes.
 */
export async function selectRecords(
  store: Store,
  register: () => Promise<Register>,
  selection: Selection,
  { newestFirst = false }: { readonly newestFirst?: boolean } = {},
): Promise<Selected> {
  const { actor, q } = selection;
  const isAskedOf = [actor, selection.with, q].some((one) => one !== undefined);
  const now = isAskedOf ? await register() : null;
  for (const id of [actor, selection.with])
    if (id !== undefined && !now?.get(id))
      throw new DualtrackError('unknown-actor', `unknown actor: ${id}`, '`dualtrack actors list` gives their ids');
  // A query that cannot be read is told before the first byte goes out.
  if (q !== undefined) await store.search({ query: q, limit: 1 });
  for (const id of selection.reports ?? [])
    if (!(await store.get(id)))
      throw new DualtrackError('unknown-report', `unknown report: ${id}`, '`dualtrack list` gives the ids');
  return { records: recordsOf(store, now, selection, newestFirst), choose: chooserOf(selection, now) };
}

async function* recordsOf(
  store: Store,
  register: Register | null,
  selection: Selection,
  newestFirst: boolean,
): AsyncIterable<RecordedReport> {
  const corrections = correctionsByReport(await store.corrections());
  const corrected = (record: RecordedReport) => correctRecord(record, corrections.get(record.report.id) ?? []).record;
  const { actor, q, outlet, from, to, reports } = selection;
  if (!newestFirst && reports === undefined && [actor, q, outlet, from, to].every((one) => one === undefined)) {
    for await (const record of store.all()) yield corrected(record);
    return;
  }
  for await (const id of reports ?? idsOf(store, register, selection)) {
    const record = await store.get(id);
    if (record && isPrinted(record, selection)) yield corrected(record);
  }
}

async function* idsOf(store: Store, register: Register | null, selection: Selection): AsyncIterable<string> {
  const { q, actor, outlet, from, to } = selection;
  if (q === undefined && actor !== undefined && register !== null) {
    for (const { reportId } of reportsOfActor(register, actor)) yield reportId;
    return;
  }
  const list: ListQuery = {
    limit: PAGE,
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(to !== undefined && { publishedTo: to }),
  };
  let cursor: string | null = null;
  do {
    const at: ListQuery = { ...list, cursor };
    const page: { ids: string[]; next: string | null } =
      q === undefined
        ? await store.list(at).then(({ items, next }) => ({ ids: items.map(({ id }) => id), next }))
        : await store
            .search({ ...at, query: q, in: 'reports' })
            .then(({ items, next }) => ({ ids: items.map(({ report }) => report.id), next }));
    yield* page.ids;
    cursor = page.next;
  } while (cursor !== null);
}

function chooserOf(selection: Selection, register: Register | null): ChooseEntries {
  const { q, kind, act, type, status, sure, track, actor } = selection;
  if ([q, kind, act, type, status, sure, track, actor].every((one) => one === undefined)) return () => null;
  const isTold = testOf(selection);
  const isBare = bareTest(selection);
  const isBetween = betweenTest(selection);
  const kept = new WeakMap<RecordedReport, ReadonlySet<string>>();
  return (record) => {
    const known = kept.get(record);
    if (known) return known;
    const told = tellParts(record, register?.actorOf ?? (() => null)).filter((one) => isTold(one) && isBetween(one));
    const bare = record.entries.filter(isBare);
    const ids = new Set([...told.map(({ entry }) => entry.id), ...bare.map(({ id }) => id)]);
    kept.set(record, ids);
    return ids;
  };
}

/** Of two that are asked for, both take part, and one at least not by name alone: as the page of two has it. */
function betweenTest({ actor, with: other }: Selection): (told: ToldEntry) => boolean {
  if (actor === undefined || other === undefined) return () => true;
  return ({ parts }) => {
    const [one, two] = [actor, other].map((id) => parts.find((part) => part.actor.id === id)?.part);
    return one !== undefined && two !== undefined && !(one === 'named' && two === 'named');
  };
}

/** Figures and times have no parts (tell-parts.ts): they are asked for by kind and by words alone. */
function bareTest({ q, kind, act, type, status, sure, track, actor }: Selection): (entry: Entry) => boolean {
  if ([act, type, status, track, actor].some((one) => one !== undefined)) return () => false;
  const hasWords = q === undefined ? () => true : entryTest(q);
  return (entry) => {
    if ((kind !== undefined && entry.kind !== kind) || !isSure(entry, sure)) return false;
    if (entry.kind === 'figure') return hasWords(`${entry.text} ${entry.measure.text} ${entry.whose.text}`);
    return entry.kind === 'time' && hasWords(entry.text);
  };
}
