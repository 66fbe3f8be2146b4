// How the program ends. Scripts may rely on these; docs/reference/cli.md lists them.
import type { ErrorCode } from '../errors.ts';

export const EXIT = { ok: 0, failed: 1, misuse: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'done; also when a reader of the output went away, and when `serve` or `demo` was ended with Ctrl-C',
  1: 'something was refused or failed: an input without a report in it, a file that cannot be read, a store that will not open',
  2: 'misuse: an unknown command or option, a value that is not one, a query that cannot be parsed',
  130: 'interrupted with Ctrl-C; what was acknowledged is kept',
};

/** Errors that are a matter of how the program was called, rather than of what it met. */
const MISUSE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'unknown-media-type',
  'invalid-option',
  'invalid-cursor',
  'invalid-query',
  'tokens-missing',
]);

export const exitCodeOf = (code: ErrorCode): ExitCode => (MISUSE.has(code) ? EXIT.misuse : EXIT.failed);
