// Two deeds of two reports in; whether they are one happening out, by these two alone.
import { stemmer } from 'stemmer';
import { listWords } from '../../text/list-words.ts';
import { areOther, meets } from '../disputes/names-in.ts';
import { areKin, matterOf as matterOfWords, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { overlapOf, weighWords } from '../findings/weigh-words.ts';
import type { Count, Deed } from './deed.ts';
import { LEAD } from './lead-deeds.ts';
import { SCENE } from './scene-deeds.ts';

/**
 * Words of the two sentences that both have: least number of stems, bits, share of the lighter side’s, and bits of those that are no names:
 * an actor in the news every day brings the names of his whole world into every sentence. What is told of one place, or to one and the same,
 * needs less of them; where no report tells the day, more, since a busy week has many deeds of one kind by one actor. Set on train articles
 * (docs/reference/findings.md).
 */
const PLACED = { stems: 3, bits: 14, share: 0.2, plain: 0 };
const DATED = { stems: 3, bits: 14, share: 0.2, plain: 3 };
/** Where one tells other doers, or others done to. */
const TOLD_OTHERWISE = { stems: 3, bits: 14, share: 0.2, plain: 10 };
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
  if (a.type === SCENE) return isSameScene(a, b);
  // told of one story only: see find-happenings.ts
  if (a.type === LEAD) return false;
  if (areOther(a.places, b.places) || !meets(a.names, b.names)) return false;
  const overlap = overlapOf(weighWords(matterOf(a)), weighWords(matterOf(b)));
  const isPlaced = meets(a.spots, b.spots) || meets(a.places, b.places);
  const isDoneToOne = meets(a.others, b.others);
  const byOthers = areOther(a.agents, b.agents);
  const toOthers = areOther(a.others, b.others);
  const isClash = CLASHES.has(a.type) && isPlaced && isFirm(a, b) && areCrossed(a, b);
  if ((byOthers || toOthers) && !isSwapped(a, b) && !isClash && overlap.ofLighter < NEARLY_ALL) {
    // at one place on one day one side may be told as the doer by these, another by those; not if they are done to others too
    if (!isPlaced || (byOthers && (toOthers || !isFirm(a, b)))) return false;
  }
  const byOneWord = meets(a.triggers, b.triggers);
  if (!a.isDated && !b.isDated && !(byOneWord || isPlaced)) return false;
  if (!byOneWord && !isPlaced && !isDoneToOne) return false;
  // “has held rallies in Sund in the weeks since May”: of one day of it another word tells another deed
  if (!byOneWord && (isStretched(a) || isStretched(b))) return false;
  // those who meet, or sign, are the happening: with others it is another one
  if (a.type === 'CONSULT' && !byOneWord && !(meets(a.agents, b.agents) && (isDoneToOne || (isPlaced && isFirm(a, b)))))
    return false;
  // “set fire to Ansa”, “burned the houses of Ansa”: to one and the same, on one day, by words for one thing
  const isOneDeed = isDoneToOne && isFirm(a, b) && a.triggers.some((x) => b.triggers.some((y) => areKin(x, y)));
  const least =
    byOthers || toOthers ? TOLD_OTHERWISE : isPlaced || isOneDeed ? PLACED : a.isDated && b.isDated ? DATED : UNDATED;
  return (
    overlap.stems >= least.stems &&
    overlap.weight >= least.bits &&
    overlap.ofLighter >= least.share &&
    (least.plain === 0 || plainBits(a, b, least === TOLD_OTHERWISE) >= least.plain)
  );
}

/** Of one spot on one day: where both tell the day, a word more; where one does not, more words. Bits of words that are no names. */
const SCENES = { dated: { stems: 1, bits: 3 }, undated: { stems: 2, bits: 8 } };

/** “tore down the span of the Teller Bridge”, “the Teller Bridge collapsed”: told of one spot, for one day, with words for one thing. */
function isSameScene(a: Deed, b: Deed): boolean {
  if (!meets(a.spots, b.spots)) return false;
  const { stems, weight } = overlapOfMatter(withoutNames(matterIn(a)), withoutNames(matterIn(b)));
  const isTold = a.isDated && b.isDated;
  // where a day is not told, reports of one day, or of the day behind the one that is
  if (!isTold && (a.isDated === b.isDated ? a.to !== b.to : Math.abs(a.to - b.to) > 1)) return false;
  const least = isTold ? SCENES.dated : SCENES.undated;
  return stems >= least.stems && weight >= least.bits;
}
const matterIn = (deed: Deed) => matterOfWords(matterOf(deed));

const isFirm = (a: Deed, b: Deed) => [a, b].every(({ isDated, from, to }) => isDated && to - from <= WEEK);
const isStretched = ({ isDated, from, to }: Deed) => isDated && to - from > WEEK;
const WEEK = 7;
/** “Okker met Oranov”, “Oranov received Okker” */
const areSwapped = (a: Deed, b: Deed) => meets(a.agents, b.others) || meets(a.others, b.agents);
const areCrossed = (a: Deed, b: Deed) => meets(a.agents, b.others) && meets(a.others, b.agents);
const isSwapped = (a: Deed, b: Deed) => MUTUAL.has(a.type) && areSwapped(a, b);
/** “Tarskian soldiers fired on a Lumen patrol”, “a Lumen patrol fired on Tarskian sentries”: at one place on one day each tells the other as the doer. */
const CLASHES: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Its sentence without what tells only the day: that both happened on 3 January 2033 is asked already. */
const matterOf = ({ passage }: Deed): string => passage.text.replace(DAYS, ' ');
const DAYS =
  /(?<![\p{L}\p{N}.,])\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,]\d|\s\p{Ll})|(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])|(?<!\p{L})(?:(?:Jan|Febr)uary|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/gu;

/** Bits that both sentences have in words written small; `beside`: those that tell the deed left out. */
function plainBits(a: Deed, b: Deed, beside: boolean): number {
  const words = matterOf(a);
  const plain = new Set(
    listWords(words).flatMap(({ start, folded }) =>
      /^\p{Ll}/u.test(words.slice(start)) ? [stemmer(folded.replace(/'s$/, ''))] : [],
    ),
  );
  if (beside) for (const stem of a.triggers) plain.delete(stem);
  const others = weighWords(matterOf(b));
  return [...weighWords(words)].reduce(
    (sum, [stem, bits]) => (plain.has(stem) && others.has(stem) ? sum + bits : sum),
    0,
  );
}

/** How a version stands to another: by status, by who did it to whom, then by counts of one unit that cannot both be so. */
export function compareVersions(first: Deed, other: Deed): 'agrees' | 'differs' | 'denies' {
  if (first.isTold !== other.isTold) return 'denies';
  if (CLASHES.has(first.type) && areOther(first.agents, other.agents) && areCrossed(first, other)) return 'differs';
  // of one spot or lead on one day, by other verbs
  if (
    (first.type === SCENE || first.type === LEAD) &&
    !first.triggers.some((x) => other.triggers.some((y) => x === y || areKin(x, y)))
  )
    return 'differs';
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
