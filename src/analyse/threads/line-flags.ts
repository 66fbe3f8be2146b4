// A line in; flags of what it may promise, tell or deny out, as the digits of one number: a trace keeps them with the line, since most lines that a report is held
// against were read long before, and three dozen expressions would be asked of each anew.
import { ASKS_AT_END } from '../../lexicon/asks-at-end.ts';
import { CALLED_UNTRUE, CLAIM_SCORNED, EMPHATIC, NEVER_DID, NO_PART, SCORN } from '../../lexicon/denying-words.ts';
import { CALLED_OFF, DEADLINE_PAST, DONE, FALLS_SHORT, HAS_DONE, MOVED, NOT_DONE, NOT_YET, OF_PROMISE, ONLY_PART, SOME_OF_ALL, STILL_THERE, SUPERSEDED, UNDER_WAY } from '../../lexicon/outcome-words.ts'; // biome-ignore format: one line
import { matchesAny, NOW_OTHERWISE, OUTRIGHT, RECALLS, TURNS } from '../../lexicon/reversal-words.ts';
import { OCCASIONS, TOOK_PLACE } from '../../lexicon/schedule-words.ts';
import { NEGATED, QUOTED, TO_COME } from '../../lexicon/weighed-words.ts';
import { NOT_TO_BE } from '../positions/stand.ts';

const NOT_YET_ONE = new RegExp(NOT_YET.source, 'iu');
const PAST_WORD = /\b(?:\p{Ll}{2,}ed|was|were|had|did|broke|blew|fell|sank|rode|ran|shot|hit|struck|tore|threw|drove|went|came|left|fled|held|stood|met|fought|swept|brought|took|gave|paid|sold|sent|put|made|began|rose|won|lost|spoke|told|signed|sat|got|found)\b/u; // biome-ignore format: one line
const MODAL =
  /\b(?:will|would|shall|must|to be|going to|is to|are to|due (?:to|on|in|by|at)|set for|plans? to|[’']ll)\b/iu;
const PROMISING = /\b(?:promis|pledg|vow|guarante|undert|commit|assur|swor|swear|intend|plan(?:s|ned)? to|aim)\p{L}*/iu;
const FIRST = /\b(?:i|we|my|our|us|me)\b|\b(?:i|we)['’]/iu;
const FLAT = /\b(?:never|not (?:one|a single)|nobody|no one|none|nothing|no(?= \p{L})|completely|always|ever|in no way|ruled? out|rules? out|under no)\b/iu; // biome-ignore format: one line
const ALLEGING = /\b(?:accus|alleg|claim|blam|said|says|told|according to)\p{L}*/iu;
const DENYING = /\b(?:den(?:y|ies|ied|ying|ials?)|disput|refut|rebut|reject|dismiss|contradict|insist)\p{L}*/iu;
const ADMITTING = /\b(?:acknowledg|admit|conced|confess|confirm|regret|mistake|wrong|sorry|apolog|after all|in hindsight|circumstances|changed?|no longer|any ?more|now)\p{L}*/iu; // biome-ignore format: one line
const HALF =
  /\b(?:half|a third|a quarter|two thirds|most|some|part|only|just|fewer|less|short of|the rest|others?)\b/iu;
const LATE = /\b(?:still|yet|late|delay\p{L}*|behind|overdue|miss\p{L}*|wait\p{L}*|empty|closed|locked|unfinished|remains?|without|instead|missing|idle|silent)\b/iu; // biome-ignore format: one line
const ENDED = /\b(?:last|first|finally|new|again|opened|reopened|back|complete\p{L}*|finish\p{L}*|arriv\p{L}*|deliver\p{L}*|sign\p{L}*|now)\b/iu; // biome-ignore format: one line
const FLAGS: readonly (readonly [string, (text: string, line: Flagged) => boolean])[] = [
  ['to come', (text) => TO_COME.test(text)],
  ['modal', (text) => MODAL.test(text)],
  ['promising', (text, { acts }) => PROMISING.test(text) || acts.includes('promise') || acts.includes('intend')],
  ['promise entry', (_, { isPromise }) => isPromise],
  ['due', (_, { due }) => due !== null],
  ['negated', (text) => NEGATED.test(text)],
  ['flat', (text) => FLAT.test(text)],
  ['vow', (text) => NOT_TO_BE.test(text)],
  ['past', (text) => PAST_WORD.test(text)],
  ['done', (text) => DONE.test(text) || HAS_DONE.test(text)],
  ['took place', (text) => TOOK_PLACE.test(text)],
  ['not done', (text) => NOT_DONE.test(text) || NOT_YET_ONE.test(text) || STILL_THERE.test(text)],
  ['part', (text) => SOME_OF_ALL.test(text) || ONLY_PART.test(text) || FALLS_SHORT.test(text)],
  ['half', (text) => HALF.test(text)],
  ['late', (text) => LATE.test(text)],
  ['ended', (text) => ENDED.test(text)],
  ['under way', (text) => UNDER_WAY.test(text)],
  ['moved or off', (text) => CALLED_OFF.test(text) || MOVED.test(text) || SUPERSEDED.test(text)],
  ['of promise', (text) => OF_PROMISE.test(text) || DEADLINE_PAST.test(text)],
  ['turn', (text) => matchesAny(TURNS, text) || matchesAny(OUTRIGHT, text) || NOW_OTHERWISE.test(text)],
  ['recall', (text) => matchesAny(RECALLS, text)],
  ['admitting', (text) => ADMITTING.test(text)],
  ['untrue', (text) => CALLED_UNTRUE.test(text) || CLAIM_SCORNED.test(text) || SCORN.test(text) || NO_PART.test(text)],
  ['denying', (text, { acts }) => DENYING.test(text) || acts.includes('deny')],
  ['never did', (text) => NEVER_DID.test(text) || EMPHATIC.test(text)],
  ['alleging', (text, { acts }) => ALLEGING.test(text) || acts.includes('allege')],
  ['first person', (text) => FIRST.test(text)],
  ['opens quoted', (text) => QUOTED.test(text)],
  ['said', (_, { acts }) => acts.length > 0],
  ['happened', (_, { events }) => events.some((one) => /happened|ongoing/u.test(one))],
  ['scheduled', (_, { events }) => events.some((one) => /scheduled|decided/u.test(one))],
  ['occasion', (text) => OCCASIONS.some(([, nouns]) => nouns.test(text))],
  ['figures', (_, { figures }) => figures.length > 0],
  ['short', (text) => text.length < 70],
  ['long', (text) => text.length > 200],
  ['question', (text) => ASKS_AT_END.test(text)],
];

/** In the order of the digits. */
export const FLAG_NAMES: readonly string[] = FLAGS.map(([name]) => name);

/** Where a flag stands in that order. */
export const flagAt = (name: string): number => FLAG_NAMES.indexOf(name);

/** What of a line its flags are read from. */
export interface Flagged {
  readonly passage: { readonly text: string };
  readonly acts: readonly string[];
  readonly events: readonly string[];
  readonly isPromise: boolean;
  readonly due: readonly [number, number] | null;
  readonly figures: readonly unknown[];
}

/** In hostile text a sentence may be as long as the report. */
export const LONGEST = 1200;

/** Below 2 to the power of `FLAG_NAMES.length`, which is fewer than 53: the first of them is its lowest digit. */
export function flagsOfLine(line: Flagged): number {
  const text = line.passage.text.slice(0, LONGEST);
  return FLAGS.reduce((sum, [, is], n) => (is(text, line) ? sum + 2 ** n : sum), 0);
}

/** Each as 0 or 1, in the order of `FLAG_NAMES`. */
export function unpackFlags(packed: number): number[] {
  // above 32 digits no shift of bits reaches
  const [low, high] = [packed % 2 ** 32, Math.floor(packed / 2 ** 32)];
  return FLAG_NAMES.map((_, n) => (n < 32 ? (low >>> n) & 1 : (high >>> (n - 32)) & 1));
}
