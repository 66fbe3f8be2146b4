// Leads of two reports (see story.ts) in; what both have in common out: reports of one matter months apart share more than two of other matters.
import { matterOf, overlapOfMatter } from './matter.ts';

/** What the headlines and first sentences of two reports have in common: bits, and how many names. */
export interface SharedLead {
  readonly weight: number;
  readonly names: number;
}

export function sharedLead(a: string, b: string): SharedLead {
  const [x, y] = [matterOf(a), matterOf(b)];
  const names = [...x.keys()].filter((stem) => stem.startsWith('^') && y.has(stem)).length;
  return { weight: overlapOfMatter(x, y).weight, names };
}
