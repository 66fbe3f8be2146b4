// A figure told as an estimate in; the figure of the same report that it is held against out.
//
//   … a thousand citizens with candles … The press of Arvenia put their number at two hundred.
//     ▲──────────── answered by ───────────────────────────────────────────────────▲

import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import type { Figure } from '../../record/figure.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords } from '../../text/list-words.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { boundsOf, meet } from './bounds-of.ts';

export interface EstimateFrame {
  /** What is said to be so large: “share”, “number”, “crowd”; '' where the frame has no noun. */
  readonly noun: string;
  /** “closer to”: than what was told before. */
  readonly isCloser?: true;
  /** Only said by another, with no word of estimating: it answers the sentence before, of what is counted there. */
  readonly isPlain?: true;
}

const NOUNS =
  'number|numbers|figure|total|toll|death toll|count|strength|size|share|proportion|rate|crowd|turnout|attendance|cost|value|price|loss|losses|damage|sum|amount|savings?|bill|debts?';
const HEDGES =
  '(?:(?:at least|at most|more than|fewer than|less than|no (?:more|fewer|less) than|closer to|nearer to|as many as|as much as|up to|over|under|about|around|some|nearly|almost|roughly|an estimated|only|just|not)\\s+)*';

/**
 *   “put the share at less than a tenth”, “puts the strength of the exercise at 19,500”     not “put money at risk”
 *   “closer to 20,000”
 *   “the real figure was 300”, “never given a figure higher than 12,000”
 *   “estimated the crowd at 22,000”
 */
const FRAMES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:put|puts|putting|estimate[sd]?|estimating|gave|gives)\\s+(?:the|its|their|his|her|this|that)?\\s*(?:[\\p{L}’'-]+\\s+){0,2}?(${NOUNS})(?:\\s[^.;:“”]{0,60}?)?\\s(?:at|as)\\s+${HEDGES}["“«‘']?(?:${HEDGES})$`,
    'iu',
  ),
  /(?<!\p{L})(?:closer|nearer) to()\s+["“«‘']?$/iu,
  new RegExp(
    `(?<!\\p{L})(?:real|true|actual|correct|official|higher|lower)\\s+(${NOUNS})\\s+(?:is|was|were|are|of)\\s+${HEDGES}["“«‘']?$`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:given|gave|gives|cited|quoted) (?:a|any|no) (${NOUNS})\\s+(?:higher than|lower than|above|below|of)\\s+["“«‘']?$`,
    'iu',
  ),
];

/** “Police said about 2,000 came”, “spoke of at most 300 lorries”; not “said that of the 2,000”. Whether another speaks the caller asks. */
const SAID = new RegExp(
  `(?<!\\p{L})(?:said|says|spoke|speaks|talked|talks|counted|reported|claimed|claims|insisted|insists)\\s+(?:only\\s+)?(?:of\\s+|that\\s+)?(?:there (?:were|was|had been)\\s+)?${HEDGES}["“«‘']?$`,
  'iu',
);

/** `before`: the sentence up to the number. */
export function estimateFrame(before: string): EstimateFrame | null {
  for (const frame of FRAMES) {
    const found = frame.exec(before);
    if (found !== null)
      return { noun: (found[1] ?? '').toLowerCase(), ...(/er to\s/iu.test(found[0]) ? { isCloser: true } : {}) };
  }
  return SAID.test(before) ? { noun: 'crowd', isPlain: true } : null;
}

/** Sentences between an estimate and what it answers: with a thing or unit of its own, without, and a sum that another puts “closer to”. */
const REACH = { own: 6, bare: 1, closer: 4 };
/** What is ten times as much is something else. */
const MOST_RATIO = 10;

export interface Earlier<T> {
  readonly figure: Figure;
  readonly at: number;
  readonly one: T;
}

/** The nearest earlier figure of the same kind that somebody else gives, and that cannot be so too. Null for none. */
export function answeredBy<T extends { readonly thing: string }>(
  figure: Figure,
  at: number,
  { noun, isPlain, isCloser }: EstimateFrame,
  told: readonly Earlier<T>[],
  isByOther: (a: Figure, b: Figure) => boolean = () => true,
): Earlier<T> | null {
  const bounds = boundsOf(figure);
  const unit = foldName(figure.unit);
  return (
    told.findLast(({ figure: other, at: there, one }) => {
      if (other.of !== figure.of || other.sameAs === figure.id || figure.sameAs === other.id) return false;
      if (figure.within !== null && figure.within === other.within) return false;
      const isOwn = unit !== '' ? areAlike(unit, foldName(other.unit)) : noun === 'crowd' && one.thing === 'crowd';
      if (unit !== '' && figure.of === 'count' && !isOwn) return false;
      if (figure.of !== 'count' && unit !== foldName(other.unit)) return false;
      if (isPlain && (figure.of !== 'count' || !isOwn || at - there > 1 || !isByOther(figure, other))) return false;
      const bare = isCloser && unit !== '' && isByOther(figure, other) ? REACH.closer : REACH.bare;
      if (at - there > (isOwn && figure.of === 'count' ? REACH.own : bare)) return false;
      const [x, y] = [middleOf(figure), middleOf(other)];
      if (x === null || y === null || x <= 0 || y <= 0 || Math.max(x / y, y / x) > MOST_RATIO) return false;
      return !meet(bounds, boundsOf(other));
    }) ?? null
  );
}

const middleOf = ({ value, low, high }: Figure) =>
  value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));

const SOLDIERLIKE = /^(?:soldier|troop|serviceman|personnel)$/;
const areAlike = (a: string, b: string) => a === b || (SOLDIERLIKE.test(a) && SOLDIERLIKE.test(b));

export interface Counted {
  readonly unit: string;
  readonly sentence: ToldSentence;
}

/**
 * Whom a count without a noun counts: the last people or arms that the sentence before speaks of.
 *
 *   no Tarskian soldiers were in Northmarch. … between 1,500 and 2,000 of them are
 *
 * “The number” that no figure near tells of is that of those whom the report counts first, since a report opens with what it is about.
 */
export function countedBefore(
  figure: Figure,
  frame: EstimateFrame | null,
  behind: string,
  sentences: readonly ToldSentence[],
  at: number,
): Counted | null {
  if (figure.of !== 'count' || figure.unit !== '') return null;
  if (/^\s+of\s+(?:them|those|these)\b/u.test(behind)) {
    const sentence = sentences[at - 1];
    const unit = sentence === undefined ? null : lastCountable(sentence.passage.text);
    return sentence === undefined || unit === null ? null : { unit, sentence };
  }
  if (frame === null || frame.isPlain || !/^(?:number|numbers|figure|total|strength)$/.test(frame.noun)) return null;
  for (const sentence of sentences.slice(0, at))
    for (const { of, unit } of sentence.figures)
      if (of === 'count' && unit !== '' && namesPeople(`${unit}s`, unit))
        return { unit: SOLDIERLIKE.test(foldName(unit)) ? 'soldier' : foldName(unit), sentence };
  return null;
}

function lastCountable(text: string): string | null {
  const words = listWords(text).map(({ folded }) => folded);
  const last = words.findLast(
    (word) => looksPlural(word) && (isUnitNoun(singularOf(word)) || namesPeople(word, singularOf(word))),
  );
  if (last === undefined) return null;
  const unit = singularOf(last);
  return SOLDIERLIKE.test(unit) ? 'soldier' : unit;
}
