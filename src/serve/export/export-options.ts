// What an export may be told besides its records. Each form takes what is for it and leaves the rest.
import type { JudgedFinding } from '../../analyse/findings/judge-findings.ts';
import type { Register } from '../../analyse/register/register.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { FindListedCode } from './code-actor.ts';
import type { ChooseEntries } from './select-records.ts';

export interface ExportOptions {
  /** U+FEFF first makes Excel read UTF-8; other programs may take it for a part of the first column's name. For CSV. */
  readonly byteOrderMark?: boolean;
  /** Codes of lists that were brought, for event data. */
  readonly listedCode?: FindListedCode;
  /** Which entries go out; all without it. Forms whose unit is a report give whole reports. */
  readonly choose?: ChooseEntries;
  /** Who an actor of a report is over all reports; without it every report has its own. */
  readonly register?: Pick<Register, 'actorOf' | 'get'>;
  /** For the table of findings and the calendar: those that rest on any of these reports, each once, with what people said of it. */
  readonly findingsOn?: (reportIds: readonly string[]) => Promise<readonly JudgedFinding[]>;
  /** For forms that say what they are about. */
  readonly about?: ExportAbout;
}

export interface ExportAbout {
  /** What was asked for, a sentence for a person. */
  readonly asked: string;
  /** The address that gives the same again; null where there is none. */
  readonly self: string | null;
  /** The program's version. */
  readonly version: string;
}

/** A test of entry ids of `record`: whether the entry goes out. */
export function chosenIn(record: RecordedReport, { choose }: ExportOptions): (entryId: string) => boolean {
  const ids = choose?.(record) ?? null;
  return ids === null ? () => true : (id) => ids.has(id);
}
