// A corpus in, a table of how fast each tool reads it, with how much memory, and how well it attributes, out.
//
//   node compare.ts CORPUS.ndjson[.gz] [options]     by run.sh, which sets what the tools must not be disturbed by
//
// Every tool reads the same files in a process of its own, pinned to as many cores as it is given threads. The rounds are
// interleaved (each tool once, then each again), so that a slow minute of the machine falls on all of them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COMPARED_TOOLS, type ComparedTool } from './compared-tools.ts';
import { makeInput, makeShortestInput } from './make-input.ts';
import { measureCommand, type Taken } from './measure-command.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    articles: { type: 'string', default: '84' },
    'corenlp-articles': { type: 'string', default: '14' },
    tools: { type: 'string', default: COMPARED_TOOLS.map((tool) => tool.name).join(',') },
    threads: { type: 'string', default: '1,2' },
    output: { type: 'string' },
  },
});
const [corpus] = positionals;
if (corpus === undefined) {
  console.error('usage: run.sh CORPUS.ndjson[.gz] [--rounds 3] [--articles 84] [--corenlp-articles 14]');
  console.error(`              [--tools ${values.tools}] [--threads 1,2] [--output FOLDER]`);
  process.exit(2);
}
const folder = values.output ?? mkdtempSync(join(tmpdir(), 'dualtrack-compare-'));
mkdirSync(folder, { recursive: true });
const whole = makeInput(corpus, Number(values.articles), folder, 'articles');
const share = makeInput(corpus, Math.min(whole.articles, Number(values['corenlp-articles'])), folder, 'share');
const inputOf = (tool: ComparedTool) => (tool.isSlow ? share : whole);

interface Row {
  readonly tool: ComparedTool;
  readonly threads: number;
  readonly output: string;
  readonly starts: Taken[];
  readonly reads: Taken[];
}
const rows: Row[] = [];
for (const name of values.tools.split(',')) {
  const tool = COMPARED_TOOLS.find((known) => known.name === name);
  if (tool === undefined) throw new Error(`unknown tool: ${name}`);
  if (tool.missing !== null) console.error(`${tool.label}: not measured: ${tool.missing}`);
  else
    for (const threads of values.threads.split(',').map(Number))
      rows.push({ tool, threads, output: join(folder, `${name}-${threads}.ndjson`), starts: [], reads: [] });
}

describe();
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const row of rows) {
    const { tool, threads, output } = row;
    if (tool.isSlow && round > 0) continue;
    console.error(`round ${round + 1}: ${tool.label}, ${threads}`);
    const measure = (input: string, to: string) =>
      measureCommand(tool.command(input, to, threads), threads, join(folder, 'times.txt'));
    row.starts.push(await measure(makeShortestInput(folder, threads), join(folder, 'shortest-out.ndjson')));
    row.reads.push(await measure(inputOf(tool).path, output));
  }
printSpeed();
printQuality();
console.log(`\nload when done: ${loadavg()[0]!.toFixed(2)}; everything written stands in ${folder}`);

function describe(): void {
  const version = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version;
  const doctor = dualtrack('--json', 'doctor');
  const model = JSON.parse(doctor).checks.find((check: { name: string }) => check.name === 'model')?.says;
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, ${memory} GiB, load ${loadavg()[0]!.toFixed(2)}`);
  console.log(`dualtrack ${version}, Node ${process.versions.node}, model: ${model}`);
  console.log(`${whole.articles} articles of ${whole.words} words; CoreNLP: ${share.articles} of ${share.words}, once`);
}

function printSpeed(): void {
  console.log(
    `\n${'tool'.padEnd(30)}threads  start s   wall s    words/s  (slowest–fastest)  with start  words/CPU s  peak MiB`,
  );
  for (const { tool, threads, output, starts, reads } of rows) {
    const { words } = inputOf(tool);
    const start = median(starts.map((taken) => taken.wallSeconds));
    const startCpu = median(starts.map((taken) => taken.cpuSeconds));
    const rates = reads.map((taken) => words / (taken.wallSeconds - start)).sort((a, b) => a - b);
    const wall = median(reads.map((taken) => taken.wallSeconds));
    const cpu = median(reads.map((taken) => taken.cpuSeconds)) - startCpu;
    const cells = [
      tool.label.padEnd(30),
      String(threads).padStart(7),
      start.toFixed(1).padStart(9),
      wall.toFixed(1).padStart(9),
      whole10(median(rates)).padStart(11),
      `(${whole10(rates[0]!)}–${whole10(rates.at(-1)!)})`.padStart(19),
      whole10(words / wall).padStart(12),
      whole10(words / cpu).padStart(13),
      Math.round(median(reads.map((taken) => taken.peakMiB)))
        .toString()
        .padStart(10),
    ];
    console.log(cells.join(''));
    const fewer = rows.find((row) => row.tool === tool && row.threads < threads);
    if (fewer !== undefined && digest(fewer.output) !== digest(output))
      console.log(`    other bytes on ${threads} threads than on ${fewer.threads}`);
  }
}

function printQuality(): void {
  const measures = ['who-said-what', 'exact source', 'exact cue', 'exact content', 'token content'];
  console.log(`\nF1, first annotator${' '.repeat(11)}${measures.map((name) => name.padStart(15)).join('')}  articles`);
  for (const { tool, threads, output } of rows) {
    if (tool.answers === 'none' || threads !== rows[0]!.threads) continue;
    const answers = tool.answers === 'quotes' ? convert(output) : output;
    const gold = inputOf(tool).goldPath;
    const said = dualtrack('evaluate', 'attribution', gold, '--system', answers);
    const figures = measures.map((name) => said.match(new RegExp(`^${name} .*F1 +([\\d.]+)`, 'm'))?.[1] ?? '?');
    const cells = figures.map((figure) => figure.padStart(15)).join('');
    console.log(`${tool.label.padEnd(30)}${cells}${String(inputOf(tool).articles).padStart(10)}`);
  }
}

function convert(quotes: string): string {
  const answers = quotes.replace(/\.ndjson$/, '.attributions.ndjson');
  const script = join(import.meta.dirname, 'quotes-to-attributions.ts');
  writeFileSync(answers, execFileSync(process.execPath, [script, quotes], { maxBuffer: 1 << 28 }));
  return answers;
}

function dualtrack(...words: string[]): string {
  const program = join(import.meta.dirname, '../../bin/dualtrack.mjs');
  return execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' });
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** To the nearest ten; nothing where the start took as long as the whole, as it does on a busy machine. */
function whole10(rate: number): string {
  return rate > 0 && Number.isFinite(rate) ? String(Math.round(rate / 10) * 10) : '?';
}
