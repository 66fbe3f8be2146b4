// Words of a text in; fingerprints out, such that two texts with one passage in common share one. Winnowing, after Schleimer, Wilkerson
// and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting" (SIGMOD 2003): of every `window` neighbouring shingles the
// one with the least hash is kept.
//
//   shingles of three words   a b c   b c d   c d e   d e f   e f g
//   their hashes                 77      12      50      98      33
//   windows of three            [77      12      50]
//                                       [12      50      98]
//                                               [50      98      33]   ─▶ 12, 33
import { type KeyKind, meetingKey } from '../findings/meeting-key.ts';

export interface Winnowing {
  /** Words in a shingle. */
  readonly shingle: number;
  /** A run of `shingle + window − 1` words in two texts gives them a fingerprint in common. */
  readonly window: number;
}

/** Shingles for which `counts` is false are as if they were not there. Each fingerprint once, in the order of the text; of a text shorter than a window its least one; none of one without a shingle. */
export function fingerprint(
  words: readonly string[],
  kind: KeyKind,
  { shingle, window }: Winnowing,
  counts: (words: readonly string[]) => boolean = () => true,
): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + shingle <= words.length; i++) {
    const run = words.slice(i, i + shingle);
    if (counts(run)) hashes.push(meetingKey(kind, run.join(' ')));
  }
  const kept = new Set<number>();
  const last = Math.max(hashes.length - window, 0);
  for (let start = 0; start <= last && hashes.length > 0; start++) {
    let least = hashes[start]!;
    for (let n = start + 1; n < start + window && n < hashes.length; n++) if (hashes[n]! < least) least = hashes[n]!;
    kept.add(least);
  }
  return [...kept];
}
