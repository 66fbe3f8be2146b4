// The sides of an event as they were found in, mended by the grammar around them out: a list is taken whole and an apposition as one, whoever acts
// in another clause suffers nothing here, and a deed that acts stands for whoever did it.
import { EVENT_NOUN_FORMS } from '../../lexicon/event-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { namesActor, turnsOnActor } from '../events/names-actor.ts';
import { headOf, ownerBefore, phraseFrom, splitCompound } from '../events/noun-phrase.ts';
import { phraseBehind } from '../events/phrase-behind.ts';
import {
  isAuxiliary,
  isCapital,
  isDeterminer,
  isHeadlineLike,
  isPreposition,
  isVerbLike,
  type SentenceView,
  spanOf,
  type Tokens,
} from '../statements/sentence-view.ts';
import { tokensOf } from './tokens-of.ts';

/** `recipients` behind the trigger `at`, without those who act in another clause, and with those that “and” joins to them. */
export function mendRecipients(
  view: SentenceView,
  at: Tokens,
  recipients: readonly Span[],
  type?: PloverType,
): readonly Span[] {
  const kept = recipients.filter(
    (span) =>
      !actsElsewhere(view, at, span) && !(type !== undefined && OF_ONESELF.has(type) && isToAct(view, at, span)),
  );
  const last = kept.at(-1);
  if (last === undefined || last.start < view.tokens[at.to - 1]!.end) return kept;
  const joined = joinedTo(view, last).filter((span) => !kept.some((other) => spansOverlap(other, span)));
  return [...kept, ...joined];
}

/** What is promised or threatened is told in a clause: its subject is not whom it is said to. */
const OF_ONESELF: ReadonlySet<PloverType> = new Set(['AGREE', 'THREATEN']);

// promised [the league] would return, warned [they] could sell; not “warned [Tarsk] that it would”, “promised [the men] shelter”
function isToAct(view: SentenceView, at: Tokens, span: Span): boolean {
  const { tokens, wordsTo } = view;
  const phrase = tokensOf(view, span);
  if (phrase === null || phrase.to >= wordsTo) return false;
  const between = phrase.from - at.to;
  const isClause = between === 0 || (between === 1 && tokens[at.to]!.norm === 'that');
  return isClause && isAuxiliary(tokens[phrase.to]);
}

const OTHER_CLAUSE = /^(?:after|before|because|although|though|while|when|since|as|until|once|whereas|what|how|why)$/;

// denounced what [Varga] called a lie, resigned after [Tarsk] left: not “accused [Tarsk] after it left”
function actsElsewhere(view: SentenceView, at: Tokens, span: Span): boolean {
  const { tokens } = view;
  const phrase = tokensOf(view, span);
  if (phrase === null || phrase.from < at.to) return false;
  const before = tokens[phrase.from - 1]!;
  const next = tokens[phrase.to];
  return (
    OTHER_CLAUSE.test(before.norm) &&
    phrase.from > at.to &&
    (isVerbLike(next) || isAuxiliary(next) || /[a-z]{2}ed$/.test(next?.norm ?? ''))
  );
}

// attacked [Drazic], his wife, and his brother; removed [Venn] and an aide; not “attacked [Sund] and Tarsk said”, “met [Venn], the mayor,”
function joinedTo(view: SentenceView, span: Span): Span[] {
  const { tokens, wordsTo } = view;
  const found: Tokens[] = [];
  let end = tokensOf(view, span)?.to ?? wordsTo;
  let isList = false;
  while (end < wordsTo && found.length < 8) {
    const comma = tokens[end]!.text === ',' ? 1 : 0;
    const and = /^(?:and|&)$/.test(tokens[end + comma]?.norm ?? '') ? 1 : 0;
    if (comma + and === 0) break;
    const phrase = opensItem(view, end + comma + and) ? phraseFrom(view, end + comma + and, wordsTo) : null;
    if (phrase === null || isVerbLike(tokens[phrase.to]) || isAuxiliary(tokens[phrase.to])) break;
    if (!namesActor(view, phrase)) break;
    found.push(...splitCompound(view, phrase));
    if (and === 1) isList = true;
    end = phrase.to;
    if (and === 1) break;
  }
  return isList ? found.map((phrase) => spanOf(view, phrase)) : [];
}

const opensItem = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i] !== undefined && (isDeterminer(tokens[i]) || isCapital(tokens[i]) || tokens[i]!.kind === 'number');

/** “[the premier], [Edda Maar], ”, “[Kestria], [its ally] and [its lifeline], said”: one of several names; in a headline a comma is “and”. */
export function oneOfApposed(view: SentenceView, text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2 || isHeadlineLike(view)) return spans;
  const [first, second] = spans;
  const isComma = (a: Span, b: Span) => /^\s*,\s*(?:the\s+|an?\s+)?$/i.test(text.slice(a.end, b.start));
  if (!isComma(first!, second!)) return spans;
  if (spans.length === 2) return isApposed(view, first!, second!) ? [{ start: first!.start, end: second!.end }] : spans;
  // a list of three that a comma closes, the second with an article of its own: “[Kestria], its only ally and its lifeline, said”
  const opening = tokensOf(view, second!);
  const isClosed = /^\s*,\s*(?:who|which|\p{Ll}+(?:ed|s)\s|said|has|had|have|was|were)/u.test(
    text.slice(spans.at(-1)!.end),
  );
  return isClosed &&
    opening !== null &&
    !isCapital(view.tokens[opening.from]) &&
    isDeterminer(view.tokens[opening.from])
    ? [first!]
    : spans;
}

// “[her deputy], [Daan Okker]”, “[Daan Okker], [the mayor]”; not a headline’s “[Varga], [Okker] clash”, “[Varga], [others] vow”
function isApposed(view: SentenceView, ...spans: [Span, Span]): boolean {
  const opening = spans.map((span) => view.tokens[tokensOf(view, span)?.from ?? view.to]);
  const described = opening.filter((token) => isDeterminer(token)).length;
  return described > 0 && opening.every((token) => isDeterminer(token) || isCapital(token));
}

/** “[Arvenia’s raid on Kestria] killed nine”, “[a bombing by the rebels] killed four”: who did that deed; any other phrase itself. */
export function doerOf(view: SentenceView, span: Span): Span {
  const { tokens } = view;
  const phrase = tokensOf(view, span);
  if (phrase === null) return span;
  let end = phrase.from;
  while (end < phrase.to && !isPreposition(tokens[end])) end++;
  if (end === phrase.from) return span;
  const head = headOf(view, { from: phrase.from, to: end });
  if (
    isCapital(tokens[head]) ||
    !EVENT_NOUN_FORMS.has(tokens[head]!.norm) ||
    turnsOnActor(view, { from: phrase.from, to: end })
  )
    return span;
  const [by] = phraseBehind(view, head + 1, ['by']);
  if (by !== undefined) return spanOf(view, by);
  const owner = ownerBefore(view, phrase.from, head);
  return owner !== null && namesActor(view, owner) ? spanOf(view, owner) : span;
}
