// A reversal: what was held and what came after, side by side, each with its day and the way to its place.
import type { FindingPart } from '../../record/finding.ts';
import { ConfidenceBar } from '../components/confidence-bar.tsx';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import type { Reversal } from './reversals-of.ts';

export function ReversalPair({ reversal: { finding, before, after } }: { reversal: Reversal }) {
  return (
    <article className="reversal" data-row tabIndex={-1} aria-label={excerpt(finding.says, 120)}>
      <div className="reversal-sides">
        <Side part={before} name="held" />
        <span className="reversal-arrow" aria-hidden="true">
          →
        </span>
        <Side part={after} name="then" />
      </div>
      <p className="position-source" dir="auto">
        {excerpt(finding.how, 200)} <ConfidenceBar value={finding.confidence} />
        {finding.judgment && ` · ${finding.judgment.verdict} by ${excerpt(finding.judgment.by, 60)}`}
      </p>
    </article>
  );
}

function Side({
  part: { who, passage, reportId, entryId, outlet, published },
  name,
}: {
  part: FindingPart;
  name: string;
}) {
  return (
    <div className="reversal-side">
      <p className="position-source">
        <b>{published ? formatDate(published) : 'no day told'}</b> · {name}
        {who && (
          <>
            {' by '}
            <bdi>{excerpt(who, 80)}</bdi>
          </>
        )}
      </p>
      <Link className="passage-link" href={reportPath(reportId, entryId)} dir="auto">
        {excerpt(passage.text, 300) || 'the passage'}
      </Link>
      {outlet && (
        <p className="position-source">
          <bdi>{excerpt(outlet, 80)}</bdi>
        </p>
      )}
    </div>
  );
}
