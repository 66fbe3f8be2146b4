import type { Span } from '../../record/span.ts';
import type { SentenceView, Tokens } from '../statements/sentence-view.ts';

/** The tokens of `view` that a span touches; null for none. */
export function tokensOf(view: SentenceView, { start, end }: Span): Tokens | null {
  let from = view.from;
  while (from < view.to && view.tokens[from]!.end <= start) from++;
  let to = from;
  while (to < view.to && view.tokens[to]!.start < end) to++;
  return to > from ? { from, to } : null;
}
