// The tools that are compared and how each is called: reports in by file, what it found in them out by file.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface ComparedTool {
  readonly name: string;
  readonly label: string;
  /** Null where it is installed, else what to do about it. */
  readonly missing: string | null;
  /** Reads only a share of the articles, once: too slow for all of them in every round. */
  readonly isSlow: boolean;
  /** What its output is scored as. */
  readonly answers: 'attributions' | 'quotes' | 'none';
  readonly command: (input: string, output: string, threads: number) => readonly string[];
}

const home = process.env['COMPARE_HOME'] ?? join(homedir(), '.cache/dualtrack-compare');
const python = join(home, 'venv/bin/python');
const coreNlp = join(home, 'corenlp');
/**
 * CoreNLP's pages speak of 2 to 6 GB. On ten articles and two threads the default collector took 76 s of processor time and
 * 4.3 GiB with a heap of 4 GiB, 67 s and 6.1 GiB with one of 6; the parallel one takes 68 s and 3.2 GiB with 4.
 */
const CORENLP_HEAP = ['-Xmx4g', '-XX:+UseParallelGC'];

function orSetUp(path: string): string | null {
  return existsSync(path) ? null : 'run bench/compare/setup.sh';
}

function dualtrack(reader: 'model' | 'quick'): ComparedTool['command'] {
  return (input, output, threads) => [
    ...[process.execPath, join(import.meta.dirname, '../../bin/dualtrack.mjs'), 'extract', '--reader', reader],
    ...['--input', input, '--output', output, '--threads', String(threads)],
  ];
}

function spacy(quotes: 'no' | 'paragraph'): ComparedTool['command'] {
  const script = join(import.meta.dirname, 'spacy_pipeline.py');
  return (input, output, threads) => [
    ...[python, script, input, output],
    ...['--processes', String(threads), '--quotes', quotes],
  ];
}

function coreNlpQuotes(kind: 'full' | 'lean'): ComparedTool['command'] {
  const classPath = `${join(coreNlp, 'lib')}/*:${join(coreNlp, 'classes')}`;
  return (input, output, threads) => [
    ...['java', ...CORENLP_HEAP, '-cp', classPath, 'CoreNlpQuotes'],
    ...[input, output, String(threads), kind],
  ];
}

export const COMPARED_TOOLS: readonly ComparedTool[] = [
  {
    name: 'dualtrack',
    label: 'dualtrack extract',
    missing: null,
    isSlow: false,
    answers: 'attributions',
    command: dualtrack('model'),
  },
  {
    name: 'quick',
    label: 'dualtrack extract --reader quick',
    missing: null,
    isSlow: false,
    answers: 'attributions',
    command: dualtrack('quick'),
  },
  {
    name: 'spacy',
    label: 'spaCy small',
    missing: orSetUp(python),
    isSlow: false,
    answers: 'none',
    command: spacy('no'),
  },
  {
    name: 'textacy',
    label: 'spaCy small + textacy quotes',
    missing: orSetUp(python),
    isSlow: false,
    answers: 'quotes',
    command: spacy('paragraph'),
  },
  {
    name: 'corenlp',
    label: 'CoreNLP quotes',
    missing: orSetUp(join(coreNlp, 'classes')),
    isSlow: true,
    answers: 'quotes',
    command: coreNlpQuotes('full'),
  },
  {
    name: 'corenlp-lean',
    label: 'CoreNLP quotes, lean',
    missing: orSetUp(join(coreNlp, 'classes')),
    isSlow: true,
    answers: 'quotes',
    command: coreNlpQuotes('lean'),
  },
];
