// Laws of reading, each a function of any text. In: a text (or a page's source). Out: nothing; a broken law throws with a
// case that can be pasted into a test. Small runs are in test/read/reading-laws.test.ts; long ones may call the same.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { readBytes } from '../../src/read/read-document.ts';
import { readHtml } from '../../src/read/read-html.ts';
import { readLine } from '../../src/read/read-ndjson.ts';
import type { ReadOutcome } from '../../src/read/read-outcome.ts';
import { readText } from '../../src/read/read-text.ts';
import { createCodePointMap } from '../../src/text/code-points.ts';

type Read = Extract<ReadOutcome, { outcome: 'read' }>;

/** A plain text is kept exactly, and every field read from it is a slice of it. */
export function keepsPlainText(text: string): void {
  const read = readOrRefused('keepsPlainText', text, readText(text, { origin: 'law.txt' }));
  if (!read) return;
  const kept = text.toWellFormed();
  hold('keepsPlainText', text, read.report.text === kept, read.report.text);
  const { title, byline, agency, dateline } = read.report;
  for (const field of [title, byline, agency, dateline?.place, dateline?.date])
    hold('keepsPlainText', text, field == null || kept.includes(field), field);
}

/** A line of NDJSON gives its text verbatim. */
export function keepsLineText(text: string): void {
  const bytes = Buffer.from(JSON.stringify({ id: 'law', text }));
  const read = readOrRefused('keepsLineText', text, readLine(bytes, 'law.ndjson:1'));
  if (read)
    hold('keepsLineText', text, read.report.text === text.toWellFormed() && read.report.givenId === 'law', read.report);
}

/** Bytes give back their text: UTF-8 with and without a mark, UTF-16 with one. */
export function keepsDecodedText(text: string): void {
  const kept = text.toWellFormed();
  const swapped = Buffer.from(`\ufeff${kept}`, 'utf16le').swap16();
  for (const bytes of [Buffer.from(`\ufeff${kept}`), Buffer.from(`\ufeff${kept}`, 'utf16le'), swapped]) {
    const read = readOrRefused('keepsDecodedText', kept, [...readBytes(bytes, 'law.txt', 'text')][0]!);
    if (read) hold('keepsDecodedText', text, read.report.text === kept, read.report.text);
  }
}

/** A page of one paragraph gives the paragraph with its white space folded, and ties every character to the source. */
export function keepsPageText(text: string): void {
  for (const toHtml of [escapeFew, escapeAll]) {
    const source = `<!doctype html><title>Law</title>\r\n<body><article><p>\n${toHtml(text)} </p></article>`;
    const read = readOrRefused('keepsPageText', text, readHtml(source, { origin: 'law.html' }));
    if (!read) continue;
    const expected = fold(text.toWellFormed()).replace(/^ | $/g, '');
    hold('keepsPageText', text, read.report.text === expected, { got: read.report.text, expected });
    checkMap('keepsPageText', source, read);
    const whole = read.sourceMap!.toSource({ start: 0, end: expected.length })!;
    hold(
      'keepsPageText',
      text,
      decode(source.slice(whole.sourceStart, whole.sourceEnd).toWellFormed()) === expected,
      whole,
    );
  }
}

/** Whatever the source: each run is its decoded stretch, only breaks and marks have none, and `toSource` is monotone. */
export function tiesPageToSource(source: string): void {
  const read = readOrRefused('tiesPageToSource', source, readHtml(source, { origin: 'law.html' }));
  if (read) checkMap('tiesPageToSource', source, read);
}

/** Code point offsets cut the same words as UTF-16 offsets do. */
export function keepsCodePoints(text: string): void {
  const map = createCodePointMap(text);
  const points = Array.from(text);
  hold('keepsCodePoints', text, map.pointLength === points.length, map.pointLength);
  for (const [start, end] of someSpans(points.length)) {
    const [from, to] = [map.fromPoint(start), map.fromPoint(end)];
    hold('keepsCodePoints', text, text.slice(from, to) === points.slice(start, end).join(''), [start, end]);
    hold('keepsCodePoints', text, map.toPoint(from) === start && map.toPoint(to) === end, [start, end]);
  }
}

/** All laws that take any text. */
export const TEXT_LAWS = { keepsPlainText, keepsLineText, keepsDecodedText, keepsPageText, keepsCodePoints } as const;

function checkMap(law: string, source: string, read: Read): void {
  const { text } = read.report;
  const map = read.sourceMap!;
  let before = 0;
  for (const run of map.runs) {
    hold(law, source, /^[\t\n“”]*$/.test(text.slice(before, run.start)), { unsourced: text.slice(before, run.start) });
    const stretch = source.slice(run.sourceStart, run.sourceEnd).toWellFormed();
    // Halves of a pair on both sides of a tag make one character, as in a browser; cut by the run they are halves again.
    const words = fold(text.slice(run.start, run.end)).toWellFormed();
    // Old elements whose text is not decoded: their stretches stand for themselves.
    const isRaw = /<xmp|<plaintext/i.test(source) && words === fold(stretch);
    const made = isRaw ? words : decode(stretch);
    hold(law, source, words === made, { run, words, made });
    before = run.end;
  }
  hold(law, source, /^[\t\n“”]*$/.test(text.slice(before)), { unsourced: text.slice(before) });
  for (const [start, end] of someSpans(text.length)) {
    const narrow = map.toSource({ start, end });
    const wide = map.toSource({ start: Math.max(0, start - 3), end: end + 3 });
    const isHeld =
      narrow === null ||
      (wide !== null && wide.sourceStart <= narrow.sourceStart && wide.sourceEnd >= narrow.sourceEnd);
    hold(law, source, isHeld, { span: [start, end], narrow, wide });
  }
}

/** About ten spans spread over a text of `length` units, the same every time. */
function someSpans(length: number): [number, number][] {
  return Array.from({ length: 10 }, (_, i) => {
    const [a, b] = [Math.floor((length * ((i * 7) % 10)) / 10), Math.floor((length * ((i * 3) % 11)) / 10)];
    return [Math.min(a, b, length), Math.min(Math.max(a, b), length)];
  });
}

/** What the HTML standard makes of a stretch of source that holds no tags, white space folded: by parse5's own tree. */
function decode(stretch: string): string {
  const textOf = (nodes: readonly DefaultTreeAdapterTypes.Node[]): string =>
    nodes
      .map((node) =>
        defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '',
      )
      .join('');
  return fold(textOf(parseFragment(stretch).childNodes));
}

const fold = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ');
const escapeFew = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeAll = (text: string) =>
  Array.from(text, (character) =>
    /[\w \t\n\r\f\0]/.test(character) || !character.isWellFormed() || /[\x7f-\x9f]/.test(character)
      ? character
      : `&#x${character.codePointAt(0)!.toString(16)};`,
  ).join('');

/** The outcome if it was read; a text may be refused only for what it is: empty, or not text. */
function readOrRefused(law: string, text: string, outcome: ReadOutcome): Read | null {
  if (outcome.outcome === 'read') return outcome;
  const { rule } = outcome.refused;
  const isRight =
    (rule === 'empty' && (law === 'tiesPageToSource' || !/\S/.test(text))) ||
    (rule === 'not-text' && /[\0-\x08\x0e-\x1f]/.test(text));
  hold(law, text, isRight, rule);
  return null;
}

function hold(law: string, text: string, isTrue: boolean, found: unknown): void {
  if (!isTrue) throw new Error(`${law}(${JSON.stringify(text)}) is broken: ${JSON.stringify(found)}`);
}
