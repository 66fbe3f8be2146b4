// A store and ids of reports in; their entries that their own paper took back, each with the notice in which it did so, out.
import { judgeFindings } from '../analyse/findings/judge-findings.ts';
import type { Entry, RecordedReport } from '../record/entry.ts';
import { withdrawalsIn } from '../record/withdrawals-in.ts';
import type { Store } from '../store/contract.ts';
import { anyOverlap } from '../text/spans-overlap.ts';
import type { TakenBack } from './contract/taken-back.ts';

export type StoreOfNotices = Pick<Store, 'findingsOn' | 'corrections'>;

/** By entry; what a person rejected marks nothing. Findings are read as they were last made. */
export async function takenBackIn(store: StoreOfNotices, ids: readonly string[]): Promise<Map<string, TakenBack>> {
  const found = await store.findingsOn([...new Set(ids)], ['correction-notice']);
  if (found.length === 0) return new Map();
  const standing = judgeFindings(found, await store.corrections()).filter(({ judgment }) => judgment?.verdict !== 'rejected'); // biome-ignore format: one line
  return new Map(
    withdrawalsIn(standing).map(({ entryId, notice: { reportId, outlet, published, passage } }) => [
      entryId,
      { reportId, outlet, published, notice: passage.text },
    ]),
  );
}

/** The notice about the entry, or about a figure in its words: “14 people were killed” is somebody's statement, and 14 is what was taken back. */
export function takenBackOf(
  entry: Entry,
  { entries }: Pick<RecordedReport, 'entries'>,
  taken: ReadonlyMap<string, TakenBack>,
): TakenBack | null {
  const own = taken.get(entry.id);
  if (own !== undefined || taken.size === 0 || entry.kind !== 'statement') return own ?? null;
  const inside = entries.find(
    (one) => one.kind === 'figure' && taken.has(one.id) && anyOverlap(one.spans, entry.content.spans),
  );
  return inside === undefined ? null : taken.get(inside.id)!;
}
