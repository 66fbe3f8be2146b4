// A subject in, whether it names a spot, which does nothing by itself.
import { LANDMARK_HEADS } from '../../lexicon/landmark-heads.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import type { Token } from '../../understand/reading.ts';

/** “the [Hollin Bridge] would reopen”, “[Ister Road], the only crossing, would”. Not “the Port Alder council”, “Arven University”, which act. */
export function isLandmark(subject: readonly Token[]): boolean {
  const end = subject.findIndex(({ kind }) => kind === 'punctuation');
  const head = subject.slice(0, end < 0 ? undefined : end).at(-1);
  return head !== undefined && LANDMARK_HEADS.has(head.norm) && sectorOf(head.norm) === null && !ACTS.has(head.norm);
}

/** Spots whose people decide and speak for them. */
const ACTS: ReadonlySet<string> = new Set(
  'hospital clinic mosque temple synagogue cathedral monastery consulate embassy school university college centre center plant mill factory port'.split(
    ' ',
  ),
);
