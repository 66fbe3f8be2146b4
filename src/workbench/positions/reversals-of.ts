// Findings and positions in; the reversals that have to do with them out, each with its two sides and their days.
import type { FindingPart } from '../../record/finding.ts';
import type { JudgedFinding } from '../../serve/contract/findings.ts';
import type { FoundPosition } from '../../serve/contract/positions.ts';

export interface Reversal {
  readonly finding: JudgedFinding;
  /** What was held before, and what after. */
  readonly before: FindingPart;
  readonly after: FindingPart;
  /** Entries that it rests on. */
  readonly entries: ReadonlySet<string>;
}

interface Wanted {
  readonly positions: readonly FoundPosition[];
  /** Name of the holder that is asked for; null for anybody. */
  readonly holder: string | null;
  /** Whether a target is asked for: then only those of the positions shown. */
  readonly hasTarget: boolean;
}

/** Rejected ones are left out. */
export function reversalsOf(findings: readonly JudgedFinding[], { positions, holder, hasTarget }: Wanted): Reversal[] {
  const shown = new Set(positions.map(({ entryId }) => entryId));
  return findings.flatMap((finding) => {
    if (finding.kind !== 'reversal' || finding.judgment?.verdict === 'rejected') return [];
    const { parts } = finding;
    const isOfPositions = parts.some(({ entryId }) => entryId !== null && shown.has(entryId));
    const isOfHolder = parts.some(({ who }) => who !== null && who === holder);
    if (!(isOfPositions || (!hasTarget && (holder === null || isOfHolder)))) return [];
    const before = parts.find(({ role }) => role === 'earlier') ?? parts.find(({ role }) => role === 'recalled');
    const after = parts.findLast(({ role }) => role === 'later') ?? parts.at(-1);
    if (!before || !after || before === after) return [];
    return [{ finding, before, after, entries: new Set(parts.flatMap(({ entryId }) => entryId ?? [])) }];
  });
}
