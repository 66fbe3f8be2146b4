// Two reports of one thread in, what they have in common out.
import { type Matter, matterOf, overlapOfMatter } from '../findings/matter.ts';
import { sharedLead } from '../findings/shared-lead.ts';
import { namesWithin, type Told } from './about.ts';
import type { Line } from './line.ts';
import { isReadWhole, readLine } from './read-line.ts';

/** Bits of their leads, names within their sentences (each `name`, and their share of all names), and the share of the bits of the lighter report. */
const ONE = { name: 8, names: 30, share: 40 };

interface Body {
  readonly matter: Matter;
  readonly names: ReadonlySet<string>;
}
const known = new WeakMap<readonly Line[], Body>();

function bodyOf({ lines }: Told): Body {
  const there = known.get(lines);
  if (there !== undefined) return there;
  const text = lines.map(({ passage }) => passage.text).join('\n');
  const body = { matter: ofAll(lines), names: new Set(namesWithin(text).keys()) };
  known.set(lines, body);
  return body;
}

/** As `matterOf` all of their text: most lines are weighed by themselves already. */
function ofAll(lines: readonly Line[]): Matter {
  const all = new Map<string, number>();
  for (const line of lines)
    for (const [stem, bits] of isReadWhole(line) ? readLine(line).matter : matterOf(line.passage.text))
      all.set(stem, bits);
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

export function commonOf(a: Told, b: Told): Common {
  const [x, y] = [bodyOf(a), bodyOf(b)];
  const names = x.names.intersection(y.names).size;
  const ofNames = names / (Math.sqrt(x.names.size * y.names.size) || 1);
  const { weight: lead, names: leadNames } = sharedLead(a.lead, b.lead);
  const share = overlapOfMatter(x.matter, y.matter).ofLighter;
  const bits = lead + ONE.name * names + ONE.names * ofNames + ONE.share * share;
  return { lead, leadNames, ofNames, share, bits };
}
