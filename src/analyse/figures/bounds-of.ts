// A figure in; the least and the most that it may stand for out. Two tellings whose bounds meet do not speak against each other.
import type { Figure } from '../../record/figure.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** No bound on that side: a number that JSON keeps. */
export const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/** Share of its value by which what is “about” so much may be off, and by which a round count may. */
const GIVE = 0.1;
/** From here on a count ends in noughts because somebody rounded it; “twenty dead” were counted. */
const ROUND_COUNTS = 100;

/**
 *   “fourteen people”       14 to 14           “some 22,000 people”    19,800 to 24,200
 *   “60,000 people”         55,000 to 65,000   “at least nine people”  9 and up
 *   “3.6 percent”           3.55 to 3.65       “less than a tenth”     up to 10
 *
 * In the figure’s unit. Of a figure without any number both bounds are open.
 */
export function boundsOf(figure: Pick<Figure, 'of' | 'text' | 'value' | 'low' | 'high' | 'approximate'>): Bounds {
  const { value, low, high, approximate } = figure;
  if (value !== null) {
    const give = figure.of === 'count' ? giveOfCount(value, approximate) : roundingOf(figure);
    return { low: value - give, high: value + give };
  }
  const give = approximate ? GIVE : 0;
  return { low: low === null ? -UNBOUNDED : low * (1 - give), high: high === null ? UNBOUNDED : high * (1 + give) };
}

/** Half of the last digit that is not nought, at most a tenth: 12,000 is 11,500 to 12,500. */
function giveOfCount(value: number, approximate: boolean): number {
  const tenth = Math.abs(value) * GIVE;
  if (approximate) return tenth;
  if (value < ROUND_COUNTS || !Number.isInteger(value)) return 0;
  let digit = 1;
  while (value % (digit * 10) === 0) digit *= 10;
  return digit === 1 ? 0 : Math.min(digit / 2, tenth);
}

/** “a quarter of the budget” may be a little more or less; “five percent” in words is as sharp as “5 percent”. */
const FRACTION = /(?<!\p{L})(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!\p{L})/iu;

/**
 * Half a unit of the last digit that is written, in the figure’s unit: “2.6 billion” → 50 million, “five percent” → half a point; a tenth of the
 * value where it is about, or a fraction.
 */
export function roundingOf({ text, value, approximate }: Pick<Figure, 'text' | 'value' | 'approximate'>): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (digits === null)
    return Math.max(stepOfWords(value!) / 2, approximate || FRACTION.test(text) ? Math.abs(value!) * GIVE : 0);
  const written = Number(digits[0].replaceAll(',', ''));
  const step = 10 ** -(digits[1]?.length ?? 0);
  const scale = written === 0 ? 1 : value! / written;
  return Math.max((step * scale) / 2, approximate ? value! * GIVE : 0);
}

/** “five” is no four, “four hundred million” may be a little more: up to a hundred words tell each unit. */
function stepOfWords(value: number): number {
  let step = 1;
  while (value > ROUND_COUNTS && value % (step * 10) === 0) step *= 10;
  return step;
}

export const meet = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;
