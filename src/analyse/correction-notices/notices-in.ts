// A record in; the corrections that the paper prints in it, out: below an article, above it, or as a report of its own.
//
//   “Correction: An earlier version of this article gave the number of soldiers as 400. It is 240.”
//   not “a corrections officer”, “a market correction”, “Okker demanded a correction”
import {
  A_PIECE,
  AMENDED,
  AND_NOT,
  BY_ANOTHER,
  CLOCK,
  EARLIER_VERSION,
  IN_A_PIECE,
  IT_ALSO,
  isPlainLabel,
  LABEL_BEFORE,
  LABEL_LINE,
  MAY_CORRECT,
  NO_MATTER,
  PLAINLY,
  RETRACTS_PIECE,
  THAT_WAS_WRONG,
  TOLD_EARLIER,
  WE_GOT_WRONG,
  WE_WRONGLY,
  WRONGLY,
} from '../../lexicon/correction-words.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Paragraph, Reading } from '../../understand/reading.ts';
import { understand } from '../../understand/understand.ts';
import type { FoundNotice, Notice, NoticeSentence } from './notice.ts';
import { readNotice } from './read-notice.ts';

/** A notice without a label, and without “this article”, stands in one of so many paragraphs at the head or the foot. */
const AT_EDGE = 2;
/** What stands under a label and is longer is an article. */
const LONGEST = 1500;
const MOST_NOTICES = 12;
/** Below “CORRECTION” as a line of its own so many paragraphs may be notices. */
const BELOW_LABEL = 4;

const known = new WeakMap<RecordedReport, readonly Notice[]>();

/** In text order. Computed once a record. */
export function noticesIn(record: RecordedReport): readonly Notice[] {
  const there = known.get(record) ?? find(record);
  known.set(record, there);
  return there;
}

function find(record: RecordedReport): readonly Notice[] {
  const { report } = record;
  if (!MAY_CORRECT.test(report.text) && !MAY_CORRECT.test(report.title ?? '')) return [];
  const reading = understand(report);
  const { paragraphs } = reading;
  const notices: Notice[] = [];
  // a report headed “Corrections” is nothing else
  let column = labelLine(report.title ?? '');
  let above: { readonly label: string; readonly until: number } | null = null;
  paragraphs.forEach((paragraph, n) => {
    const text = report.text.slice(paragraph.start, paragraph.end);
    const line = labelLine(text);
    if (line !== null) {
      above = { label: line, until: n + BELOW_LABEL };
      if (n < AT_EDGE) column = line;
      return;
    }
    const label = LABEL_BEFORE.exec(text);
    const isAtEdge = n < AT_EDGE || n >= paragraphs.length - AT_EDGE;
    const found = noticeIn(reading, paragraph, {
      label: label?.groups?.label ?? null,
      isBelowLabel: above !== null && n <= above.until && isPlainLabel(above.label),
      isInColumn: column !== null,
      isAtEdge,
      begins: paragraph.start + (label?.[0].length ?? 0),
      outlet: report.outlet,
    });
    if (found !== null && notices.length < MOST_NOTICES) notices.push(readNotice(record, found));
  });
  return notices;
}

const labelLine = (text: string): string | null => LABEL_LINE.exec(text.trim())?.groups?.label ?? null;

interface Place {
  readonly label: string | null;
  readonly isBelowLabel: boolean;
  readonly isInColumn: boolean;
  readonly isAtEdge: boolean;
  /** Where words begin behind the label. */
  readonly begins: number;
  readonly outlet: string | null;
}

/** The notice of a paragraph: all of it where it has a label, else from the sentence that says so on. Null for none. */
function noticeIn(reading: Reading, paragraph: Paragraph, place: Place): FoundNotice | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const { text } = reading.report;
  const { label, isBelowLabel, isInColumn, isAtEdge, begins } = place;
  const isLabelled = label !== null || isBelowLabel || isInColumn;
  const spans = reading.sentences
    .slice(paragraph.firstSentence, paragraph.endSentence)
    .map(({ start, end }) => ({ start: Math.max(start, begins), end }))
    .filter(({ start, end }) => start < end);
  const owned = ownedUpIn(reading, paragraph, spans, place);
  if (owned !== null) return owned;
  const sentences = spans
    .map((span): NoticeSentence => ({ ...span, fires: saysWrong(text.slice(span.start, span.end), { ...place, isLabelled }) && !isQuoted(reading, span.start) })); // biome-ignore format: one line
  const first = sentences.findIndex(({ fires }) => fires);
  const isNamed = label !== null && isPlainLabel(label) && isAtEdge && !isQuoted(reading, paragraph.start);
  const holdsNot = isBelowLabel && sentences.some(({ start, end }) => AND_NOT.test(text.slice(start, end)));
  if (first < 0 && !isNamed && !holdsNot) return null;
  if (isLabelled) return { span: { start: paragraph.start, end: paragraph.end }, sentences };
  return { span: { start: sentences[first]!.start, end: paragraph.end }, sentences: sentences.slice(first) };
}

/**
 * “[We reported earlier that twelve boats had sunk.] That was wrong. Two did.”, “We got this wrong at 17.20: [four thousand are without power, not four hundred].” Anywhere in a report, as on a live page; without
 * the clock before an entry. Not “Okker was away. That was wrong.”
 */
function ownedUpIn(
  reading: Reading,
  { start, end }: Paragraph,
  spans: readonly Span[],
  { outlet }: Place,
): FoundNotice | null {
  const { text } = reading.report;
  const clock = CLOCK.exec(text.slice(start, end))?.[0].length ?? 0;
  const all = spans
    .map((span) => ({ start: Math.max(span.start, start + clock), end: span.end }))
    .filter((span) => span.start < span.end);
  const wordsOf = (span: Span) => text.slice(span.start, span.end);
  const name = outlet?.replace(/^the /iu, '').toLowerCase() ?? null;
  const byPaper = (words: string) => {
    const bare = words.replace(/^the /iu, '');
    return name !== null && bare.toLowerCase().startsWith(`${name} `) ? `we ${bare.slice(name.length + 1)}` : words;
  };
  for (const [n, span] of all.entries()) {
    const words = wordsOf(span);
    const isQuote = isQuoted(reading, span.start);
    const before = all[n - 1];
    const that =
      before !== undefined && TOLD_EARLIER.test(byPaper(wordsOf(before))) ? THAT_WAS_WRONG.exec(words) : null;
    const got = WE_GOT_WRONG.exec(words);
    const found = that ?? got;
    if (found === null || isQuote) continue;
    const first = that === null ? [] : [{ ...before!, fires: true }];
    const rest = { start: Math.min(span.end, span.start + found[0].length), end: span.end };
    const behind = [...(wordsOf(rest).trim() === '' ? [] : [rest]), ...all.slice(n + 1)];
    return {
      span: { start: first[0]?.start ?? span.start, end },
      sentences: [...first, ...behind.map((one) => ({ ...one, fires: false }))],
      isOfPage: true,
    };
  }
  return null;
}

/** Whether somebody’s words are there, who is not the paper. */
const isQuoted = ({ quotations }: Reading, at: number): boolean =>
  quotations.some(({ spans, role }) => role === 'speech' && spans.some((span) => spansOverlap(span, { start: at, end: at + 1 }))); // biome-ignore format: one line

/**
 * “An earlier version of this article said”, “This article was amended to correct”, “We wrongly reported”; under a label also “A report on
 * 9 March misstated”, “Lev Oranov was misquoted”. Not “Okker said an earlier version of this article was wrong”, nor “A report misstated the cost” without a label.
 */
function saysWrong(words: string, { isLabelled, isAtEdge, outlet }: Place & { readonly isLabelled: boolean }): boolean {
  if (NO_MATTER.test(words) && !AMENDED.test(words) && !WRONGLY.test(words) && !EARLIER_VERSION.test(words))
    return false;
  const earlier = EARLIER_VERSION.exec(words);
  if (earlier !== null && !BY_ANOTHER.test(words.slice(0, earlier.index)))
    return WRONGLY.test(words) || PLAINLY.test(words.slice(earlier.index));
  if (AMENDED.test(words)) return true;
  const ofPaper = behindPaper(words, outlet);
  const isByPaper = WE_WRONGLY.test(words) || RETRACTS_PIECE.test(ofPaper) || WRONGLY.exec(ofPaper)?.index === 0;
  if (isByPaper) return isLabelled || isAtEdge;
  if (!isLabelled) return false;
  return (
    WRONGLY.test(words) ||
    IT_ALSO.test(words) ||
    ((A_PIECE.test(words) || IN_A_PIECE.test(words)) && PLAINLY.test(words))
  );
}

/** “We retract” → “retract”, “The Herald wrongly said” → “wrongly said”; '' where another is the subject. */
function behindPaper(words: string, outlet: string | null): string {
  const names = [
    'we',
    'this newspaper',
    'this paper',
    ...(outlet === null ? [] : [outlet, outlet.replace(/^the /iu, '')]),
  ];
  const small = words.toLowerCase().replace(/^the /u, '');
  const name = names.map((one) => one.toLowerCase().replace(/^the /u, '')).find((one) => small.startsWith(`${one} `));
  return name === undefined ? '' : small.slice(name.length + 1).replace(/^(?:has|have|had) /u, '');
}
