// One record in; dates that no calendar has, and weekdays that do not fall on their date, out. Reading the times has told them in notes.
import type { RecordedReport } from '../../record/entry.ts';
import { quote } from '../findings/say.ts';
import type { Slip } from './slip.ts';

/**
 * The grammar of dates is sure of the day; whether a weekday fits hangs on the year too, which may be the report’s own.
 *
 *   “31 June”, “Nov. 31”                               not “31 July”, “31-June street”
 *   “Monday, 5 March 2031” (a Wednesday)               not “Monday, 5 March” of a report without a day
 */
const CONFIDENCE: Readonly<Record<string, number>> = { 'impossible-date': 0.95, 'weekday-mismatch': 0.8 };

/** Each date once, in text order. */
export function findImpossibleDates({ report, notes }: RecordedReport): Slip[] {
  const seen = new Set<number>();
  return notes
    .flatMap(({ rule, reason, span }) => {
      const confidence = CONFIDENCE[rule];
      if (confidence === undefined || span === null || seen.has(span.start)) return [];
      seen.add(span.start);
      const says = `${quote(report.text.slice(span.start, span.end))} cannot be: ${reason}`;
      return [{ says, how: 'the calendar', spans: [span], confidence }];
    })
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}
