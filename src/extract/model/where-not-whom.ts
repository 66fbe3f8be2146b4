// A span beside a deed in, whether it tells where it was done rather than to whom, or whether it is a place at all, out.
import { NO_PLACE_HEADS } from '../../lexicon/no-places.ts';
import { findPlace, stateOfDemonym } from '../../lexicon/places.ts';
import { OF_WHOM } from '../../lexicon/received-deeds.ts';
import type { Span } from '../../record/span.ts';
import type { Token } from '../../understand/reading.ts';
import { turnsOnActor } from '../events/names-actor.ts';
import {
  isCapital,
  isDeterminer,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
  wordsOf,
} from '../statements/sentence-view.ts';
import { tokensOf } from './tokens-of.ts';

/** What is done in a place is not done to it: “arrests in [Cleveland]”. */
const OF_PLACES: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'CONSULT']);
const WHERE = /^(?:in|near|around|within)$/;
/** “Eastern Europe”, “the north”: a part of the map that no state stands for. */
const PART_OF_MAP =
  /^(?:the\s+)?(?:(?:north|south|east|west|centr)\p{L}*(?:\s+(?:Europe|Africa|Asia|America|Mediterranean|Atlantic|Pacific))?|Europe|Africa|Asia|Balkans|Arctic|Baltic|Gulf|Sahel|Middle East)$/iu;

// strengthened its presence in [Belmark], agreed on bases in [Eastern Europe], attacks in [Sund]: where, not whom; aid “in [Belmark]” is for Belmark
export function isWhere(view: SentenceView, span: Span, type: string): boolean {
  const phrase = tokensOf(view, span);
  if (phrase === null || phrase.from === view.from) return false;
  const before = view.tokens[phrase.from - 1]!;
  if (/^(?:off|along|across|throughout)$/.test(before.norm)) return true;
  if (!isPreposition(before) || !WHERE.test(before.norm)) return false;
  const words = view.tokens
    .slice(phrase.from, phrase.to)
    .map(({ text }) => text)
    .join(' ');
  return type === 'MOBILIZE' || PART_OF_MAP.test(words) || (OF_PLACES.has(type) && findPlace(words) !== null);
}

/** “in [Sund]”, “over [the valley]”; not “a pact with [Arvenia]”, “by [a company]”, “over [the jailing of Sund]”, “in [the worst way]”, “the ▸arrest◂ of [Okker]”. */
export function isPlacePhrase(view: SentenceView, span: Span, trigger: Tokens | null): boolean {
  const phrase = tokensOf(view, span);
  if (phrase === null) return false;
  if (NO_PLACE_HEADS.has(view.tokens[phrase.to - 1]!.norm)) return false;
  if (
    trigger !== null &&
    trigger.to === phrase.from - 1 &&
    view.tokens[trigger.to]!.norm === 'of' &&
    OF_WHOM.has(view.tokens[trigger.to - 1]!.norm)
  )
    return false;
  let before = phrase.from - 1;
  while (before > view.from && isDeterminer(view.tokens[before])) before--;
  if (before >= view.from && NO_PLACE_BEFORE.test(view.tokens[before]!.norm)) return false;
  return !view.tokens
    .slice(phrase.from, phrase.to)
    .some(({ text }) => /^[a-z]{4,}ing$/.test(text) && !/^(?:crossing|building)$/.test(text));
}
const NO_PLACE_BEFORE = /^(?:with|against|by|for|about|than|between)$/;

/** What is named by where it was: “the [Sund] attacks”; a state and a body may have done it. */
const NAMED_BY_PLACE: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST']);

/**
 * “[The Sund] ▸massacre◂”, “[Vell] church ▸shooting◂”, “[May Day] ▸protests◂”, “[Mass] ▸protests◂”: where, when and which it was, not who did it; not
 * “[Tarsk] ▸attack◂”, “[Sund]’s ▸protest◂”, “[The Sund police] ▸attack◂”, whose noun is somebody.
 */
export function isNameOfDeed(view: SentenceView, span: Span, trigger: Tokens, type: string): boolean {
  const { tokens, bodyFrom } = view;
  const phrase = tokensOf(view, span);
  if (phrase === null || !NAMED_BY_PLACE.has(type) || phrase.to > trigger.from || trigger.from - phrase.to > 2)
    return false;
  if (
    tokens
      .slice(phrase.to, trigger.from)
      .some((token) => token.kind !== 'word' || token.text !== token.norm || isVerbLike(token) || isPreposition(token))
  )
    return false;
  const from = phrase.from + (isDeterminer(tokens[phrase.from]) && phrase.to - phrase.from > 1 ? 1 : 0);
  if (/^(?:day|night|eve|christmas|easter)$/.test(tokens[phrase.to - 1]!.norm)) return true;
  if (!isCapital(tokens[phrase.to - 1]) && turnsOnActor(view, { from, to: phrase.to })) return false;
  for (let to = from + 1; to <= Math.min(phrase.to, from + 3); to++)
    if (findPlace(wordsOf(view, from, to))?.is === 'city') return true;
  const [first] = tokens.slice(from, phrase.to);
  return phrase.to - from === 1 && from === bodyFrom && phrase.to === trigger.from && isPlainWord(view, first!);
}

/** A first word that the report writes with a capital nowhere else, and that names no state: “[Mass] protests”. */
const isPlainWord = ({ tokens, from }: SentenceView, { text }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  findPlace(text) === null &&
  stateOfDemonym(text) === null &&
  tokens.some(({ norm, text: other }) => norm === text.toLowerCase() && other === norm) &&
  !tokens.some((token, i) => token.text === text && i !== from && tokens[i - 1]?.kind === 'word');

/**
 * “She said that the ▸rape◂ took place in Sund”: the clause’s subject is the deed, and whoever is named before its “that” only tells of it; not “said that
 * his ▸attack◂”, whose owner stands behind it. Those of `agents` that stand behind, all of them where no such clause begins.
 */
export function withoutTellers(view: SentenceView, agents: readonly Span[], trigger: Tokens): readonly Span[] {
  const { tokens, bodyFrom } = view;
  let that = trigger.from - 1;
  while (that > bodyFrom && trigger.from - that < 5 && isWordOfNoun(tokens[that]!)) that--;
  if (tokens[that]?.norm !== 'that' || that <= bodyFrom || !isVerbLike(tokens[that - 1])) return agents;
  return agents.filter(({ start }) => start > tokens[that]!.start);
}

const isWordOfNoun = (token: Token): boolean =>
  token.kind === 'word' && token.norm !== 'that' && !isVerbLike(token) && !isPreposition(token);
