// The program: the process's arguments and streams in, an exit code out. The only file that ends the process.
import { CommanderError } from 'commander';
import type { CliContext } from './cli-context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printError } from './print-error.ts';
import { createProgram } from './program.ts';

const { stdin, stdout, stderr, env, argv } = process;
const interruption = new AbortController();

// The first Ctrl-C asks the command to finish what it has in hand; the second ends the process at once.
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => {
    if (interruption.signal.aborted) process.exit(EXIT.interrupted);
    interruption.abort();
  });

// A reader that went away (`dualtrack export | head`) is no error.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });

async function run(): Promise<ExitCode> {
  let ended: ExitCode = EXIT.ok;
  const context: CliContext = {
    stdin,
    stdout,
    stderr,
    stderrIsTerminal: stderr.isTTY === true,
    env,
    signal: interruption.signal,
    end: (code) => {
      ended = code;
    },
  };
  const program = createProgram(context);
  try {
    await program.parseAsync(argv);
    return ended;
  } catch (error) {
    // commander has printed the message by now; help and version end with 0, everything else is misuse.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    const { text, exitCode } = printError(error, program.opts<{ json?: true }>().json === true);
    stderr.write(text);
    return exitCode;
  }
}

process.exitCode = await run();
// Standard input that is still open must not keep the process alive once a command has ended.
stdin.destroy();
