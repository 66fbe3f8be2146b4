// Findings of notices in; by report and entry the notice that takes it back, out: what else is told of such an entry says so.
import type { Finding, FindingPart } from '../../record/finding.ts';
import { withdrawalsIn } from '../../record/withdrawals-in.ts';
import { printedBy, printedWhen } from '../findings/say.ts';

/** Under each entry taken back the first notice that does so; ids of entries are content hashes of their reports. */
export function withdrawnEntries(findings: readonly Finding[]): ReadonlyMap<string, FindingPart> {
  const taken = new Map<string, FindingPart>();
  for (const { entryId, notice } of withdrawalsIn(findings)) if (!taken.has(entryId)) taken.set(entryId, notice);
  return taken;
}

/** “; Port Alder Herald took back “400” on 2032-03-10”; '' where nothing was taken back. */
export function sayTakenBack(
  told: readonly { readonly words: string; readonly notice: FindingPart | undefined }[],
): string {
  const said = told.flatMap(({ words, notice }) =>
    notice === undefined
      ? []
      : [
          `; ${notice.published === null ? printedWhen(notice) : printedBy(notice)} took back ${words}${notice.published === null ? '' : ` on ${notice.published.slice(0, 10)}`}`,
        ],
  );
  return [...new Set(said)].join('');
}
