// What the parts of the suite share: the store under test, and ways to look at all of it.
import { expect } from 'vitest';
import { isDualtrackError } from '../../../src/errors.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { RefusedInput } from '../../../src/record/refused-input.ts';
import type { Page, Store } from '../../../src/store/contract.ts';
import { collect } from '../collect.ts';
import { generateRecord } from '../generate-records.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** A second handle on the same store; null where the engine has none, which its test says. */
  openAgain: (() => Promise<Store>) | null;
  remove(): Promise<void>;
}
/** Small records, numbered from `from`. */
export const some = (count: number, from = 0, reader = 'rules/1'): RecordedReport[] =>
  Array.from({ length: count }, (_, i) => generateRecord(7, from + i, { paragraphs: 2, reader }));
export async function allOf(store: Store): Promise<RecordedReport[]> {
  return await collect(store.all());
}

export async function refusedOf(store: Store): Promise<RefusedInput[]> {
  return await collect(store.refused());
}

/** Every item of all pages; a page function that never ends is a failure. */
export async function walk<T>(page: (cursor: string | null) => Promise<Page<T>>, most = 100): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < most; pages++) {
    const got: Page<T> = await page(cursor);
    items.push(...got.items);
    if (got.next === null) return items;
    cursor = got.next;
  }
  throw new Error(`more than ${most} pages`);
}

export async function expectRefusal(act: () => Promise<unknown>, code: string): Promise<void> {
  const error = await act().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(isDualtrackError(error) ? error.code : error).toBe(code);
  expect((error as { hint: string }).hint).not.toBe('');
}

export function expectTrueHit(
  hit: {
    snippet: { start: number; end: number };
    snippetText: string;
    hits: readonly { start: number; end: number }[];
  },
  text: string,
): void {
  // biome-ignore format: one line
  const { snippet, hits, snippetText } = hit;
  expect(snippetText).toBe(text.slice(snippet.start, snippet.end));
  expect(snippetText.length).toBeLessThanOrEqual(400);
  let last = snippet.start;
  for (const { start, end } of hits) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(snippet.end);
}

/** Law 3 as far as the store can tell: the sums are those of what it gives back, and of its summaries. */
export async function expectCountsToAddUp(store: Store): Promise<void> {
  const counts = await store.counts();
  const records = await allOf(store);
  const entries: Record<string, number> = { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 };
  for (const record of records) for (const { kind } of record.entries) entries[kind]!++;
  expect(counts).toEqual({ reports: records.length, entries, refused: (await refusedOf(store)).length });
  const summed: Record<string, number> = { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 };
  for (const summary of await walk((cursor) => store.list({ cursor, limit: 500 })))
    for (const [kind, count] of Object.entries(summary.counts)) summed[kind]! += count;
  expect(summed).toEqual(entries);
}
