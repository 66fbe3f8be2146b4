// The words of an event's place in, which country, region and city that is out.
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { countryOfLandmark } from '../../lexicon/landmarks.ts';
import { americanState, findPlace, type KnownPlace, stateOfDemonym } from '../../lexicon/places.ts';
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Token } from '../../understand/reading.ts';
import { isCapital } from '../statements/sentence-view.ts';
import type { EventGround } from './event-ground.ts';
import type { FoundEvent } from './event-reader.ts';

export interface Location {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
}

const NOWHERE: Location = { country: null, region: null, city: null };
const LONGEST_NAME = 4;
/** Whose acts take place in their own state: "Belgian [police] arrested". Not “Belgian troops”, who may be anywhere. */
const AT_HOME =
  /^(?:police|policemen|gendarmes|courts?|judges?|prosecutors?|parliament|lawmakers|senate|authorities|protesters|demonstrators|workers|strikers|unions?|farmers|students|miners|customs|voters)$/;
/** Types that take place where those are. */
const HOME_TYPES = new Set(['COERCE', 'PROTEST', 'SANCTION', 'CONCEDE', 'ACCUSE']);

/**
 * Where the event takes place. The words of its places count first (“the port of Sund in Belmark”, “the White House”), then what force hits, the host of a visit, then
 * the state of police, courts and crowds, who act at home. Null where none of these tells: a state’s forces may be anywhere.
 */
export function locateEvent(ground: EventGround, found: FoundEvent, type: string): Location {
  const { tokens } = ground.reading;
  const named = found.places.flatMap((span) => placesIn(tokens, span));
  if (named.length > 0) return toLocation(named);
  const sites = new Set(found.places.flatMap((span) => sitesIn(tokens, span)));
  if (sites.size === 1) return { ...NOWHERE, country: [...sites][0]! };
  const inPlace = found.places.flatMap((span) => demonymsIn(tokens, span));
  if (inPlace.length === 1) return { ...NOWHERE, country: inPlace[0]! };
  if (type === 'CONSULT' && found.mode === 'visit') {
    const host = found.recipients.flatMap((span) => placesIn(tokens, span));
    if (host.length > 0) return toLocation(host);
  }
  // “shelled [Aleppo, Syria]”: what is hit is where; not “attacked Syria’s envoy”
  if (type === 'ASSAULT') {
    const hit = found.recipients.filter((span) => isPlaceAlone(tokens, span)).flatMap((span) => placesIn(tokens, span));
    if (hit.length > 0) return toLocation(hit);
  }
  if (HOME_TYPES.has(type)) {
    const homes = new Set(
      found.agents
        .filter((span) => wordsOf(tokens, span).some(({ norm }) => AT_HOME.test(norm)))
        .flatMap((span) => statesIn(tokens, span)),
    );
    if (homes.size === 1) return { ...NOWHERE, country: [...homes][0]! };
  }
  return NOWHERE;
}

/** “the port of Sund”, “Aleppo, Syria”: nothing but names and words for places. */
const isPlaceAlone = (tokens: readonly Token[], span: Span): boolean => {
  const words = wordsOf(tokens, span);
  return (
    words.every((token) => isCapital(token) || PLACE_WORDS.test(token.text)) &&
    !words.some(({ text }) => /^['’]s?$/.test(text))
  );
};
const PLACE_WORDS = /^(?:the|of|in|near|port|city|town|village|capital|district|province|region|and|[,.-])$/;

interface NamedPlace extends KnownPlace {
  readonly name: string;
}

/** “Aleppo, Syria” and “Alexandria, Va.” are one country; places of two countries leave it open. */
function toLocation(named: readonly NamedPlace[]): Location {
  const countriesOf = (is: KnownPlace['is']) => named.filter((place) => place.is === is).map(({ country }) => country);
  const states = new Set(countriesOf('country'));
  // the state behind a town tells which town of that name it is
  const regions = new Set(named[0]?.is === 'city' ? countriesOf('region') : []);
  const all = states.size > 0 ? states : regions.size > 0 ? regions : new Set(named.map(({ country }) => country));
  const country = all.size === 1 ? [...all][0]! : null;
  const isTold = (place: NamedPlace) =>
    country === null || place.country === country || (place === named[0] && states.size === 0 && regions.size > 0);
  const within = (is: KnownPlace['is']) => named.find((place) => place.is === is && isTold(place))?.name ?? null;
  return { country, region: within('region'), city: within('city') };
}

/** What may stand behind a place's name as part of one name: “Vell Airport”, “Kyiv Oblast”; lanes, bays and firms are called after places elsewhere. */
const KINDS =
  /^(?:international|airports?|airfield|airbase|base|port|harbou?r|station|provinces?|regions?|districts?|city|county|states?|governorate|oblast|prefecture|municipality|peninsula|islands?|metropolitan|area|stadium|university|prison)$/;
/** What may stand before it: “Northern Syria”, “Central Paris”. */
const SIDES =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|central|greater|upper|lower|inner|outer|downtown|old|rural|the)$/;
const TITLES = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|capt|col|lt|sgt)$/;

/**
 * Names of known places in `span`. A name is taken whole: “Aleppo, Syria”, “Northern Syria”, “Paris Airport”; a known word in a longer name tells nothing: “Cape Aleppo”,
 * “Georgia Street”, “Dr Jordan”.
 */
function placesIn(tokens: readonly Token[], span: Span): NamedPlace[] {
  const words = wordsOf(tokens, span);
  const found: NamedPlace[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue;
    const state = i > 1 && words[i - 1]!.text === ',' ? americanState(words[i]!.text) : null;
    if (state !== null) {
      found.push({ is: 'region', country: 'US', name: state });
      continue;
    }
    const whole = wholeAt(words, i);
    if (whole !== null) found.push(whole.place);
    i = (whole === null ? endOfName(words, i) : Math.max(whole.to, endOfName(words, i))) - 1;
  }
  return found;
}

/** The known place that the name at `from` is as a whole, but for words for its side and its kind. */
function wholeAt(words: readonly Token[], from: number): { readonly place: NamedPlace; readonly to: number } | null {
  const end = endOfName(words, from);
  for (let i = from; i < end; i++) {
    // “Isle of Man”: the longest first, also past the capitals
    for (let width = Math.min(LONGEST_NAME, words.length - i); width > 0; width--) {
      const name = words
        .slice(i, i + width)
        .map(({ text }) => text)
        .join(' ');
      const place = findPlace(name);
      if (place === null || !isCapital(words[i + width - 1])) continue;
      if (words.slice(i + width, end).every(({ norm }) => KINDS.test(norm)))
        return { place: { ...place, name }, to: i + width };
      break;
    }
    if (!SIDES.test(words[i]!.norm)) return null;
  }
  return null;
}

/** Where the run of capitalised words that begins at `from` ends. */
function endOfName(words: readonly Token[], from: number): number {
  let end = from + 1;
  while (
    end < words.length &&
    ((isCapital(words[end]) && !WEEKDAYS.has(words[end]!.norm) && !MONTH_NAMES.has(words[end]!.norm)) ||
      // “Dr. Jordan”
      (words[end]!.text === '.' && TITLES.test(words[end - 1]!.norm)))
  )
    end++;
  return end;
}

/** Countries of the landmarks named in `span`: “at the White House”. */
function sitesIn(tokens: readonly Token[], span: Span): string[] {
  const words = wordsOf(tokens, span).filter(({ norm }) => norm !== 'the');
  for (let width = Math.min(LONGEST_NAME, words.length); width > 0; width--)
    for (let i = 0; i + width <= words.length; i++) {
      const site = countryOfLandmark(
        words
          .slice(i, i + width)
          .map(({ text }) => text)
          .join(' '),
      );
      if (site !== null && isCapital(words[i])) return [site];
    }
  return [];
}

const demonymsIn = (tokens: readonly Token[], span: Span): string[] => [
  ...new Set(wordsOf(tokens, span).flatMap((token) => (isCapital(token) ? (stateOfDemonym(token.text) ?? []) : []))),
];

/** Of firms as much as of towns: “Delta workers”. */
const OF_FIRMS = /^(?:workers|strikers|unions?|miners)$/;

const statesIn = (tokens: readonly Token[], span: Span): string[] => [
  ...placesIn(tokens, span)
    // “the Barge [Union]” is no town in New Jersey
    .filter(
      ({ is, name }) =>
        is !== 'region' &&
        !AT_HOME.test(name.toLowerCase()) &&
        (is === 'country' || !wordsOf(tokens, span).some(({ norm }) => OF_FIRMS.test(norm))),
    )
    .map(({ country }) => country),
  ...demonymsIn(tokens, span),
];

function wordsOf(tokens: readonly Token[], { start, end }: Span): Token[] {
  const words: Token[] = [];
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
    words.push(tokens[i]!);
  return words;
}
