// A sample in, the interval in which what it is drawn from lies, 19 times in 20, out.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

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

/** Percentile bootstrap of `measure` over `sample`, which must not be empty (B. Efron, Annals of Statistics 7, 1979). */
export function bootstrap<T>(sample: readonly T[], measure: (drawn: readonly T[]) => number): Interval {
  const random = mulberry32(SEED);
  const values = Array.from({ length: RESAMPLES }, () =>
    measure(sample.map(() => sample[Math.floor(random() * sample.length)]!)),
  ).sort((a, b) => a - b);
  return { low: values[Math.floor(0.025 * RESAMPLES)]!, high: values[Math.ceil(0.975 * RESAMPLES) - 1]! };
}

/** Tommy Ettinger’s mulberry32, public domain: 32 bits of state, numbers from 0 to below 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
