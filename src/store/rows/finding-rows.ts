// In: a finding. Out: its row, the reports that it rests on, and back.
import type { Insertable } from 'kysely';
import type { Finding } from '../../record/finding.ts';
import { dayNumber } from '../../text/day-number.ts';
import { packValue, unpackValue } from './packed.ts';
import { toSqlText } from './sql-text.ts';
import type { Tables } from './tables.ts';
import { toRowDay } from './trace-rows.ts';

export function toFindingRow(finding: Finding): Insertable<Tables['findings']> {
  const days = finding.parts.map(({ published }) => toRowDay(dayNumber(published)));
  const rank = Number.parseInt(finding.id.slice(0, 12), 16);
  return { id: toSqlText(finding.id), kind: finding.kind, day: Math.max(...days), rank, body: packValue(finding) };
}

export const toFinding = (packed: Uint8Array): Finding => unpackValue(packed) as Finding;

/** Ids as the tables have them. */
export const reportsOfFinding = ({ parts }: Finding): string[] => [
  ...new Set(parts.map(({ reportId }) => toSqlText(reportId))),
];
