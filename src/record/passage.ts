import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Words of a report that stand for one thing, in one or more pieces, in text order.
 * `text` is the pieces' slices joined by one space; no pieces and an empty text mean that the report has no such words.
 */
export const Passage = z.object({ spans: z.array(Span), text: z.string() }).meta({
  id: 'Passage',
  description: 'Pieces of the report’s text, in order; empty when the report has no such words.',
});
export type Passage = z.infer<typeof Passage>;

export const NO_PASSAGE: Passage = Object.freeze({ spans: [], text: '' });

/** The passage that `spans` cut from `text`. Spans must lie within `text`, in order, without overlap. */
export function passageOf(text: string, spans: readonly Span[]): Passage {
  return {
    spans: spans.map(({ start, end }) => ({ start, end })),
    text: spans.map((s) => text.slice(s.start, s.end)).join(' '),
  };
}
