// A span beside a deed in, whether it tells where it was done rather than to whom, or whether it is a place at all, out.
import { NO_PLACE_HEADS } from '../../lexicon/no-places.ts';
import { findPlace } from '../../lexicon/places.ts';
import { OF_WHOM } from '../../lexicon/received-deeds.ts';
import type { Span } from '../../record/span.ts';
import { isDeterminer, isPreposition, type SentenceView, type Tokens } from '../statements/sentence-view.ts';
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
