// One finding: what it says, its passages side by side, how it was reached and how sure it is.
import type { FindingPart as Part } from '../../record/finding.ts';
import type { JudgedFinding } from '../../serve/contract/findings.ts';
import { ConfidenceBar } from '../components/confidence-bar.tsx';
import { excerpt } from '../components/excerpt.ts';
import { findingName } from './finding-kinds.ts';
import { FindingPart } from './finding-part.tsx';

/** Passages that stand in the page at once; a wire copy may have a hundred printings. */
const MOST_PARTS = 12;

export function FindingRow({ finding }: { finding: JudgedFinding }) {
  const { parts } = finding;
  return (
    <article className="finding" data-row tabIndex={-1} aria-label={excerpt(finding.says, 120)}>
      <p className="finding-kind">{findingName(finding.kind)}</p>
      <h2 dir="auto">{excerpt(finding.says, 400)}</h2>
      <div className={`finding-parts${parts.length === 1 ? ' finding-parts-one' : ''}`}>
        {sidesOf(parts.slice(0, MOST_PARTS)).map((side, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sides never change
          <ul key={n}>
            {side.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never change, and one passage may play two
              <li key={index}>
                <FindingPart part={part} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      {parts.length > MOST_PARTS && <p className="finding-how">and {parts.length - MOST_PARTS} passages more</p>}
      {finding.judgment && (
        <p className="finding-judgment">
          {finding.judgment.verdict} by <bdi>{excerpt(finding.judgment.by, 60)}</bdi>
          {finding.judgment.says && `: ${excerpt(finding.judgment.says, 200)}`}
          {finding.judgment.why && ` (${excerpt(finding.judgment.why, 200)})`}
        </p>
      )}
      <p className="finding-how" dir="auto">
        {excerpt(finding.how, 400)} <ConfidenceBar value={finding.confidence} />
      </p>
    </article>
  );
}

/** More roles than this stand in no columns: each passage is a column of its own. */
const MOST_SIDES = 3;

/** Passages that play one role stand under each other, the roles side by side. */
function sidesOf(parts: readonly Part[]): Part[][] {
  const sides = new Map<string, Part[]>();
  for (const part of parts) sides.set(part.role, [...(sides.get(part.role) ?? []), part]);
  return sides.size > 1 && sides.size <= MOST_SIDES ? [...sides.values()] : parts.map((part) => [part]);
}
