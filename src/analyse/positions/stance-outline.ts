// Stances in, their outline out, by which most others are told not to be their opposite without their words.
import {
  behind,
  markOf,
  marksOf,
  marksOfWeights,
  meet,
  type Outline,
  type OutlineKind,
  packLists,
  shareAtLeast,
} from '../findings/outline.ts';
import { weighWords } from '../findings/weigh-words.ts';
import type { Stance } from './held.ts';
import { ONE_SIDE } from './is-reversal.ts';
import { NOT_TO_BE } from './stand.ts';

const DEED = 1;
/** Said, and of something that will not be. */
const VOW = 2;

/** Flags with the holder’s marks, 0 for none; names of body, whom it speaks of, side; words. */
type Lists = readonly [head: readonly [flags: number, short: number, key: number], body: readonly number[], speaksOf: readonly number[], side: readonly number[], words: readonly number[]]; // biome-ignore format: one line

export const listsOf = ({ holder, body, speaksOf, side, content, isDeed }: Stance): Lists => [
  [
    isDeed === true ? DEED : NOT_TO_BE.test(content.text) ? VOW : 0,
    holder === null ? 0 : markOf(holder.short),
    holder === null || holder.key === null ? 0 : markOf(holder.key),
  ],
  marksOf(body),
  marksOf(speaksOf),
  marksOf(side),
  marksOfWeights(weighWords(content.text)),
];

export const STANCES: OutlineKind<'stances'> = {
  names: ['stances'],
  outline: ({ stances }) => packLists(stances.flatMap(listsOf)),
};

/** Never false where one of `own` is the opposite of one of the other report, or a turn from it, whichever was held first (see is-reversal.ts). */
export function mayOppose(own: readonly Lists[], other: Outline): boolean {
  for (let at = 0; at < other.length; ) {
    const body = behind(other, at);
    const speaksOf = behind(other, body);
    const side = behind(other, speaksOf);
    const words = behind(other, side);
    const [flags, short, key] = [other[at + 1]!, other[at + 2]!, other[at + 3]!];
    for (const [[ownFlags, ownShort, ownKey], ownBody, ownSpeaksOf, ownSide, ownWords] of own) {
      if (short !== 0 && ownShort !== 0 && (key !== 0 && ownKey !== 0 ? key === ownKey : short === ownShort))
        return true;
      const deeds = (flags & DEED) + (ownFlags & DEED);
      // a deed is the opposite of a vow only
      if (deeds === 2 || (deeds === 1 && ((flags | ownFlags) & VOW) === 0)) continue;
      if (meet(ownBody, other, body) || meet(ownBody, other, speaksOf) || meet(ownSpeaksOf, other, body)) return true;
      if (!meet(ownSide, other, side)) continue;
      if (deeds === 1 || shareAtLeast(ownWords, other, words, ONE_SIDE.stems, ONE_SIDE.bits)) return true;
    }
    at = behind(other, words);
  }
  return false;
}
