// Outlines of two reports in; what tells whether they are of one thread, as numbers, out. See thread-outline.ts for what an outline holds.
import { behind, countShared, type Outline } from '../findings/outline.ts';
import { sharing } from './share-marks.ts';

/** In the order of `threadFeatures`. */
export const THREAD_FEATURES = [
  'one', 'names', 'other words', 'root of names', 'root of other words', 'names and other words', 'words of the focus',
  'names shared', 'other words shared', 'bits of other words', 'rarest name', 'second rarest name',
  'logarithm of days', 'within three days', 'within ten', 'within 35', 'within 120', 'awaited for then',
] as const; // biome-ignore format: one line

const focusAt = (outline: Outline) => behind(outline, behind(outline, 0));

/** How many words of the focus both have. */
export function focusShared(a: Outline, b: Outline): number {
  const at = focusAt(a);
  return countShared(a.subarray(at + 1, behind(a, at)), b, focusAt(b));
}

export interface Between {
  readonly focus: number;
  readonly days: number;
  readonly isAwaited: boolean;
}

const [shareNames, sharePlain] = [sharing(), sharing()];

/**
 * Numbers of two reports with a day: cosines 0 to 1 (each word by its bits), counts, and 0 or 1. `focus`: words of the focus that both have;
 * `isAwaited`: the earlier one awaits something for the day of the later.
 */
export function threadFeatures(a: Outline, b: Outline, { focus, days, isAwaited }: Between): number[] {
  const [x, y] = [lengthsOf(a), lengthsOf(b)];
  const names = shareNames(a, x.namesAt, b, y.namesAt);
  const plain = sharePlain(a, x.plainAt, b, y.plainAt);
  const ofNames = cosine(names.dot, x.ofNames * y.ofNames);
  const ofPlain = cosine(plain.dot, x.ofPlain * y.ofPlain);
  return [
    1, ofNames, ofPlain, Math.sqrt(ofNames), Math.sqrt(ofPlain), 10 * ofNames * ofPlain, focus,
    names.count, plain.count, plain.bits / 10, names.most, names.next,
    Math.log1p(days), +(days <= 3), +(days <= 10), +(days <= 35), +(days <= 120), +isAwaited,
  ]; // biome-ignore format: one line
}

const cosine = (dot: number, squared: number) => (dot === 0 ? 0 : dot / Math.sqrt(squared));

/** Where the names and the other words of an outline stand, and the lengths of both as vectors, squared. */
interface Lengths {
  readonly namesAt: number;
  readonly plainAt: number;
  readonly ofNames: number;
  readonly ofPlain: number;
}
const lengths = new WeakMap<Outline, Lengths>();

function lengthsOf(outline: Outline): Lengths {
  const there = lengths.get(outline);
  if (there !== undefined) return there;
  const namesAt = behind(outline, focusAt(outline));
  const plainAt = behind(outline, namesAt);
  const squared = (at: number) => outline.subarray(at + 1, behind(outline, at)).reduce((sum, mark) => sum + (mark & 15) ** 2, 0); // biome-ignore format: one line
  const made = { namesAt, plainAt, ofNames: squared(namesAt), ofPlain: squared(plainAt) };
  lengths.set(outline, made);
  return made;
}
