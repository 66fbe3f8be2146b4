// Tokens, paragraphs and quotations in, the quotations with speech that dashes set apart out, as printers do from Oslo to Madrid.
//
//   – We stay, says Okker. – The pact holds.      two quotations, up to the comma and to the paragraph's end
//   – Will you sign?                              one, where another paragraph has its speaker
//   – ten trucks, – two tents                     a list: none
import { VERB_CUES } from '../lexicon/speech-cues.ts';
import { beginsWithCapital } from '../text/begins-with-capital.ts';
import { overlapping } from '../text/overlapping.ts';
import type { TokenRange } from './find-paragraphs.ts';
import type { FoundQuotation } from './find-quotations.ts';
import type { Token } from './reading.ts';

const DASH = /^[–—―]$/;
/** Words from the comma to the verb: “…, the minister of fisheries says”. */
const LONGEST_SUBJECT = 6;
const NO_SUBJECT = /^(?:i|we|you|who|which|that|and|but|or|if|when|as|to|not|nor)$/;
const DETERMINER = /^(?:the|an?|his|her|their|its|he|she|they|one)$/;

interface Piece {
  readonly from: number;
  /** Behind the last token of what is said. */
  readonly to: number;
  readonly isCued: boolean;
}

/**
 * `found` and a quotation for each piece of speech behind a dash that opens a paragraph, in order; what stands in one is within it. None unless
 * a cue follows one of them, and of those without a cue none unless one follows two. O(n log n).
 */
export function findDashSpeech(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  found: readonly FoundQuotation[],
): readonly FoundQuotation[] {
  const opened = paragraphs.filter(({ firstToken, endToken }) => opensSpeech(tokens, firstToken, endToken));
  if (opened.length === 0) return found;
  const spoken = opened.map((paragraph) => piecesOf(tokens, paragraph));
  const cued = spoken.filter((pieces) => pieces.some(({ isCued }) => isCued));
  const pieces = (cued.length > 1 ? spoken : cued).flat();
  const marked = overlapping(found.flatMap(({ spans }) => spans));
  const speeches = pieces
    .map(({ from, to }) => ({ start: tokens[from]!.start, innerStart: tokens[from]!.end, end: tokens[to - 1]!.end }))
    .filter((speech) => marked(speech).every((span) => holds(speech, span)));
  return inOrder(
    found,
    speeches.map(({ start, innerStart, end }) => ({
      spans: [{ start, end }],
      inner: [{ start: innerStart, end }],
      mark: 'dash',
      closed: true,
      within: null,
    })),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
const holds = (a: Stretch, b: Stretch) => a.start <= b.start && b.end <= a.end;

const opensSpeech = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 < end &&
  DASH.test(tokens[at]!.text) &&
  tokens[at]!.end < tokens[at + 1]!.start &&
  /^[\p{Lu}\p{N}“"«¿¡…]/u.test(tokens[at + 1]!.text);

/** The stretches of a paragraph that dashes open: each up to its cue, else to the paragraph's end. */
function piecesOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Piece[] {
  const pieces: Piece[] = [];
  for (let from = firstToken; from < endToken; ) {
    let to = from + 1;
    while (to < endToken && !(/^[,?!…]/.test(tokens[to - 1]!.text) && isCue(tokens, to, endToken))) to++;
    pieces.push({ from, to, isCued: to < endToken });
    from = to;
    while (from < endToken && !(/^[.?!…]/.test(tokens[from - 1]!.text) && opensSpeech(tokens, from, endToken))) from++;
  }
  return pieces;
}

/** “says Okker”, “the minister answers”: not “who says”, “I say”, nor “reports and plans”. */
function isCue(tokens: readonly Token[], at: number, end: number): boolean {
  if (speaks(tokens[at]!)) {
    const next = tokens[at + 1];
    return next !== undefined && at + 1 < end && (beginsWithCapital(next.text) || DETERMINER.test(next.norm));
  }
  for (let i = at; i < Math.min(end, at + LONGEST_SUBJECT + 1); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || NO_SUBJECT.test(token.norm)) return false;
    if (i > at && speaks(token)) return /^(?:[.,:;]|to|in|on|at|with|about|after)$/.test(tokens[i + 1]?.norm ?? '.');
  }
  return false;
}

/** A finite form of a verb that leads to quotations. */
const speaks = ({ norm }: Token): boolean =>
  VERB_CUES.get(norm)?.some(({ is, word }) => is !== 'ing' && is !== 'base' && word.frames.includes('D')) === true;

/** Both kinds by their first span, with the indices of their holders anew. */
function inOrder(found: readonly FoundQuotation[], speeches: readonly FoundQuotation[]): FoundQuotation[] {
  const all = [...found, ...speeches].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  const index = new Map(all.map((one, i) => [one, i]));
  let last = -1;
  return all.map((one, i) => {
    if (one.mark === 'dash') last = i;
    if (one.within !== null) return { ...one, within: index.get(found[one.within]!)! };
    const isHeld = one.mark !== 'dash' && last >= 0 && holds(all[last]!.spans[0]!, one.spans[0]!);
    return isHeld ? { ...one, within: last } : one;
  });
}
