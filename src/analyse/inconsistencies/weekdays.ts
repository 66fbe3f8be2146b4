// One record in; weekdays that do not fall on their date in the report’s own year, out. Reading the times takes the weekday for a hint at another
// year (“Friday, 28 July” of a Thursday is that of five years ago), as it is in what looks back far; in a report about these days it is a slip.
import type { RecordedReport } from '../../record/entry.ts';
import { quote } from '../findings/say.ts';
import type { Slip } from './slip.ts';

/** As Date.getUTCDay numbers them. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|');
const MONTH = `(?<month>${MONTHS.join('|')})(?:\\p{Ll}+|\\.)?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/**
 * “Friday, July 28”, “Sunday, 12 August”, “Thursday, the 26th of October”
 * not “Friday, July 28, 2029”, whose year it tells, nor “Friday’s 12 Augusts”
 */
const DATES = [`(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}`, `${MONTH}\\s+${DAY}`].map(
  (date) =>
    new RegExp(
      `(?<!\\p{L})(?<weekday>${WEEKDAYS.join('|')})(?:\\s+(?:morning|afternoon|evening|night))?,?\\s+${date}(?![\\p{L}\\p{N}/-]|,?\\s+(?:\\d{4}|last year|next year)|,?\\s+of\\s)`,
      'gu',
    ),
);
/** A date without a year is of these months; further off another year may be meant. */
const NEAR = 100;
const MS_A_DAY = 86_400_000;

/** In text order. Only where the report has a day, and names no other year in which the weekday fits. */
export function findWrongWeekdays({ report }: RecordedReport): Slip[] {
  const { text, published } = report;
  const at = Date.parse(published?.slice(0, 10) ?? '');
  if (Number.isNaN(at)) return [];
  const years = new Set([...text.matchAll(/(?<![\d.,])[12]\d{3}(?![\d,]*\d)/gu)].map(([year]) => Number(year)));
  return DATES.flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .flatMap(({ 0: words, index, groups }): Slip[] => {
      const month = MONTHS.indexOf(groups!['month']!);
      const day = Number(groups!['day']);
      const weekday = WEEKDAYS.indexOf(groups!['weekday']!);
      const own = new Date(at).getUTCFullYear();
      const near = [own - 1, own, own + 1].flatMap((year) => {
        const on = dayOf(year, month, day);
        return on !== null && Math.abs(on - at) <= NEAR * MS_A_DAY ? [on] : [];
      });
      const [on] = near;
      if (on === undefined || near.some((one) => new Date(one).getUTCDay() === weekday)) return [];
      if ([...years].some((year) => weekdayOf(year, month, day) === weekday)) return [];
      const reason = `${new Date(on).toISOString().slice(0, 10)} is a ${WEEKDAYS[new Date(on).getUTCDay()]}`;
      return [{ says: `${quote(words)} cannot be: ${reason}`, how: 'the calendar of the report’s year', spans: [{ start: index, end: index + words.length }], confidence: 0.7 }]; // biome-ignore format: one line
    });
}

function dayOf(year: number, month: number, day: number): number | null {
  const on = new Date(Date.UTC(year, month, day));
  return on.getUTCMonth() === month ? on.getTime() : null;
}

const weekdayOf = (year: number, month: number, day: number) => {
  const on = dayOf(year, month, day);
  return on === null ? null : new Date(on).getUTCDay();
};
