// Arguments in, how the program ended out: everything but the process itself.
import { CommanderError } from 'commander';
import type { CliContext } from './cli-context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printError } from './print-error.ts';
import { createProgram } from './program.ts';

/** Runs `dualtrack ARGS` with the streams of `context`. Never throws: what goes wrong is printed and is in the code. */
export async function runCli(args: readonly string[], context: Omit<CliContext, 'end'>): Promise<ExitCode> {
  let ended: ExitCode = EXIT.ok;
  const program = await createProgram(
    {
      ...context,
      end: (code) => {
        ended = code;
      },
    },
    args,
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (error) {
    // commander has printed the message by now; help and version end with 0, everything else is misuse.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    const { text, exitCode } = printError(error, program.opts<{ json?: true }>().json === true);
    context.stderr.write(text);
    return exitCode;
  }
}
