// Outermost attributions in, the same with quotations that the model gave to nobody out, each with whoever spoke right before it.
//
//   Teague was furious, his aide said. “Nobody asked us.”        “Nobody asked us.” is the aide's, too
//
// Of 28 such quotations in 314 annotated articles 20 have the cue before them, and 6 are marked by nobody.

import type { Span } from '../../record/span.ts';
import { countBelow } from '../../text/count-below.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Reading } from '../../understand/reading.ts';
import { isWholeSpeech } from '../statements/left-speech.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/** Whoever asks is answered by another: Reporters asked where he was. “At home.” */
export const ASKS = /\b(?:ask|asks|asked|asking)\b/i;

/**
 * A quotation of whole sentences that is nobody's joins the contents of the attribution that ends right before it in
 * its paragraph, if that one has a source. Catches “Nobody asked us.” above. Must not catch a term in quotation marks, nor a
 * quotation with a cue of its own. Order is kept. O(n log n).
 */
export function attachSpeech(reading: Reading, found: readonly AttributionSpans[]): AttributionSpans[] {
  const { text } = reading.report;
  const isFree = freedomOf(found);
  const byEnd = found.map((one, i) => ({ i, end: endOf(one) })).sort((a, b) => a.end - b.end);
  const joined = new Map<number, Span[]>();
  for (const quotation of reading.quotations) {
    if (!isWholeSpeech(quotation)) continue;
    const { spans } = quotation;
    const speech = { start: spans[0]!.start, end: spans.at(-1)!.end };
    if (!isWholeSentences(reading, speech) || !isFree(speech)) continue;
    const before = byEnd[countBelow(byEnd.length, (i) => byEnd[i]!.end <= speech.start) - 1];
    if (before === undefined || /[\p{L}\p{N}\n]/u.test(text.slice(before.end, speech.start))) continue;
    const { source, cue } = found[before.i]!;
    if (source === null || ASKS.test(text.slice(cue.start, cue.end))) continue;
    joined.set(before.i, [...(joined.get(before.i) ?? []), ...spans]);
    before.end = speech.end;
  }
  return found.map((one, i) => {
    const more = joined.get(i);
    return more ? { ...one, contents: [...one.contents, ...more].sort((a, b) => a.start - b.start) } : one;
  });
}

/** Whether no part of `found` lies in a span but of those that lie in it whole: what is said inside a speech is its speaker's too. */
function freedomOf(found: readonly AttributionSpans[]): (span: Span) => boolean {
  const parts = overlapping(
    found.flatMap((one) => {
      const spans = [one.cue, ...one.contents];
      const [from, to] = [Math.min(...spans.map(({ start }) => start)), endOf(one)];
      return spans.map(({ start, end }) => ({ start, end, from, to }));
    }),
  );
  return (span) => parts(span).every(({ from, to }) => from >= span.start && to <= span.end);
}

const endOf = ({ source, cue, contents }: AttributionSpans): number =>
  Math.max(cue.end, source?.end ?? 0, ...contents.map(({ end }) => end));

/** Whether `span` begins and ends with sentences. */
function isWholeSentences({ sentences }: Reading, span: Span): boolean {
  const first = sentences[firstEndingAfter(sentences, span.start)];
  const last = sentences[firstEndingAfter(sentences, span.end - 1)];
  return first !== undefined && first.start === span.start && last !== undefined && last.end === span.end;
}
