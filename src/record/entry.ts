import { z } from 'zod';
import { Actor } from './actor.ts';
import { Commitment } from './commitment.ts';
import { Figure } from './figure.ts';
import { NewsReport } from './news-report.ts';
import { Note } from './note.ts';
import { ReportedEvent } from './reported-event.ts';
import { Statement } from './statement.ts';
import { TimeExpression } from './time-expression.ts';

/** Anything read from one report. */
export const Entry = z
  .discriminatedUnion('kind', [Statement, ReportedEvent, Figure, TimeExpression, Commitment])
  .meta({ id: 'Entry', description: 'Anything read from one report.' });
export type Entry = z.infer<typeof Entry>;
export type EntryKind = Entry['kind'];

/** A report with all that was read from it: what the pipeline gives and a store keeps. Entries stand in text order. */
export const RecordedReport = z
  .object({
    report: NewsReport,
    entries: z.array(Entry),
    actors: z
      .array(Actor)
      .describe('whom the report names, in order of first naming; what `actor` of a mention points at by id'),
    notes: z.array(Note),
    reader: z.string().describe('name and version of the extraction that made the entries'),
  })
  .meta({ id: 'RecordedReport', description: 'A report with its entries and notes.' });
export type RecordedReport = z.infer<typeof RecordedReport>;
