// Outermost attributions in, the same with what follows a quotation's cue parted from the quotation out.
//
//   “We stay,” he [said, referring to] [the strike].      he [said] “We stay,” and he [referred to] the strike
//   “We stay,” he [said of] [the strike].                 he [said] “We stay,”: the strike is not what he said
//
// The model takes “said, referring to” for one cue. In the training articles all of 14 such participles, and of 4 “said when asked”, are cues
// of their own; what “said of” leads to is a part of the content in 7 of 21.
import { SAID } from '../../lexicon/said.ts';
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/** Words behind which “-ing” is a noun's: “said at a [meeting]”, “said of [accepting] it”, “went on [shouting]”. */
const BEFORE_NOUN =
  /^(?:in|of|by|for|on|at|about|with|before|after|to|from|over|and|or|an?|the|this|that|his|her|its|their|went|is|are|was|were|been)$/;

interface Parting {
  /** Offsets in the cue: where the verb of saying and what belongs to it end, and where a cue of its own begins, if one does. */
  readonly end: number;
  readonly next: number | null;
  readonly isAsked: boolean;
}

/**
 * Catches the two above. Must not touch “we stay,” she [said] that it is hers: a cue of one verb; nor a cue before its quotation. New
 * ones come last, with the same speaker, those that were asked by nobody named.
 */
export function partTails(reading: Reading, found: readonly AttributionSpans[]): AttributionSpans[] {
  const added: AttributionSpans[] = [];
  const parted = found.map((one) => {
    const tail = tailOf(reading, one);
    const parting = tail && partCue(reading.report.text.slice(one.cue.start, one.cue.end));
    if (!parting) return one;
    const { end, next, isAsked } = parting;
    if (next !== null)
      added.push({
        cue: { start: one.cue.start + next, end: one.cue.end },
        source: isAsked ? null : one.source,
        contents: [tail],
        score: one.score,
      });
    const cue = { start: one.cue.start, end: one.cue.start + end };
    return { ...one, cue, contents: one.contents.filter((span) => span !== tail) };
  });
  return [...parted, ...added];
}

/** “said at the hall[, also referring to]”, “said at a briefing [announcing]”, “said when [asked about]”, “said [of]”. */
function partCue(cue: string): Parting | null {
  const words = Array.from(cue.matchAll(/[\p{L}’']+/gu), (match) => ({
    word: match[0].toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
  }));
  if (words.length < 2 || !SAID.has(words[0]!.word)) return null;
  const endOf = (i: number) => words[i]!.end;
  const asked = words.findIndex(({ word }, i) => i > 1 && word === 'asked' && words[i - 1]!.word === 'when');
  if (asked !== -1) return { end: endOf(asked - 2), next: words[asked]!.at, isAsked: true };
  const isParticiple = ({ word }: { word: string }) => /\p{L}{2,}ing$/u.test(word);
  const follows = (i: number) => i > 0 && cue.slice(endOf(i - 1), words[i]!.at).includes(',');
  const starts = words.map((_, i) => i).filter((i) => i > 0 && isParticiple(words[i]!));
  const behindComma = starts.find((i) => follows(firstOf(words, i)));
  const own = behindComma ?? starts.findLast((i) => !BEFORE_NOUN.test(words[i - 1]!.word));
  if (own !== undefined) {
    const first = firstOf(words, own);
    const next = words[first]!.word === 'while' ? first + 1 : first;
    return { end: endOf(first - 1), next: words[next]!.at, isAsked: false };
  }
  const topic = words.findIndex(({ word }, i) => i > 0 && /^(?:of|about|on|in|over)$/.test(word));
  return topic === -1 ? null : { end: endOf(topic - 1), next: null, isAsked: false };
}

/** “[while also] saying” */
function firstOf(words: readonly { readonly word: string }[], participle: number): number {
  let first = participle;
  while (first > 1 && /^(?:also|then|while)$/.test(words[first - 1]!.word)) first--;
  return first;
}

/** The piece of content that begins right behind a cue with a quotation before it, in one sentence, and opens no quotation. */
function tailOf({ report, sentences, quotations }: Reading, { cue, contents }: AttributionSpans): Span | undefined {
  const tail = contents.find(({ start }) => start >= cue.end);
  const before = contents.findLast(({ end }) => end <= cue.start);
  if (tail === undefined || before === undefined) return undefined;
  if (!/^[\s–—-]*$/.test(report.text.slice(cue.end, tail.start))) return undefined;
  if (tail.start >= sentences[firstEndingAfter(sentences, cue.start)]!.end) return undefined;
  const isQuoted = (at: number) =>
    quotations.some(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
  return isQuoted(before.end - 1) && !isQuoted(tail.start) ? tail : undefined;
}
