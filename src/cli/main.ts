// The program: the process's arguments and streams in, an exit code out. The only file that ends the process.
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './exit-code.ts';
import { runCli } from './run-cli.ts';

const { stdin, stdout, stderr, env, argv } = process;
const interruption = new AbortController();

// Rules of language are many functions, each called now and then: what V8's compilers take to make them quicker they give back only
// over some hundred thousand words. Processor ms a thousand words of rules on 68,000, 203,000 and 811,000 words, in one thread: V8's own
// thresholds but 30,000 calls before the last compiler 33, 22 and 15; these 27, 19 and 14; without the last one 26, 19 and 15.
for (const flag of ['maglev=4000', 'turbofan=300000', 'osr=30000'])
  setFlagsFromString(`--invocation-count-for-${flag}`);
// Most patterns are asked more than once. Compiled for the processor at once, and not first for V8's interpreter, compiling them takes 140 ms
// instead of 280 in what rules read of 68,000 words, starting included.
setFlagsFromString('--no-regexp-tier-up');

// The first Ctrl-C asks the command to finish what it has in hand; the second ends the process at once.
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.on(name, () => {
    if (interruption.signal.aborted) process.exit(EXIT.interrupted);
    interruption.abort();
  });

// A reader that went away (`dualtrack export | head`) is no error, and nothing more is said. What is in hand is finished: a model at
// work cannot be ended from outside, onnxruntime aborts the process then. After ten seconds the process ends whatever it waits for.
const LONGEST_END = 10_000; // milliseconds
let isReaderGone = false;
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (isReaderGone) return;
    if (error.code !== 'EPIPE') throw error;
    isReaderGone = true;
    stderr.write = () => true;
    interruption.abort();
    setTimeout(() => process.exit(EXIT.ok), LONGEST_END).unref();
  });

const ended = await runCli(argv.slice(2), {
  stdin,
  stdout,
  stderr,
  stderrIsTerminal: stderr.isTTY === true,
  stdoutIsTerminal: stdout.isTTY === true,
  env,
  signal: interruption.signal,
});
process.exitCode = isReaderGone ? EXIT.ok : ended;
// Standard input that is still open must not keep the process alive once a command has ended.
stdin.destroy();
