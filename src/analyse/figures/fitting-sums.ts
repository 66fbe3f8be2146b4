// A share in; of the sums that stand near it, the one that is so large a part of another, out. Three numbers that fit each other to the last digit
// that is written need no words that tie them.
//
//   “The shift will cost 410 million crowns, 12 percent of the Navy’s budget of 3.4 billion crowns”
//   not: “Sales rose 12 percent to 410 million crowns; the Navy’s budget is 3.4 billion”: a rise, whatever it makes
import type { Figure } from '../../record/figure.ts';
import { impliedBase } from './implied-base.ts';

/** Characters from a sum to the share and to the whole: about two sentences. What is further off fits by chance. */
const REACH = 220;
/** A share above this is a multiple, and one below says nothing after rounding. Percent. */
const SHARES = { least: 0.2, most: 99 };
/** Share of the whole that rounding may leave open, else the three fit to so much: “3 billion … a quarter of the 12 billion”. */
const MOST_OPEN = 0.15;
const EXACT = 0.015;
/** Smaller numbers count things, and fit by chance. */
const LEAST_SUM = 10_000;
/** “rose 12 percent”, “12 percent more”: a change is no part. */
const CHANGES =
  /(?<!\p{L})(?:rose|rises?|rising|risen|fell|falls?|fallen|falling|grew|grows?|grown|growing|(?<!(?:made|makes|make|making|takes|take) )up|down|climb\p{L}*|drop\p{L}*|gain\p{L}*|jump\p{L}*|surg\p{L}*|slid\p{L}*|increas\p{L}*|decreas\p{L}*|declin\p{L}*|cut by|by)\s+(?:about |some |around |nearly |almost |just |another )?$/iu;
const MORE = /^\s+(?:more|less|higher|lower|up|down|above|below|rise|increase|drop|fall|cut|interest)(?!\p{L})/iu;

/** Null for none. The nearest pair where several fit. */
export function fittingSums(
  share: Figure,
  figures: readonly Figure[],
  text: string,
): { share: Figure; sum: Figure; whole: Figure } | null {
  if (!isPart(share, text)) return null;
  const near = figures.filter((one) => isSum(one) && distanceOf(one, share) <= REACH);
  const pairs = near.flatMap((sum) => {
    const whole = fittingWhole(share, sum, near, text);
    return whole === null ? [] : [{ share, sum, whole, far: distanceOf(sum, share) + distanceOf(whole, share) }];
  });
  const [best] = pairs.sort((a, b) => a.far - b.far || startOf(a.sum) - startOf(b.sum));
  return best === undefined ? null : { share: best.share, sum: best.sum, whole: best.whole };
}

/** The nearest figure of which the sum is the share. Null for none. */
export function fittingWhole(share: Figure, sum: Figure, figures: readonly Figure[], text: string): Figure | null {
  if (!isPart(share, text) || !isSum(sum)) return null;
  const { low, middle, high } = impliedBase(share, sum);
  const isOpen = high - low > 2 * MOST_OPEN * middle;
  const fits = figures.filter(
    (one) =>
      one.id !== sum.id &&
      isSum(one) &&
      isOneUnit(one, sum) &&
      distanceOf(one, share) <= REACH &&
      one.value! >= low &&
      one.value! <= high &&
      (!isOpen || Math.abs(one.value! / middle - 1) <= EXACT),
  );
  return fits.sort((a, b) => distanceOf(a, share) - distanceOf(b, share) || startOf(a) - startOf(b))[0] ?? null;
}

const startOf = ({ spans }: Figure) => spans[0]!.start;
const distanceOf = (a: Figure, b: Figure) =>
  Math.max(a.spans[0]!.start - b.spans.at(-1)!.end, b.spans[0]!.start - a.spans.at(-1)!.end, 0);

function isPart({ of, unit, value, direction, spans }: Figure, text: string): boolean {
  if (of !== 'share' || unit !== '%' || value === null || direction !== null) return false;
  if (value < SHARES.least || value > SHARES.most) return false;
  return !CHANGES.test(text.slice(Math.max(0, spans[0]!.start - 40), spans[0]!.start)) && !MORE.test(text.slice(spans.at(-1)!.end, spans.at(-1)!.end + 12)); // biome-ignore format: one line
}

/** Money, or a bare number so large that it is one (“90 billion”). */
const isSum = ({ of, unit, value }: Figure): boolean =>
  value !== null && value >= LEAST_SUM && (of === 'money' || (of === 'count' && unit === ''));

/** Of two sums one may be told without its unit: “4.5 million crowns, 60 percent of the ministry’s 7.5 million”. */
const isOneUnit = (a: Figure, b: Figure): boolean => a.unit === b.unit || a.unit === '' || b.unit === '';
