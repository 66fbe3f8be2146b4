// Words in; keys by which others that speak of the same matter are met out: pairs of the rarest stems, since one rare word alone brings
// together half a store.
import { type KeyKind, meetingKey } from './meeting-key.ts';
import { rarestOf, weighWords } from './weigh-words.ts';

/** Bits that a stem of a pair says at least (lexicon/word-rarity.ts). */
const PAIRED_RARITY = 4;

/**
 * Every two of the `most` rarest stems: most × (most − 1) / 2 keys at most. Two texts that share a key share both stems, and `whose`: only
 * texts of one speaker meet where that is the speaker. All of one speaker stand together in the index, else those of one stem.
 * `least`: bits of each.
 */
export function keysOfMatter(kind: KeyKind, text: string, most: number, whose = '', least = PAIRED_RARITY): number[] {
  const stems = rarestOf(weighWords(text), most, least).sort();
  return stems.flatMap((a, n) =>
    stems.slice(n + 1).map((b) => (whose === '' ? meetingKey(kind, b, a) : meetingKey(kind, `${a} ${b}`, whose))),
  );
}
