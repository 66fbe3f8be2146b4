// In: entries. Out: how many there are of each kind.
import type { Entry, EntryKind } from '../record/entry.ts';

export function countEntries(entries: readonly Entry[]): Record<EntryKind, number> {
  const counts: Record<EntryKind, number> = { statement: 0, event: 0, figure: 0, time: 0, commitment: 0 };
  for (const entry of entries) counts[entry.kind]++;
  return counts;
}
