// The small change between a cue and its content or the sentence’s end: when, where, to whom, on what occasion.
import { MONTH_NAMES, REPORT_TIMES } from '../../lexicon/function-words.ts';
import {
  isAdverb,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  type SentenceView,
  type Tokens,
} from './sentence-view.ts';

const LONGEST = 16;
const ADJUNCT_PREPOSITION =
  /^(?:in|at|on|during|after|before|to|via|through|from|of|about|with|by|as|while|when|for|following|since|over|outside|inside|near|without|into|upon|until)$/;
const OCCASION =
  /^(?:interview|interviews|conference|statement|speech|call|letter|email|e-mail|tweet|tweets|post|rally|debate|hearing|meeting|briefing|summit|address|testimony|memo|message|news|phone|telephone|press|town|televised|written|radio|television|tv|video|article|op-ed|editorial|column|book|report|release|podcast|forum|dinner|lunch|appearance|talks|session|event|visit|discussion|text|facebook|twitter)$/;

/** How often, in words that are no adverbs alone: “insisted [once more] that”, “denied [more than once] that”; not “said [more] of it”. */
const HOW_OFTEN = [
  ['more', 'than', 'once'],
  ['once', 'more'],
  ['once', 'again'],
];

/** Where the adjuncts that begin at `from` end: “said [on Monday in Sund] | .” Gives `from` when there are none. */
export function skipAdjuncts(view: SentenceView, from: number): number {
  const { tokens } = view;
  let i = from;
  while (i < view.wordsTo && view.quotedAt(i) === null) {
    const token = tokens[i]!;
    const often = HOW_OFTEN.find((words) => words.every((word, k) => tokens[i + k]?.norm === word));
    if (often !== undefined) i += often.length;
    else if (REPORT_TIMES.has(token.norm) || isAdverb(token) || MONTH_NAMES.has(token.norm)) i++;
    else if (ADJUNCT_PREPOSITION.test(token.norm)) {
      i++;
      let steps = 0;
      while (i < view.wordsTo && steps++ < LONGEST && view.quotedAt(i) === null) {
        const { text, norm } = tokens[i]!;
        if (/^[,;:]$/.test(text) || text === '—' || /^(?:that|who|but|and)$/.test(norm)) break;
        i++;
      }
    } else break;
  }
  return i;
}

/** “in a phone call”, “at a press conference”: the first such adjunct between `from` and `to`, else null. */
export function findOccasion(view: SentenceView, from: number, to: number): Tokens | null {
  const { tokens } = view;
  for (let i = from; i < to; i++) {
    if (!/^(?:in|at|during|on|after|via|through|by)$/.test(tokens[i]!.norm) || view.quotedAt(i) !== null) continue;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      const token = tokens[k]!;
      if (OCCASION.test(token.norm)) {
        let end = k + 1;
        while (end < Math.min(to, k + 3) && OCCASION.test(tokens[end]!.norm)) end++;
        // "an interview with Meridian"
        if (tokens[end]?.norm === 'with' && end + 1 < to) {
          end++;
          if (isDeterminer(tokens[end])) end++;
          while (end < to && (isCapital(tokens[end]) || tokens[end]!.norm === "'s")) end++;
        }
        return { from: i, to: end };
      }
      if (token.kind === 'punctuation' || isPreposition(token)) break;
    }
  }
  return null;
}

/**
 * The hearer who begins at `from`: “told [reporters] that”, “urged [the Tarsk Federation] to”, “told [the Sund Courier’s Wen
 * Calloway] he”. Null when the words there are no noun phrase.
 */
export function findHearer(view: SentenceView, from: number): Tokens | null {
  const { tokens } = view;
  let i = from;
  if (i >= view.wordsTo || view.quotedAt(i) !== null) return null;
  const first = tokens[i]!;
  if (
    /^(?:me|us|you|him|her|it|them|himself|herself|themselves|everyone|everybody|people|reporters)$/.test(first.norm)
  ) {
    if (
      first.norm !== 'her' ||
      !/^[a-z]/.test(tokens[i + 1]?.text ?? '') ||
      /^(?:that|to|she|he)$/.test(tokens[i + 1]!.norm)
    )
      return { from, to: from + 1 };
  }
  if (isPronoun(first) || first.kind !== 'word' || /^(?:that|to|how|why|whether|what|if|of|about)$/.test(first.norm))
    return null;
  if (isCapital(first) || (first.norm === 'the' && isCapital(tokens[i + 1]))) {
    // Names: capitals with their small words. “Meridian News’s Petra Lindqvar”
    i++;
    while (
      i < view.wordsTo &&
      (isCapital(tokens[i]) || /^(?:'s|of|&|’)$/.test(tokens[i]!.norm)) &&
      view.quotedAt(i) === null
    )
      i++;
    // Lower-case head: “Arvenian lawmakers”
    if (i < view.wordsTo && /^[a-z]+s$/.test(tokens[i]!.text) && !/^(?:is|was|has|does|this)$/.test(tokens[i]!.norm))
      i++;
    return i > from ? { from, to: i } : null;
  }
  while (i < view.wordsTo && i < from + 8 && view.quotedAt(i) === null) {
    const token = tokens[i]!;
    if (i > from && (isPronoun(token) || isDeterminer(token) || token.kind === 'punctuation')) break;
    if (i > from && /^(?:that|to|how|why|whether|what|if|in|on|at|during|about|after|when|as)$/.test(token.norm)) break;
    i++;
    if (
      /[^s]s$/.test(token.norm) &&
      token.kind === 'word' &&
      !isCapital(token) &&
      !isDeterminer(token) &&
      !/^(?:news|press|house|'s)$/.test(token.norm) &&
      !/^(?:and|of|in|from|with|at)$/.test(tokens[i]?.norm ?? '') &&
      tokens[i]?.norm !== 'conference'
    )
      break;
  }
  return i > from ? { from, to: i } : null;
}
