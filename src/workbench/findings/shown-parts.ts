// The passages of a finding in; those that a page shows, out: what stands within a longer passage of the same report that plays the same part is shown by that.
//
//   denial: “denied it to be angry”      within it, the same denial as an entry of its own: “it to be angry”
import type { FindingPart } from '../../record/finding.ts';

/** In their order. Of two equal ones the first is left. */
export function shownParts(parts: readonly FindingPart[]): FindingPart[] {
  return parts.filter((part, n) => !parts.some((other, m) => holds(other, part) && (m < n || !holds(part, other))));
}

function holds(other: FindingPart, part: FindingPart): boolean {
  return (
    other !== part &&
    other.role === part.role &&
    other.reportId === part.reportId &&
    other.who === part.who &&
    part.edits.length === 0 &&
    part.passage.spans.length > 0 &&
    part.passage.spans.every(({ start, end }) =>
      other.passage.spans.some((span) => span.start <= start && end <= span.end),
    )
  );
}
