// Two told figures in; whether they tell one thing, and cannot both be so, out, by these two alone.
import { areOther, namesIn } from '../disputes/names-in.ts';
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import { withoutCommonFirst } from '../happenings/deed.ts';
import { meet } from './bounds-of.ts';
import { areOfTwoPolls } from './polls.ts';
import type { ToldFigure } from './told-figure.ts';

/**
 * Words that the sentences of two counts of one fate and place share, beside kind, place and day: stems and bits. Over a stretch longer
 * than a month more.
 */
export const SHORT = { stems: 2, bits: 9 };
const STRETCHED = { stems: 3, bits: 18 };
/** Longer stretches do not tell one happening from another. Days. */
const LONG = 31;
/** Names that the surroundings of two estimates share. */
export const SAME_NAMES = 2;

/** Both orders give the same. `inOneReport`: then only what is told against each other counts, since a report counts many things. */
export function isTorn(a: ToldFigure, b: ToldFigure, inOneReport: boolean): boolean {
  if (inOneReport) return a.answers === b.entryId || b.answers === a.entryId;
  if (a.of !== b.of || (a.change ?? 'steady') !== (b.change ?? 'steady')) return false;
  if (!isSaid(a, b) || areOfTwoPolls(polledOf(a), polledOf(b))) return false;
  return isOneCount(a, b) || isOneEstimate(a, b) || isOneMeasure(a, b);
}

/** What is so much more is something else. */
const MOST_RATIO = 100;
// “no more than 900” may be none at all: what it is at most counts
const isSoMuchMore = (a: ToldFigure, b: ToldFigure): boolean =>
  Math.max(a.low / Math.max(b.high, 1), b.low / Math.max(a.high, 1)) > MOST_RATIO;

/**
 * Of two reports of one story less is asked: of one fate, or of one measure of the same days, and told of no other place.
 *
 *   “at least 37 people have died of cholera in Nyandera County”, “the disease had killed 19 people in Nyandera”
 *   “sold $640 million worth of steel pipe last year”, “deliveries of steel pipe came to 410 million dollars last year”
 */
export function isTornInStory(a: ToldFigure, b: ToldFigure): boolean {
  if (a.of !== b.of || a.thing === '' || a.thing !== b.thing || a.isFate !== b.isFate) return false;
  if ((a.change ?? 'steady') !== (b.change ?? 'steady') || !isSaid(a, b)) return false;
  if (isSoMuchMore(a, b)) return false;
  if (areElsewhere(a, b) || areOfTwoPolls(polledOf(a), polledOf(b))) return false;
  if (a.isFate) return daysMeet(a, b) && isShort(a) && isShort(b);
  if (!a.isDated && !b.isDated) return isToldAlike(a, b);
  return a.isDated && b.isDated && a.from === b.from && a.to === b.to;
}

/** Words that both sentences have in common where no day tells that one thing is measured: stems, and share of the heavier one’s. */
const ALIKE = { stems: 4, ofHeavier: 0.6 };
/** “The new bridge over the Saltreach will cost 900 million”, “… will cost 1.4 billion”: one holder, and nearly the same sentence. Not what two bridges cost, nor what one has cost so far and will cost. */
function isToldAlike(a: ToldFigure, b: ToldFigure): boolean {
  if (a.whose.length === 0 || a.whose.join(' ') !== b.whose.join(' ')) return false;
  const { stems, ofHeavier } = overlapOf(plainWords(a), plainWords(b));
  return stems >= ALIKE.stems && ofHeavier >= ALIKE.ofHeavier;
}
const plainWords = ({ passage: { text }, text: figure }: ToldFigure) =>
  weighWords(withoutCommonFirst(text.replace(figure, ' ')));

const polledOf = ({ passage, voice }: ToldFigure) => ({ text: passage.text, voice: voice ?? '' });

/** The sentences of both name somebody or some place, and none in common: another town. */
const areElsewhere = (a: ToldFigure, b: ToldFigure): boolean => {
  const [x, y] = [a, b].map(({ passage }) => namesIn(withoutCommonFirst(passage.text)));
  return areOther(x!, y!);
};

/** No number is both. Of people of a kind there may be fewer than of people, never more: three monitors among fourteen dead. */
function isSaid(a: ToldFigure, b: ToldFigure): boolean {
  if (a.unit === b.unit) return !meet(a, b);
  if (!a.isFate || !b.isFate) return false;
  if (a.unit === 'persons') return b.low > a.high;
  if (b.unit === 'persons') return a.low > b.high;
  return false;
}

/** “fourteen people were killed … at Greywater”, “four people lost their lives … at Greywater” */
function isOneCount(a: ToldFigure, b: ToldFigure): boolean {
  if (!a.isFate || !b.isFate || a.thing !== b.thing || !daysMeet(a, b) || !isOnePlace(a, b)) return false;
  const { stems, weight } = overlapOf(weighWords(a.around), weighWords(b.around));
  const least = isShort(a) && isShort(b) ? SHORT : STRETCHED;
  return stems >= least.stems && weight >= least.bits;
}

/** “will send 12,000 troops … next month”, “puts the strength of February’s exercise at 19,500 troops”; not 412 people here, 90 million there. */
function isOneEstimate(a: ToldFigure, b: ToldFigure): boolean {
  if (a.of !== 'count' || a.isFate || b.isFate || a.unit === '' || !(a.isFramed || b.isFramed)) return false;
  if (isSoMuchMore(a, b) || a.names.filter((name) => b.names.includes(name)).length < SAME_NAMES) return false;
  if (a.isDated && b.isDated) return daysMeet(a, b) && isWithinYear(a) && isWithinYear(b);
  return a.isEstimate && b.isEstimate && !a.isDated && !b.isDated;
}

/** “military spending of the members rose 3.6 percent in 2031” */
function isOneMeasure(a: ToldFigure, b: ToldFigure): boolean {
  if (a.isFate || b.isFate || a.thing === '' || a.thing !== b.thing || a.whose.length === 0) return false;
  if (a.whose.join(' ') !== b.whose.join(' ')) return false;
  return a.isDated && b.isDated && a.from === b.from && a.to === b.to;
}

export const daysMeet = (a: ToldFigure, b: ToldFigure): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
const spanOf = ({ from, to }: ToldFigure) => (from === null || to === null ? Infinity : to - from);
/** Told for a month at most. */
export const isShort = (one: ToldFigure) => spanOf(one) <= LONG;
const isWithinYear = (one: ToldFigure) => spanOf(one) <= 366;
/** A bridge or a square tells more than the state beside it. */
const isSpotOfBoth = (a: readonly string[], b: readonly string[]) =>
  a.some((one) => one.includes(' ') && b.includes(one));

/** The nearest of each, or the nearest of both among the other’s. */
const isOnePlace = ({ places: [x, ...xs] }: ToldFigure, { places: [y, ...ys] }: ToldFigure): boolean =>
  x !== undefined &&
  y !== undefined &&
  (x === y || isSpotOfBoth([x, ...xs], [y, ...ys]) || (xs.includes(y) && ys.includes(x)));
