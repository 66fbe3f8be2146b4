// In: two stores. Out: all of the first in the second as well, and whether it reads the same there. Knows no engine.
import type { RecordedReport } from '../record/entry.ts';
import type { Store } from './contract.ts';
import { toSqlText } from './rows/sql-text.ts';

/** Reports, refused inputs and corrections at a time: one transaction each. */
const BATCH = 64;

export interface MoveProgress {
  readonly signal: AbortSignal;
  /** Reports copied, or compared, since the last call. */
  onReports(count: number): void;
}

export interface MoveCounts {
  /** Reports that went over, those that were there already, and those that took the place of another reading. */
  readonly added: number;
  readonly known: number;
  readonly reread: number;
  readonly refused: number;
  readonly corrections: number;
  /** Actors of lists. */
  readonly listed: number;
}

/**
 * Copies reports, refused inputs, corrections and lists of actors, batch by batch; `from` is left as it is. What is there already is left alone, so a
 * move that was stopped goes on by being run again. Findings are another matter (`moveAnalysis`). Stops between two
 * batches when `signal` aborts.
 */
export async function moveStore(from: Store, to: Store, { signal, onReports }: MoveProgress): Promise<MoveCounts> {
  const counts = { added: 0, known: 0, reread: 0, refused: 0, corrections: 0, listed: 0 };
  for await (const batch of inBatches(from.all())) {
    if (signal.aborted) return counts;
    for (const outcome of await to.add(batch)) counts[outcome]++;
    onReports(batch.length);
  }
  for await (const batch of inBatches(from.refused())) {
    if (signal.aborted) return counts;
    await to.refuse(batch);
    counts.refused += batch.length;
  }
  const corrections = await from.corrections();
  if (signal.aborted) return counts;
  await to.correct(corrections);
  const listed = await from.listedActors();
  if (signal.aborted) return { ...counts, corrections: corrections.length };
  const there = Map.groupBy(await to.listedActors(), (actor) => actor.list);
  for (const [list, actors] of Map.groupBy(listed, (actor) => actor.list))
    await to.keepList(list, [...(there.get(list) ?? []), ...actors]);
  await to.tidy();
  return { ...counts, corrections: corrections.length, listed: listed.length };
}

/**
 * Ids of reports, corrections and listed actors, and origins of refused inputs, that `from` has and `to` has not, or not with the same bytes in an
 * export; at most 100. What only `to` has is no difference.
 */
export async function findDifferences(from: Store, to: Store, { signal, onReports }: MoveProgress): Promise<string[]> {
  const differing: string[] = [];
  const note = (id: string) => void (differing.length < 100 && differing.push(id));
  const there = to.all()[Symbol.asyncIterator]();
  let other = await there.next();
  for await (const record of from.all()) {
    if (signal.aborted) break;
    // both come by id
    while (!other.done && comesBefore(other.value, record)) other = await there.next();
    if (other.done || JSON.stringify(other.value) !== JSON.stringify(record)) note(record.report.id);
    onReports(1);
  }
  await there.return?.();

  const refused = new Set<string>();
  for await (const input of to.refused()) refused.add(JSON.stringify(input));
  for await (const input of from.refused()) if (!refused.has(JSON.stringify(input))) note(input.origin);
  const corrections = new Set((await to.corrections()).map((correction) => JSON.stringify(correction)));
  for (const correction of await from.corrections())
    if (!corrections.has(JSON.stringify(correction))) note(correction.id);
  const listed = new Set((await to.listedActors()).map((actor) => JSON.stringify(actor)));
  for (const actor of await from.listedActors()) if (!listed.has(JSON.stringify(actor))) note(actor.id);
  return differing;
}

/** As stores sort: by the bytes of an id as it is kept (UTF-16 units would put U+FFFF after U+10000). */
function comesBefore(a: RecordedReport, b: RecordedReport): boolean {
  const kept = ({ report }: RecordedReport) => Buffer.from(toSqlText(report.id), 'utf8');
  return Buffer.compare(kept(a), kept(b)) < 0;
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
