import { describe, expect, it } from 'vitest';
import { formatAccounting, startAccounting } from '../../src/cli/accounting.ts';
import { parseDate, parseWhole } from '../../src/cli/option-parsers.ts';
import { printError } from '../../src/cli/print-error.ts';
import { shorten, toPrintable } from '../../src/cli/printable.ts';
import { createProgram } from '../../src/cli/program.ts';
import { DualtrackError } from '../../src/errors.ts';
import { contextOf, runInProcess } from './run-in-process.ts';

describe('the program', () => {
  const CASES: readonly (readonly [args: string[], code: number, out: RegExp, err: RegExp])[] = [
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
    [['--help'], 0, /^Usage: dualtrack [\s\S]+Examples:\n/, /^$/],
    [['help', 'add'], 0, /^Usage: dualtrack add [\s\S]+--store <store>[\s\S]+Examples:\n/, /^$/],
    [['evaluate', 'attribution', '--help'], 0, /^Usage: dualtrack evaluate attribution /, /^$/],
    [[], 2, /^$/, /^Usage: dualtrack /],
    [['ad'], 2, /^$/, /^dualtrack: unknown command 'ad'\n/],
    [['serach'], 2, /^$/, /\(Did you mean search\?\)/],
    [['--store', 'add', 'list', '--help'], 0, /^Usage: dualtrack list /, /^$/],
    [['add'], 2, /^$/, /^dualtrack: missing required argument 'paths'\n/],
    [['gauge', 'nonsense'], 2, /^$/, /Allowed choices are tension, /],
    [['gauge', 'tension'], 2, /^$/, /^dualtrack: required option '--of <actor>' not specified\n/],
    [['list', '--limit', '501'], 2, /^$/, /^dualtrack: option '--limit <n>' argument '501' is invalid/],
    [['list', '--since', '2031-02-29'], 2, /^$/, /Give a date as YYYY-MM-DD/],
    [
      ['export', '--format', 'pdf'],
      2,
      /^$/,
      /Allowed choices are ndjson, csv, csv-events, .*, extract, bibtex, csl-json, quotes/,
    ],
  ];
  it.each(CASES)('ends %j with %i', async (args, code, out, err) => {
    const ran = await runInProcess(args);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toMatch(out);
    expect(ran.stderr).toMatch(err);
  });
});

describe('the tree of commands', () => {
  const context = { ...contextOf({ stdout: '', stderr: '' }), end() {} };
  const namesOf = async (args: readonly string[]) => (await createProgram(context, args)).commands.map((one) => one.name()); // biome-ignore format: one line

  it.each([
    [['list']],
    [['--json', 'list', 'add']],
    [['--store', 'add', 'list']],
    [['--store=add', 'list', '--limit', '3']],
  ])('of %j has the command that it names', async (args) => {
    expect(await namesOf(args)).toEqual(['list']);
  });

  it.each([[[]], [['--help']], [['help', 'list']], [['lisst']], [['--store', 'list']], [['toString']]])(
    'of %j has all',
    async (args) => {
      expect((await namesOf(args)).length).toBeGreaterThan(20);
    },
  );
});

describe('what is printed', () => {
  it.each([
    ['plain words', 'plain words'],
    ['two\r\nlines', 'two lines'],
    ['\u001b]0;title\u0007', '\uFFFD]0;title\uFFFD'],
    ['\u202Ekcab', '\uFFFDkcab'],
    ['\u009b31m', '\uFFFD31m'],
    ['👩🏽‍⚖️ שלום', '👩🏽‍⚖️ שלום'],
  ])('of %j is %j', (text, printed) => expect(toPrintable(text)).toBe(printed));

  it.each([
    ['a report', 8, 'a report'],
    ['a report', 7, 'a repo…'],
    ['ab😀cd', 4, 'ab…'],
    ['the gates of the lock', 20, 'the gates of the…'],
    ['the gates of the lock', 18, 'the gates of the…'],
    ['  spaced  ', 8, 'spaced'],
  ])('of %j in %i is %j', (text, width, printed) => expect(shorten(text, width)).toBe(printed));

  const misuse = new DualtrackError('invalid-query', 'no phrase: "x', 'close it');
  it.each([
    [misuse, false, 2, 'dualtrack: no phrase: "x\n  close it\n'],
    [misuse, true, 2, '{"error":{"code":"invalid-query","message":"no phrase: \\"x","hint":"close it"}}\n'],
    [new DualtrackError('store-locked', 'locked', 'wait'), false, 1, 'dualtrack: locked\n  wait\n'],
  ])('of an error is its message and what to do', (error, asJson, exitCode, text) => {
    expect(printError(error, asJson)).toEqual({ text, exitCode });
  });

  it('of a defect is where it happened', () => {
    const { text, exitCode } = printError(new TypeError('x is no y'), false);
    expect([exitCode, text.includes('TypeError: x is no y'), text.includes('program.test.ts')]).toEqual([
      1,
      true,
      true,
    ]);
  });

  it('of the accounting adds up', () => {
    const accounting = startAccounting();
    for (const ending of ['added', 'added', 'known', 'reread', 'rejected', 'quarantined'] as const)
      accounting.count(ending);
    expect(formatAccounting(accounting.total())).toBe(
      '6 inputs = 2 added + 1 known + 1 reread + 1 rejected + 1 quarantined',
    );
  });
});

describe('option values', () => {
  it.each([['0'], ['500'], ['007']])('take %j', (word) => expect(parseWhole(0, 500)(word)).toBe(Number(word)));
  it.each([['-1'], ['501'], ['1.5'], ['1e2'], [''], ['ten']])('refuse %j', (word) =>
    expect(() => parseWhole(0, 500)(word)).toThrow('from 0 to 500'),
  );
  it.each([['2031-04-09'], ['2032-02-29']])('take the day %j', (word) => expect(parseDate(word)).toBe(word));
  it.each([['2031-02-29'], ['2031-4-9'], ['09.04.2031'], ['2031-13-01'], ['']])('refuse the day %j', (word) =>
    expect(() => parseDate(word)).toThrow('YYYY-MM-DD'),
  );
});
