// Two deeds of two reports in; whether they are one happening out, by these two alone.
import { type Overlap, overlapOf, weighWords } from '../findings/weigh-words.ts';
import type { Count, Deed } from './deed.ts';

/**
 * Words of the two sentences that both have: least number of stems, bits, share of the lighter side’s. Where both reports tell the day, kind,
 * day and names say much already; where one does not, a busy week has many deeds of one kind by one actor. Set by thought and on own
 * texts (test/analyse/happenings).
 */
const DATED = { stems: 3, bits: 14, share: 0.2 };
const UNDATED = { stems: 4, bits: 20, share: 0.4 };

/**
 * Of one kind, on days that meet, with a name in common and none that speaks against it: another place, or others both as doers and as
 * those done to.
 */
export function isSameHappening(a: Deed, b: Deed): boolean {
  if (a.type !== b.type || a.from > b.to || b.from > a.to) return false;
  if (areOther(a.places, b.places)) return false;
  if (areOther(a.agents, b.agents) && areOther(a.others, b.others)) return false;
  if (!meets(a.names, b.names)) return false;
  return isEnough(
    overlapOf(weighWords(a.passage.text), weighWords(b.passage.text)),
    a.isDated && b.isDated ? DATED : UNDATED,
  );
}

const isEnough = ({ stems, weight, ofLighter }: Overlap, least: typeof DATED) =>
  stems >= least.stems && weight >= least.bits && ofLighter >= least.share;

const meets = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name));
/** Both tell names, and none in common. */
const areOther = (a: readonly string[], b: readonly string[]) => a.length > 0 && b.length > 0 && !meets(a, b);

/** How a version stands to another: by status, then by counts of one unit that cannot both be so; silent where it counts nothing that the other does. */
export function compareVersions(first: Deed, other: Deed): 'agrees' | 'differs' | 'denies' | 'silent' {
  if (first.isTold !== other.isTold) return 'denies';
  const units = new Set(first.counts.map(({ unit }) => unit));
  const shared = other.counts.filter(({ unit }) => units.has(unit));
  if (units.size > 0 && shared.length === 0) return 'silent';
  return [...units].some((unit) => isTorn(ofUnit(first, unit), ofUnit(other, unit))) ? 'differs' : 'agrees';
}

const ofUnit = ({ counts }: Deed, unit: string) => counts.filter((count) => count.unit === unit);

/** Both count it, and no count of the one can be one of the other’s. */
const isTorn = (a: readonly Count[], b: readonly Count[]) =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.low <= y.high && y.low <= x.high));
