// What the page shows, to take away: a link for each form, closed until somebody wants it.
import { useState } from 'react';
import { EXPORT_FORMS, type ExportFormName } from '../../serve/contract/exports.ts';
import './export.css';

interface ExportMenuProps {
  /** What is asked for, as GET /api/export has it; what is empty is not asked. */
  readonly asked: Readonly<Partial<Record<AskedField, string | null | undefined>>>;
  /** Which forms, in the order they are shown. */
  readonly forms: readonly ExportFormName[];
  readonly label?: string;
}

const FIELDS = ['report', 'q', 'actor', 'with', 'kind', 'act', 'type', 'track', 'outlet', 'from', 'to'] as const;
type AskedField = (typeof FIELDS)[number];

/** For a search or an actor. */
export const FORMS_OF_ENTRIES = [
  ...['html', 'csv', 'csv-events', 'csv-figures', 'csv-commitments', 'csv-findings', 'csv-reports', 'quotes', 'ical'],
  ...['plover', 'gdelt', 'web-annotation', 'json-ld', 'ftm', 'ndjson', 'bibtex', 'csl-json'],
] as readonly ExportFormName[];
/** For one report. */
export const FORMS_OF_REPORT = [
  ...[
    'html',
    'quotes',
    'csv',
    'csv-events',
    'csv-figures',
    'csv-findings',
    'web-annotation',
    'json-ld',
    'ftm',
    'ndjson',
  ],
] as readonly ExportFormName[];

export function ExportMenu({ asked, forms, label = 'Export' }: ExportMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const query = new URLSearchParams(FIELDS.flatMap((field) => (asked[field] ? [[field, asked[field]]] : [])));
  return (
    <details className="export" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <ul className="export-list">
          {forms.map((form) => (
            <li key={form}>
              <a
                href={`/api/export?${new URLSearchParams({ format: form })}${query.size > 0 ? `&${query}` : ''}`}
                download
              >
                {NAMES[form]}
              </a>{' '}
              <span>{EXPORT_FORMS[form].describes}</span>
            </li>
          ))}
          {!asked.report && !asked.with && (
            <li>
              <a href={`/api/feed${query.size > 0 ? `?${query}` : ''}`}>Feed</a>{' '}
              <span>an Atom feed of the newest entries, to follow in a reader of feeds</span>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

const NAMES: Readonly<Record<ExportFormName, string>> = {
  html: 'One page',
  quotes: 'Quotations',
  csv: 'CSV, statements',
  'csv-events': 'CSV, events',
  'csv-figures': 'CSV, figures',
  'csv-commitments': 'CSV, commitments',
  'csv-findings': 'CSV, findings',
  'csv-reports': 'CSV, reports',
  ndjson: 'NDJSON',
  extract: 'Lines of extract',
  plover: 'PLOVER',
  gdelt: 'GDELT',
  ical: 'Calendar',
  'web-annotation': 'Web Annotation',
  'json-ld': 'JSON-LD',
  ftm: 'FollowTheMoney',
  atom: 'Atom',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};
