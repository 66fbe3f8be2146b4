// In: a report's notes. Out: their rows, and back.
import type { Selectable } from 'kysely';
import type { Note } from '../../record/note.ts';
import { fromSqlText, toSqlText } from './sql-text.ts';
import type { Tables } from './tables.ts';

export type NoteRow = Selectable<Tables['notes']>;

export function toNoteRows(report: number, notes: readonly Note[]): NoteRow[] {
  return notes.map((note, position) => ({
    report,
    position,
    step: note.step,
    rule: toSqlText(note.rule),
    reason: toSqlText(note.reason),
    span_start: note.span?.start ?? null,
    span_end: note.span?.end ?? null,
  }));
}

export function toNote(row: NoteRow): Note {
  return {
    step: row.step as Note['step'],
    rule: fromSqlText(row.rule),
    reason: fromSqlText(row.reason),
    span: row.span_start === null ? null : { start: row.span_start, end: row.span_end! },
  };
}
