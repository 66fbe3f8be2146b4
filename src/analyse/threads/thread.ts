// Two reports of one thread in, what they have in common out.
import { type Matter, matterOf, overlapOfMatter } from '../findings/matter.ts';
import { sharedLead } from '../findings/shared-lead.ts';
import { namesWithin, type Told } from './about.ts';
import type { Line } from './line.ts';
import { isReadWhole, readLine } from './read-line.ts';

/** Bits of their leads, names within their sentences (each `name`, and their share of all names), and the share of the bits of the lighter report. */
const ONE = { name: 8, names: 30, share: 40 };

const knownNames = new WeakMap<readonly Line[], ReadonlySet<string>>();

/** Within the sentences of a report. */
function namesOf({ lines }: Told): ReadonlySet<string> {
  const there = knownNames.get(lines);
  if (there !== undefined) return there;
  const names = new Set(namesWithin(lines.map(({ passage }) => passage.text).join('\n')).keys());
  knownNames.set(lines, names);
  return names;
}

const knownMatters = new WeakMap<readonly Line[], Matter>();

/** As `matterOf` the text of all sentences: most of them are weighed by themselves already. */
function matterOfAll({ lines }: Told): Matter {
  const there = knownMatters.get(lines);
  if (there !== undefined) return there;
  const all = new Map<string, number>();
  for (const line of lines)
    for (const [stem, bits] of isReadWhole(line) ? readLine(line).matter : matterOf(line.passage.text))
      all.set(stem, bits);
  knownMatters.set(lines, all);
  return all;
}

/** What two reports have in common. Both orders give the same. */
export interface Common {
  /** Of their leads: bits, and names. */
  readonly lead: number;
  readonly leadNames: number;
  /** Of all names within their sentences, 0 to 1. */
  readonly ofNames: number;
  /** Of the bits of the lighter report, 0 to 1. */
  readonly share: number;
  /** All of it together. */
  readonly bits: number;
}

export const NOTHING_IN_COMMON: Common = { lead: 0, leadNames: 0, ofNames: 0, share: 0, bits: 0 };

/** A report and itself. */
export const ALL_IN_COMMON: Common = { lead: 60, leadNames: 4, ofNames: 1, share: 1, bits: 200 };

/** What of it hangs on the names within their sentences alone: known for a fraction of what all of it takes. */
export interface CommonNames {
  /** How many both have. */
  readonly names: number;
  readonly ofNames: number;
}

export function commonNames(a: Told, b: Told): CommonNames {
  const [x, y] = [namesOf(a), namesOf(b)];
  const names = x.intersection(y).size;
  return { names, ofNames: names / (Math.sqrt(x.size * y.size) || 1) };
}

/** Of leads, names and share of the lighter report. */
const bitsWith = (lead: number, { names, ofNames }: CommonNames, share: number): number =>
  lead + ONE.name * names + ONE.names * ofNames + ONE.share * share;

/** As if they had only the names in common. */
export const onlyNames = (names: CommonNames): Common => ({
  ...NOTHING_IN_COMMON,
  ofNames: names.ofNames,
  bits: bitsWith(0, names, 0),
});

export function commonOf(a: Told, b: Told): Common {
  const names = commonNames(a, b);
  const { weight: lead, names: leadNames } = sharedLead(a.lead, b.lead);
  const share = overlapOfMatter(matterOfAll(a), matterOfAll(b)).ofLighter;
  return { lead, leadNames, ofNames: names.ofNames, share, bits: bitsWith(lead, names, share) };
}
