// Runs a command in this process, on streams of its own: the same code as the program's, without a second of starting.
// In: arguments, standard input. Out: how it ended and what it wrote.
import { Readable, Writable } from 'node:stream';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { runCli } from '../../src/cli/run-cli.ts';

/** Of no terminal and without variables: what is written goes to `written`. */
export function contextOf(written: { stdout: string; stderr: string }, input = ''): Omit<CliContext, 'end'> {
  const sink = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stderrIsTerminal: false,
    stdoutIsTerminal: false,
    env: {},
    signal: new AbortController().signal,
  };
}

export async function runInProcess(args: readonly string[], input = '') {
  const written = { stdout: '', stderr: '' };
  const code = await runCli(args, contextOf(written, input));
  return { code, ...written };
}
