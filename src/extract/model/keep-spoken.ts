// A content's spans in, the same without what the report says itself out.
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import { trimEdges } from './content-spans.ts';

/** A line of a live page that is a time of day and no more: another entry begins there. */
const STAMP_LINE =
  /\n[ \t]*(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[ \t]?[ap]\.?m\.?)?(?:[ \t]?\(?(?:GMT|UTC|BST|CES?T|E[DS]?T|P[DS]?T)\)?)?[ \t]*\n/iu;

/** Whether both stand in one entry of a live page: not “…, the hospital says 11. ¶ 20.55 ¶ “We will not be lectured””. */
const isOfOneEntry = (text: string, cue: Span, { start, end }: Span): boolean =>
  !STAMP_LINE.test(start >= cue.end ? text.slice(cue.end, start) : text.slice(end, cue.start));

/**
 * Cuts two things away, and what another entry of a live page has. Catches “[Why leave now?] “They pay us,” Teague said” and “[As for the toll,] he said it would rise”: of 6,383
 * attributions with quotations in the training articles 26 have a sentence without marks beside the cue's, of 14 sentences that open
 * with “As for …,” one has it in the content. Must not touch “Teague said the bay was theirs and “they pay us.””.
 */
export function keepSpoken(reading: Reading, contents: readonly Span[], cue: Span): Span[] {
  const { text } = reading.report;
  const own = contents.filter((span) => isOfOneEntry(text, cue, span));
  return ownSentences(reading, own, cue)
    .map((span) => (opensSentence(reading, span) ? withoutTopic(text, span) : span))
    .map((span) => trimEdges(text, span))
    .filter(({ start, end }) => start < end);
}

/** Where marks hold a part of `contents`: without sentences that have neither marks nor the cue. */
function ownSentences({ sentences, quotations }: Reading, contents: readonly Span[], cue: Span): Span[] {
  const [from, to] = [contents[0]?.start ?? 0, contents.at(-1)?.end ?? 0];
  const near: Span[] = [];
  for (const { within, spans } of quotations)
    if (within === null)
      for (const mark of spans)
        if (mark.start < to && mark.end > from && contents.some((span) => spansOverlap(mark, span))) near.push(mark);
  if (near.length === 0) return [...contents];
  const home = firstEndingAfter(sentences, cue.start);
  return contents.flatMap((span) => {
    const parts: { start: number; end: number }[] = [];
    for (let s = firstEndingAfter(sentences, span.start); s < sentences.length && sentences[s]!.start < span.end; s++) {
      const sentence = sentences[s]!;
      if (s !== home && !near.some((mark) => spansOverlap(mark, sentence))) continue;
      const part = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
      const last = parts.at(-1);
      if (last !== undefined && sentences[s - 1]?.end === last.end) last.end = part.end;
      else parts.push(part);
    }
    return parts;
  });
}

const opensSentence = ({ sentences }: Reading, { start }: Span): boolean =>
  sentences[firstEndingAfter(sentences, start)]?.start === start;

const TOPIC = /^As (?:for|to) [^,“”"\n]{2,80},\s*/;

function withoutTopic(text: string, { start, end }: Span): Span {
  const topic = TOPIC.exec(text.slice(start, Math.min(text.length, start + 90)));
  return topic === null ? { start, end } : { start: Math.min(end, start + topic[0].length), end };
}
