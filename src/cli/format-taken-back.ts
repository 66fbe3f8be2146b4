// Where a paper took back what an entry says, in; what a line about the entry says of that at a terminal, out.
import type { TakenBack } from '../serve/contract/taken-back.ts';
import { shorten, toPrintable } from './printable.ts';

/** “; taken back by The Sund Courier 2031-04-15: “Correction: …””; '' where nothing was taken back. */
export function formatTakenBack(taken: TakenBack | null | undefined): string {
  if (taken == null) return '';
  const where = [taken.outlet ?? taken.reportId, taken.published?.slice(0, 10)].filter((word) => word != null);
  return `; taken back by ${toPrintable(where.join(' '))}: “${shorten(taken.notice, 80)}”`;
}
