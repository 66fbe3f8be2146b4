// Numbers of figures as the page says them, and round steps for a scale.
import { formatCount } from '../components/entry-kinds.ts';

/** 10000000000 as "10bn", 4.25 as "4.25": short enough for an axis, the same on every machine. */
export function shortAmount(value: number): string {
  const size = Math.abs(value);
  for (const [least, word] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e5, 'k'],
  ] as const)
    if (size >= least) return `${trim(value / (word === 'k' ? 1e3 : least))}${word}`;
  return trim(value);
}

/** At most three digits behind the point, none that say nothing; "1,200" with its comma. */
function trim(value: number): string {
  const text = String(Number(value.toFixed(Math.abs(value) < 1 ? 3 : 2)));
  const [whole = '', part] = text.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  return `${sign}${formatCount(Number(whole.replace('-', '')))}${part ? `.${part}` : ''}`;
}

/** Numbers nearer to each other than this share of them are one: a chart could not tell them apart. */
const SAME = 1e-9;

/** Two to eight round numbers that span `low` to `high` (steps of 1, 2 or 5 times a power of ten). `low` ≤ `high`, both finite. */
export function roundScale(low: number, high: number): number[] {
  const isOne = high - low <= Math.max(Math.abs(low), Math.abs(high)) * SAME;
  const raw = (isOne ? Math.abs(high) || 1 : high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? 1;
  const first = Math.floor(low / step) - (isOne ? 1 : 0);
  const last = Math.ceil(high / step) + (isOne ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)));
}
