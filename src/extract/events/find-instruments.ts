// A trigger in its sentence in, what it was done with out: “attacked the depot [with drones]”.
import { MODE_WORDS } from '../../lexicon/mode-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import type { Span } from '../../record/span.ts';
import {
  isAdverb,
  isDeterminer,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';

const AHEAD = 16;
const MOST_WORDS = 6;
/** Types that are done with things. */
const WITH_THINGS: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);
/** Means by their words: those of ASSAULT’s modes that are nouns, and what crowds and police use. */
const MEANS = new Set(
  `${MODE_WORDS.filter(
    ([type, mode]) =>
      type === 'ASSAULT' && /drone|aerial|heavy|explosives|firearms|primitive|crowd|unconventional/.test(mode),
  )
    .map(([, , words]) => words)
    .join(
      ' ',
    )} weapons guns stones bottles cannon fire sticks clubs hammers petrol-bombs fireworks lasers trucks tractors truck car barrels missiles shells knives bullets cannons`
    .split(/\s+/)
    .filter((word) => !word.includes('_')),
);

/**
 * Phrases behind “with”, “using” or “by means of” in the trigger's clause whose words hold a weapon or tool, in text order.
 *
 *   attacked the depot [with two drones]      not: clashed [with rebels], fired on by [police with orders]
 */
export function findInstruments({ tokens, to: last }: SentenceView, trigger: Tokens, type: PloverType): Span[] {
  if (!WITH_THINGS.has(type)) return [];
  const found: Span[] = [];
  for (let i = trigger.to; i < Math.min(last, trigger.to + AHEAD); i++) {
    const { norm, text } = tokens[i]!;
    if (/^[;:—–]$/.test(text) || /^(?:that|which|who|because|after|before|while|when)$/.test(norm)) break;
    if (norm !== 'with' && norm !== 'using') continue;
    const from = i + 1;
    let to = from;
    while (to < Math.min(last, from + MOST_WORDS) && staysIn(to, from)) to++;
    const head = tokens.slice(from, to).findLastIndex(({ norm: word }) => MEANS.has(word));
    if (head < 0) continue;
    found.push({ start: tokens[from]!.start, end: tokens[from + head]!.end });
    i = from + head;
  }
  return found;

  // two Lancer drones [on], stones [,]
  function staysIn(at: number, from: number): boolean {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' && token.text !== '-') return false;
    if (at > from && (isPreposition(token) || isDeterminer(token))) return token.norm === 'and';
    return !isVerbLike(token) && !(at > from && isAdverb(token));
  }
}
