// Who puts right, when and why: the options of every command that keeps a correction.
import { type Command, Option } from 'commander';
import { DualtrackError } from '../errors.ts';
import type { Correction } from '../record/correction.ts';
import { authorOf } from './author-of.ts';
import { parseInstant } from './option-parsers.ts';

export interface ByWhomOptions {
  readonly by?: string;
  readonly at?: string;
  readonly why?: string;
}

export const addByWhom = (command: Command): Command =>
  command
    .addOption(new Option('--by <author>', 'who says so').env('DUALTRACK_AUTHOR'))
    .addOption(new Option('--at <instant>', 'when, ISO 8601; now where not given').argParser(parseInstant))
    .addOption(new Option('--why <words>', 'why, for whoever reads it later'));

/** Throws DualtrackError invalid-option where nobody is named. */
export function byWhom(
  { by, at, why }: ByWhomOptions,
  env: Readonly<Record<string, string | undefined>>,
): Pick<Correction, 'by' | 'at' | 'why'> {
  const author = by ?? authorOf(env);
  if (author === undefined)
    throw new DualtrackError('invalid-option', 'a correction needs an author', 'say who with --by');
  return { by: author, at: at ?? new Date().toISOString(), why: why ?? null };
}
