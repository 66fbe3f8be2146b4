// What the first lines and the last words of a report say about it.
import type { Dateline } from '../record/news-report.ts';
import type { Span } from '../record/span.ts';

export interface Credits {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  /** ISO 8601; of "Published …" and "Updated …" the first. */
  readonly published: string | null;
  readonly dateline: Dateline | null;
  readonly url: string | null;
}
