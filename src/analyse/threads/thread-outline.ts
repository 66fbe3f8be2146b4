// What a report is about and awaits in, its outline out; and of two outlines whether their reports are of one thread, so that hundreds of a year and more need not be
// read. A thread is one matter followed over days and months: what was promised in March and is told of in October has few words of its lead left, but its names and
// its thing.
//
//   │ day, whether anything is awaited for no day │ days awaited │ focus │ names │ other words │     (findings/outline.ts)
import { likelihoodBy } from '../findings/likelihood.ts';
import { behind, DAY_ZERO, marksOf, type Outline, type OutlineKind, packDay, packLists } from '../findings/outline.ts';
import { aboutOf, type Told } from './about.ts';
import { awaitedIn, awaitsAtAnyTime, isTimelyFor } from './awaited.ts';
import type { Line } from './line.ts';
import { focusShared, threadFeatures } from './thread-features.ts';
import { THREAD_WEIGHTS } from './thread-weights.ts';

/** How near two reports may lie, and how many words of their focus both have then, at least. */
export interface Reach {
  /** At most so many apart. */
  readonly days: number;
  readonly words: number;
}
/**
 * A vow may be asked after when the term is over that it was made for: of 95 planted pairs of reports that lie over 400 days apart 82 have three words of their focus in common, of 122,000 others 171
 * (on lots that no weight was fitted to).
 */
export const REACHES: readonly Reach[] = [
  { days: 400, words: 2 },
  { days: 1500, words: 3 },
];
/** Likelihood from which two reports are of one thread, by weights fitted to stories and to articles of one campaign (scripts/fit-threads.ts). */
export const LEAST_ALIKE = 0.3;
/**
 * And from which a reader of pairs is asked of them, which says of most that they are nothing: where everybody speaks of everything in turn, two reports of one thread are hardly more alike than any other
 * two (of 770 planted pairs of reports in dense worlds 553 are likely by 0.3, 647 by 0.1; 1,894 and 3,051 others).
 */
export const LEAST_ASKED = 0.1;

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
    day === null ? [] : [packDay(day), +awaitsAtAnyTime(body.lines)],
    awaitedIn(body.lines).flat().map(packDay),
    marksOf(focus),
    names,
    plain,
  ]);
  known.set(body.lines, outline);
  return outline;
}

/** Both orders give the same; 0 where one has no day. */
export function threadLikelihood(a: Outline, b: Outline): number {
  const features = featuresOfTwo(a, b);
  return features === null ? 0 : likelihoodBy(features, THREAD_WEIGHTS);
}

/** Whether what weights alone say of their lines counts. */
export const areOfThread = (a: Outline, b: Outline): boolean => threadLikelihood(a, b) >= LEAST_ALIKE;

/** Whether a reader of pairs may be asked of their lines. */
export const mayBeOfThread = (a: Outline, b: Outline): boolean => threadLikelihood(a, b) >= LEAST_ASKED;

/** Null: they cannot be of one thread. */
export function featuresOfTwo(a: Outline, b: Outline): readonly number[] | null {
  if (a[0] === 0 || b[0] === 0) return null;
  const [early, late] = a[1]! <= b[1]! ? [a, b] : [b, a];
  const days = late[1]! - early[1]!;
  const reach = REACHES.find((one) => days <= one.days);
  if (reach === undefined) return null;
  const focus = focusShared(a, b);
  return focus < reach.words
    ? null
    : threadFeatures(a, b, { focus, days, isAwaited: awaits(early, late[1]! - DAY_ZERO) });
}

/** Whether a line of either may tell what came of a line of the other: one that awaits something then, or for no day that is told. Both orders give the same. */
export function mayTellOutcome(a: Outline, b: Outline): boolean {
  const [early, late] = [a, b].sort((x, y) => x[1]! - y[1]!) as [Outline, Outline];
  const mayAwait = (one: Outline, day: number) => one[2] === 1 || awaits(one, day - DAY_ZERO);
  return mayAwait(early, late[1]!) || (early[1] === late[1] && mayAwait(late, early[1]!));
}

/** Whether anything is awaited for about that day. */
function awaits(early: Outline, day: number): boolean {
  const at = behind(early, 0);
  for (let n = at + 1; n < behind(early, at); n += 2)
    if (isTimelyFor([early[n]! - DAY_ZERO, early[n + 1]! - DAY_ZERO], day)) return true;
  return false;
}
