// In: a trace of a report. Out: its row, and back.
import type { Insertable, Selectable } from 'kysely';
import type { ReportTrace, TraceApart } from '../contract.ts';
import { apartIn, packTrace, unpackApart, unpackTrace } from './packed-trace.ts';
import { fromSqlText, toSqlText } from './sql-text.ts';
import type { Tables } from './tables.ts';

/** Days in a row count from here, so that 0 is free for "not known" and none is negative. */
const DAY_ZERO = 1_000_000;
export const UNDATED = 0;
export const toRowDay = (day: number | null): number => (day === null ? UNDATED : Math.max(day + DAY_ZERO, 1));
export const fromRowDay = (day: number): number | null => (day === UNDATED ? null : day - DAY_ZERO);

export function toTraceRow({
  reportId,
  reader,
  day,
  keys,
  body,
  apart = [],
}: ReportTrace): Insertable<Tables['traces']> {
  const packed = packTrace({ keys, body }, apart);
  return { report: toSqlText(reportId), reader: toSqlText(reader), day: toRowDay(day), body: packed };
}

/** Outlines a trace may have. */
export const MOST_OUTLINES = 16;

/** Where the outline at `place` of the trace with this id is kept. */
export const outlineRow = (trace: number, place: number): number => trace * MOST_OUTLINES + place;

export function toTrace(row: Omit<Selectable<Tables['traces']>, 'id'>): ReportTrace {
  const { keys, body } = unpackTrace(row.body);
  return { reportId: fromSqlText(row.report), reader: fromSqlText(row.reader), day: fromRowDay(row.day), keys, body };
}

/** As it was given: `outlines` by place. */
export const toWholeTrace = (
  row: Omit<Selectable<Tables['traces']>, 'id'>,
  outlines: readonly Uint8Array[],
): ReportTrace => ({
  ...toTrace(row),
  apart: apartIn(row.body),
  outlines,
});

export function toTraceApart(
  { report, day, body }: Pick<Selectable<Tables['traces']>, 'report' | 'day' | 'body'>,
  properties: readonly string[],
): TraceApart {
  return { reportId: fromSqlText(report), day: fromRowDay(day), body: unpackApart(body, properties) };
}
