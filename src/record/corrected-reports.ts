// Corrections that were added in; the reports of which they change what is to be compared, out.
import { type Correction, isEntryCorrection } from './correction.ts';

/** An id is the hash of what it undoes, so chains end; ids made by hand may go round. */
const LONGEST_CHAIN = 100;

/**
 * Ids of the reports whose entries `added` are about; of an undo those of what it takes back, and what that takes back in turn. `find` gives a kept
 * correction by its id. Of a correction that is not there yet there is none: when it comes, it tells its report itself.
 */
export function reportsCorrected(
  added: readonly Correction[],
  find: (id: string) => Correction | undefined,
): ReadonlySet<string> {
  const reports = new Set<string>();
  for (const one of added) {
    let meant: Correction | undefined = one;
    for (let step = 0; meant?.what === 'undo' && step < LONGEST_CHAIN; step++) meant = find(meant.undoes);
    if (meant !== undefined && isEntryCorrection(meant)) reports.add(meant.entry.reportId);
  }
  return reports;
}
