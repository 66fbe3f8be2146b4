// Runs the real program in a process of its own. In: arguments, standard input. Out: how it ended and what it wrote.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Compiled code is kept from start to start, as bin/dualtrack.mjs keeps it: half the time of one. */
const NODE_COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/dualtrack');

/** `dualtrack ARGS`; nothing of the caller's own settings reaches it. */
export function startProgram(args: readonly string[], { cwd, env }: RunOptions = {}) {
  const { DUALTRACK_STORE: _, ...outer } = process.env;
  return spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...outer, NODE_COMPILE_CACHE, ...env },
    stdio: 'pipe',
  });
}

export async function runProgram(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const program = startProgram(args, options);
  const { stdin, stdout, stderr } = program;
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    program.on('close', (code, signal) => resolve([code, signal]));
    program.on('error', reject);
  });
  stdin.on('error', () => {}); // a program that ends without reading its input is no failure of the test
  stdin.end(options.input ?? '');
  const [out, err, [code, signal]] = await Promise.all([text(stdout), text(stderr), ended]);
  return { code, signal, stdout: out, stderr: err };
}

/** The objects of JSON lines. */
export function jsonLines<T = Record<string, unknown>>(lines: string): T[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
