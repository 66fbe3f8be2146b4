// In: one line from the head of a report. Out: the outlet and the day of publication that it gives, if it gives nothing else.
//
//   The Sund Courier | Updated Tuesday, March 4, 2031, 10:15 a.m.
//   └────outlet────┘ · └─label─┘└───────date───────┘ · └─clock─┘
//
// Dates are taken out first, as they hold commas of their own; then every piece of the line must be something that a credit
// has. A sentence always leaves a piece over.
import { findByline } from './find-byline.ts';
import { isAgencyCredit } from './news-agencies.ts';
import { isOutletName, isSectionName } from './outlet-names.ts';
import { readPublished } from './read-published.ts';

export interface FoundCredit {
  readonly outlet: string | null;
  readonly agency: string | null;
  /** The writer, where the line begins with "By": "By Mara Lindt, 3 March 2031". */
  readonly byline: string | null;
  /** ISO 8601 day, or instant where the line gives one; null when its date has no year. */
  readonly published: string | null;
  /** The same of "Updated …". */
  readonly updated: string | null;
  /** The line is a date and nothing else: by itself that may be the head of a chronology. */
  readonly isDateOnly: boolean;
}

const LONGEST = 160;
const MOST_DATES = 3;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY =
  '(?:(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday|r)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?,? +)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? +(?<year>[12]\\d{3}))?(?!\\d)';
/** "2 January 2031", "the 2nd of January, 2031", "Tuesday, March 3, 2031", "Feb. 6", "2031-03-03", "2031-03-03T10:15Z". */
const DATES = [
  new RegExp(`\\b${WEEKDAY}(?:the +)?${DAY}(?: +of)? +${MONTH}${YEAR}(?![\\p{L}-])`, 'giu'),
  new RegExp(`\\b${WEEKDAY}${MONTH} +${DAY}${YEAR}(?![\\p{L}-])`, 'giu'),
  /\b(?<iso>[12]\d{3}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?)(?![\p{L}\d-])/giu,
];

const D = '\u0001';
const CLOCK =
  '(?:at )?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{4}(?= (?:gmt|utc))|\\d{4} ?h(?:rs|ours)?)(?: \\(?(?:[a-z]{2,4}|[+-]\\d\\d:?\\d\\d|(?:local|eastern|central|pacific) time)\\)?)?';
const LABEL =
  '(?:(?:first|originally|last|date|article|story) )*(?:(?<published>publi(?:shed|cation)|posted|issued|released|filed|printed|created|dated?)|(?<updated>updated?|modified|edited|revised|amended|corrected))(?: (?:date|online|on))*:? ?';
const SEPARATOR = new RegExp(` *[|·•—–;] *| +(?:-{1,2}|//?) +|, +| on (?=${D})`, 'u');
const DATED = new RegExp(`^(?:${LABEL})?(?:${CLOCK},? (?:on )?)?${D}(?:,? ${CLOCK})?$`, 'iu');
const CLOCKED = new RegExp(`^(?:${LABEL})?${CLOCK}$`, 'iu');
const HOUR = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const LABELLED = new RegExp(`^${LABEL}$`, 'iu');
const PAGE =
  /^(?:print edition|(?:pages?|pp?\.|section|vol\.|volume|no\.|issue|edition) ?[\p{L}\p{N}–-]{1,8}|\d{1,2} min(?:ute)?s? read)$/iu;
/** What may lead to the outlet: "Source: Meridian", "First published in The Sund Courier". */
const LEADING = /^(?:source:?|from|via|©|\(c\)|(?:first |originally )?(?:published|printed|appeared) (?:in|by|at)) +/iu;
/** “Transcript: Oskar Brill on Sund Radio”: whose words on whose air. */
const TALK =
  /^(?:transcript|interview)(?:: | (?:of|with) )(?:\p{L}[\p{L}\p{M}.'’-]*,? ){1,8}(?:on|with|by|for) (?=\p{Lu})/iu;
/** One piece may be the name of a place or a person, where an outlet and a date stand beside it. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|de|van|von) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u;

/**
 * The credit that `line` is, or null.
 * Catches "Corvessa Dispatch, 2 January 2031", "March 3, 2031 | Vell Observer", "Published: 3 March 2031", "2031-03-03",
 * "Transcript: Oskar Brill on Sund Radio, 5 July 2035",
 * "The Sund Courier — Tuesday, March 3, 2031", "Posted 3 March 2031, 14:05 | Updated 4 March 2031", "Vell Observer, 3 March".
 * Must not catch "The Pact met on 3 March 2031", "Corvessa, 2 January 2031" (a place), "Vell Observer, 3 March 2031.",
 * "March 3", "Oranov published on 3 March 2031", "Vell Observer".
 */
export function findCreditLine(line: string): FoundCredit | null {
  const trimmed = line.trim();
  // Most lines are sentences: they end here, before the slow patterns. "10 a.m." is the one stop a credit may end with.
  if (trimmed.length > LONGEST || !/[\p{L}\p{N})\]]$|m\.$/iu.test(trimmed.slice(-2)) || !/\d/.test(trimmed))
    return null;
  const text = trimmed.replace(/\s+/g, ' ').replace(/^[([](.*)[)\]]$/, '$1');
  if (text.includes(D)) return null;
  const { blanked, dates } = takeDates(text);
  if (dates.length === 0 || dates.length > MOST_DATES) return null;

  let outlet: string | null = null;
  let agency: string | null = null;
  let byline: string | null = null;
  let published: string | null = null;
  let updated: string | null = null;
  let label: 'published' | 'updated' | null = null;
  let isLabelled = false;
  let pieces = 0;
  let spareNames = 0;
  let at = 0;
  for (const piece of blanked.split(SEPARATOR).filter((part) => part !== '')) {
    pieces++;
    const dated = DATED.exec(piece);
    const labelling = dated ?? CLOCKED.exec(piece) ?? LABELLED.exec(piece);
    if (labelling) {
      const given = labelling.groups!.updated ? 'updated' : labelling.groups!.published ? 'published' : null;
      label = given ?? label;
      isLabelled ||= given !== null;
      if (!dated) continue;
      const date = dates[at++]!;
      if (label === 'updated') updated ??= date;
      else published ??= date;
      label = null;
      continue;
    }
    // “April 3, 2031, 0600”
    if (at > 0 && HOUR.test(piece)) continue;
    const name = piece.replace(LEADING, '').replace(TALK, '');
    const written = pieces === 1 ? (findByline(piece) ?? deskOf(piece)) : null;
    if (written) {
      byline = written.byline;
      agency = written.agency;
    } else if (isAgencyCredit(name)) agency ??= name;
    else if (isOutletName(name)) outlet ??= name;
    else if (PAGE.test(piece) || isSectionName(piece)) continue;
    else if (NAME.test(piece)) spareNames++;
    else return null;
  }
  const isNamed = outlet !== null || agency !== null || byline !== null;
  if (at !== dates.length || spareNames > (outlet === null ? 0 : 1)) return null;
  // "March 3" alone says too little; "Vell Observer, March 3" names the outlet at least.
  if (!isNamed && published === null && updated === null) return null;
  return { outlet, agency, byline, published, updated, isDateOnly: !isNamed && !isLabelled };
}

/** “By the data desk”, “From our court reporter”: no name, but who wrote it. Not “By the end of the week”. */
const DESK =
  /^(?:by|from) (?<desk>(?:the|our|an?) (?:[\p{L}-]+ ){0,3}?(?:desk|team|staff|newsroom|unit|correspondents?|reporters?|editors?|writers?))$/iu;
const deskOf = (piece: string) => {
  const desk = DESK.exec(piece)?.groups?.desk;
  return desk === undefined ? null : { byline: desk, agency: null };
};

/** `text` with a mark for each date, and the dates in the same order; null for one that has no year or does not exist. */
function takeDates(text: string): { blanked: string; dates: (string | null)[] } {
  const found = DATES.flatMap((pattern) => [...text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  const dates: (string | null)[] = [];
  let blanked = '';
  let end = 0;
  for (const match of found) {
    if (match.index < end) continue;
    blanked += text.slice(end, match.index) + D;
    end = match.index + match[0].length;
    dates.push(isoOf(match.groups!));
  }
  return { blanked: blanked + text.slice(end), dates };
}

function isoOf({ iso, year, month, day }: Readonly<Record<string, string | undefined>>): string | null {
  if (iso !== undefined) return readPublished(iso);
  if (year === undefined) return null;
  const number = MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1;
  return readPublished(`${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`);
}
