// The words before a time in, whether it is the day of what somebody asks for or plans out, and where that stands: such a day is ahead.
//
//   catches:      called for [a strike] | on 12 October     urged [a rally] in Lumen | next Friday     plans for [a summit] | on 3 May     demanded [talks] | in May
//   catches not:  condemned a strike | on 12 October     urged calm after the strike | on 12 October     called for the release of those held at a rally | in May
import { ASKS_FOR, ASKS_OUTRIGHT, PLANS, TAKES_PLACE } from '../../lexicon/asked-for-words.ts';
import { MONTH_NAMES, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { SUBORDINATORS } from './clause-cues.ts';

export interface AskedFor {
  /** Index of the noun that tells what is to take place. */
  readonly noun: number;
  /** Its words name a date or say “next”: not “on Friday”, which may be the day of the asking. */
  readonly isSure: boolean;
}

type Word = { readonly norm: string; readonly text: string; readonly kind: string };

const ON = /^(?:on|in|at|for|from|by|before|starting|beginning)$/;
/** Furthest that the noun stands before its time, and its governor before the noun, in words. */
const NOUN_REACH = 7;
const PHRASE_REACH = 5;
/** What may stand before the noun in its phrase, where nobody takes it for known: “a new round of talks”; not “the talks”. */
const KNOWN = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|'s|’s)$/;

/** `start`, `end`: of the time’s words. Null where it is no such day. */
export function askedForBefore(words: readonly Word[], start: number, end: number): AskedFor | null {
  const noun = nounBefore(words, start);
  if (noun === null) return null;
  const governor = governorOf(words, noun);
  if (governor === null) return null;
  const time = words.slice(start, end).map(({ norm }) => norm);
  const isSure = time.some((norm) => MONTH_NAMES.has(norm) || /^(?:next|tomorrow)$/.test(norm));
  if (governor === 'plans' && !isSure) return null;
  return { noun, isSure };
}

/** “called for ▸a strike◂ on 12 October”: whether the noun at `noun` is asked for or planned for a day behind it. */
export function isAskedForOnDay(words: readonly Word[], noun: number, limit: number): boolean {
  for (let i = noun + 1; i < limit && i <= noun + NOUN_REACH; i++) {
    const { norm, kind } = words[i]!;
    if (kind === 'punctuation') return false;
    if (kind !== 'number' && !MONTH_NAMES.has(norm) && norm !== 'next' && norm !== 'tomorrow') continue;
    const asked = askedForBefore(words, i, Math.min(limit, i + 2));
    return asked?.isSure === true && asked.noun === noun;
  }
  return false;
}

/** Back over the preposition of the time and the place: “a rally [in Lumen on] | Friday”. */
function nounBefore(words: readonly Word[], start: number): number | null {
  let at = start - 1;
  while (at >= 0 && /^(?:the|\p{L}+day)$/u.test(words[at]!.norm)) at--;
  if (ON.test(words[at]?.norm ?? '')) at--;
  for (let i = at; i >= 0 && i > start - NOUN_REACH; i--) {
    const { norm, text, kind } = words[i]!;
    if (kind === 'word' && TAKES_PLACE.has(norm)) return i;
    const isName = /^\p{Lu}/u.test(text);
    if (
      !isName &&
      !PREPOSITIONS.has(norm) &&
      !/^(?:the|a|an|and|all|both|two|three|four|five|six|\p{L}+s|capital|port|city|town)$/u.test(norm)
    )
      return null;
    if (SUBORDINATORS.has(norm) || /^(?:after|before|since|during|over|about|following|amid|against)$/.test(norm))
      return null;
  }
  return null;
}

const isDash = ({ text }: Word): boolean => /^[-‐–]$/.test(text);

function governorOf(words: readonly Word[], noun: number): 'asks' | 'plans' | null {
  for (let i = noun - 1; i >= 0 && i >= noun - PHRASE_REACH; i--) {
    const { norm, kind } = words[i]!;
    if (kind !== 'word' && kind !== 'number' && !isDash(words[i]!)) return null;
    if (KNOWN.test(norm)) return null;
    if (norm === 'for') {
      const before = words[i - 1]?.norm ?? '';
      return ASKS_FOR.has(before) ? 'asks' : PLANS.has(before) ? 'plans' : null;
    }
    if (ASKS_OUTRIGHT.has(norm)) return 'asks';
    if (PLANS.has(norm)) return 'plans';
    if (PREPOSITIONS.has(norm) && norm !== 'of') return null;
  }
  return null;
}
