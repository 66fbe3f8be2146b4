// A trigger in its sentence in, the occasion that its event hangs on out, with the words that tie it.

import { WEEKDAYS } from '../../lexicon/function-words.ts';
import { MAYBE_MARKERS, OCCASIONS, SURE_MARKERS } from '../../lexicon/occasion-words.ts';
import { isAuxiliary, isCapital, isPreposition, type SentenceView, type Tokens } from '../statements/sentence-view.ts';

type Markers = ReadonlyMap<string, readonly (readonly string[])[]>;
/** By their first words: most words of a text begin none. */
const SURE: Markers = Map.groupBy(SURE_MARKERS, ([first]) => first!);
const MAYBE: Markers = Map.groupBy(MAYBE_MARKERS, ([first]) => first!);
/** Tokens behind a trigger in which its occasion may begin. */
const REACH = 28;
/** No occasion has more words. */
const LONGEST = 10;
/** Another clause begins: its occasion is not this one's. */
const CLAUSE_END = /^(?:[;:—–]|that|which|who|whom|because|although|though|while|when|if|unless|but|whose|where)$/;

/**
 * will meet [on the sidelines of the spring summit]; signed the accord [during a visit to Sund]; [Ahead of the talks], Tarsk moved …
 * Not “met [during the week]”, nor what stands in another clause (“met Halvik, who spoke at a forum”). null when there is none.
 */
export function findEventOccasion(view: SentenceView, trigger: Tokens): Tokens | null {
  const { tokens, bodyFrom, wordsTo } = view;
  for (let i = trigger.to; i < Math.min(wordsTo, trigger.to + REACH); i++) {
    if (CLAUSE_END.test(tokens[i]!.norm)) break;
    const found = occasionAt(view, i);
    if (found !== null) return found;
  }
  const opening = occasionAt(view, bodyFrom);
  return opening !== null && opening.to <= trigger.from && tokens[opening.to]?.text === ',' ? opening : null;
}

function occasionAt(view: SentenceView, at: number): Tokens | null {
  const sure = markerAt(view, at, SURE);
  const length = sure || markerAt(view, at, MAYBE);
  if (length === 0) return null;
  const { tokens, wordsTo } = view;
  const first = at + length;
  let run = first;
  let occasion = -1;
  for (; run < Math.min(wordsTo, first + LONGEST); run++) {
    const token = tokens[run]!;
    if (isPreposition(token) ? token.norm !== 'of' : isAuxiliary(token) || CLAUSE_END.test(token.norm)) break;
    if (token.kind === 'punctuation' && !/^(?:['’]s?|-|["“”])$/.test(token.text)) break;
    if (/^(?:to|and|or)$/.test(token.norm)) break;
    if (OCCASIONS.has(token.norm)) occasion = run;
  }
  if (occasion < 0) return sure > 0 && run > first ? { from: at, to: run } : null;
  // the yearly exercise [Cold Anchor]
  let to = occasion + 1;
  while (to < run && isCapital(tokens[to]) && !WEEKDAYS.has(tokens[to]!.norm)) to++;
  return { from: at, to };
}

/** How many tokens of the first of `markers` stand at `at`; 0 for none. */
function markerAt({ tokens, wordsTo }: SentenceView, at: number, markers: Markers): number {
  const marker = markers
    .get(tokens[at]?.norm ?? '')
    ?.find((words) => at + words.length < wordsTo && words.every((word, n) => tokens[at + n]!.norm === word));
  return marker?.length ?? 0;
}
