// What a report is called and where it is from.
import type { NewsReport } from '../../record/news-report.ts';
import { openingOf } from '../../record/opening-of.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { safeAddress } from '../components/safe-address.ts';
import { CiteMenu } from '../export/cite-menu.tsx';
import { ExportMenu, FORMS_OF_REPORT } from '../export/export-menu.tsx';
import './report-head.css';

/** Controls that change the direction in which the characters after them are shown. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

export function ReportHead({ report }: { report: NewsReport }) {
  const { outlet, agency, byline, published, dateline, url, title, text } = report;
  const address = safeAddress(url);
  const facts = Object.entries({ outlet, agency: agency === outlet ? null : agency, byline, place: dateline?.place });
  return (
    <header className="report-head">
      <h1 dir="auto">{excerpt(title ?? openingOf(report), title ? 400 : 90)}</h1>
      <p className="report-facts">
        {facts.map(([name, words]) => words && <bdi key={name}>{excerpt(words, 120)}</bdi>)}
        {published && <time>{excerpt(formatDate(published), 60)}</time>}
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            source page
          </a>
        )}
      </p>
      <div className="export-row">
        <CiteMenu reportId={report.id} />
        <ExportMenu asked={{ report: report.id }} forms={FORMS_OF_REPORT} />
      </div>
      {DIRECTION_CONTROLS.test(text) && (
        <p className="report-warning">
          This text holds invisible direction controls: its characters may be shown in another order than they stand in.
        </p>
      )}
    </header>
  );
}
