// A text in, the report that has nothing but this text and its Reading out: what most tests of extraction read.
import type { NewsReport } from '../../src/record/news-report.ts';
import { contentId, textHash } from '../../src/text/content-hash.ts';
import type { Reading } from '../../src/understand/reading.ts';
import { understand } from '../../src/understand/understand.ts';

/** A report of `text`, of which all else is unknown but `parts`; its ids are made as the readers make them. */
export function reportOf(text: string, parts: Partial<NewsReport> = {}): NewsReport {
  const report: NewsReport = {
    id: '',
    textHash: textHash(text),
    givenId: null,
    text,
    title: null,
    byline: null,
    agency: null,
    dateline: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
    mediaType: 'text/plain',
    ...parts,
  };
  return { ...report, id: parts.id ?? contentId(report.textHash, report.outlet, report.url) };
}

export function readingOf(text: string): Reading {
  return understand(reportOf(text));
}
