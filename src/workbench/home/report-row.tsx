// One report in a list: what it is called, where it is from, how it begins, what was read from it.
import type { ReactNode } from 'react';
import type { ReportSummary } from '../../serve/contract.ts';
import { countOf } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { KindGlyph } from '../components/kind-glyph.tsx';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import './report-row.css';

const SHOWN = ['statement', 'event', 'figure', 'commitment'] as const;

/** The server cuts an opening at 200 units, in the middle of a word: a little less, and it says that it goes on. */
const OPENING = 190;

/** `children` stand in for the opening (the snippet of a hit); `entryId` is the entry to open at. */
export function ReportRow(props: { report: ReportSummary; entryId?: string | null; children?: ReactNode }) {
  const { report, entryId, children } = props;
  // an agency that prints its own report is named once
  const { outlet, agency } = report;
  const origin = Object.entries({ outlet, agency: agency === outlet ? null : agency });
  return (
    <Link className="report-row" data-row href={reportPath(report.id, entryId)}>
      <h2 className="report-title" dir="auto">
        {excerpt(report.title ?? report.opening, report.title ? 240 : 140)}
      </h2>
      <p className="report-origin">
        {origin.map(([name, words]) => words && <bdi key={name}>{excerpt(words, 80)}</bdi>)}
        {report.published && <time>{excerpt(formatDate(report.published), 40)}</time>}
      </p>
      {(children || report.title) && (
        <p className="report-opening" dir="auto">
          {children ?? excerpt(report.opening, OPENING)}
        </p>
      )}
      <ul className="report-counts">
        {SHOWN.filter((kind) => report.counts[kind] > 0).map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} /> {countOf(kind, report.counts[kind])}
          </li>
        ))}
        {report.notes > 0 && <li>{report.notes === 1 ? '1 note' : `${report.notes} notes`}</li>}
      </ul>
    </Link>
  );
}
