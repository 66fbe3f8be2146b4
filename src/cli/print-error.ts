// An error in, what the person at the terminal sees out: the message, then what to do about it.
import { isDualtrackError } from '../errors.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { toPrintable } from './printable.ts';

export interface ErrorPrint {
  /** For stderr, line end included. */
  readonly text: string;
  readonly exitCode: ExitCode;
}

/** `asJson`: one line `{"error": {code, message, hint}}`. Anything but a DualtrackError is a defect and shows its stack. */
export function printError(error: unknown, asJson: boolean): ErrorPrint {
  if (isDualtrackError(error)) {
    const { code, message, hint } = error;
    const exitCode = exitCodeOf(code);
    if (asJson) return { text: `${JSON.stringify({ error: { code, message, hint } })}\n`, exitCode };
    return { text: `dualtrack: ${toPrintable(message)}\n  ${toPrintable(hint)}\n`, exitCode };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (asJson) {
    const hint = 'this is a defect of the program; please report it with the message';
    return { text: `${JSON.stringify({ error: { code: 'defect', message: stack, hint } })}\n`, exitCode: EXIT.failed };
  }
  return { text: `dualtrack: this is a defect of the program, please report it:\n${stack}\n`, exitCode: EXIT.failed };
}
