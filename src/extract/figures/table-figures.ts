// Tables of a report in, the figures of their cells out, as entries.
import type { Figure } from '../../record/figure.ts';
import { NO_PASSAGE, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { TimeExpression, When } from '../../record/time-expression.ts';
import type { Table } from '../../text/find-tables.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Reading } from '../../understand/reading.ts';
import { whenFrom } from '../../understand/times/find-time-near.ts';
import { makeFigure } from './make-figure.ts';
import { readTable } from './read-table.ts';

/** The figures of `tables`, which are those of `reading`; in text order. */
export function figuresOfTables(
  reading: Reading,
  tables: readonly Table[],
  times: readonly TimeExpression[],
  smallestWithin: (start: number, end: number) => string | null,
  sterling: boolean,
): Figure[] {
  const { text } = reading.report;
  const timesAt = overlapping(times.map(({ spans: [span] }, index) => ({ ...span!, index })));
  const passage = (span: Span | null) => (span === null ? NO_PASSAGE : passageOf(text, [span]));
  return tables.flatMap((table) =>
    readTable(text, table, timesAt, sterling).map(({ atoms, told, measure, whose, time }): Figure => {
      const [start, end] = [atoms[told.from]!.start, atoms[told.to - 1]!.end];
      return makeFigure(reading, { start, end }, told, {
        measure: passage(measure),
        whose: passage(whose),
        period: time === null ? null : 'index' in time ? whenFrom(reading, times, time.index) : yearAt(text, time.year),
        within: smallestWithin(start, end),
      });
    }),
  );
}

function yearAt(text: string, { start, end }: Span): When {
  const year = text.slice(start, end);
  const days = { from: `${year}-01-01`, to: `${year}-12-31` };
  return { ...passageOf(text, [{ start, end }]), timex: year, ...days, granularity: 'year' };
}
