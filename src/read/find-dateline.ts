// In: the first line of a report's body. Out: where and when it was filed, and by which agency, each as written.
//
//   PORT ALDER, March 3 (Meridian) — President Mirela Costane said …
//   └──place─┘  └date─┘  └agency─┘
import type { Dateline } from '../record/news-report.ts';
import { isNewsAgency } from './news-agencies.ts';

export interface FoundDateline {
  readonly dateline: Dateline | null;
  readonly agency: string | null;
  /** Units of the line that the dateline takes, its dash and the space after it included. */
  readonly length: number;
}

/** Longest dateline looked for: two places, a date and an agency. Bounds the work of the patterns below. */
export const LONGEST_DATELINE = 160;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MAR(?:CH|\\.)?|APR(?:IL|\\.)?|MAY|JUNE?\\.?|JULY?\\.?|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?)';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const DATE = `${WEEKDAY}(?:${MONTH} \\d{1,2}(?:, ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)`;
// PORT ALDER · ST. MARROW · DROVNY/VELL · SALTREACH-NORD
const CAPS_WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
const CAPS_PLACE = `${CAPS_WORD}(?:[ /] ?${CAPS_WORD}){0,4}`;
// Port Alder · Sund-am-Meer · Isle of Marrow
const TITLE_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const TITLE_PLACE = `${TITLE_WORD}(?:[ /](?:(?:of|the|de|del|la|el|am|an|der|on|upon|al) )*${TITLE_WORD}){0,3}`;
// the state or country behind the place: "SUND, Belmark", never a month or weekday
const REGION = `(?:, (?!${MONTH}\\b|[A-Z][a-z]+day\\b)${TITLE_WORD}(?: ${TITLE_WORD}){0,2})?`;
const AGENCY = '(?:\\((?<bracketed>[^()\\n]{2,40})\\)|/(?<slashed>[^/()\\n]{2,30})/)';
// Hyphens need room after them ("DROVNY - ", "LINDT--Mara, 81" is a death notice); long dashes may touch ("VELL—The premier").
// Old wires write an underscore, and some feeds break the line after the dash: "VELL (Meridian) _".
const DASH = '(?: *[—–―] *| *--+(?: +|$)| +-(?: +|$)| +_(?: +|$))';

// Without one of these no line has a dateline: asked first, since few lines have one.
const CLOSING = /[—–―_(/]|--| -/;

const patternOf = (place: string) =>
  new RegExp(
    `^(?<where>${place}${REGION})(?:[,.]? (?<date>${DATE}))?[.,]?(?: ?${AGENCY}(?:${DASH}|[.:]? )|${DASH})(?=(?<next>[\\s\\S]|$))`,
    'u',
  );
const CAPS = patternOf(CAPS_PLACE);
const TITLE = patternOf(TITLE_PLACE);
// "(Meridian) — Tarsk said", "March 3 (Meridian) - Tarsk said": an agency without a place
const AGENCY_ALONE = new RegExp(`^(?:(?<date>${DATE}) )?${AGENCY}${DASH}(?=[\\p{Lu}\\p{N}"“‘'«])`, 'u');

/** Labels that stand in capitals before a dash like a place does: "UPDATE 1 — ", "ANALYSIS — ". */
const LABELS =
  /^(?:ADVISORY|ALERT|ANALYSIS|BACKGROUND|BREAKING|BRIEF|COLUMN|COMMENT|COMMENTARY|CORRECTED|CORRECTION|DEVELOPING|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FLASH|FOCUS|GRAPHIC|INSIGHT|INTERVIEW|LIVE|NEWS|NEWSMAKER|NOTE|OBITUARY|OPINION|PHOTOS?|POLL|PREVIEW|PROFILE|Q&A|REFILE|REPEAT|REPORT|REVIEW|SPECIAL|TIMELINE|UPDATED?|URGENT|VIDEO|WATCH|WRAPUP|YEARENDER)\b/;
/** Who sits, and what is printed of it: "HOUSE OF DELEGATES — Official Report", "ORAL QUESTIONS — ". */
const CHAMBERS =
  /\b(?:ASSEMBLY|BULLETIN|CHAMBER|COMMITTEE|DEBATES?|HEARING|MINISTRY|MINUTES|PARLIAMENT|PROCEEDINGS|QUESTIONS|SENATE|STATEMENT|TRANSCRIPT|TRIBUNAL)\b|^HOUSE OF\b|\b(?:HIGH|SUPREME|CROWN|APPEALS?) COURT\b/;
/** What stands in brackets at the head of a report and is no agency: "(Adds quotes)", "(Updated 10:30)". */
const NO_AGENCY = /^(?:add|amend|correct|file|fix|photo|picture|recast|refil|repeat|updat|video|with )|^\d|\d{4}$/i;

/**
 * The dateline at the start of `line`, or null.
 * Catches "DROVNY (Meridian) – President …", "Sund, 3 March (Meridian) - …", "CORVESSA — The Pact …",
 * "DROVNY, March 3. /Meridian/. The …", "(Meridian) — Tarsk …".
 * Must not catch "Mirela Costane (Unity) — 48 percent", "UPDATE — Talks …", "Vell – a harbour town – voted …".
 */
export function findDateline(line: string): FoundDateline | null {
  const head = line.slice(0, LONGEST_DATELINE);
  if (!CLOSING.test(head)) return null;
  const alone = AGENCY_ALONE.exec(head);
  if (alone) {
    const agency = agencyOf(alone);
    const { date } = alone.groups!;
    const dateline = date === undefined ? null : { place: null, date };
    return agency === null ? null : { dateline, agency, length: alone[0].length };
  }
  const caps = CAPS.exec(head);
  if (caps && isPlaceInCapitals(caps)) return found(caps);
  const title = TITLE.exec(head);
  if (title && isPlaceInTitleCase(title)) return found(title);
  return null;
}

const COLON = new RegExp(`^(?<where>${CAPS_PLACE}${REGION})(?:,? (?<date>${DATE}))?: (?=[\\p{Lu}\\p{N}“‘"'])`, 'u');
/** What somebody says of himself, or asks: a transcript’s line. */
const SPOKEN = /\b(?:I|I['’]\p{L}+|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Yy]es|[Ww]ell|[Tt]hank(?:s)?)\b|\?/u;

/**
 * Catches "JANAKPURA: The Opposition walked out …", as newspapers of South Asia print it. Must not catch "OKKER: We stay.", nor "UPDATE: Talks …".
 * Whether other lines open so, as in a transcript, is for the caller to look at.
 */
export function findColonDateline(line: string): FoundDateline | null {
  const head = line.slice(0, LONGEST_DATELINE);
  const match = head.includes(': ') ? COLON.exec(head) : null;
  if (
    match === null ||
    match.groups!.where!.length < 4 ||
    LABELS.test(match.groups!.where!) ||
    CHAMBERS.test(match.groups!.where!)
  )
    return null;
  return SPOKEN.test(line.slice(match[0].length).replace(/“[^”]*”|"[^"]*"/gu, '')) ? null : found(match);
}

function isPlaceInCapitals(match: RegExpExecArray): boolean {
  const { where, next } = match.groups!;
  if (LABELS.test(where!) || CHAMBERS.test(where!)) return false;
  // A line that ends behind the dash is a dateline by its agency alone: "VOICES — " may head a page.
  if (next === '' && agencyOf(match) === null) return false;
  // One capital is no place: "A — the first of three parts". What follows a dateline starts a sentence.
  return /\p{Lu}{2}/u.test(where!) && startsSentence(next!);
}

function isPlaceInTitleCase(match: RegExpExecArray): boolean {
  const { date, bracketed, slashed, next } = match.groups!;
  const agency = bracketed ?? slashed;
  if (next === '' && agencyOf(match) === null) return false;
  if (agency !== undefined && isNewsAgency(agency)) return startsSentence(next!);
  // Without a known agency only a date tells a place in ordinary letters from any other words before a dash.
  return date !== undefined && (agency === undefined || agencyOf(match) !== null) && startsSentence(next!);
}

const startsSentence = (next: string) => next === '' || /[\p{Lu}\p{N}"“‘'`«„([]/u.test(next);

function agencyOf(match: RegExpExecArray): string | null {
  const agency = (match.groups!.bracketed ?? match.groups!.slashed)?.trim();
  return agency === undefined || NO_AGENCY.test(agency) || !/^\p{L}/u.test(agency) ? null : agency;
}

function found(match: RegExpExecArray): FoundDateline {
  const { where, date } = match.groups!;
  // "DROVNY. March 3": a stop after a whole word ends the place; that of "N.H." belongs to it.
  const place = where!.replace(/(\p{L}{3})\.$/u, '$1');
  return { dateline: { place, date: date ?? null }, agency: agencyOf(match), length: match[0].length };
}
