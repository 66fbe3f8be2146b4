// Two sayings of two reports in; whether they are one utterance out, by their words alone.

import { stemmer } from 'stemmer';
import { rarityOf } from '../../lexicon/word-rarity.ts';
import { listWords } from '../../text/list-words.ts';
import { bitsOf, matterOf, overlapOfMatter } from '../findings/matter.ts';
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import { isSameSpeaker, quotedPieces, type Saying } from './saying.ts';

/** Quoted words are compared over a year and more: what somebody said is quoted again when it turns out otherwise. */
export const QUOTED_DAYS = 400;
/** Long quotations over the years between two elections and more. */
export const LONG_QUOTED_DAYS = 3660;
/** A saying is repeated by its own speaker with other small words for so long. */
export const REPEATED_DAYS = 31;
/** Told words are compared over a week: later the same speaker says other things in the same words. */
export const TOLD_DAYS = 7;

/**
 * Words of two quotations that stand in one order in both: least number, least share of the shorter one’s, least bits (see
 * lexicon/word-rarity.ts). `apart` holds where the speaker is not known on one side or more than TOLD_DAYS lie between: then nothing but the
 * words speaks for it.
 */
const QUOTED = { words: 4, share: 0.6, bits: 10, ofLonger: 0, apart: { words: 6, bits: 14, ofLonger: 0 } };
/**
 * Beyond QUOTED_DAYS only what nobody says twice by chance is one quotation: an interview of years ago that goes round again, cut short.
 *
 *   “I would not lose a night’s sleep over closing the yard if it meant that no child in this town went hungry”      “… lose a night’s sleep over closing the yard”
 *   not “We stand with our friends and with our allies”, which is said every year
 */
const YEARS_APART = { words: 9, bits: 24, ofLonger: 0 };
/** Said again by its speaker within REPEATED_DAYS: nearly all of both, so that a slogan inside a speech is none. */
const REPEATED = { words: 5, bits: 10, ofLonger: 0.6 };
/** Words that both have, in any order, where one or both are told: share of the lighter and of the heavier side’s bits. */
const TOLD = { stems: 3, bits: 15, ofLighter: 0.55, ofHeavier: 0.3 };

/**
 * Quoted words that another report tells: half of a quotation is lost when it is told, and half of the rest stands in words near to its own. Long
 * after, nearly all of it.
 *
 *   “If you can afford crampons you can afford the helicopter,”      anyone rich enough for crampons was rich enough for a helicopter
 *   not: “We stay,” she said of the helicopter.                      that the helicopter would be sold
 */
const RETOLD = { stems: 2, bits: 6, ofLighter: 0.35, ofHeavier: 0.3 };
/** What each side says, at least. */
const RETOLD_BITS = 12;
const RECALLED = { stems: 2, bits: 12, ofLighter: 0.75, ofHeavier: 0.6 };

/**
 * Why two sayings are one utterance: by quoted words, or by what is told; null where they are not. `days`: between the two reports; null
 * where one has no date.
 */
export function whyOneUtterance(a: Saying, b: Saying, days: number | null): 'quoted' | 'told' | null {
  const sameSpeaker = isSameSpeaker(a.speaker, b.speaker);
  if (sameSpeaker === false) return null;
  const isNear = days !== null && Math.abs(days) <= TOLD_DAYS;
  const isThisMonth = days !== null && Math.abs(days) <= REPEATED_DAYS;
  const isYearsApart = days !== null && Math.abs(days) > QUOTED_DAYS;
  const least = isYearsApart ? YEARS_APART : sameSpeaker === true && isNear ? QUOTED : QUOTED.apart;
  if (shareQuotation(a, b, least) || (sameSpeaker === true && isThisMonth && shareQuotation(a, b, REPEATED)))
    return 'quoted';
  if (sameSpeaker === true && days !== null && !isYearsApart && isRetold(a, b, isThisMonth)) return 'told';
  if (sameSpeaker !== true || !isNear || (a.polarity === 'negated') !== (b.polarity === 'negated')) return null;
  if (a.form === 'direct' && b.form === 'direct') return null;
  const overlap = overlapOf(weighWords(a.content.text), weighWords(b.content.text));
  const isOne =
    overlap.stems >= TOLD.stems &&
    overlap.weight >= TOLD.bits &&
    overlap.ofLighter >= TOLD.ofLighter &&
    overlap.ofHeavier >= TOLD.ofHeavier &&
    isNegated(a.content.text) === isNegated(b.content.text);
  return isOne ? 'told' : null;
}

function isRetold(a: Saying, b: Saying, isThisMonth: boolean): boolean {
  if (a.form === 'direct' ? b.form === 'direct' : b.form !== 'direct') return false;
  if (isNegated(a.content.text) !== isNegated(b.content.text)) return false;
  const [x, y] = [matterOf(a.content.text), matterOf(b.content.text)];
  // “those bolts” tells nothing again
  if (Math.min(bitsOf(x), bitsOf(y)) < RETOLD_BITS) return false;
  const { stems, weight, ofLighter, ofHeavier } = overlapOfMatter(x, y);
  return [...(isThisMonth ? [RETOLD] : []), RECALLED].some(
    (least) =>
      stems >= least.stems && weight >= least.bits && ofLighter >= least.ofLighter && ofHeavier >= least.ofHeavier,
  );
}

/** “Would not be sent” and “would be sent” share all but one word. */
const isNegated = (text: string) => /\b(?:not|never|no|none|nobody|cannot)\b|n['’]t\b/i.test(text);

function shareQuotation(a: Saying, b: Saying, least: typeof REPEATED): boolean {
  for (const x of quotedWords(a))
    for (const y of quotedWords(b)) {
      const places = commonPlaces(x, y);
      const shared = places.map(([at]) => x[at]!);
      if (beside(places) < BESIDE * (places.length - 1)) continue;
      if (shared.length < least.words || shared.length < QUOTED.share * Math.min(x.length, y.length)) continue;
      if (shared.length < least.ofLonger * Math.max(x.length, y.length)) continue;
      const bits = shared.reduce((sum, word) => sum + rarityOf(stemmer(word)), 0);
      if (bits >= least.bits) return true;
    }
  return false;
}

const quotedWords = (saying: Saying) =>
  quotedPieces(saying).map((piece) => listWords(piece).map(({ folded }) => folded));

/** No quotation of a report is compared beyond so many words: the rest of a speech adds nothing to the answer. */
const MOST_WORDS = 200;

/**
 * Share of the words in common that stand right behind the one before them in both: those of one quotation come in runs.
 *
 *   not “that I come from a small state of the north”      “Most of the guns come from out of state, and the state with most of them is in the north”
 */
const BESIDE = 0.4;

const beside = (places: readonly Place[]): number =>
  places.filter(([i, j], n) => n > 0 && places[n - 1]![0] === i - 1 && places[n - 1]![1] === j - 1).length;

type Place = readonly [first: number, second: number];

/** Places of the longest list of words that stand in both in one order (the longest common subsequence). */
function commonPlaces(first: readonly string[], second: readonly string[]): Place[] {
  const [a, b] = [first.slice(0, MOST_WORDS), second.slice(0, MOST_WORDS)];
  const width = b.length + 1;
  const best = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const common: Place[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) {
      common.push([i, j]);
      i++;
      j++;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  return common;
}
