// In: a report's text. Out: its headline, byline, agency, outlet, day of publication and dateline, read from its first lines
// and its last words.
//
//   Pact and Tarsk agree on talks            title: stands alone, no final stop, a blank line or a byline follows
//   (blank line)
//   By Mara Lindt                            byline; without "By" only right before the dateline or the body
//   The Sund Courier, 3 March 2031           credit: outlet and day of publication
//   (blank line)
//   CORVESSA, March 3 (Meridian) — The …     dateline and agency: the body starts here
//
// Lines with labels ("Title: …", "BYLINE: …") win over what the others look like (find-labels.ts).
import { isNoticeLabel } from '../lexicon/notice-labels.ts';
import type { Dateline } from '../record/news-report.ts';
import type { Note } from '../record/note.ts';
import type { Credits } from './credits.ts';
import { type BareByline, findBareByline } from './find-bare-byline.ts';
import { findByline, findEndCredit } from './find-byline.ts';
import { findCreditLine } from './find-credit-line.ts';
import { findColonDateline, findDateline } from './find-dateline.ts';
import { findHeadedDay } from './find-headed-day.ts';
import { findLabels, type HeadLine, isLabelled } from './find-labels.ts';
import { findPlaceAndDay } from './find-place-and-day.ts';
import { isOutletName, isSectionName } from './outlet-names.ts';

/** How far the head of a report reaches. A long headline has 150 units, a standfirst 400. */
const HEAD_UNITS = 4_000;
const HEAD_LINES = 8;
const LONGEST_TITLE = 250;
const ENDING_UNITS = 800;

/** “OKKER: ”, “MARA GRELL (host): ” at the start of a line. */
const LABELLED = /^\p{Lu}[\p{Lu} .'’-]+(?: \([^()\n]{1,40}\))?: /gmu;

interface Line extends HeadLine {
  /** Whether a blank line, or the end of the text, comes next. */
  readonly standsAlone: boolean;
}

/**
 * What the first lines and the last words of `text` say about it. Fields are slices of the text, but for `published`.
 * `given`: the title that came with the text; no other line is its headline then.
 */
export function findCredits(text: string, given: string | null = null): Credits {
  const head = headLines(text);
  const labels = findLabels(head);
  const lines = labels === null ? head : head.filter((line) => !isLabelled(line.text));
  const title = given?.trim()
    ? (lines.find((line) => isSame(line.text, given)) ?? null)
    : labels?.title
      ? null
      : findTitle(lines);
  const rest = lines.filter((line) => line !== title);
  const isChronology = rest.filter((line) => findCreditLine(line.text)?.isDateOnly).length > 1;
  const isTranscript = (text.match(LABELLED)?.length ?? 0) > 1;
  let byline: string | null = null;
  let agency: string | null = null;
  let outlet: string | null = null;
  let published: string | null = null;
  let updated: string | null = null;
  let dateline: Dateline | null = null;
  let bodyLines = 0;
  for (const [i, line] of rest.entries()) {
    const isTurn = isTranscript && line.text.search(LABELLED) === 0;
    const filed = isTurn ? null : (findDateline(line.text) ?? (isTranscript ? null : findColonDateline(line.text)));
    if (filed) {
      dateline = filed.dateline;
      agency = filed.agency ?? agency;
      break;
    }
    const credit = findCreditLine(line.text);
    if (credit && !(credit.isDateOnly && isChronology)) {
      outlet ??= credit.outlet;
      published ??= credit.published;
      updated ??= credit.updated;
    }
    if (isBesideCredit(rest, i)) outlet ??= line.text;
    const written = credit ?? findByline(line.text) ?? bareBylineAt(rest, i, text);
    if (written) {
      byline ??= written.byline;
      agency ??= written.agency;
    } else if (isBody(line) && ++bodyLines > 1) {
      break; // a standfirst may come first; what looks like a dateline further down is another item's, or nobody's
    }
  }
  // “MERIDIAN WIRE” over “VELL, June 9 (Meridian Wire) —”: whose report it is, and no headline
  const isSender = title !== null && title.text.toLowerCase() === agency?.toLowerCase();
  const headline = isSender ? null : title;
  byline ??= findEndCredit(text.slice(-ENDING_UNITS));
  const told = labels?.published ?? published ?? updated ?? dayOfDateline(dateline);
  const headed = told === null ? (dayOfHeading(given, title ?? head[0], head) ?? dayBelowTitle(title, lines)) : null;
  return {
    title: labels?.title ?? headline?.text ?? null,
    titleSpan: labels?.titleSpan ?? (headline && { start: headline.start, end: headline.end }),
    byline: labels?.byline ?? byline,
    agency: labels?.agency ?? agency,
    outlet: labels?.outlet ?? outlet,
    published: told ?? headed?.published ?? null,
    doubts: headed === null ? [] : [headed.note],
    dateline: dateline ?? (labels?.place ? { place: labels.place, date: null } : null),
    url: labels?.url ?? null,
  };
}

/** “Weather for Wednesday 12 May 2032”: of a title that came with the text, else of its first line, or of the line below (“Sitting of 4 March 2031”). */
function dayOfHeading(
  given: string | null,
  title: Line | undefined,
  head: readonly Line[],
): { published: string; note: Note } | null {
  const line = [title, ...head.slice(0, 2)].find((one) => one !== undefined && findHeadedDay(one.text) !== null);
  const found = line === undefined ? null : findHeadedDay(line.text);
  const span = found === null ? null : { start: line!.start + found.from, end: line!.end };
  const published = found?.published ?? (given === null ? undefined : findHeadedDay(given.trim())?.published);
  const reason = 'the day of publication is that of the headline or first line, as no other is told';
  return published === undefined
    ? null
    : { published, note: { step: 'read', rule: 'published-from-heading', reason, span } };
}

/** “Corvessa, 3 March 2031” on a line of its own right below the headline; not where a chronology has more such lines. */
function dayBelowTitle(title: Line | null, lines: readonly Line[]): { published: string; note: Note } | null {
  const dated = lines.filter((line) => line !== title && findPlaceAndDay(line.text) !== null);
  const at = title === null ? -1 : lines.indexOf(title);
  // a release has its day over the headline
  const below = belowMark(lines.slice(0, at)) ?? lines.slice(at + 1, at + 3);
  const line = below.find((one, n) => one === dated[0] && !below.slice(0, n).some(isBody));
  if (at < 0 || dated.length !== 1) return null;
  if (line === undefined) return null;
  const { published, from } = findPlaceAndDay(line.text)!;
  const reason = 'the day of publication is that beside a place below the headline, as no other is told';
  const span = { start: line.start + from, end: line.end };
  return { published, note: { step: 'read', rule: 'published-from-heading', reason, span } };
}

/** "SUND, March 4, 2042 (Meridian) —": the only day that the text gives itself. Must not catch "SUND, March 4", of some year. */
function dayOfDateline(dateline: Dateline | null): string | null {
  return dateline?.date && /\d{4}$/.test(dateline.date)
    ? (findCreditLine(`Published: ${dateline.date}`)?.published ?? null)
    : null;
}

/**
 * Catches "Hester Vane in Marrow" between the headline and "MARROW, 8 April — …". Must not catch a heading: nothing but the
 * dateline, the body or a credit may follow, and a writer's name does not come up in what she writes.
 */
function bareBylineAt(lines: readonly Line[], at: number, text: string): BareByline | null {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (!next) return null;
  const found = findBareByline(line.text);
  if (!found) return null;
  const isBeforeFiled = findDateline(next.text) !== null || findCreditLine(next.text) !== null;
  if (!isBeforeFiled && !isBody(next)) return null;
  if (found.form === 'credit') return found;
  if (found.form === 'names' && !isBeforeFiled) return null;
  const about = aboutAuthor(text, found.byline);
  const elsewhere =
    `${text.slice(0, line.start)}\n${text.slice(line.end, Math.min(about, line.end + HEAD_UNITS))}`.toLowerCase();
  const words = new Set(elsewhere.split(/[^\p{L}\p{M}]+/u));
  const withoutPlaces = found.byline!.replace(
    / (?:in|from|at|on|near|off|aboard|outside) (?!and ).*?(?= and |$)/giu,
    '',
  );
  const names = withoutPlaces.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return names.some((name) => name.length > 3 && words.has(name)) ? null : found;
}

/** Where the last paragraph begins that tells who the writer is (“Mara Lindt is a former harbour master.”); the end of the text where none does. */
function aboutAuthor(text: string, byline: string | null): number {
  const last = /[^\n]*\s*$/u.exec(text)!.index;
  const line = text.slice(last).replace(/^[*_ ]+/u, '');
  const isAbout =
    byline !== null &&
    line.startsWith(byline) &&
    /^ (?:is|was|has been|teaches|writes|works|served|chairs|heads|leads)\b/u.test(line.slice(byline.length));
  return isAbout ? last : text.length;
}

/**
 * Catches “The Sund Courier” on a line of its own beside “By Mara Lindt” or “3 March 2031”. Must not catch a headline of these words over a body
 * (“Sund Mirror”), nor one beside prose.
 */
function isBesideCredit(lines: readonly Line[], at: number): boolean {
  if (!isOutletName(lines[at]!.text)) return false;
  return [lines[at - 1], lines[at + 1]].some(
    (line) => line !== undefined && (findByline(line.text) !== null || findCreditLine(line.text) !== null),
  );
}

const isSame = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** Catches "Pact and Tarsk agree on talks" over a body. Must not catch a first sentence, a dateline, a byline or a credit. */
function findTitle(lines: readonly Line[]): Line | null {
  const released = belowMark(lines);
  if (released !== null) return titleOfRelease(released);
  // “OPINION”, “TRANSCRIPT” may stand over the headline; where nothing else can be one, it is all that there is
  const marks = lines.findIndex(({ text }) => !isSectionName(text));
  return (marks > 0 ? firstTitle(lines.slice(marks)) : null) ?? firstTitle(lines);
}

function firstTitle(lines: readonly Line[]): Line | null {
  // "The Sund Courier, 3 March 2031" may stand over the headline.
  const [first, second] = lines.slice(lines.findIndex((line) => !findCreditLine(line.text)));
  if (!first || !second || first.text.length > LONGEST_TITLE) return null;
  const isCredited =
    findByline(second.text) !== null ||
    findCreditLine(second.text) !== null ||
    findPlaceAndDay(second.text) !== null ||
    isBesideCredit(lines, lines.indexOf(second));
  // "Pact agrees on talks" right over "CORVESSA, March 3 (Meridian) — The …": no blank line need lie between
  const isHeadline = isCredited || findDateline(second.text) !== null || findBareByline(second.text)?.form === 'credit';
  if (!first.standsAlone && !isHeadline) return null;
  // "Pact agrees on talks." with a full stop is a headline only where the report starts right after it.
  const isFollowed = isCredited || findDateline(second.text) !== null;
  // "Will Tarsk sign?" may be a headline; “Will Tarsk sign?” in quotation marks is speech.
  if (!isFollowed && /[.…:;,]["”’»]?$|[!?]["”’»]$/.test(first.text)) return null;
  if (findDateline(first.text) || (lines.length > 1 && isWritten(first.text))) return null;
  return first;
}

/** The mark over a press release. Must not catch a headline: "Press release stolen, mill says". */
const RELEASE =
  /^(?:for (?:immediate )?release|(?:press|news|media) (?:release|statement|advisory|alert|notice)|embargoed? (?:until|for|to)\b[^.]*)(?: (?:no\.?|nr\.?|number|#) ?[\d/–-]+)?(?: *[-–—|:/] *[^.]{1,60})?$/iu;

/** What stands below the mark, where it is the first line or stands under whoever sends it, in capitals: “FOREIGN MINISTRY OF BELMARK”; null without a mark. */
function belowMark(lines: readonly Line[]): readonly Line[] | null {
  const at = lines.findIndex(({ text }) => RELEASE.test(text));
  const isSender = ({ text }: Line) => text === text.toUpperCase() && text.length < LONGEST_TITLE;
  return at < 0 || at > MOST_ABOVE_MARK || !lines.slice(0, at).every(isSender) ? null : lines.slice(at + 1);
}
const MOST_ABOVE_MARK = 2;

/** Below the mark stand sender and day, then the headline on its own, then the body. */
function titleOfRelease(lines: readonly Line[]): Line | null {
  const body = lines.findIndex((line) => isBody(line) || findDateline(line.text) !== null);
  const title = lines
    .slice(0, Math.max(0, body))
    .find(
      ({ text, standsAlone }) =>
        standsAlone &&
        findCreditLine(text) === null &&
        findPlaceAndDay(text) === null &&
        text.length <= LONGEST_TITLE &&
        !RELEASE.test(text) &&
        !isNoticeLabel(text.slice(0, Math.max(0, text.indexOf(':')))),
    );
  return title ?? null;
}

const isWritten = (line: string) => findByline(line) !== null || findBareByline(line)?.form === 'credit';

/** A line that ends like a sentence and is longer than any standfirst's first words. */
const isBody = (line: Line) => line.text.length > 60 && /[.!?…]["”’»)]*$/.test(line.text);

/** “# Pact and Tarsk agree” → Pact and Tarsk agree; “*By Mara Lindt*” → By Mara Lindt. Markdown’s marks around a line; not “#stay is back”, “**Sund** votes”. */
function withoutMarkup(line: string): string {
  const heading = line.replace(/^#{1,6}[ \t]+/, '');
  return /^(\*{1,3}|_{1,3})([^*_\s](?:[^*_]*[^*_\s])?)\1$/.exec(heading)?.[2] ?? heading;
}

/** The first lines that are not blank, white space at both ends left out, and Markdown’s marks. */
function headLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let unlabelled = 0;
  while (at < text.length && at < HEAD_UNITS && unlabelled < HEAD_LINES) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const lineText = withoutMarkup(line.trim());
    const start = at + line.indexOf(lineText);
    const next = nextLine(text, end);
    if (lineText !== '') {
      const standsAlone = next >= text.length || text.slice(next, endOfLine(text, next)).trim() === '';
      lines.push({ start, end: start + lineText.length, text: lineText, standsAlone });
      if (!isLabelled(lineText)) unlabelled++;
    }
    at = next;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return i;
  }
  return text.length;
}

/** Start of the line after the line end at `end`; CRLF is one line end. */
function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
