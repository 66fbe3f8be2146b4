// The pieces of a statement's content, or a stretch of one sentence, in; the tokens in them out, as one run that rules can walk.
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading, Token } from '../../understand/reading.ts';

/** No commitment is longer: in hostile text a content may be as long as the report. */
const LONGEST = 160;

/** The tokens that lie in `spans`, in order, LONGEST at most, cut where the first sentence with a word ends. */
export const wordsIn = (reading: Reading, spans: readonly Span[]): readonly Token[] =>
  sentencesIn(reading, spans)[0] ?? [];

/** The same, sentence by sentence, those without a word left out. */
export function sentencesIn({ tokens, sentences }: Reading, spans: readonly Span[]): (readonly Token[])[] {
  const held: Token[] = [];
  for (const { start, end } of spans)
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
      if (held.length < LONGEST) held.push(tokens[i]!);
      else break;
  const told: (readonly Token[])[] = [];
  for (let at = 0; at < held.length; ) {
    const sentence = sentences[firstEndingAfter(sentences, held[at]!.start)];
    const end =
      sentence === undefined ? held.length : at + held.slice(at).findIndex(({ start }) => start >= sentence.end);
    const words = held.slice(at, end < at ? held.length : end);
    if (words.some(({ kind }) => kind === 'word')) told.push(words);
    at += Math.max(1, words.length);
  }
  return told;
}

/** The stretches of the text that `tokens` cover: runs without a gap between them but white space are one. Marks at the ends are left out. */
export function stretchesOf({ report }: Reading, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of trimmed(tokens)) {
    const last = spans.at(-1);
    if (last !== undefined && /^\s*$/.test(report.text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** Without punctuation and joints at both ends: “, and” [pay its share] “.” */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isEdge = ({ kind, norm }: Token) => kind === 'punctuation' || norm === 'and' || norm === 'but';
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from]!)) from++;
  while (to > from && isEdge(tokens[to - 1]!)) to--;
  return tokens.slice(from, to);
}
