// In: the elements that hold the report. Out: its text as a reader sees it, and the runs that tie it to the source.
//
//   <p>The <b>Pact</b>⏎ said:</p><p><q>No</q><br>Vell</p>      The Pact said:⏎⏎“No”⏎Vell
//
// Blocks are set apart by a blank line; lines of lists and tables, and <br>, by a line end (two and more <br> by a blank
// line); cells by a tab; inline elements are glued. White space is one blank, as browsers show it, but in <pre>. <q> gets
// the quotation marks that browsers show: they, and line ends, are the only characters without a source.
import type { OffsetRun } from '../text/offset-map.ts';
import { alignCharacters } from './align-characters.ts';
import { attributeOf, type HtmlElement, type HtmlNode, type HtmlText } from './html-tree.ts';
import { type Furniture, isBlock, type Judge, LONGEST_CREDIT } from './page-furniture.ts';

export interface PageText {
  readonly text: string;
  readonly runs: readonly OffsetRun[];
  /** How many elements of each kind were left out. */
  readonly leftOut: ReadonlyMap<Furniture, number>;
}

/** What separates two stretches of text; the strongest one due is written. */
const BREAKS = ['', '\t', '\n', '\n\n'] as const;
type BreakStrength = 0 | 1 | 2 | 3;
const [NONE, CELL, LINE, BLANK_LINE] = [0, 1, 2, 3] as const;

// White space of HTML, and what is not. One character each: a pattern of repeats keeps a way back for every character it takes,
// which over millions of them has been seen to overflow.
const BLANK = /[ \t\n\f\r]/;
const INK = /[^ \t\n\f\r]/;

const LINE_TAGS = new Set(['li', 'tr', 'dt', 'dd', 'option', 'legend', 'caption', 'summary']);
const strengthOf = (element: HtmlElement): BreakStrength =>
  element.tag === 'td' || element.tag === 'th' ? CELL : LINE_TAGS.has(element.tag) ? LINE : BLANK_LINE;

/** The text of `elements`, which must stand in document order, none inside another. */
export function writePageText(source: string, elements: readonly HtmlElement[], judge: Judge): PageText {
  const writer = createWriter(source);
  const leftOut = new Map<Furniture, number>();

  const write = (node: HtmlNode, verbatim: boolean): void => {
    if (node.kind === 'text') writer.addText(node, verbatim);
    else if (node.kind === 'element' && node.tag === 'br') writer.addLineBreak();
    else if (node.kind === 'element') writeElement(node, verbatim);
  };
  const writeElement = (node: HtmlElement, verbatim: boolean): void => {
    const judged = judge(node) ?? (isTimeLine(node) ? 'credit' : isLinkList(node) ? 'furniture' : null);
    // A long "author" block is the report about an author.
    if (judged !== null && !(judged === 'credit' && lettersOf(node, LONGEST_CREDIT) > LONGEST_CREDIT)) {
      if (judged !== 'hidden' && lettersOf(node, 0) > 0) leftOut.set(judged, (leftOut.get(judged) ?? 0) + 1);
      if (isBlock(node)) writer.addBreak(strengthOf(node));
      return;
    }
    writeInside(node, verbatim);
  };
  const writeInside = (node: HtmlElement, verbatim: boolean): void => {
    const strength = isBlock(node) ? strengthOf(node) : NONE;
    writer.addBreak(strength);
    if (node.tag === 'q') writer.addMark('“', 'open');
    for (const child of node.children) write(child, verbatim || node.tag === 'pre' || node.tag === 'listing');
    if (node.tag === 'q') writer.addMark('”', 'close');
    writer.addBreak(strength);
  };
  for (const element of elements) writeInside(element, element.tag === 'pre');
  return { ...writer.finish(), leftOut };
}

function createWriter(source: string) {
  const parts: string[] = [];
  const runs: { start: number; end: number; sourceStart: number; sourceEnd: number }[] = [];
  let length = 0;
  let due: BreakStrength = NONE;
  let lineBreaks = 0;
  let blank: { sourceStart: number; sourceEnd: number } | null = null;

  const put = (text: string, sourceStart: number, sourceEnd: number): void => {
    const last = runs.at(-1);
    const joins = last && last.end === length && last.sourceEnd === sourceStart;
    // Linear stretches that touch on both sides are one run.
    if (
      joins &&
      text.length === sourceEnd - sourceStart &&
      last.end - last.start === last.sourceEnd - last.sourceStart
    ) {
      last.end += text.length;
      last.sourceEnd = sourceEnd;
    } else runs.push({ start: length, end: length + text.length, sourceStart, sourceEnd });
    parts.push(text);
    length += text.length;
  };
  /** Writes the break or blank that is due before the next character. */
  const settle = (): void => {
    const strength = Math.max(due, lineBreaks === 0 ? NONE : lineBreaks === 1 ? LINE : BLANK_LINE);
    if (length > 0 && strength > NONE) {
      parts.push(BREAKS[strength]!);
      length += BREAKS[strength]!.length;
    } else if (length > 0 && blank) put(' ', blank.sourceStart, blank.sourceEnd);
    due = NONE;
    lineBreaks = 0;
    blank = null;
  };
  const addPiece = (text: string, sourceStart: number, sourceEnd: number, verbatim: boolean): void => {
    const isLinear = text.length === sourceEnd - sourceStart;
    if (!isLinear) {
      // A reference or CRLF: white space of any kind folds like a blank written as such.
      if (!verbatim && text !== '' && text.search(INK) < 0) blank ??= { sourceStart, sourceEnd };
      else {
        settle();
        put(text, sourceStart, sourceEnd);
      }
      return;
    }
    if (verbatim) {
      settle();
      put(text, sourceStart, sourceEnd);
      return;
    }
    for (let [at, end] = [0, 0]; at < text.length; at = end) {
      const isBlank = BLANK.test(text[at]!);
      const length = text.slice(at).search(isBlank ? INK : BLANK);
      end = length < 0 ? text.length : at + length;
      if (isBlank) blank ??= { sourceStart: sourceStart + at, sourceEnd: sourceStart + end };
      else {
        settle();
        put(text.slice(at, end), sourceStart + at, sourceStart + end);
      }
    }
  };

  return {
    addText(node: HtmlText, verbatim: boolean): void {
      for (const piece of alignCharacters(source, node.sourceStart, node.sourceEnd, node.value))
        addPiece(piece.text, piece.sourceStart, piece.sourceEnd, verbatim);
    },
    addBreak(strength: BreakStrength): void {
      if (strength > due) due = strength;
    },
    addLineBreak(): void {
      lineBreaks++;
    },
    /** A mark without a source; an opening one waits for nothing, so that the blank before it is written first. */
    addMark(mark: string, side: 'open' | 'close'): void {
      if (side === 'open') settle();
      else blank = null;
      parts.push(mark);
      length += mark.length;
    },
    finish: () => ({ text: parts.join(''), runs }),
  };
}

/** "March 3, 10:15" in a block of its own: a short block around a `time` element is the time of publication. */
function isTimeLine(element: HtmlElement): boolean {
  return (
    isBlock(element) &&
    lettersOf(element, 80) <= 80 &&
    hasTime(element, 3) &&
    !/[.!?]$/.test(lastText(element).trimEnd())
  );
}

function hasTime(element: HtmlElement, depth: number): boolean {
  return element.children.some(
    (child) =>
      child.kind === 'element' &&
      ((child.tag === 'time' && attributeOf(child, 'datetime') !== null) || (depth > 0 && hasTime(child, depth - 1))),
  );
}

function lastText(element: HtmlElement): string {
  const last = element.children.findLast(
    (child) => child.kind !== 'other' && !(child.kind === 'text' && child.value.trim() === ''),
  );
  return last === undefined || last.kind === 'other' ? '' : last.kind === 'text' ? last.value : lastText(last);
}

/** A list of links ("More on the Pact"): two and more, hardly a word outside of them. */
function isLinkList(element: HtmlElement): boolean {
  if (element.tag !== 'ul' && element.tag !== 'ol') return false;
  let [links, letters, linkLetters] = [0, 0, 0];
  const gather = (nodes: readonly HtmlNode[], inLink: boolean): void => {
    for (const node of nodes) {
      if (node.kind === 'text') {
        const count = node.value.trim().length;
        letters += count;
        if (inLink) linkLetters += count;
      } else if (node.kind === 'element') {
        if (node.tag === 'a') links++;
        gather(node.children, inLink || node.tag === 'a');
      }
    }
  };
  gather(element.children, false);
  return links >= 2 && linkLetters >= letters * 0.8;
}

/** Letters inside `element`, counted no further than a little beyond `enough`. */
function lettersOf(element: HtmlElement, enough: number): number {
  let letters = 0;
  for (const child of element.children) {
    if (child.kind === 'text') letters += child.value.trim().length;
    else if (child.kind === 'element') letters += lettersOf(child, enough - letters);
    if (letters > enough) break;
  }
  return letters;
}
