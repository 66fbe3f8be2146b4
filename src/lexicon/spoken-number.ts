// Words for a number in, its value out: for what is told in so many days, and for the day that it is. Only what people say of days, weeks and months: below a thousand.
import { ORDINALS, SMALL_NUMBERS, TENS } from './numbers.ts';

/** “first” to “twentieth”, then by tens, “hundredth”. */
const PLACES: ReadonlyMap<string, number> = new Map(
  [...ORDINALS].flatMap((word, at) => (at < 20 ? [[word, at + 1] as const] : at < 28 ? [[word, 10 * (at - 17)] as const] : [])), // biome-ignore format: one line
);
const HUNDRED = /^(?:(.+?)[ -])?(?:a )?hundred(th)?$/u;

/** “ninety-eighth” → 98, “98th” → 98, “a hundred” → 100, “six” → 6; null for other words. */
export function spokenNumber(words: string): number | null {
  const text = words.toLowerCase().trim();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/u.exec(text);
  if (digits !== null) return Number(digits[1]);
  const hundred = HUNDRED.exec(text);
  if (hundred !== null) {
    const [, before] = hundred;
    const times = before === undefined || before === 'a' || before === 'one' ? 1 : SMALL_NUMBERS.get(before);
    return times === undefined ? null : 100 * times;
  }
  const [first, second, ...rest] = text.split(/[ -]/u) as [string, string?, ...string[]];
  if (rest.length > 0) return null;
  if (second === undefined) return SMALL_NUMBERS.get(first) ?? TENS.get(first) ?? PLACES.get(first) ?? null;
  const tens = TENS.get(first);
  const ones = SMALL_NUMBERS.get(second) ?? PLACES.get(second);
  return tens === undefined || ones === undefined || ones > 9 ? null : tens + ones;
}
