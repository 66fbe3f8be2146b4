// The options of every command that reads statements.
import { type Command, Option } from 'commander';
import { READER_KINDS, type ReaderChoice, type ReaderKind } from '../extract/choose-reader.ts';
import { parseShare, parseWhole } from './option-parsers.ts';

export interface ReaderOptions {
  readonly reader: ReaderKind;
  readonly threads?: number;
  readonly threshold: number;
}

export function addReaderOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--reader <kind>',
        'what reads statements: auto takes the model where it is installed; quick reads nearly as well in less time',
      )
        .choices(READER_KINDS)
        .default('auto'),
    )
    .addOption(
      new Option(
        '--threads <n>',
        'threads that read; the answers are the same (default: one a core, four at most)',
      ).argParser(parseWhole(1, 64)),
    )
    .addOption(
      new Option('--threshold <p>', 'leave out statements of a lower confidence: higher for precision, 0 for recall')
        .argParser(parseShare)
        .default(0),
    );
}

export function choiceOf({ reader, threads, threshold }: ReaderOptions): Partial<ReaderChoice> {
  return { kind: reader, threshold, ...(threads === undefined ? {} : { threads }) };
}
