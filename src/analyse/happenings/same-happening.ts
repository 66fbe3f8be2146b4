// Two deeds of two reports in; whether they are one happening out, by these two alone.
import { stemmer } from 'stemmer';
import { listWords } from '../../text/list-words.ts';
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import type { Count, Deed } from './deed.ts';

/**
 * Words of the two sentences that both have: least number of stems, bits, share of the lighter side’s, and bits of those that are no names:
 * an actor in the news every day brings the names of his whole world into every sentence. What is told of one place, or to one and the same,
 * needs less of them; where no report tells the day, more, since a busy week has many deeds of one kind by one actor. Set on train articles
 * (docs/reference/findings.md).
 */
const PLACED = { stems: 3, bits: 14, share: 0.2, plain: 0 };
const DATED = { stems: 3, bits: 14, share: 0.2, plain: 3 };
const UNDATED = { stems: 4, bits: 20, share: 0.4, plain: 6 };
/** So much in common is one sentence in two dresses, whoever is said to have done it. */
const NEARLY_ALL = 0.7;

/**
 * Of one kind, on days that meet, with a name in common and none that speaks against it: another place, other doers, others done to. It is
 * told by one word, or at one place, or as done to the same; where neither report tells the day, by one word.
 *
 *   “shells killed three monitors … on the Osmund road”, “two monitors died … on the Osmund road”
 *   not “police held six in Vell on Monday”, “police held nine in Sund on Monday”; “met Okker on Monday”, “met Crane on Monday”
 */
export function isSameHappening(a: Deed, b: Deed): boolean {
  if (a.type !== b.type || a.from > b.to || b.from > a.to) return false;
  if (areOther(a.places, b.places) || !meets(a.names, b.names)) return false;
  const overlap = overlapOf(weighWords(a.passage.text), weighWords(b.passage.text));
  const isPlaced = meets(a.spots, b.spots) || meets(a.places, b.places);
  const isDoneToOne = meets(a.others, b.others);
  if (areOther(a.agents, b.agents) && !(isPlaced && isFirm(a, b)) && !isSwapped(a, b) && overlap.ofLighter < NEARLY_ALL)
    return false;
  if (areOther(a.others, b.others) && !isPlaced && !isSwapped(a, b)) return false;
  const byOneWord = meets(a.triggers, b.triggers);
  if (!a.isDated && !b.isDated && !(byOneWord || isPlaced)) return false;
  if (!byOneWord && !isPlaced && !isDoneToOne) return false;
  // those who meet, or sign, are the happening: with others it is another one
  if (a.type === 'CONSULT' && !byOneWord && !(meets(a.agents, b.agents) && (isDoneToOne || (isPlaced && isFirm(a, b)))))
    return false;
  const least = isPlaced ? PLACED : a.isDated && b.isDated ? DATED : UNDATED;
  return (
    overlap.stems >= least.stems &&
    overlap.weight >= least.bits &&
    overlap.ofLighter >= least.share &&
    (least.plain === 0 || plainBits(a.passage.text, b.passage.text) >= least.plain)
  );
}

const isFirm = (a: Deed, b: Deed) => [a, b].every(({ isDated, from, to }) => isDated && to - from <= WEEK);
const WEEK = 7;
/** “Okker met Oranov”, “Oranov received Okker” */
const isSwapped = (a: Deed, b: Deed) => meets(a.agents, b.others) || meets(a.others, b.agents);

/** Bits that both sentences have in words written small. */
function plainBits(a: string, b: string): number {
  const plain = new Set(
    listWords(a).flatMap(({ start, folded }) =>
      /^\p{Ll}/u.test(a.slice(start)) ? [stemmer(folded.replace(/'s$/, ''))] : [],
    ),
  );
  const others = weighWords(b);
  return [...weighWords(a)].reduce((sum, [stem, bits]) => (plain.has(stem) && others.has(stem) ? sum + bits : sum), 0);
}

const meets = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name));
/** Both tell names, and none in common. */
const areOther = (a: readonly string[], b: readonly string[]) => a.length > 0 && b.length > 0 && !meets(a, b);

/** How a version stands to another: by status, then by counts of one unit that cannot both be so. */
export function compareVersions(first: Deed, other: Deed): 'agrees' | 'differs' | 'denies' {
  if (first.isTold !== other.isTold) return 'denies';
  const units = new Set(first.counts.map(({ unit }) => unit));
  return [...units].some((unit) => isTorn(ofUnit(first, unit), ofUnit(other, unit))) ? 'differs' : 'agrees';
}

/** Whether the other counts anything that the first counts. */
export const countsToo = (first: Deed, other: Deed): boolean =>
  first.counts.length === 0 || other.counts.some(({ unit }) => ofUnit(first, unit).length > 0);

const ofUnit = ({ counts }: Deed, unit: string) => counts.filter((count) => count.unit === unit);

/** Both count it, and no count of the one can be one of the other’s. */
const isTorn = (a: readonly Count[], b: readonly Count[]) =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.low <= y.high && y.low <= x.high));
