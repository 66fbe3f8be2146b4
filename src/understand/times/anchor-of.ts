// A reading in, the day its "today" is out: from its dateline where that stands close to the day of publication, else the day of
// publication, else the dateline's date if it has a year, else the full date of a credit line at its head.
import { Temporal } from 'temporal-polyfill';
import type { Reading } from '../reading.ts';
import { tokenize } from '../tokenize.ts';
import { atomsOf } from './atom.ts';
import { type Day, daysBetween, maybeDay } from './calendar.ts';
import { parseDate } from './parse-date.ts';

export interface Anchor {
  readonly day: Day | null;
  readonly clock: { readonly hour: number; readonly minute: number } | null;
}

/** Days by which publication may follow the writing that the dateline dates. */
const MOST_DAYS_LATER = 7;

/** The report's own day, by its own clock (the date as `published` has it, in whatever offset it is written). */
export function anchorOf(reading: Reading): Anchor {
  const { published, dateline } = reading.report;
  const told = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(published ?? '');
  const day = told === null ? null : maybeDay(Number(told[1]), Number(told[2]), Number(told[3]));
  const clock = day === null || told?.[4] === undefined ? null : { hour: Number(told[4]), minute: Number(told[5]) };
  const written = dateline?.date ? datelineDay(dateline.date, day) : null;
  if (written === null) return day === null ? { day: creditedDay(reading), clock: null } : { day, clock };
  if (day === null) return { day: written, clock: null };
  const later = daysBetween(written, day);
  if (later === 0) return { day, clock };
  return later > 0 && later <= MOST_DAYS_LATER ? { day: written, clock: null } : { day, clock };
}

/** How far into a text its head goes: title, byline, credit line. */
const MOST_HEAD_LINES = 6;
const MOST_HEAD_CHARACTERS = 600;
const MOST_CREDIT_TOKENS = 14;

// A short line without a full stop that ends in a full date: "The Sund Courier, 24 March 2031", "Meridian · March 12, 2031"
function creditedDay({ paragraphs, sentences, tokens }: Reading): Day | null {
  for (const paragraph of paragraphs.slice(0, MOST_HEAD_LINES)) {
    if (paragraph.end > MOST_HEAD_CHARACTERS) return null;
    const first = sentences[paragraph.firstSentence]!.firstToken;
    const end = sentences[paragraph.endSentence - 1]!.endToken;
    if (end - first > MOST_CREDIT_TOKENS) continue;
    const atoms = atomsOf(tokens, first, end);
    for (let i = 0; i < atoms.length; i++) {
      const parsed = parseDate(atoms, i);
      if (parsed?.end !== atoms.length || parsed.meaning.is !== 'date') continue;
      const { year, month, day } = parsed.meaning.fields;
      if (year !== undefined && month !== undefined && day !== undefined) return maybeDay(year, month, day);
    }
  }
  return null;
}

function datelineDay(date: string, published: Day | null): Day | null {
  const tokens = tokenize(date);
  const atoms = atomsOf(tokens, 0, tokens.length);
  const parsed = parseDate(atoms, 0);
  if (parsed?.meaning.is !== 'date') return null;
  const { year, month, day } = parsed.meaning.fields;
  if (month === undefined || day === undefined) return null;
  if (year !== undefined) return maybeDay(year, month, day);
  if (published === null) return null;
  // The last such day up to publication: "Dec. 31" printed on January 1.
  const sameYear = maybeDay(published.year, month, day);
  return sameYear !== null && Temporal.PlainDate.compare(sameYear, published) <= 0
    ? sameYear
    : maybeDay(published.year - 1, month, day);
}
