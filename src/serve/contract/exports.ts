// The forms in which the record leaves the program, for GET /api/export and for `dualtrack export`.

/** What a line, row or item of a form is; and what the form is, in a few words. */
export interface ExportForm {
  readonly unit:
    | 'report'
    | 'entry'
    | 'statement'
    | 'event'
    | 'figure'
    | 'commitment'
    | 'passage of a finding'
    | 'actor, report or entry';
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly describes: string;
}

const CSV = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv' } as const;
const LINES = { mediaType: 'application/x-ndjson', extension: 'ndjson' } as const;
const MARKDOWN = { mediaType: 'text/markdown; charset=utf-8', extension: 'md' } as const;

export const EXPORT_FORMS = {
  ndjson: { ...LINES, unit: 'report', describes: 'full records, one a line' },
  csv: { ...CSV, unit: 'statement', describes: 'one row a statement' },
  'csv-events': { ...CSV, unit: 'event', describes: 'one row an event, with its sentence' },
  'csv-figures': { ...CSV, unit: 'figure', describes: 'one row a figure' },
  'csv-commitments': { ...CSV, unit: 'commitment', describes: 'one row a commitment' },
  'csv-findings': {
    ...CSV,
    unit: 'passage of a finding',
    describes: 'one row a passage of a finding, with what people said of it',
  },
  'csv-reports': {
    ...CSV,
    unit: 'report',
    describes: 'one row a report, with how much was found in it: the denominators',
  },
  plover: {
    mediaType: 'application/x-ndjson',
    extension: 'jsonl',
    unit: 'event',
    describes: 'PLOVER events, one a line, positions in code points',
  },
  gdelt: {
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'tsv',
    unit: 'event',
    describes: 'a table of events with the columns of GDELT and more, positions in code points',
  },
  ical: {
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    unit: 'event',
    describes: 'iCalendar: what is announced, where its day is known',
  },
  'web-annotation': {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    unit: 'entry',
    describes: 'W3C Web Annotation collection, positions in code points',
  },
  'json-ld': {
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    unit: 'actor, report or entry',
    describes: 'JSON-LD in the words of schema.org: NewsArticle, Quotation, Claim, Event',
  },
  ftm: {
    ...LINES,
    unit: 'actor, report or entry',
    describes: 'FollowTheMoney entities, one a line: Article, Person, Organization, Mention, Note, Event',
  },
  atom: {
    mediaType: 'application/atom+xml; charset=utf-8',
    extension: 'atom',
    unit: 'entry',
    describes: 'an Atom feed of the newest 200 entries',
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    unit: 'report',
    describes: 'one page that works without a net: the text with its marks and cards, to read, print and pass on',
  },
  extract: { ...LINES, unit: 'report', describes: 'the lines of dualtrack extract' },
  bibtex: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    unit: 'report',
    describes: 'BibTeX, one entry a report',
  },
  'csl-json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    unit: 'report',
    describes: 'CSL-JSON, one item a report: Zotero and pandoc read it',
  },
  quotes: {
    ...MARKDOWN,
    unit: 'entry',
    describes:
      'Markdown: the words of each statement with who, where printed, and a link to the very words; of other entries where a kind is asked for',
  },
} as const satisfies Readonly<Record<string, ExportForm>>;

export type ExportFormName = keyof typeof EXPORT_FORMS;
export const EXPORT_FORM_NAMES = Object.keys(EXPORT_FORMS) as [ExportFormName, ...ExportFormName[]];
