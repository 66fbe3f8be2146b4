// Stances in, their outline out, by which most others are told not to be their opposite without their words.
import {
  behind,
  isAtLeast,
  type Marks,
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
import type { Stance } from './held.ts';
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

/** Flags and the holder’s marks, 0 for none; names of body, whom it speaks of, side; words. */
interface Lists {
  readonly flags: number;
  readonly short: number;
  readonly key: number;
  readonly body: Marks;
  readonly speaksOf: Marks;
  readonly side: Marks;
  readonly words: Marks;
}

export function listsOf(body: Pick<TraceBody, 'stances'>): Lists[] {
  const turned = turnedIn(body);
  return body.stances.map((stance) => {
    const { holder, content } = stance;
    const isDeed = stance.isDeed === true;
    return {
      flags:
        (isDeed ? DEED : NOT_TO_BE.test(content.text) ? VOW : 0) |
        (mayHave(1, stance) ? FOR : 0) |
        (mayHave(-1, stance) ? AGAINST : 0) |
        (leans(stance) ? LEANS : 0) |
        (turned.has(stance) ? TURNED : 0),
      short: holder === null ? 0 : markOf(holder.short),
      key: holder === null || holder.key === null ? 0 : markOf(holder.key),
      body: marksOf([...stance.body, ...filedAs(stance)]),
      speaksOf: marksOf([...stance.speaksOf, ...filedAs(stance)]),
      side: marksOf(stance.side),
      words: marksOfWeights(weighWords(content.text)),
    };
  });
}

/** Beside names: no name has a space. */
const filedAs = ({ filed }: Stance): string[] => (filed === undefined ? [] : [`filed ${filed}`]);

export const STANCES: OutlineKind<'stances' | 'lead'> = {
  place: 0,
  names: ['stances', 'lead'],
  outline: (one) => packLists(listsOf(one).flatMap(({ flags, short, key, body, speaksOf, side, words }) => [[flags, short, key], body, speaksOf, side, words])), // biome-ignore format: one line
};

/** Never false where one of `own` is the opposite of one of the other report, or a turn from it, whichever was held first (see is-reversal.ts). */
export function mayOppose(own: readonly Lists[], other: Outline): boolean {
  for (let at = 0; at < other.length; ) {
    const body = behind(other, at);
    const speaksOf = behind(other, body);
    const side = behind(other, speaksOf);
    const words = behind(other, side);
    const flags = other[at + 1]!;
    const short = other[at + 2]!;
    const key = other[at + 3]!;
    for (const one of own) {
      const ownFlags = one.flags;
      const either = flags | ownFlags;
      const both = flags & ownFlags;
      const isOne =
        short !== 0 && one.short !== 0 && (key !== 0 && one.key !== 0 ? key === one.key : short === one.short);
      if (isOne && (either & TURNED) !== 0) return true;
      if ((both & DEED) !== 0) continue;
      const told = isOne ? sharedWeight(one.words, other, words) : 0;
      if (isOne && isAtLeast(told, TURN.stems, TURN.bits)) return true;
      // a deed is the opposite of a vow only
      if ((either & (DEED | VOW)) === DEED) continue;
      const isDeed = (either & DEED) !== 0;
      const areOpposed = (flags & FOR && ownFlags & AGAINST) || (flags & AGAINST && ownFlags & FOR);
      if (isOne && (isDeed || (both & LEANS) !== 0)) return true;
      if (!isDeed && !areOpposed) continue;
      if (isOne && isAtLeast(told, OF_HOLDER.stems, OF_HOLDER.bits)) return true;
      if (meet(one.body, other, body) || meet(one.body, other, speaksOf) || meet(one.speaksOf, other, body))
        return true;
      if (!meet(one.side, other, side)) continue;
      const beside = isOne ? told : sharedWeight(one.words, other, words);
      if (isDeed || isAtLeast(beside, ONE_SIDE.stems, ONE_SIDE.bits)) return true;
    }
    at = behind(other, words);
  }
  return false;
}
