// What the mark under the pointer, or the focused one, stands for.

import { excerpt } from '../components/excerpt.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import type { DatedEntry } from './date-entry.ts';
import { DoesWhat } from './does-what.tsx';
import { tellEntry, whenTold } from './tell-entry.ts';

interface TimelineDetailProps {
  readonly item: DatedEntry | null;
  readonly hasMarks: boolean;
  /** What is tied to the entry, as the ways there. */
  readonly links: readonly {
    readonly words: string;
    readonly says: string;
    readonly reportId: string;
    readonly entryId: string;
  }[];
}

export function TimelineDetail({ item, hasMarks, links }: TimelineDetailProps) {
  if (!item)
    return hasMarks ? (
      <p className="timeline-detail timeline-hint">
        Point at a mark to read it, click it to see it in its report, pull over a stretch to zoom in.
      </p>
    ) : null;
  const { report, entry } = item.told;
  const told = tellEntry(item.told);
  return (
    <div className="timeline-detail">
      <p className="timeline-detail-head">
        <bdi>{excerpt(told.who, 120)}</bdi> <DoesWhat told={told} />
        <span className="timeline-detail-when">{whenTold(item)}</span>
      </p>
      <p className="timeline-detail-words" dir="auto">
        {excerpt(told.words, 320)}
      </p>
      <p className="timeline-detail-source">
        <Link href={reportPath(report.id, entry.id)}>{excerpt(report.title ?? 'Untitled report', 140)}</Link>
        {report.outlet && `, ${excerpt(report.outlet, 80)}`}
        {report.agency && `, through ${excerpt(report.agency, 80)}`}
      </p>
      {links.map(({ words, says, reportId, entryId }) => (
        <p key={`${words} ${entryId}`} className="timeline-detail-link">
          <Link href={reportPath(reportId, entryId)}>{words}</Link>: <span dir="auto">{excerpt(says, 160)}</span>
        </p>
      ))}
    </div>
  );
}
