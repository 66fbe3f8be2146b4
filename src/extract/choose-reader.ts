// Wishes in, the statement reader that serves them out: the model where there is one, else the rules.
import { DualtrackError } from '../errors.ts';
import { findModel } from '../understand/encoder/find-model.ts';
import type { PairTyper } from './events/pair-typer.ts';
import { createModelReader } from './model/model-reader.ts';
import { createSpreadReader, type SpreadReader } from './model/spread-reader.ts';
import { type ReportReader, readReports } from './read-reports.ts';
import type { StatementReader } from './statement-reader.ts';
import { createRulesReader } from './statements/rules-reader.ts';

export const READER_KINDS = ['auto', 'model', 'quick', 'rules'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

export interface ReaderChoice {
  readonly kind: ReaderKind;
  /** Worker threads of the model, 1 and more. The answers do not depend on it. */
  readonly threads: number;
  /** Statements and events below this confidence are left out, 0 to 1. */
  readonly threshold: number;
}

/** Where the models are: the one that reads best, and the one that reads nearly as well in less time. */
export interface ModelFolders {
  readonly model: string;
  readonly quick: string;
}

/**
 * The reader that `choice` asks for, with a model of `folders`. The model is loaded when it is first needed, so that a run
 * that finds everything read already does not wait for it. Throws DualtrackError model-missing when the model is asked for
 * by name and is not whole.
 */
export function chooseReader(
  folders: ModelFolders,
  { kind, threads, threshold }: ReaderChoice,
): StatementReader & Partial<PairTyper & ReportReader> {
  if (kind === 'rules') return createRulesReader();
  const folder = kind === 'quick' ? folders.quick : folders.model;
  const found = findModel(folder);
  if ('missing' in found) {
    if (kind === 'auto') return noteMissing(createRulesReader());
    throw new DualtrackError(
      'model-missing',
      `the model in ${folder} lacks: ${found.missing.join(', ')}`,
      'check the model out again, or read by rules with --reader rules',
    );
  }
  const name = threshold === 0 ? found.name : `${found.name} threshold ${threshold}`;
  // One report is read here and now: workers would load the model twice and hold the report twice.
  let alone: Promise<StatementReader & PairTyper> | null = null;
  let spread: Promise<SpreadReader> | null = null;
  const loadAlone = () => (alone ??= createModelReader(folder, { threshold }));
  const loadSpread = () => (spread ??= createSpreadReader({ folder, threshold }, threads));
  const spreading: ReportReader = {
    readReports: async (reports) =>
      reports.length === 1 && spread === null
        ? readReports(reports, await loadAlone())
        : (await loadSpread()).readReports(reports),
  };
  return {
    name,
    readStatements: async (readings) => (readings.length === 0 ? [] : (await loadAlone()).readStatements(readings)),
    ...(threads > 1 ? spreading : {}),
    typeOfPair: async (...pair) => (await loadAlone()).typeOfPair(...pair),
    classOf: async (reading) => (await loadAlone()).classOf?.(reading) ?? null,
    close: async () => {
      for (const reader of [alone, spread]) await (await reader)?.close();
    },
  };
}

/** The same reader; every report's notes say that a better one was not there. */
function noteMissing(reader: StatementReader): StatementReader {
  const note = {
    step: 'extract',
    rule: 'model-missing',
    reason: 'No model is installed: the statements were read by rules, which find fewer of them.',
    span: null,
  } as const;
  return {
    name: reader.name,
    async readStatements(readings) {
      const answers = await reader.readStatements(readings);
      return answers.map((answer) => ({ ...answer, notes: [...answer.notes, note] }));
    },
    close: () => reader.close(),
  };
}
