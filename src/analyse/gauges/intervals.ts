// A sample in, the interval in which what it is drawn from lies, 19 times in 20, out.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

type Numbers = readonly number[] | Float64Array;

/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson’s score interval for a share of `hits` in `n`, n above 0; within 0 to 1 also for none and all. E. B. Wilson, “Probable inference, the law
 * of succession, and statistical inference”, JASA 22 (1927).
 */
export function wilson(hits: number, n: number): Interval {
  const share = hits / n;
  const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const RESAMPLES = 1000;
/** The same sample gives the same interval on every machine. */
const SEED = 0x2f6e2b1;
/**
 * A larger sample is not drawn from: a thousand draws of a month in which a state is told of two thousand times took longer than all else, and come
 * to what the formulas for large samples say. The drawn interval of a mean of 50 is some hundredth of its width off.
 */
export const MOST_DRAWN = 50;

/** Percentile bootstrap of `measure` over `sample`, which must not be empty (B. Efron, Annals of Statistics 7, 1979). */
export function bootstrap<T>(sample: readonly T[], measure: (drawn: readonly T[]) => number): Interval {
  return bootstrapPlaces(sample.length, (places) => measure(Array.from(places, (place) => sample[place]!)));
}

/** … of the places of a sample of `size`, above 0; `measure` must not keep them. */
export function bootstrapPlaces(size: number, measure: (places: Uint32Array) => number): Interval {
  const random = mulberry32(SEED);
  const places = new Uint32Array(size);
  return middleOf(() => {
    for (let n = 0; n < size; n++) places[n] = Math.floor(random() * size);
    return measure(places);
  });
}

function middleOf(draw: () => number): Interval {
  const values = Float64Array.from({ length: RESAMPLES }, draw).sort();
  return { low: values[Math.floor(0.025 * RESAMPLES)]!, high: values[Math.ceil(0.975 * RESAMPLES) - 1]! };
}

/** Of the mean of `values`, which must not be empty: by bootstrap, of more than MOST_DRAWN by the normal distribution, to which that comes. */
export function spreadOfMean(values: Numbers): Interval {
  const n = values.length;
  if (n > MOST_DRAWN) {
    const [middle, half] = [mean(values), Z * errorOfMean(values)];
    return { low: middle - half, high: middle + half };
  }
  const random = mulberry32(SEED);
  return middleOf(() => {
    let sum = 0;
    for (let left = n; left > 0; left--) sum += values[Math.floor(random() * n)]!;
    return sum / n;
  });
}

/** Of the median: by bootstrap, of more than MOST_DRAWN by the ranks that half of n hits give, 19 times in 20. */
export function spreadOfMedian(values: Numbers): Interval {
  const n = values.length;
  if (n <= MOST_DRAWN) return bootstrap([...values], median);
  const sorted = [...values].sort((a, b) => a - b);
  const half = (Z * Math.sqrt(n)) / 2;
  return { low: sorted[Math.floor(n / 2 - half)]!, high: sorted[Math.min(n - 1, Math.ceil(n / 2 + half) - 1)]! };
}

/** Standard error of the mean as the bootstrap has it: by n, not n − 1. Sums of halves and their squares are exact, so order does not matter. */
export function errorOfMean(values: Numbers): number {
  let squares = 0;
  for (let n = 0; n < values.length; n++) squares += values[n]! * values[n]!;
  return Math.sqrt(Math.max(0, squares / values.length - mean(values) ** 2) / values.length);
}

/** What `measure`, which must not keep what it is given, gives of means that are each drawn from the normal distribution about what was found. */
export function drawNear(
  found: readonly { readonly mean: number; readonly error: number }[],
  measure: (means: readonly number[]) => number,
): Interval {
  let drawnBefore = 0;
  const drawn = found.map(({ mean: middle }) => middle);
  return middleOf(() => {
    for (let n = 0; n < found.length; n++) drawn[n] = found[n]!.mean + found[n]!.error * normal(drawnBefore++);
    return measure(drawn);
  });
}

/** Every period draws the same numbers from the first on: of a gauge of a hundred periods they were most of the time. */
const normals: number[] = [];
const uniform = mulberry32(SEED);

function normal(nth: number): number {
  // Box and Muller, Annals of Mathematical Statistics 29 (1958)
  while (normals.length <= nth)
    normals.push(Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()));
  return normals[nth]!;
}

/** Tommy Ettinger’s mulberry32, public domain: 32 bits of state, numbers from 0 to below 1. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function mean(values: Numbers): number {
  let sum = 0;
  for (let n = 0; n < values.length; n++) sum += values[n]!;
  return sum / values.length;
}

export function median(values: Numbers): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
