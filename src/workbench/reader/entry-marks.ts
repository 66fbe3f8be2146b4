// Which stretches of the text each entry marks, and as what.
import type { Entry } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';

/** `whole` for entries that are one thing; a statement has three parts. */
export type MarkPart = 'source' | 'cue' | 'content' | 'whole';

export interface Mark extends Span {
  /** Index of its entry. */
  readonly entry: number;
  readonly part: MarkPart;
}

/** The marks of `entries` in a text of `length`; spans that are empty or reach beyond the text mark nothing. */
export function entryMarks(entries: readonly Entry[], length: number): Mark[] {
  const marks: Mark[] = [];
  const add = (entry: number, part: MarkPart, spans: readonly Span[]) => {
    for (const { start, end } of spans)
      if (start >= 0 && start < end && end <= length) marks.push({ entry, part, start, end });
  };
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'statement') {
      add(index, 'source', entry.source.spans);
      add(index, 'cue', entry.cue.spans);
      add(index, 'content', entry.content.spans);
    } else add(index, 'whole', entry.kind === 'commitment' ? entry.what.spans : entry.spans);
  }
  return marks;
}
