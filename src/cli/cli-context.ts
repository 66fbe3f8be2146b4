// What a command may touch outside itself, passed in so that a command can be run without a process.
import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';

export interface CliContext {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person looks at stderr: progress is drawn only then. */
  readonly stderrIsTerminal: boolean;
  /** Whether what is written to stdout lands on a terminal too, where a progress bar would stand among it. */
  readonly stdoutIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts at the first Ctrl-C or SIGTERM; a command finishes what it has in hand and says how to go on. */
  readonly signal: AbortSignal;
  /** Where a command leaves how it ended. */
  end(code: ExitCode): void;
}

export interface GlobalOptions {
  readonly store: string;
  readonly json?: true;
}

/** A command's action: arguments and all options (its own and the program's) in, how it ended out. */
export type Action<O> = (args: readonly string[], options: O & GlobalOptions, command: Command) => Promise<ExitCode>;

/** Lets `command` run `action` and leaves how it ended in `context`. */
export function withAction<O>(command: Command, context: CliContext, action: Action<O>): Command {
  return command.action(async function (this: Command) {
    context.end(await action(this.processedArgs.flat(), this.optsWithGlobals<O & GlobalOptions>(), this));
  });
}

/** Help text after the options: one example a line, what it does above it. */
export function examples(...lines: readonly (readonly [does: string, line: string])[]): string {
  return `\nExamples:\n${lines.map(([does, line]) => `  # ${does}\n  $ dualtrack ${line}`).join('\n')}\n`;
}
