// Stems in, numbers that stand for them out: two texts are held against each other by merging lists of numbers, thousands of times a report.

/** Beyond so many all begin anew, some 50 MB. */
const MOST_NUMBERS = 500_000;

/** Of names the mark before their letters (see matter.ts): no stem has it. */
export const NAME_MARK = '^';

const numbers = new Map<string, number>();
let began = 0;

/** In no order that means anything; below 0 for a name, never 0. The same until `numbering` tells another beginning. */
export function numberOf(stem: string): number {
  const there = numbers.get(stem);
  if (there !== undefined) return there;
  const given = stem.startsWith(NAME_MARK) ? -numbers.size - 1 : numbers.size + 1;
  numbers.set(stem, given);
  return given;
}

/** Which beginning the numbers given from now on are of: asked before a comparison, since numbers of two beginnings say nothing of each other. */
export function numbering(): number {
  if (numbers.size > MOST_NUMBERS) {
    numbers.clear();
    began += 1;
  }
  return began;
}
