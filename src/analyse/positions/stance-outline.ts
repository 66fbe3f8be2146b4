// Stances in, their outline out, by which most others are told not to be their opposite without their words.
import {
  behind,
  isAtLeast,
  markOf,
  marksOf,
  marksOfWeights,
  meet,
  type Outline,
  type OutlineKind,
  packLists,
  sharedWeight,
} from '../findings/outline.ts';
import type { TraceBody } from '../findings/trace.ts';
import { weighWords } from '../findings/weigh-words.ts';
import { leans, mayHave, ONE_HOLDER, ONE_SIDE, OWNED_UP, TURN } from './is-reversal.ts';
import { turnedIn } from './pointed-out.ts';
import { NOT_TO_BE } from './stand.ts';

const DEED = 1;
/** Said, and of something that will not be. */
const VOW = 2;
const FOR = 4;
const AGAINST = 8;
const LEANS = 16;
/** Its report tells that it is a turn. */
const TURNED = 32;

/** Of one who holds otherwise, whether or not he admits it. */
const OF_HOLDER = { stems: Math.min(ONE_HOLDER.stems, OWNED_UP.stems), bits: Math.min(ONE_HOLDER.bits, OWNED_UP.bits) };

/** Flags with the holder’s marks, 0 for none; names of body, whom it speaks of, side; words. */
type Lists = readonly [head: readonly [flags: number, short: number, key: number], body: readonly number[], speaksOf: readonly number[], side: readonly number[], words: readonly number[]]; // biome-ignore format: one line

export function listsOf(body: Pick<TraceBody, 'stances'>): Lists[] {
  const turned = turnedIn(body);
  return body.stances.map((stance) => {
    const { holder, content } = stance;
    const isDeed = stance.isDeed === true;
    return [
      [
        (isDeed ? DEED : NOT_TO_BE.test(content.text) ? VOW : 0) |
          (mayHave(1, stance) ? FOR : 0) |
          (mayHave(-1, stance) ? AGAINST : 0) |
          (leans(stance) ? LEANS : 0) |
          (turned.has(stance) ? TURNED : 0),
        holder === null ? 0 : markOf(holder.short),
        holder === null || holder.key === null ? 0 : markOf(holder.key),
      ],
      marksOf(stance.body),
      marksOf(stance.speaksOf),
      marksOf(stance.side),
      marksOfWeights(weighWords(content.text)),
    ];
  });
}

export const STANCES: OutlineKind<'stances' | 'lead'> = {
  place: 0,
  names: ['stances', 'lead'],
  outline: (body) => packLists(listsOf(body).flat()),
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
      const [either, both] = [flags | ownFlags, flags & ownFlags];
      const isOne = short !== 0 && ownShort !== 0 && (key !== 0 && ownKey !== 0 ? key === ownKey : short === ownShort);
      if (isOne && (either & TURNED) !== 0) return true;
      if ((both & DEED) !== 0) continue;
      const told = isOne ? sharedWeight(ownWords, other, words) : 0;
      if (isOne && isAtLeast(told, TURN.stems, TURN.bits)) return true;
      // a deed is the opposite of a vow only
      if ((either & (DEED | VOW)) === DEED) continue;
      const isDeed = (either & DEED) !== 0;
      const areOpposed = (flags & FOR && ownFlags & AGAINST) || (flags & AGAINST && ownFlags & FOR);
      if (isOne && (isDeed || (both & LEANS) !== 0)) return true;
      if (!isDeed && !areOpposed) continue;
      if (isOne && isAtLeast(told, OF_HOLDER.stems, OF_HOLDER.bits)) return true;
      if (meet(ownBody, other, body) || meet(ownBody, other, speaksOf) || meet(ownSpeaksOf, other, body)) return true;
      if (!meet(ownSide, other, side)) continue;
      const beside = isOne ? told : sharedWeight(ownWords, other, words);
      if (isDeed || isAtLeast(beside, ONE_SIDE.stems, ONE_SIDE.bits)) return true;
    }
    at = behind(other, words);
  }
  return false;
}
