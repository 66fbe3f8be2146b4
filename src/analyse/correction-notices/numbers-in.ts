// Words in; the numbers that they tell, out: “3.6 percent, or $2.9 billion” → 3.6, 2.9e9; “at least nine” → 9.
import { MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts';
import { spokenNumber } from '../../lexicon/spoken-number.ts';

const NUMBER = /(?<![\p{L}\d.,-])(\d+(?:,\d{3})*(?:\.\d+)?|[\p{L}]+(?:-[\p{L}]+)?)(?:[ -]?(\p{L}+))?/gu;

/** Numbers in small words (“one”, “first”) count too, but not days and years of dates: who asks leaves those out. */
export function numbersIn(text: string): number[] {
  const found = new Set<number>();
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const [whole, word, next] = match as unknown as [string, string, string | undefined];
    const value = /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : spokenNumber(word);
    const times =
      next === undefined ? undefined : (MAGNITUDES.get(next.toLowerCase()) ?? SHORT_MAGNITUDES.get(next.toLowerCase()));
    // the next word may be a number itself
    if (times === undefined && next !== undefined) NUMBER.lastIndex = match.index + whole.length - next.length;
    if (value !== null) found.add(times === undefined ? value : Number((value * times).toPrecision(12)));
  }
  return [...found];
}
