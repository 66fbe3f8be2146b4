// Quoted sentences and paragraphs without a cue of their own belong to the statement before them.
//   “We stay,” Solvane said. “The pact holds.”        one statement, two pieces
//   Okker was brief: ¶ “No.”                           a colon hands over
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether all words of `view` are quoted. */
export function isWhollyQuoted(view: SentenceView): boolean {
  if (view.quoted.length === 0) return false;
  for (let i = view.from; i < view.to; i++)
    if (view.quotedAt(i) === null && view.tokens[i]!.kind !== 'punctuation') return false;
  return true;
}

/** Adds the unclaimed quotations of `view` to the content of `draft`. */
export function attachQuotations(view: SentenceView, draft: Draft, claimed: Set<number>): void {
  for (const quoted of view.quoted) {
    if (claimed.has(quoted.index)) continue;
    claimed.add(quoted.index);
    for (const { start, end } of quoted.quotation.spans) draft.content.push({ start, end });
  }
}

/**
 * Adds a speech that opens `view` and that no rule read: “We win,” which made them laugh.
 * Other words of the sentence are the report’s own.
 */
export function attachOpeningSpeech(view: SentenceView, draft: Draft, claimed: Set<number>): void {
  const quoted = view.quoted[0];
  if (quoted === undefined || quoted.from !== view.from || !quoted.opensHere || !quoted.endsHere) return;
  if (quoted.quotation.role !== 'speech' || claimed.has(quoted.index)) return;
  claimed.add(quoted.index);
  for (const { start, end } of quoted.quotation.spans) draft.content.push({ start, end });
}
