// All reports of the store, newest first.

import type { ReportSummary } from '../../serve/contract.ts';
import { usePages } from '../api/use-pages.ts';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { EmptyStore } from './empty-store.tsx';
import { ReportRow } from './report-row.tsx';

export function ReportList({ takesReports }: { takesReports: boolean }) {
  const pages = usePages<ReportSummary>('/api/reports');
  if (!pages.begun) return <p className="waiting">Loading …</p>;
  if (pages.items.length === 0 && !pages.problem) return <EmptyStore takesReports={takesReports} />;
  return (
    <>
      <ol className="report-list" aria-label="Reports, newest first">
        {pages.items.map((report) => (
          <li key={report.id}>
            <ReportRow report={report} />
          </li>
        ))}
      </ol>
      {pages.problem && <ProblemNotice problem={pages.problem} />}
      <MoreButton pages={pages} />
    </>
  );
}
