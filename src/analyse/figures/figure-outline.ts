// Told figures in, their outline out, by which most others are told not to speak against them without their words.
import {
  behind,
  countShared,
  isAtLeast,
  type Marks,
  markOf,
  marksOf,
  marksOfWeights,
  meet,
  type Outline,
  type OutlineKind,
  packDay,
  packLists,
  sharedWeight,
} from '../findings/outline.ts';
import type { TraceBody } from '../findings/trace.ts';
import { weighWords } from '../findings/weigh-words.ts';
import { SAME_NAMES, SHORT } from './is-torn.ts';
import type { ToldFigure } from './told-figure.ts';

const FATE = 1;
const COUNT = 2;
const FRAMED = 4;
const ESTIMATE = 8;
const DATED = 16;
const PERSONS = 32;

/** Where what a figure is stands in front of its lists. */
const [FLAGS, OF, UNIT, THING, WHOSE, FROM, TO, BOUNDS] = [0, 1, 2, 3, 4, 5, 6, 7];

interface Lists {
  readonly facts: Uint32Array;
  readonly places: Marks;
  readonly names: Marks;
  readonly words: Marks;
}

/** An open end is the first day of all, or the last. */
const [NO_BEGINNING, NO_END] = [0, 0xffff_ffff];

export const listsOf = ({ figures }: Pick<TraceBody, 'figures'>): Lists[] =>
  figures.map((one) => {
    const { of, change, unit, thing, isFate, whose, from, to, places, names, around } = one;
    const facts = Uint32Array.of(
      flagsOf(one),
      markOf(`${of} ${change ?? 'steady'}`),
      markOf(unit),
      thing === '' ? 0 : markOf(thing),
      whose.length === 0 ? 0 : markOf(whose.join(' ')),
      from === null ? NO_BEGINNING : packDay(from),
      to === null ? NO_END : packDay(to),
      ...bitsOf(one),
    );
    return {
      facts,
      places: marksOf(places),
      names: marksOf(isFate ? [] : names),
      words: isFate ? marksOfWeights(weighWords(around)) : NO_MARKS,
    };
  });

const NO_MARKS = new Uint32Array();

const flagsOf = ({ of, unit, isFate, isFramed, isEstimate, isDated }: ToldFigure): number =>
  (isFate ? FATE : 0) |
  (of === 'count' && unit !== '' ? COUNT : 0) |
  (isFramed ? FRAMED : 0) |
  (isEstimate ? ESTIMATE : 0) |
  (isDated ? DATED : 0) |
  (unit === 'persons' ? PERSONS : 0);

/** Each bound takes two numbers, the last bytes first on any machine. */
const view = new DataView(new ArrayBuffer(16));
function bitsOf({ low, high }: Pick<ToldFigure, 'low' | 'high'>): number[] {
  view.setFloat64(0, low, true);
  view.setFloat64(8, high, true);
  return [0, 4, 8, 12].map((at) => view.getUint32(at, true));
}
function boundsIn(facts: Uint32Array, at: number): readonly [low: number, high: number] {
  for (let n = 0; n < 4; n++) view.setUint32(4 * n, facts[at + BOUNDS + n]!, true);
  return [view.getFloat64(0, true), view.getFloat64(8, true)];
}

export const FIGURES: OutlineKind<'figures'> = {
  place: 3,
  names: ['figures'],
  outline: (body) => packLists(listsOf(body).flatMap(({ facts, places, names, words }) => [facts, places, names, words])), // biome-ignore format: one line
};

/** Never false where a figure of one of two reports speaks against one of the other (see is-torn.ts), whichever was first. */
export function mayBeTorn(own: readonly Lists[], other: Outline): boolean {
  for (let at = 0; at < other.length; ) {
    const places = behind(other, at);
    const names = behind(other, places);
    const words = behind(other, names);
    for (const one of own) if (mayBe(one, other, at + 1, { places, names, words })) return true;
    at = behind(other, words);
  }
  return false;
}

interface Places {
  readonly places: number;
  readonly names: number;
  readonly words: number;
}

function mayBe({ facts: a, places, names, words }: Lists, other: Outline, at: number, lists: Places): boolean {
  const theirs = (fact: number) => other[at + fact]!;
  if (a[OF] !== theirs(OF)) return false;
  const [either, both] = [a[FLAGS]! | theirs(FLAGS), a[FLAGS]! & theirs(FLAGS)];
  if (((a[FLAGS]! ^ theirs(FLAGS)) & FATE) !== 0) return false;
  const isFate = (both & FATE) !== 0;
  if (a[UNIT] === theirs(UNIT) ? !mayLieApart(a, other, at) : !isFate || (either & PERSONS) === 0) return false;
  const daysMeet = a[FROM]! <= theirs(TO) && theirs(FROM) <= a[TO]!;
  const isOneThing = a[THING] === theirs(THING);
  if (isFate)
    return isOneThing && daysMeet && meet(places, other, lists.places) && isAtLeast(sharedWeight(words, other, lists.words), SHORT.stems, SHORT.bits); // biome-ignore format: one line
  if (isOneThing && a[THING] !== 0 && a[WHOSE] !== 0 && a[WHOSE] === theirs(WHOSE) && (both & DATED) !== 0 && a[FROM] === theirs(FROM) && a[TO] === theirs(TO)) return true; // biome-ignore format: one line
  if ((both & COUNT) === 0 || (either & FRAMED) === 0) return false;
  if ((both & DATED) !== 0 ? !daysMeet : (both & ESTIMATE) === 0 || (either & DATED) !== 0) return false;
  return countShared(names, other, lists.names) >= SAME_NAMES;
}

function mayLieApart(a: Uint32Array, other: Outline, at: number): boolean {
  const [low, high] = boundsIn(a, 0);
  const [theirLow, theirHigh] = boundsIn(other, at);
  return low > theirHigh || theirLow > high;
}
