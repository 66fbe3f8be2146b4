// Two figures of one report, the second in the next clause or sentence; whether another voice gives the second for the same thing, out. What the
// second is a number of is left out, since it was just told: its clause holds hardly more than who says it and how much.
//
//   “The forest has 212 gorillas by the authority’s census. Researchers of the project count 187.”
//   “Turnout was 38 per cent, officials say; the Electoral Trust has 41.”
//   not: “The firm sold 212 lorries. Its rival sold 187.”: nobody counts
//   not: “Ministers said 212 were held. They said 14 were freed.”: one voice, another fate
import { ESTIMATE_VERBS } from '../../lexicon/estimate-verbs.ts';
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import type { Figure } from '../../record/figure.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Earlier } from './answers.ts';
import { boundsOf, meet } from './bounds-of.ts';

export interface Setting {
  readonly text: string;
  /** Of the later figure’s sentence. */
  readonly start: number;
  readonly end: number;
  readonly at: number;
  /** Who says the figure by the statement around it; null for the report itself. */
  readonly voiceOf: (figure: Figure) => { readonly text: string; readonly id: string | null } | null;
}

/** What is so many times as much is something else. */
const MOST_RATIO = 20;
const HEDGE =
  '(?:at least|at most|more than|fewer than|less than|no (?:more|fewer|less) than|not fewer than|closer to|nearer to|as many as|as much as|up to|over|under|about|around|some|nearly|almost|roughly|an estimated|only|just|barely|merely)';
/** What may stand between the verb and the number: no other noun than one for the number itself. */
const NOUN =
  '(?:numbers?|figures?|totals?|toll|count|proportion|share|costs?|losses|value|crowd|turnout|attendance|price|damage|sum|amount|size|savings?|bill|debts?|investment)';
const FILLER = `(?:\\s+(?:of|at|to|as|that|with|for|there|it|is|are|was|were|had|has|have|been|the|their|its|his|her|this|real|true|total|actual|final|on \\p{Lu}\\p{Ll}+day|${NOUN}|${HEDGE}))*`;
const VOICE = '(?<voice>[\\p{L}\\p{N}“"‘\'(][^;:]{1,140}?)';
/** A voice gives the number: “the organisers counted”, “a paper left on a chair had” (of a document), “the union’s own forecast is”. */
const GIVES = new RegExp(
  `^${VOICE},?\\s+(?:however\\s+|,\\s*however,\\s+|have |has |had )?(?:${ESTIMATE_VERBS})(?![\\p{L}])${FILLER}(?:\\s+["“])?\\s*$`,
  'iu',
);
const DOCUMENT =
  '(?:report|returns?|audit|note|paper|survey|census|poll|study|log|filing|table|forecast|count|estimate|website|homepage|list|records?|documents?|trust|institute|bureau|figures|tally|petition|budget|model(?:ling)?|accounts?|calculations?)';
/** What may stand behind the document’s own noun: “a paper left on a chair”.        not “the budget deficit was” */
const OF_IT =
  '(?:of|by|from|in|on|at|for|to|about|with|behind|beside|before|which|that|who|left|made|seen|kept|sent|put|drawn|written|\\p{Ll}+ed)';
const HAS = new RegExp(
  `^(?<voice>[^;:]{0,120}?\\p{L}?${DOCUMENT}(?:\\s${OF_IT}\\s[^;:,]{1,80}?)?)\\s+(?:has|had|have|is|was|bears)(?:\\s+${HEDGE})*\\s*$`,
  'iu',
);
/** “in the tender documents there was talk of”, “in the filing at the register the figure is” */
const IN_PAPER = new RegExp(
  `^(?:in|by|according to|on) (?<voice>[^;:]{3,80}?),? (?:there (?:was|is) talk of|(?:the )?${NOUN} (?:is|was)|it (?:is|was)|they (?:are|were))(?:\\s+${HEDGE})*\\s*$`,
  'iu',
);
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|there)(?:$|[\s,’'])/iu;
export const isPronoun = (voice: string): boolean => PRONOUN.test(voice);
/** The clause of the later one starts behind these. */
const BOUNDARY =
  /[;(]|,\s+(?:while|whereas|but|though|although|and)\s|(?<=\p{L}),\s+(?=(?:the|an?)\s\p{L}[^,]{2,60}$)/giu;
/** Another time is no other voice: “In 2031 the council counted 11”. */
const OTHER_TIME =
  /(?<!\p{L})(?:(?:in|since|until|by|from) (?:\p{Lu}\p{Ll}+ )?(?:19|20|21)\d\d|last (?:year|month|week|season|time)|(?:a|one|two|three|ten) (?:years?|months?|weeks?|days?) (?:ago|earlier|before)|before|earlier|since then|by then|now|today|previously|at first|initially|later|another|others?|more|further|the rest|each|every|a (?:day|week|month)|up from|down from|compared)(?!\p{L})/iu;
/** What ends the later clause: nothing else is counted. */
const ENDS =
  /^(?:\s+(?:a year|in all|per cent|percent|tickets|people|so far|did|had|were|was|have|in the \p{L}+|on the \p{L}+|dead|of them|at (?:the )?least))?\s*["”’]?\s*(?:$|[.,;)]|\s(?:and|but|since|because|with|including|counting|when|who|which|after)\s)/iu;

/** The nearest figure before that another voice gives for the same. Null for none. */
export function counteredBy<T>(figure: Figure, setting: Setting, told: readonly Earlier<T>[]): Earlier<T> | null {
  const { text, start, end, at } = setting;
  const from = figure.spans[0]!.start;
  const behind = text.slice(figure.spans.at(-1)!.end, end);
  if (isTime(figure)) return null;
  const other = told.findLast(
    (one) => one.figure.id !== figure.id && at - one.at <= 1 && isOfOneKind(figure, one.figure),
  );
  if (other === undefined || other.figure.sameAs === figure.id || figure.sameAs === other.figure.id) return null;
  if (!isFar(figure, other.figure)) return null;
  const opening = Math.max(start, other.at === at ? other.figure.spans.at(-1)!.end : start);
  const clause = clauseBefore(text.slice(opening, from), other.at === at);
  if (isByEach(text, other, figure, at)) return other;
  if (clause === null || !ENDS.test(behind) || OTHER_TIME.test(`${clause} ${behind.slice(0, 40)}`)) return null;
  const voice = (GIVES.exec(clause) ?? HAS.exec(clause) ?? IN_PAPER.exec(clause))?.groups?.['voice']?.trim();
  if (voice === undefined || isPronoun(voice) || NO_VOICE.test(voice)) return null;
  if (areOwnDeeds(text.slice(Math.max(0, other.figure.spans[0]!.start - LONGEST_VERB), other.figure.spans[0]!.start), clause)) return null; // biome-ignore format: one line
  const [ours, theirs] = [setting.voiceOf(figure), setting.voiceOf(other.figure)];
  if (ours !== null && theirs !== null && (ours.text === theirs.text || (ours.id !== null && ours.id === theirs.id)))
    return null;
  return other;
}

/** “Out of the registered 459”: no verb, but whom it counts. */
const NO_VOICE = /(?:^|\s)(?:of|in|by|from|to|with|for|among|the|an?)$/iu;

/**
 * Both do the same, each for its own part.
 *
 *   “Varga named five people to the board, Drazic named six”        not “the ministry counted 212, the institute counted 187”
 */
const areOwnDeeds = (before: string, clause: string): boolean => {
  const [one, other] = [OWN_DEED.exec(before), OWN_DEED.exec(clause)];
  return one !== null && other !== null && one[1]!.toLowerCase() === other[1]!.toLowerCase();
};
const OWN_DEED = /(?<!\p{L})(named|gave|put|quoted|cited|announced|listed|admitted)\s*$/iu;
const LONGEST_VERB = 12;

/** “at 1.9 billion by the state and at 1.2 billion by the company” */
function isByEach<T>(text: string, { figure: a, at }: Earlier<T>, b: Figure, here: number): boolean {
  if (at !== here) return false;
  const between = text.slice(a.spans.at(-1)!.end, b.spans[0]!.start);
  return /\bat\s+(?:about |some |around )?$/u.test(text.slice(0, a.spans[0]!.start)) && /^\s+by\s[^.;]{2,80}?,?\sand,?\s(?:[^.;]{2,60}?,?\s)?at\s+(?:about |some |around )?$/u.test(between); // biome-ignore format: one line
}

/** The clause that the later figure stands in, up to it. Null where one clause holds both. */
function clauseBefore(between: string, isOneSentence: boolean): string | null {
  const found = [...between.matchAll(BOUNDARY)];
  const last = found.at(-1);
  // of what stands before it in another sentence the whole is its clause, but for what is told first in it
  if (last === undefined || !isOneSentence) return isOneSentence ? null : (between.split(';').at(-1) ?? between).trim();
  return between.slice(last.index + last[0].length).trim();
}

const isTime = ({ of, unit }: Figure) => of === 'measure' && (TIME_UNITS.has(foldName(unit)) || unit === 'year');

/** Of one unit; the second may leave it out. */
function isOfOneKind(b: Figure, a: Figure): boolean {
  if (isTime(a)) return false;
  const [x, y] = [foldName(a.unit), foldName(b.unit)];
  if (a.of === b.of && x === y) return true;
  if (b.of === 'count' && y === '') return true;
  // “14,900 had taken part … counted 15,620 ballots”
  return a.of === 'count' && b.of === 'count' && x === '';
}

/** Neither bounds that meet nor another order of size. */
function isFar(b: Figure, a: Figure): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  // “insurers say 240” of millions
  if (x === null || y === null || x <= 0 || y <= 0 || Math.max(x / y, y / x) > MOST_RATIO) return false;
  return !meet(boundsOf(a), boundsOf(b));
}

const middleOf = ({ value, low, high }: Figure) =>
  value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
