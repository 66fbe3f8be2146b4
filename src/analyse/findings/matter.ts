// Words in, what they are about out, in a form in which a people and its state, and two words for one thing, are met: for comparing texts that
// answer each other rather than repeat each other.
import { KIN_WORDS } from '../../lexicon/kin-words.ts';
import { areNear, nearTo } from '../../lexicon/near-words.ts';
import { RAREST, rarityOf } from '../../lexicon/word-rarity.ts';
import { listWords } from '../../text/list-words.ts';
import { NAME_MARK, numbering, numberOf } from './stem-numbers.ts';
import type { Overlap } from './weigh-words.ts';
import { stemOf } from './weigh-words.ts';

/** Bits by stem; of a name by its first letters, after a mark that no stem has. */
export type Matter = ReadonlyMap<string, number>;

const GROUPS = new Map<string, readonly number[]>();
KIN_WORDS.forEach((group, n) => {
  for (const stem of new Set(group.map(stemOf))) GROUPS.set(stem, [...(GROUPS.get(stem) ?? []), n]);
});

/** “Tarskian”, “Tarsk’s” → Tarsk: a people and its state have these letters in common (as in namesIn). */
const NAME_LETTERS = 5;
/** What two words for one thing say: less than one and the same word. */
const KIN_BITS = 4;

const known = new Map<string, Matter>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 2000;

export function matterOf(text: string): Matter {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= MOST_KNOWN) known.clear();
  const matter = new Map<string, number>();
  for (const { start, folded } of listWords(text)) {
    // “I” is never written small, and so counts as rare
    if (folded.length < 2) continue;
    const stem = stemOf(folded);
    const bits = rarityOf(stem);
    const isName = bits >= RAREST && /^\p{Lu}/u.test(text.slice(start));
    if (bits > 1 || GROUPS.has(stem)) matter.set(isName ? `${NAME_MARK}${folded.replace(/'s?$/, '').slice(0, NAME_LETTERS)}` : stem, bits); // biome-ignore format: one line
  }
  if (text.length <= LONGEST_KNOWN) known.set(text, matter);
  return matter;
}

/** Names as `namesIn` gives them. */
export const ofNames = (names: readonly string[]): Matter =>
  new Map(names.map((name) => [`${NAME_MARK}${name}`, RAREST]));

/** Groups of words for one thing that a stem is of, by their numbers. */
export const groupsOfKin = (stem: string): readonly number[] => GROUPS.get(stem) ?? NO_GROUPS;

/** Whether two stems are of words for one thing. */
export const areKin = (a: string, b: string): boolean =>
  areNear(a, b) || groupsOfKin(a).some((group) => GROUPS.get(b)?.includes(group) === true);

/** What is said, without of whom or where. */
export const withoutNames = (matter: Matter): Matter =>
  new Map([...matter].filter(([stem]) => !stem.startsWith(NAME_MARK)));

/** What two matters have in common. */
export interface KinOverlap extends Overlap {
  /** Words that are not the same but stand for one thing. */
  readonly kin: number;
}

/** What a matter is compared by: made once, since each is held against hundreds. */
interface Shape {
  /** Numbers of its stems, ascending: names below 0. */
  readonly stems: readonly number[];
  /** Of each of them, in their order. */
  readonly bits: readonly number[];
  /** Those of its words, in their order, that may stand for the thing of another word. */
  readonly kindred: readonly Kindred[];
  readonly sum: number;
  readonly plainSum: number;
}
interface Kindred {
  readonly stem: string;
  readonly bits: number;
  readonly groups: readonly number[];
  readonly near: ReadonlySet<string>;
}

/** No word says so many (lexicon/word-rarity.ts). */
const MOST_BITS = 64;
let shapes = new WeakMap<Matter, Shape>();
let numbered = 0;
const NO_GROUPS: readonly number[] = [];

function shapeOf(matter: Matter): Shape {
  const there = shapes.get(matter);
  if (there !== undefined) return there;
  const kindred: Kindred[] = [];
  // number and bits in one, so that both are sorted without an object each
  const packed: number[] = [];
  let [sum, plainSum] = [0, 0];
  for (const [stem, bits] of matter) {
    const number = numberOf(stem);
    packed.push(number * MOST_BITS + bits);
    sum += bits;
    if (number > 0) plainSum += bits;
    const [groups, near] = [groupsOfKin(stem), nearTo(stem)];
    if (groups.length > 0 || near.size > 0) kindred.push({ stem, bits, groups, near });
  }
  packed.sort((a, b) => a - b);
  const stems = packed.map((one) => Math.floor(one / MOST_BITS));
  const shape: Shape = {
    ...{ stems, kindred, sum, plainSum },
    bits: packed.map((one, n) => one - stems[n]! * MOST_BITS),
  };
  shapes.set(matter, shape);
  return shape;
}

/** As of weights (see weigh-words.ts), with words for one thing counted once, at KIN_BITS or what the commoner of both says. */
export const overlapOfMatter = (a: Matter, b: Matter): KinOverlap => overlapsOfMatter(a, b).all;

/** Also of what both say without their names: as `withoutNames` of each, in one go. */
export function overlapsOfMatter(a: Matter, b: Matter): { readonly all: KinOverlap; readonly plain: KinOverlap } {
  const [x, y] = shapesOf(a, b);
  let [names, nameBits, stems, weight] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < x.stems.length && j < y.stems.length; ) {
    const [one, other] = [x.stems[i]!, y.stems[j]!];
    if (one === other) {
      if (one < 0) {
        names += 1;
        nameBits += x.bits[i]!;
      } else {
        stems += 1;
        weight += x.bits[i]!;
      }
    }
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const kin = kinOf(a, b, x, y);
  stems += kin.words;
  weight += kin.weight;
  const told = (own: number, ownBits: number, sumOfA: number, sumOfB: number): KinOverlap => ({
    stems: own,
    weight: ownBits,
    kin: kin.words,
    ofLighter: share(ownBits, Math.min(sumOfA, sumOfB)),
    ofHeavier: share(ownBits, Math.max(sumOfA, sumOfB)),
  });
  const plain = told(stems, weight, x.plainSum, y.plainSum);
  const isPlain = names === 0 && x.sum === x.plainSum && y.sum === y.plainSum;
  return { all: isPlain ? plain : told(stems + names, weight + nameBits, x.sum, y.sum), plain };
}

function shapesOf(a: Matter, b: Matter): readonly [Shape, Shape] {
  const now = numbering();
  if (now !== numbered) shapes = new WeakMap();
  numbered = now;
  return [shapeOf(a), shapeOf(b)];
}

interface KinWords {
  readonly words: number;
  readonly weight: number;
}
const NO_KIN: KinWords = { words: 0, weight: 0 };

/** Words of `a` that `b` has another word for, and what they say: each word of `b` is met once. */
export const kinWordsOf = (a: Matter, b: Matter): KinWords => kinOf(a, b, ...shapesOf(a, b));

function kinOf(a: Matter, b: Matter, x: Shape, y: Shape): KinWords {
  if (x.kindred.length === 0 || y.kindred.length === 0) return NO_KIN;
  let [words, weight] = [0, 0];
  const left = new Map<number, number>();
  for (const { stem, bits, groups } of y.kindred)
    if (groups.length > 0 && !a.has(stem))
      for (const group of groups) left.set(group, Math.max(left.get(group) ?? 0, bits));
  const met = new Set<string>();
  for (const { stem, bits, groups, near } of x.kindred) {
    if (b.has(stem)) continue;
    const group = left.size === 0 ? undefined : groups.find((one) => left.has(one));
    const other = group === undefined ? nearIn(near, a, b, met) : undefined;
    if (group === undefined && other === undefined) continue;
    words += 1;
    weight += Math.min(KIN_BITS, bits, group === undefined ? b.get(other!)! : left.get(group)!);
    if (group === undefined) met.add(other!);
    else left.delete(group);
  }
  return { words, weight };
}

/** One of `near` in `b` that `a` has not itself and that no other has met. */
function nearIn(near: ReadonlySet<string>, a: Matter, b: Matter, met: ReadonlySet<string>): string | undefined {
  for (const one of near) if (b.has(one) && !a.has(one) && !met.has(one)) return one;
  return undefined;
}

/** Of all its words together. */
export const bitsOf = (matter: Matter): number => matter.values().reduce((sum, bits) => sum + bits, 0);
/** … and of those that are no names. */
export const plainBitsOf = (matter: Matter): number => matter.entries().reduce((sum, [stem, bits]) => (stem.startsWith(NAME_MARK) ? sum : sum + bits), 0); // biome-ignore format: one line
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
