// A told figure in; the keys by which those that tell the same are met out.
import { meetingKey } from '../findings/meeting-key.ts';
import { rarestOf, weighWords } from '../findings/weigh-words.ts';
import type { ToldFigure } from './told-figure.ts';

const MOST_PLACES = 3;
const MOST_STEMS = 4;
const LEAST_RARITY = 4;
const MOST_NAMES = 8;
/** Days of a stretch of which every week has keys. */
const LONGEST = 31;
const A_MONTH = 28;
const A_YEAR = 366;

/** By fate, place and week, and by fate, place and rare word for what is told of long after; by unit, two names and month; by measure, holder and days. */
export function keysOfFigure(one: ToldFigure): number[] {
  const key = (...words: readonly (string | number | null)[]) => meetingKey('figure', words.join(' '));
  if (one.isFate) {
    const places = [...new Set([...one.places.slice(0, MOST_PLACES), ...one.places.filter((place) => place.includes(' ')).slice(0, MOST_PLACES)])]; // biome-ignore format: one line
    const stems = rarestOf(weighWords(one.around), MOST_STEMS + places.length, LEAST_RARITY);
    return places.flatMap((place) => [
      ...weeksOf(one).map((week) => key(one.thing, place, week)),
      ...stems
        .filter((stem) => !stem.startsWith(place))
        .slice(0, MOST_STEMS)
        .map((stem) => key(one.thing, place, stem)),
    ]);
  }
  if (one.thing !== '' && one.whose.length > 0)
    return one.isDated ? [key(one.of, one.unit, one.thing, ...one.whose, one.from, one.to)] : [];
  if (one.of !== 'count' || one.unit === '' || !(one.isEstimate || one.isDated)) return [];
  const names = one.names.slice(0, MOST_NAMES).sort();
  // of days they are only held against others of days that meet, and two states at war have soldiers counted every day
  const when = one.isDated ? periodsOf(one, A_MONTH, A_YEAR) : ['estimate'];
  return when.flatMap((period) => names.flatMap((a, n) => names.slice(n + 1).map((b) => key(one.unit, a, b, period))));
}

const weeksOf = (one: ToldFigure): number[] => periodsOf(one, 7, LONGEST);

/** Numbers of all stretches of `length` days that it touches; none for what is told of more than `longest` days. */
function periodsOf({ from, to }: ToldFigure, length: number, longest: number): number[] {
  if (from === null || to === null || to - from > longest) return [];
  const first = Math.floor(from / length);
  return Array.from({ length: Math.floor(to / length) - first + 1 }, (_, n) => first + n);
}

/** Bits of a key are 48, so a series is known by its key: a number that the store’s index takes, and an address shows. */
export const keyOfSeries = ({ of, unit, thing, change, whose }: SeriesName): number =>
  meetingKey('series', JSON.stringify([of, unit, thing, change, ...whose]));

/** What all figures of a series have in common. */
export interface SeriesName extends Pick<ToldFigure, 'of' | 'unit' | 'thing'> {
  /** Null for a level. */
  readonly change: 'up' | 'down' | null;
  /** Stems of the holder; of a fate those of one place. */
  readonly whose: readonly string[];
  /** The same as this figure’s report has it. */
  readonly whoseText: string;
}

/** The series that a figure is of: one by its holder, or for a fate by the nearest place. None for what has no holder, or neither measure nor unit. */
export function seriesOf({
  of,
  unit,
  thing,
  isFate,
  change,
  whose,
  whoseText,
  places,
  placeNames,
}: ToldFigure): SeriesName[] {
  const name = { of, unit, thing, change: change === 'steady' ? null : change };
  if (isFate) return places.slice(0, 1).map((place) => ({ ...name, whose: [place], whoseText: placeNames[0]! }));
  return whose.length === 0 || (thing === '' && (of !== 'count' || unit === '')) ? [] : [{ ...name, whose, whoseText }];
}
