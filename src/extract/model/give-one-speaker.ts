// Outermost attributions in, the same with no word in the contents of two of them out: what is said is said by one.
//
//   “We stay,” Solvane said. ¶ “They left,” Oranov said.
//   └ Solvane ┘                 └ Oranov ┘                    though the model gave “They left,” to both
//
// On 560 training articles, read by a model that had hardly learnt them, this brought contents of direct quotations found
// exactly from 87.0 to 91.2 %, and who-said-what F1 from 72.8 to 74.2; lead-ins ("called the toll “a wall”") are right as they
// are far oftener than not, and stay.

import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import { cutAway, trimEdges } from './content-spans.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/** A stretch that one speaker has: of a top-level quotation what stands in one paragraph, else one sentence's words outside. */
interface Unit extends Span {
  /** Indices of the sentences that its quotation, or it itself, reaches over; both inclusive. */
  readonly first: number;
  readonly last: number;
}

/**
 * Where contents of `found` overlap, each quotation or sentence goes to whoever's cue is nearest to it, counted in sentences,
 * then to whoever's cue comes first; an attribution that nothing is left of goes. Order is kept.
 * Catches “They left,” in Solvane's content above; must not touch a statement inside another one's content, whose words are its
 * holder's too: “Drazic says that they left,” Solvane said.
 */
export function giveOneSpeaker(reading: Reading, found: readonly AttributionSpans[]): AttributionSpans[] {
  const { text } = reading.report;
  const quoted = reading.quotations.flatMap(({ within, spans }) => (within === null ? spans : []));
  quoted.sort((a, b) => a.start - b.start);
  const contents = found.map((one) => one.contents);
  const order = [...found.keys()].sort((a, b) => startOf(found[a]!) - startOf(found[b]!));
  for (const [place, a] of order.entries()) {
    for (const b of order.slice(place + 1)) {
      if (startOf(found[b]!) >= endOf(found[a]!)) break;
      const [cueOfA, cueOfB] = [found[a]!.cue, found[b]!.cue];
      if (touches(cueOfA, found[b]!.contents) || touches(cueOfB, found[a]!.contents)) continue;
      for (const shared of overlapsOf(contents[a]!, contents[b]!))
        for (const unit of unitsOf(reading, quoted, shared)) {
          const loser = isNearer(reading, unit, cueOfA, cueOfB) ? b : a;
          contents[loser] = contents[loser]!.flatMap((span) => cutAway(span, unit))
            .map((span) => trimEdges(text, span))
            .filter(({ start, end }) => start < end);
        }
    }
  }
  return found.flatMap((one, i) => (contents[i]!.length === 0 ? [] : [{ ...one, contents: contents[i]! }]));
}

const startOf = ({ contents }: AttributionSpans): number => contents[0]!.start;
const endOf = ({ contents }: AttributionSpans): number => contents.at(-1)!.end;
const touches = (cue: Span, spans: readonly Span[]): boolean => spans.some((span) => spansOverlap(span, cue));

function overlapsOf(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap((one) =>
    b
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
      .filter(({ start, end }) => start < end),
  );
}

/** `shared` cut at the marks and, outside them, at the sentences' ends. */
function unitsOf({ sentences }: Reading, quoted: readonly Span[], shared: Span): Unit[] {
  const units: Unit[] = [];
  let at = shared.start;
  const addSentences = (to: number): void => {
    for (let s = firstEndingAfter(sentences, at); s < sentences.length && sentences[s]!.start < to; s++)
      units.push({ start: Math.max(at, sentences[s]!.start), end: Math.min(to, sentences[s]!.end), first: s, last: s });
  };
  for (let q = firstEndingAfter(quoted, at); q < quoted.length && quoted[q]!.start < shared.end; q++) {
    const { start, end } = quoted[q]!;
    if (start > at) addSentences(start);
    const first = firstEndingAfter(sentences, start);
    const last = firstEndingAfter(sentences, end - 1);
    units.push({ start: Math.max(at, start), end: Math.min(shared.end, end), first, last });
    at = Math.min(shared.end, end);
  }
  if (at < shared.end) addSentences(shared.end);
  return units;
}

/** Whether `a` is nearer to `unit` than `b`: by sentences between, in its own sentence by characters, then the earlier one. */
function isNearer({ sentences }: Reading, { start, end, first, last }: Unit, a: Span, b: Span): boolean {
  const sentencesTo = (cue: Span): number => {
    const of = firstEndingAfter(sentences, cue.start);
    return of < first ? first - of : Math.max(0, of - last);
  };
  const [toA, toB] = [sentencesTo(a), sentencesTo(b)];
  if (toA !== toB) return toA < toB;
  if (toA > 0) return a.start <= b.start;
  const charactersTo = (cue: Span): number => (cue.end <= start ? start - cue.end : cue.start - end);
  return charactersTo(a) <= charactersTo(b);
}
