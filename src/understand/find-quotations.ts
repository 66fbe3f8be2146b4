// Tokens and paragraphs in, quotations out (their role is told later), with Notes for marks that lack their partner.
//
//   “We go,” she said. “You ‘stay’ here.”        three quotations, the third within the second
//   “A B.  ¶  “C D.”                             one speech over two paragraphs: the second reopens it, the last closes it
//   “A B, he said. “C.”                          the first never closes: it ends before the next one opens, with a Note
//
// One stack for all kinds of marks; each paragraph starts with an empty one, so a bad mark spoils its paragraph at most.
import { endsWithCue } from '../lexicon/said.ts';
import type { Note } from '../record/note.ts';
import type { Span } from '../record/span.ts';
import type { TokenRange } from './find-paragraphs.ts';
import { type MarkUse, markUse, opensBracket } from './quotation-marks.ts';
import type { Quotation, QuotationMark, Token } from './reading.ts';
import { lookAtSingleMarks, type SingleMarks } from './single-marks.ts';

export type FoundQuotation = Omit<Quotation, 'role'>;

export interface QuotationsFound {
  /** In order of their first span. */
  readonly quotations: readonly FoundQuotation[];
  /** Tokens that close a quotation, by index. */
  readonly closers: ReadonlySet<number>;
  readonly notes: readonly Note[];
}

// The longest interview paragraphs hold some dozens; what has more is no news report, and the rest is left unread.
const MOST_IN_PARAGRAPH = 2_000;
const DEEPEST = 8;
const MOST_NOTES = 100;
const SINGLE: ReadonlySet<QuotationMark> = new Set(['curly-single', 'straight-single']);

// Typists mix curly and straight marks: a speech opened with one may go on with the other.
const familyOf = (mark: QuotationMark) => (mark === 'straight-double' ? 'curly-double' : mark);

interface Open {
  readonly mark: QuotationMark;
  readonly parent: Open | null;
  readonly spans: Span[];
  readonly inner: Span[];
  /** Start of the piece that is open now, and of what is inside its mark. */
  start: number;
  innerStart: number;
  state: 'open' | 'closed' | 'unclosed' | 'dropped';
}

/** Finds the quotations of a report. Linear in the number of tokens. */
export function findQuotations(tokens: readonly Token[], paragraphs: readonly TokenRange[]): QuotationsFound {
  const scanner = new Scanner(tokens);
  for (let i = 0; i < paragraphs.length; i++) scanner.scan(paragraphs[i]!, paragraphs[i + 1] ?? null);
  return scanner.result();
}

class Scanner {
  readonly #tokens: readonly Token[];
  readonly #all: Open[] = [];
  readonly #closers = new Set<number>();
  readonly #notes: Note[] = [];
  #unnoted = 0;
  #stack: Open[] = [];
  #paragraph!: TokenRange;
  #next: TokenRange | null = null;
  #singles: SingleMarks | null = null;
  #nests = new Map<QuotationMark, boolean>();
  #opened = 0;
  #full = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  scan(paragraph: TokenRange, next: TokenRange | null): void {
    const tokens = this.#tokens;
    this.#paragraph = paragraph;
    this.#next = next;
    this.#singles = null;
    this.#nests.clear();
    this.#opened = 0;
    this.#full = false;
    // What is still on the stack is reopened here by its own mark, one token each.
    let at = paragraph.firstToken;
    for (const open of this.#stack) {
      open.start = tokens[at]!.start;
      open.innerStart = tokens[at]!.end;
      at++;
    }
    let opensAfterMark = at > paragraph.firstToken;
    for (; at < paragraph.endToken; at++) {
      const use = markUse(tokens[at]!);
      if (use === null) opensAfterMark = false;
      else {
        opensAfterMark = this.#take(at, use, opensAfterMark);
        if (this.#full) break;
      }
    }
    this.#endParagraph();
  }

  result(): QuotationsFound {
    if (this.#unnoted > 0)
      this.#notes.push({
        step: 'understand',
        rule: 'too-many-notes',
        reason: `${this.#unnoted} further remarks on quotation marks were left out`,
        span: null,
      });
    const kept = this.#all.filter((open) => open.state !== 'dropped');
    const index = new Map(kept.map((open, i) => [open, i]));
    const quotations = kept.map(({ spans, inner, mark, state, parent }) => {
      let holder = parent;
      while (holder !== null && holder.state === 'dropped') holder = holder.parent;
      return { spans, inner, mark, closed: state === 'closed', within: holder === null ? null : index.get(holder)! };
    });
    return { quotations, closers: this.#closers, notes: this.#notes };
  }

  /** Takes the mark at token `at`; gives whether it opened a quotation. */
  #take(at: number, use: MarkUse, opensAfterMark: boolean): boolean {
    const token = this.#tokens[at]!;
    const before = at > this.#paragraph.firstToken ? this.#tokens[at - 1]! : null;
    const after = at + 1 < this.#paragraph.endToken ? this.#tokens[at + 1]! : null;
    const gapBefore = before === null || before.end < token.start || opensAfterMark || opensBracket(before);
    const gapAfter = after === null || token.end < after.start;
    if (SINGLE.has(use.mark)) return this.#takeSingle(at, use, gapBefore, gapAfter);

    const closes = this.#whichCloses(use, gapBefore, gapAfter);
    if (closes !== null) {
      this.#close(closes, at);
      return false;
    }
    // ” at a word's start stands for “; a straight mark opens before a word.
    const opens = use.does === 'open' || (gapBefore && !gapAfter) || (before === null && use.does === 'both');
    if (!opens) {
      // 5'10" is a height.
      if (before?.kind !== 'number')
        this.#note('quotation-not-opened', 'a mark closes a quotation that was never opened', token);
      return false;
    }
    if (this.#holds(use.mark) && !this.#nestsIn(use.mark)) this.#popTo(use.mark, before?.end ?? token.start, false);
    return this.#open(use.mark, token);
  }

  #takeSingle(at: number, use: MarkUse, gapBefore: boolean, gapAfter: boolean): boolean {
    const singles = (this.#singles ??= lookAtSingleMarks(this.#tokens, this.#paragraph));
    if (gapBefore && !gapAfter && use.does !== 'close') {
      if (this.#holds(use.mark) || !(singles.canClose(at) || this.#reopensSingle(use.mark))) return false;
      return this.#open(use.mark, this.#tokens[at]!);
    }
    if (!gapBefore && use.does !== 'open' && this.#holds(use.mark) && !singles.isPossessive(at))
      this.#close(use.mark, at);
    return false;
  }

  /**
   * Whether the next paragraph begins with what is open and this single mark: “‘We stay. ¶ “‘We win,’ he told me,” she said. With
   * nothing else open a straight mark is too often an apostrophe: ‘We stay. ¶ ‘We win,’ he said.
   */
  #reopensSingle(mark: QuotationMark): boolean {
    const at = (this.#next?.firstToken ?? 0) + this.#stack.length;
    if (this.#next === null || at >= this.#next.endToken || markUse(this.#tokens[at]!)?.mark !== mark) return false;
    if (this.#stack.length === 0) return markUse(this.#tokens[at]!)?.does === 'open';
    return markUse(this.#tokens[at - 1]!)?.mark === this.#stack.at(-1)!.mark;
  }

  /** The kind of quotation that a double mark closes, or null if it opens or stands alone. */
  #whichCloses({ mark, does }: MarkUse, gapBefore: boolean, gapAfter: boolean): QuotationMark | null {
    if (mark === 'curly-double') {
      const inner =
        this.#stack.findLast((open) => open.mark === 'curly-double' || open.mark === 'low-high')?.mark ?? null;
      // „…“ closes with the mark that opens “…”, and “ at a word's end stands for ”.
      if (inner !== null) return does === 'close' || (!gapBefore && (gapAfter || inner === 'low-high')) ? inner : null;
      // "A typist’s mixture”
      return does === 'close' && !gapBefore && this.#holds('straight-double') ? 'straight-double' : null;
    }
    if (!this.#holds(mark))
      return mark === 'straight-double' && !gapBefore && this.#holds('curly-double') ? 'curly-double' : null;
    if (does === 'close') return mark;
    if (does === 'open') return mark === 'guillemets' && !gapBefore && gapAfter ? mark : null;
    return !gapBefore || gapAfter ? mark : null;
  }

  #holds(mark: QuotationMark): boolean {
    for (const open of this.#stack) if (open.mark === mark) return true;
    return false;
  }

  #open(mark: QuotationMark, token: Token): boolean {
    if (this.#opened >= MOST_IN_PARAGRAPH) {
      const rest = { start: token.start, end: this.#paragraph.end };
      this.#note('too-many-quotations', `a paragraph has more than ${MOST_IN_PARAGRAPH} quotations`, rest);
      this.#full = true;
      return false;
    }
    if (this.#stack.length >= DEEPEST) {
      this.#note('quotations-too-deep', `quotations nest more than ${DEEPEST} deep`, token);
      return false;
    }
    const parent = this.#stack.at(-1) ?? null;
    const open: Open = { mark, parent, spans: [], inner: [], start: token.start, innerStart: token.end, state: 'open' };
    this.#all.push(open);
    this.#stack.push(open);
    this.#opened++;
    return true;
  }

  #close(mark: QuotationMark, at: number): void {
    const token = this.#tokens[at]!;
    const before = this.#tokens[at - 1];
    const endBefore = before === undefined ? token.start : before.end;
    const open = this.#popTo(mark, endBefore, true);
    this.#endPiece(open, token.end, token.start);
    this.#closers.add(at);
  }

  /** Pops down to the innermost quotation with `mark`; those above it, and it too unless it `closes`, end at `end` unclosed. */
  #popTo(mark: QuotationMark, end: number, closes: boolean): Open {
    for (;;) {
      const open = this.#stack.pop()!;
      const found = open.mark === mark;
      if (found && closes) {
        open.state = 'closed';
        return open;
      }
      this.#giveUp(open, end);
      if (found) return open;
    }
  }

  // A single mark without partner was an apostrophe; a double one was a quotation.
  #giveUp(open: Open, end: number): void {
    if (SINGLE.has(open.mark)) {
      open.state = 'dropped';
      return;
    }
    open.state = 'unclosed';
    if (end > open.start || open.spans.length === 0) this.#endPiece(open, Math.max(end, open.innerStart), end);
    this.#note('quotation-not-closed', 'a quotation is opened but never closed', open.spans.at(-1)!);
  }

  #endPiece(open: Open, end: number, innerEnd: number): void {
    open.spans.push({ start: open.start, end });
    open.inner.push({ start: open.innerStart, end: Math.max(innerEnd, open.innerStart) });
  }

  /** Whether the marks of this kind pair up in the paragraph, so that one may stand in another. */
  #nestsIn(mark: QuotationMark): boolean {
    if (mark !== 'curly-double' && mark !== 'guillemets' && mark !== 'low-high') return false;
    let nests = this.#nests.get(mark);
    if (nests === undefined) {
      let depth = 0;
      let lowest = 0;
      for (let i = this.#paragraph.firstToken; i < this.#paragraph.endToken; i++) {
        const use = markUse(this.#tokens[i]!);
        if (use?.mark === mark) depth += use.does === 'open' ? 1 : -1;
        lowest = Math.min(lowest, depth);
      }
      nests = depth === 0 && lowest === 0;
      this.#nests.set(mark, nests);
    }
    return nests;
  }

  /** Keeps on the stack what the next paragraph reopens; all else that is open ends with this paragraph. */
  #endParagraph(): void {
    const next = this.#next;
    let goesOn = 0;
    if (next !== null && this.#stack.length > 0 && !endsWithCue(this.#tokens, this.#paragraph)) {
      for (const open of this.#stack) {
        const at = next.firstToken + goesOn;
        const use = at < next.endToken ? markUse(this.#tokens[at]!) : null;
        // French printers reopen a paragraph with the closing mark.
        if (
          use === null ||
          familyOf(use.mark) !== familyOf(open.mark) ||
          (use.does === 'close' && open.mark !== 'guillemets')
        )
          break;
        goesOn++;
      }
    }
    while (this.#stack.length > goesOn) this.#giveUp(this.#stack.pop()!, this.#paragraph.end);
    for (const open of this.#stack) this.#endPiece(open, this.#paragraph.end, this.#paragraph.end);
  }

  #note(rule: string, reason: string, { start, end }: Span): void {
    if (this.#notes.length >= MOST_NOTES) this.#unnoted++;
    else this.#notes.push({ step: 'understand', rule, reason, span: { start, end } });
  }
}
