// Words in, what they are about out: stems, each with the bits that it says.
import { stemmer } from 'stemmer';
import { americanSpellings } from '../../lexicon/british-spelling.ts';
import { withoutPast } from '../../lexicon/inflect-verb.ts';
import { RAREST, rarityOf } from '../../lexicon/word-rarity.ts';
import { listWords } from '../../text/list-words.ts';

/** The sides of a comparison are weighed again with each other report: a fifth of the time of folding went into it. */
const MOST_KNOWN = 20_000;
/** Characters: in hostile text a content may be as long as the report, and is not kept. */
const LONGEST_KNOWN = 2000;
const known = new Map<string, ReadonlyMap<string, number>>();

/** Stems of `text` that say something, with their rarity. A possessive is its owner’s name, “sent” is “send”; numbers say as much as rare words. */
export function weighWords(text: string): ReadonlyMap<string, number> {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= MOST_KNOWN) known.clear();
  const weights = weigh(text);
  if (text.length <= LONGEST_KNOWN) known.set(text, weights);
  return weights;
}

function weigh(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { folded } of listWords(text)) {
    const stem = stemOf(folded);
    const weight = rarityOf(stem);
    if (weight > 1) weights.set(stem, weight);
  }
  return weights;
}

/** News has some ten thousand words that come again and again. */
const MOST_STEMS = 50_000;
const LONGEST_STEMMED = 40;
const stems = new Map<string, string>();

/** “sent”, “sending” → send; a possessive as its owner; “defence”, “organised” as America writes them, in whose news words are counted. */
export function stemOf(folded: string): string {
  const there = stems.get(folded);
  if (there !== undefined) return there;
  const word = withoutPast(folded.replace(/'s$/, ''));
  const written = stemmer(word);
  const stem = rarityOf(written) < RAREST ? written : (americanSpellings(word).map((one) => stemmer(one)).find((one) => rarityOf(one) < RAREST) ?? written); // biome-ignore format: one line
  if (stems.size >= MOST_STEMS) stems.clear();
  if (folded.length <= LONGEST_STEMMED) stems.set(folded, stem);
  return stem;
}

export interface Overlap {
  readonly stems: number;
  readonly weight: number;
  /** Share of the lighter side’s weight that both have, 0 to 1. */
  readonly ofLighter: number;
  /** … and of the heavier side’s. */
  readonly ofHeavier: number;
}

/** Stems that both have, and their weight. */
export function sharedBy(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Pick<Overlap, 'stems' | 'weight'> {
  let stems = 0;
  let weight = 0;
  for (const [stem, bits] of a)
    if (b.has(stem)) {
      stems += 1;
      weight += bits;
    }
  return { stems, weight };
}

export function overlapOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Overlap {
  const { stems, weight } = sharedBy(a, b);
  const [x, y] = [sumOf(a), sumOf(b)];
  return { stems, weight, ofLighter: share(weight, Math.min(x, y)), ofHeavier: share(weight, Math.max(x, y)) };
}

const sums = new WeakMap<ReadonlyMap<string, number>, number>();
function sumOf(weights: ReadonlyMap<string, number>): number {
  const there = sums.get(weights) ?? weights.values().reduce((sum, bits) => sum + bits, 0);
  sums.set(weights, there);
  return there;
}
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** The `most` stems that say most; of equals the first in the order of letters. */
export function rarestOf(weights: ReadonlyMap<string, number>, most: number, atLeast: number): string[] {
  return [...weights]
    .filter(([, bits]) => bits >= atLeast)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([stem]) => stem);
}
