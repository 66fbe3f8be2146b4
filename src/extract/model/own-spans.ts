// Spans that a finder took for one side of an event in, those of them that belong to it out, one for each who takes part: the group nearest to the trigger,
// without possessors of something else and without the words around a name.
import type { Span } from '../../record/span.ts';
import type { Token } from '../../understand/reading.ts';
import { splitCompound } from '../events/noun-phrase.ts';
import { trimParticipant } from '../events/trim-participant.ts';
import {
  isCapital,
  isHeadlineLike,
  isPreposition,
  isVerbLike,
  type SentenceView,
  spanOf,
  type Tokens,
} from '../statements/sentence-view.ts';
import { tokensOf } from './tokens-of.ts';
import { isNounTrigger } from './trigger-shape.ts';

export const ownSpans = (view: SentenceView, text: string, trigger: Span, spans: readonly Span[]): readonly Span[] =>
  nearestGroup(text, trigger, spans)
    .filter((span) => !isOfAnother(view, span, trigger))
    .flatMap((span) => possessorOf(view, text, span, trigger) ?? [])
    .flatMap((span) => partsOf(view, span));

/**
 * Right before a noun only whoever it belongs to: “[Oranov]’s strikingly personal ▸attacks◂”, “▸Tarsk◂ raid”. What a verb or a preposition leads
 * to the noun is nobody: “[fielding the most incoming] ▸attacks◂”, “[dozens hurt in bus] ▸attack◂”; null then.
 */
function possessorOf(view: SentenceView, text: string, span: Span, trigger: Span): Span | null {
  if (span.end > trigger.start) return span;
  const between = text.slice(span.end, trigger.start);
  if (OWNED_BY.test(between)) return nameAtEnd(view, span);
  if (between.trim() !== '') return span;
  const mark = /['’]s\s/.exec(text.slice(span.start, span.end));
  if (mark !== null) return nameAtEnd(view, { start: span.start, end: span.start + mark.index });
  const phrase = tokensOf(view, span);
  const at = tokensOf(view, trigger);
  if (phrase === null || at === null || !isNounTrigger(view, at)) return span;
  const from = behindLeading(view, phrase);
  if (from === phrase.from) return span;
  const rest = { from, to: phrase.to };
  return from < phrase.to && !isHeadlineLike(view) && isCapital(view.tokens[from]) ? spanOf(view, rest) : null;
}

/** Between whoever it belongs to and the noun: “[a request for comment on Varga]’s sharp ▸criticism◂”. */
const OWNED_BY = /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;

/** “carefully reviewed [Meridian]”, before its mark: without the verb that leads to it. */
function nameAtEnd(view: SentenceView, span: Span): Span {
  const phrase = tokensOf(view, span);
  if (phrase === null) return span;
  const from = behindLeading(view, phrase);
  return from === phrase.from || from === phrase.to ? span : spanOf(view, { from, to: phrase.to });
}

/** “[his] interactions” beside the trigger: a possessor of something else is no participant; “[his] brief ▸visit◂” is. */
function isOfAnother(view: SentenceView, span: Span, trigger: Span): boolean {
  const phrase = tokensOf(view, span);
  const at = tokensOf(view, trigger);
  if (phrase === null || at === null || phrase.to - phrase.from !== 1) return false;
  return OWNERS.test(view.tokens[phrase.from]!.norm) && !(phrase.to <= at.from && at.from - phrase.to <= 2);
}
const OWNERS = /^(?:his|its|their|my|our|your)$/;

/** The first token behind the last verb or preposition of a phrase; its own first where it has none, its end where it ends with one. */
function behindLeading({ tokens }: SentenceView, { from, to }: Tokens): number {
  let at = to;
  while (at > from && !isLeading(tokens[at - 1])) at--;
  return at;
}

const isLeading = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((isPreposition(token) && token.norm !== 'of') || isVerbLike(token) || /^[a-z]{3,}ing$/.test(token.text));

/** Between two actors of one group: “A, B and C”, “A as well as B”. */
const JOINED = /^\s*(?:,|;|,?\s*(?:and|or|&|as well as|along with|together with)(?:\s+the)?)\s*$/i;

/**
 * Of spans that stand apart, the group nearest to the trigger. “[The agency] said that [Tarsk and Belmark] had met”: whoever
 * speaks is no party to it.
 */
function nearestGroup(text: string, trigger: Span, spans: readonly Span[]): readonly Span[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    if (last && JOINED.test(text.slice(last.end, span.start))) groups.at(-1)!.push(span);
    else groups.push([span]);
  }
  const distance = (group: readonly Span[]) =>
    Math.min(
      ...group.map(({ start, end }) => (end <= trigger.start ? trigger.start - end : Math.max(0, start - trigger.end))),
    );
  return groups.reduce<readonly Span[]>(
    (best, group) => (best.length === 0 || distance(group) < distance(best) ? group : best),
    [],
  );
}

/** “the United States and its allies” is two; “three days after [the council]” is the council. */
function partsOf(view: SentenceView, span: Span): Span[] {
  const tokens = tokensOf(view, span);
  return tokens
    ? splitCompound(view, trimParticipant(view, tokens)).map((part) => spanOf(view, closed(view, part)))
    : [span];
}

/** “the secretary of state [Rex Harrow”: with the bracket that closes it. */
function closed({ tokens, wordsTo }: SentenceView, { from, to }: Tokens): Tokens {
  const words = tokens.slice(from, to);
  const open = words.filter(({ text }) => text === '[').length - words.filter(({ text }) => text === ']').length;
  return { from, to: open === 1 && to < wordsTo && tokens[to]!.text === ']' ? to + 1 : to };
}
