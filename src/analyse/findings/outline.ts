// Words and names in, numbers out by which two reports can be told to have nothing to do with each other: what hundreds of others of a year and
// more say does not fit into memory, and reading it again for each report took more time than all else.
//
//   │ length, numbers … │ length, numbers … │ …
import { endianness } from 'node:os';
import type { ApartName, TracePart } from './trace.ts';

/** Lists of numbers one behind the other, each behind its length. */
export type Outline = Uint32Array;

/** What is kept in outline, and how. */
export interface OutlineKind<Name extends ApartName> {
  /** Under which the store keeps it. */
  readonly place: number;
  readonly names: readonly Name[];
  /** `day`: of the report, in days from 1970-01-01. */
  outline(body: TracePart<Name>['body'], day: number | null): Outline;
  /** Told of the outline that is known of a part, where it is asked for again. */
  remember?(body: TracePart<Name>['body'], outline: Outline): void;
}

const isTurned = endianness() === 'BE';

/** As the store keeps it, the last byte of each number first. */
export function bytesOf(outline: Outline): Uint8Array {
  const bytes = Buffer.from(outline.slice().buffer);
  return isTurned ? bytes.swap32() : bytes;
}

/** Copied: what a store gives need not begin where a number may. */
export function outlineIn(bytes: Uint8Array): Outline {
  const copy = new Uint8Array(bytes);
  if (isTurned) Buffer.from(copy.buffer).swap32();
  return new Uint32Array(copy.buffer);
}

/** Numbers below 2^32, in an array that holds them as they are: among others half of them would be objects of their own. */
export type Marks = Uint32Array;

export function packLists(lists: readonly ArrayLike<number>[]): Outline {
  const packed = new Uint32Array(lists.reduce((sum, { length }) => sum + 1 + length, 0));
  let at = 0;
  for (const list of lists) {
    packed[at] = list.length;
    packed.set(list, at + 1);
    at += 1 + list.length;
  }
  return packed;
}

/** Days may lie before 1970, and an outline holds none below 0. */
export const DAY_ZERO = 1_000_000;
export const packDay = (day: number): number => Math.max(0, day + DAY_ZERO);

/** Where the list behind the one at `at` begins. */
export const behind = (packed: Outline, at: number): number => at + 1 + packed[at]!;

/** Never 0, which stands for nothing. */
export function markOf(words: string): number {
  let mark = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) mark = Math.imul(mark ^ words.charCodeAt(i), 0x01000193);
  return (mark ^ (mark >>> 15)) >>> 0 || 1;
}

export const marksOf = (words: readonly string[]): Marks => Uint32Array.from(words, markOf);

/** What a stem says at most (lexicon/word-rarity.ts) takes four bits, the rest are of the stem itself. In order. */
export const marksOfWeights = (weights: ReadonlyMap<string, number>): Marks =>
  Uint32Array.from(weights, ([stem, bits]) => (markOf(stem) & ~15) | bits).sort();

/** Whether any of `own` stands in the list at `at`. */
export function meet(own: Marks, packed: Outline, at: number): boolean {
  return countShared(own, packed, at) > 0;
}

/** How many pairs are of equals: no fewer than stand in both. */
export function countShared(own: Marks, packed: Outline, at: number): number {
  const end = behind(packed, at);
  let shared = 0;
  for (let n = at + 1; n < end; n++) for (let m = 0; m < own.length; m++) if (own[m] === packed[n]) shared += 1;
  return shared;
}

/**
 * What `own` and the list at `at`, both of `marksOfWeights`, share: never fewer stems or bits than the words do. In one number, for `isAtLeast`: it is
 * asked some ten thousand times a report.
 */
export function sharedWeight(own: Marks, packed: Outline, at: number): number {
  const [size, end] = [own.length, behind(packed, at)];
  let [n, m, shared] = [0, at + 1, 0];
  while (n < size && m < end) {
    const a = own[n]!;
    const b = packed[m]!;
    if (a === b) shared += STEM + (a & 15);
    if (a <= b) n += 1;
    if (b <= a) m += 1;
  }
  return shared;
}

/** A stem counts so much, its bits behind it. */
const STEM = 2 ** 16;

export const isAtLeast = (shared: number, stems: number, bits: number): boolean =>
  Math.floor(shared / STEM) >= stems && shared % STEM >= bits;
