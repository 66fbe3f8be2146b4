// What a report is about and awaits in, its outline out; and of two outlines whether their reports are of one thread, so that hundreds of a year and more need not be
// read. A thread is one matter followed over days and months: what was promised in March and is told of in October has few words of its lead left, but its names and
// its thing.
//
//   │ day │ days awaited │ focus │ names │ other words │     (findings/outline.ts)
import { behind, marksOf, type Outline, type OutlineKind, packLists } from '../findings/outline.ts';
import { aboutOf, type Told } from './about.ts';
import { awaitedIn, isTimelyFor } from './awaited.ts';
import { cosines } from './cosine.ts';
import type { Line } from './line.ts';

/** Reports of one thread, at most so many days apart. */
export const THREAD_DAYS = 400;

/**
 * Words of their focus that both have: of 468 planted pairs of reports 443 have two. Months apart, where nothing is awaited for the time of the later one, three.
 */
export const LEAST_WORDS = { near: 2, far: 3 };

/**
 * How alike two reports are at least: the cosine of their names and `PLAIN` times that of their other words, each by its bits; within `near` and `month` days, and further
 * apart where the later one is of the time of what the earlier one awaits, or not.
 */
const PLAIN = 3;
const ALIKE = { near: 0.5, month: 0.6, due: 0.55, far: 0.6 };
export const NEAR = { days: 10, month: 35 };

/** Days may lie before 1970, and an outline holds none below 0. */
const DAY_ZERO = 1_000_000;
const packDay = (day: number) => Math.max(0, day + DAY_ZERO);

export const THREADS: OutlineKind<'lines' | 'lead' | 'pledges' | 'tellings'> = {
  place: 2,
  names: ['lines', 'lead', 'pledges', 'tellings'],
  outline: (body, day) => threadOutline({ body, day }),
  // what a report is about takes longer to work out than to read
  remember: ({ lines }, outline) => void known.set(lines, outline),
};

const known = new WeakMap<readonly Line[], Outline>();

export function threadOutline({ body, day }: { readonly body: Told; readonly day: number | null }): Outline {
  const there = known.get(body.lines);
  if (there !== undefined) return there;
  const { names, plain, focus } = aboutOf(body);
  const outline = packLists([
    day === null ? [] : [packDay(day)],
    awaitedIn(body.lines).flat().map(packDay),
    marksOf(focus),
    names,
    plain,
  ]);
  known.set(body.lines, outline);
  return outline;
}

/** Both orders give the same; never where one has no day. */
export function areOfThread(a: Outline, b: Outline): boolean {
  if (a[0] === 0 || b[0] === 0) return false;
  const [early, late] = a[1]! <= b[1]! ? [a, b] : [b, a];
  const days = late[1]! - early[1]!;
  if (days > THREAD_DAYS) return false;
  const isFar = days > NEAR.month && !awaits(early, late[1]! - DAY_ZERO);
  if (focusShared(a, b) < (isFar ? LEAST_WORDS.far : LEAST_WORDS.near)) return false;
  return isAlike(a, b, isFar ? ALIKE.far : leastAlike(days));
}

const leastAlike = (days: number) => (days <= NEAR.days ? ALIKE.near : days <= NEAR.month ? ALIKE.month : ALIKE.due);

const focusAt = (outline: Outline) => behind(outline, behind(outline, 0));

function focusShared(a: Outline, b: Outline): number {
  const [x, y] = [focusAt(a), focusAt(b)];
  const [endA, endB] = [behind(a, x), behind(b, y)];
  let shared = 0;
  for (let n = x + 1; n < endA; n++) for (let m = y + 1; m < endB; m++) if (a[n] === b[m]) shared += 1;
  return shared;
}

/** Whether anything is awaited for about that day. */
function awaits(early: Outline, day: number): boolean {
  const at = behind(early, 0);
  for (let n = at + 1; n < behind(early, at); n += 2)
    if (isTimelyFor([early[n]! - DAY_ZERO, early[n + 1]! - DAY_ZERO], day)) return true;
  return false;
}

const [ofNames, ofPlain] = [cosines(), cosines()];

function isAlike(a: Outline, b: Outline, least: number): boolean {
  const [x, y] = [lengthsOf(a), lengthsOf(b)];
  const names = ofNames(a, x.namesAt, b, y.namesAt, x.ofNames * y.ofNames);
  return names + PLAIN * ofPlain(a, x.plainAt, b, y.plainAt, x.ofPlain * y.ofPlain) >= least;
}

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
