// A headline or first line in; the day that it is headed by, out: that of a paper that comes out anew each day, or of a sitting.
//
//   catches:      Weather for Wednesday 12 May 2032     Sitting of Tuesday, 4 March 2031     Minutes of the Council, March 4, 2031
//   catches:      Official Report — 4 March 2031        Daily press briefing: 4 March 2031   News bulletin, 4 March 2031
//   catches not:  Talks set for 12 May 2032     The massacre of 4 March 2031     Minister cancels briefing of 4 March 2031     Sitting of 4 March
//   catches not:  Public meeting on 12 May 2032 (lies ahead)                     Weather for 12 May 2032 was the worst (a sentence goes on)
import { findCreditLine } from './find-credit-line.ts';

const LONGEST = 120;
const PAPER =
  'weather|forecast|outlook|sitting|session|hearing|proceedings|minutes|hansard|debates?|official report|order paper|agenda|bulletin|briefing|digest|round-?up|diary|almanac|log|court lists?|results|fixtures|prices|markets?|market report|press (?:conference|statement)|question time|readout|transcript|headlines|newsletter|tide tables?|tides';
/** In either case, letter by letter: modifiers in a pattern, “(?i:…)”, are new, and after a long run of tests this one matched no capitals. */
const EITHER_CASE = PAPER.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** “Daily”, “House of Delegates: ”, “Council”; no verb: “Minister cancels”. */
const BEFORE =
  "(?:(?:\\p{Lu}[\\p{L}\\p{M}’'-]*|of|the|and|for|[-–—:|,.]|daily|weekly|evening|morning|midday|noon|night|press|news|shipping|marine|mountain|weather|local|regional|national|plenary|council|committee|court|market|stock|sports?)[,:.]? +){0,8}?";
/** “Minutes [of the Council], …”: whose it is. */
const WHOSE = '(?: (?:of|for|from|in|at|by) (?:the )?[\\p{L}’-]+(?: [\\p{L}’-]+){0,4}?)?';
const HEADED = new RegExp(
  `^${BEFORE}(?:${EITHER_CASE})${WHOSE}(?: (?:of|for|from)|,|:| ?[-–—|]+| of the| for the)? +DAY$`,
  'u',
);
const YEAR = /\b[12]\d{3}$/;

export interface HeadedDay {
  /** ISO 8601. */
  readonly published: string;
  /** Units of the line from which the day is written. */
  readonly from: number;
}

/** The day that ends `line`, or null. */
export function findHeadedDay(line: string): HeadedDay | null {
  if (line.length > LONGEST || !YEAR.test(line)) return null;
  const noun = new RegExp(`\\b(?:${PAPER})\\b`, 'iu').exec(line);
  if (noun === null) return null;
  // the day is the shortest ending that is a date and nothing else; a weekday belongs to it
  for (let from = line.length - 1; from > noun.index; from--) {
    if (!/[\s–—|-]/.test(line[from - 1]!) || !/[\p{L}\p{N}]/u.test(line[from]!)) continue;
    const day = findCreditLine(line.slice(from));
    if (day === null || !day.isDateOnly || day.published === null) continue;
    const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +(?:the +)?$/i.exec(line.slice(0, from));
    const start = weekday === null ? from : weekday.index;
    return HEADED.test(`${line.slice(0, start)}DAY`) && !/\bon(?: the)? $/i.test(line.slice(0, start))
      ? { published: day.published, from: start }
      : null;
  }
  return null;
}
