// Where content ends, and the characters it spans: a quotation that it opens is taken whole, over sentences and paragraphs.
import type { Span } from '../../record/span.ts';
import type { Cue } from './find-cues.ts';
import { findSubject } from './find-source.ts';
import { isAdverb, isVerbLike, type SentenceView, type Tokens } from './sentence-view.ts';

const LONGEST_SUBJECT = 10;

/**
 * The end of a clause that begins at `from` and runs to the sentence's end, unless another statement's words come first:
 *
 *   he would go, | adding that …     he would go, | according to …     he would go, | but Okker said …     and | said that …
 */
export function findClauseEnd(view: SentenceView, from: number, cues: readonly Cue[]): number {
  const { tokens } = view;
  const opensAside = /^(?:when|after|while|as|although|though|because|since|if|before|once)$/.test(
    tokens[view.from]!.norm,
  );
  for (const cue of cues) {
    if (cue.from < from + 2) continue;
    const before = tokens[cue.from - 1]!;
    if (cue.voice === 'participle' && isStrong(cue)) {
      if (before.text === ',') return cue.from - 1;
      // titled “The Long Strait,” adding …
      if (view.quotedAt(cue.from - 1) !== null && tokens[cue.from - 2]?.text === ',') return cue.from;
    }
    if (cue.voice !== 'active' || !isStrong(cue)) continue;
    if (/^(?:and|but|then)$/.test(before.norm) && isTelling(view, cue)) return withoutComma(view, cue.from - 1, from);
    // ", and she said that", "; Okker said", ", while the premier said"
    for (let i = cue.from - 2; i > from && i >= cue.from - LONGEST_SUBJECT; i--) {
      if (view.quotedAt(i) !== null) {
        // “After she called it “a mistake,” | Okker said …”
        if (opensAside && tokens[i - 1]?.text === ',' && findSubject(view, cue.from, i + 1)?.from === i + 1)
          return i + 1;
        break;
      }
      const token = tokens[i]!;
      const conjunction = /^(?:and|but|while|though|although|whereas|as|yet)$/.test(token.norm);
      if (token.text === ';' || (conjunction && tokens[i - 1]?.text === ',')) {
        const subject = findSubject(view, cue.from, i + 1);
        if (subject !== null && subject.from <= i + 2) return withoutComma(view, i, from);
        break;
      }
      if (token.text === ',') {
        // “When Drovny said it would go, | Okker said …”
        const subject = opensAside ? findSubject(view, cue.from, i + 1) : null;
        if (subject !== null && subject.from === i + 1) return i;
        break;
      }
    }
  }
  const quotedEnd = endOfQuotedWords(view, from);
  if (quotedEnd !== null) return quotedEnd;
  for (let i = from + 1; i + 1 < view.wordsTo; i++) {
    if (tokens[i]!.norm === 'according' && tokens[i + 1]!.norm === 'to' && view.quotedAt(i) === null)
      return withoutComma(view, i, from);
    if (tokens[i]!.text === ';' && view.quotedAt(i) === null) return i;
  }
  return view.wordsTo;
}

// said “we go,” | when asked …     called it “late,” | and vowed …: a comma within the marks, then words of another clause
function endOfQuotedWords(view: SentenceView, from: number): number | null {
  const { tokens } = view;
  for (const { from: open, to } of view.quoted) {
    if (open < from || to - open < 3 || to >= view.wordsTo || tokens[to - 2]!.text !== ',') continue;
    const next = tokens[to]!.norm;
    if (/^(?:when|after|as|while|which|who|before|[a-z]+ing)$/.test(next)) return to;
    if (/^(?:and|but)$/.test(next) && isVerbLike(tokens[to + 1])) return to;
  }
  return null;
}

function withoutComma(view: SentenceView, end: number, from: number): number {
  let to = end;
  while (
    to > from + 1 &&
    (/^[,;]$/.test(view.tokens[to - 1]!.text) || (isAdverb(view.tokens[to - 1]) && view.tokens[to - 2]?.text === ','))
  )
    to--;
  return to;
}

/** Cues of saying, that open a statement of their own beside another. */
export function isStrong(cue: Cue): boolean {
  return cue.words.some((word) => word.frames.includes('D'));
}

// A cue behind "and" is another statement only when words follow that it can govern: “and added that”, “and said: “No””.
function isTelling(view: SentenceView, cue: Cue): boolean {
  const next = view.tokens[cue.to];
  return (
    next !== undefined &&
    (/^(?:that|:|he|she|it|they|the|his|her|their)$/.test(next.norm) ||
      view.quotedAt(cue.to) !== null ||
      next.text === ',')
  );
}

/** The characters of `pieces`; a quotation that a piece opens and the sentence does not end is taken to its own end. */
export function spansOf(view: SentenceView, pieces: readonly Tokens[]): Span[] {
  const { tokens } = view;
  const spans: Span[] = [];
  for (const { from, to } of pieces) {
    if (to <= from) continue;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    const open = view.quotedAt(to - 1);
    const first = view.quotedAt(from);
    // A quotation begun in an earlier sentence.
    if (first !== null && !first.opensHere) {
      for (const span of first.quotation.spans) if (span.end < start) spans.push(span);
    }
    const quoted =
      first !== null && !first.opensHere
        ? first.quotation.spans.find((s) => s.start < start && s.end >= start)
        : undefined;
    const begin = quoted?.start ?? start;
    if (open !== null && !open.endsHere) {
      const rest = open.quotation.spans.filter((span) => span.end > end);
      const own = rest[0]!.start <= end ? rest.shift()! : null;
      spans.push({ start: begin, end: own?.end ?? end }, ...rest);
    } else spans.push({ start: begin, end });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
