// What the first lines and the last words of a report say about it.
import type { Dateline } from '../record/news-report.ts';
import type { Note } from '../record/note.ts';
import type { Span } from '../record/span.ts';

export interface Credits {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  /** ISO 8601; of "Published …" and "Updated …" the first. */
  readonly published: string | null;
  /** Where `published` is told by nothing but the headline or first line: what to say of it, with its words where they are in the text. */
  readonly doubts: readonly Note[];
  readonly dateline: Dateline | null;
  readonly url: string | null;
}
