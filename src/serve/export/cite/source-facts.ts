// A report in, what a citation says of it out: every field one line, what is not known null. Nothing is made up: no day of access,
// no author where the report names none.
import type { NewsReport } from '../../../record/news-report.ts';
import { openingOf } from '../../../record/opening-of.ts';

export interface SourceFacts {
  readonly reportId: string;
  /** null where the report has no title; a citation then gives its first words. */
  readonly title: string | null;
  readonly opening: string;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly place: string | null;
  /** Year, month and day, as many as are known; empty where `published` is no ISO date. */
  readonly dateParts: readonly number[];
  readonly published: string | null;
  /** Only an address of the web: what a report says of itself may be anything. */
  readonly url: string | null;
  readonly language: string | null;
}

const OPENING_WORDS = 12;

export function toSourceFacts(report: NewsReport): SourceFacts {
  const { byline, dateline } = report;
  const words = oneLine(openingOf(report)) ?? '';
  const opening = words.split(' ').slice(0, OPENING_WORDS).join(' ');
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(report.published ?? '') ?? [];
  return {
    reportId: report.id,
    title: oneLine(report.title),
    opening: words.length > opening.length ? `${opening} …` : opening,
    author: oneLine(byline?.replace(/^by\s+/i, '') ?? null),
    outlet: oneLine(report.outlet),
    agency: oneLine(report.agency),
    place: oneLine(dateline?.place ?? null),
    dateParts: [year, month, day].filter((part) => part !== undefined).map(Number),
    published: oneLine(report.published),
    url:
      report.url !== null && URL.canParse(report.url) && /^https?:/i.test(report.url) ? new URL(report.url).href : null,
    language: oneLine(report.language),
  };
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "9 April 2031", "April 2031", "2031"; as it came where it is no ISO date; null without one. */
export function tellDate({ dateParts: [year, month, day], published }: SourceFacts): string | null {
  const name = month === undefined ? null : MONTHS[month - 1];
  if (year === undefined || name === undefined) return published;
  return [day, name, year].filter((part) => part !== undefined && part !== null).join(' ');
}

/** On one line, without control characters and marks that turn the direction of what follows; null where nothing is left. */
export function oneLine(words: string | null): string | null {
  const clean = (words ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
  return clean === '' ? null : clean;
}
