// Two lines of which a reader of pairs says that they cannot both be so, in; the two figures that cannot, out.
//
//   “The fence cost 112 million marns”      “Auditors reckon that the state paid 171 million”
//   none of                    “Fourteen people were killed at the terminal”      “Police arrested nine people over the strike on the terminal”
//   none of                    “340 million crowns a month went through”      “131 million crowns in half a month”
//   none of                    “He counted 11 dead, among them two children”      “The ministry says 14, the hospital 11”
//   none of                    “All boxes in the 40 stations were sealed”      “Nine of the forty stations had boxes without a seal”
import type { LinePair } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import type { Amount } from './amounts.ts';
import { type Bounds, meet } from './bounds-of.ts';
import { areOfTwoPolls } from './polls.ts';

/** What is ten times as much is something else: “60 kilometres out”, “three kilometres apart”. */
const MOST_RATIO = 10;

/** Of one unit first, then the nearest; null where none are torn. */
export function tornOf(pair: LinePair): readonly [Amount, Amount] | null {
  if (isOfTwoPolls(pair)) return null;
  const { first, second } = pair;
  const [ours, theirs] = [first.amounts ?? [], second.amounts ?? []];
  // what both tell is what they are about, and the rest is told beside it
  const isTold = (one: Amount, others: readonly Amount[]) => others.some((other) => other.of === one.of && meet(one, other)); // biome-ignore format: one line
  const torn = ours
    .filter((one) => !isTold(one, theirs))
    .flatMap((one) =>
      theirs
        .filter((other) => other.of === one.of && one.isPart === other.isPart && !areOfTwoFates(one, other) && !areOfTwoLengths(one, other) && !isTold(other, ours) && ratioOf(one, other) <= MOST_RATIO) // biome-ignore format: one line
        .map((other) => [one, other] as const),
    );
  const rank = ([one, other]: readonly [Amount, Amount]) => (one.unit === other.unit ? 0 : MOST_RATIO) + ratioOf(one, other); // biome-ignore format: one line
  return torn.sort((x, y) => rank(x) - rank(y))[0] ?? null;
}

/** What two polls find may both be so, whoever tells it. */
export const isOfTwoPolls = ({ first, second }: LinePair): boolean => areOfTwoPolls(polledIn(first), polledIn(second));
const polledIn = ({ passage, speaker, source }: Line) => ({ text: passage.text, voice: speaker?.name ?? source ?? '' });

const areOfTwoFates = ({ fate: a }: Amount, { fate: b }: Amount) => a !== undefined && b !== undefined && a !== b;

/** What passes in a month and what in half of one may both be so. */
const areOfTwoLengths = ({ length: a }: Amount, { length: b }: Amount) => a !== undefined && b !== undefined && a !== b;

/** Figures of one kind that both lines have, of which each is told for a length of its own. */
export const isOfTwoLengths = ({ first, second }: LinePair): boolean =>
  (first.amounts ?? []).some((one) => (second.amounts ?? []).some((other) => one.of === other.of && one.unit === other.unit && !meet(one, other) && areOfTwoLengths(one, other))); // biome-ignore format: one line

/** Of the bounds that face each other, 1 and up. */
function ratioOf(one: Bounds, other: Bounds): number {
  const [less, more] = one.high < other.low ? [one.high, other.low] : [other.high, one.low];
  return less <= 0 ? Number.POSITIVE_INFINITY : more / less;
}
