import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { ExtractLine } from '../../src/serve/export/extract-line.ts';
import { runInProcess } from './run-in-process.ts';
import { jsonLines, runProgram, startProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const report = (id: string, text = `“We will pay,” said Premier Calloway of ${id}.`) => JSON.stringify({ id, text });

describe('dualtrack extract', { timeout: 180_000 }, () => {
  it('answers every line in order, whatever is between', async () => {
    const ids = Array.from({ length: 70 }, (_, n) => `marrow-${n}`);
    const { code, stdout, stderr } = await runProgram(['extract'], {
      input: `${ids.map((id) => report(id)).join('\n\n')}\n`,
    });
    expect([code, stderr]).toEqual([0, '']);
    const lines = jsonLines<ExtractLine>(stdout);
    expect(lines.map(({ id }) => id)).toEqual(ids);
    for (const line of lines) {
      expect(ExtractLine.strict().parse(line)).toEqual(line);
      expect(line.statements[0]?.content).toEqual({ spans: [[0, 14]], text: '“We will pay,”' });
    }
  });

  it('says how a plain text is read where no line is JSON', async () => {
    const { code, stderr } = await runInProcess(
      ['extract', '--reader', 'rules'],
      'SUND (Meridian) – Talks began.\n\nThey failed.',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('--from text reads a plain text');
  });

  const BAD: readonly (readonly [name: string, line: string, answers: boolean])[] = [
    ['no text', '{"id":"bad"}', true],
    ['an empty text', '{"id":"bad","text":""}', true],
    ['white space', '{"id":"bad","text":" \\n "}', true],
    ['a text that is no string', '{"id":"bad","text":7}', true],
    ['NUL characters', '{"id":"bad","text":"a\\u0000b"}', true],
    ['no JSON', '{"id":"bad",', false],
    ['a list', '["bad"]', false],
  ];
  it.each(BAD)('keeps lines aligned at a line with %s', async (_, line, answers) => {
    const input = [report('first'), line, report('last')].join('\n');
    const { code, stdout, stderr } = await runInProcess(['extract', '--json', '--reader', 'rules'], input);
    expect(code).toBe(1);
    const lines = jsonLines<ExtractLine>(stdout);
    expect(lines.map(({ id }) => id)).toEqual(answers ? ['first', 'bad', 'last'] : ['first', 'last']);
    if (answers) {
      expect(lines[1]).toMatchObject({ statements: [], events: [], figures: [], times: [] });
      expect(lines[1]?.notes).toHaveLength(1);
    }
    expect(stderr).toContain('rejected: -:2: ');
    expect(JSON.parse(stderr.trimEnd().split('\n').at(-1)!)).toEqual({
      summary: { inputs: 3, recorded: 2, rejected: 1, quarantined: 0 },
    });
  });

  it('reads a file and writes a file', async () => {
    writeFileSync(at('in.ndjson'), `${report('a')}\n${report('b')}`);
    const { code, stdout } = await runProgram([
      'extract',
      '--json',
      '--input',
      at('in.ndjson'),
      '--output',
      at('out.ndjson'),
    ]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { summary: { inputs: 2, recorded: 2, rejected: 0, quarantined: 0 } },
    ]);
    expect(jsonLines(readFileSync(at('out.ndjson'), 'utf8')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['text', '“We will pay,” said Calloway.\n'],
    ['html', '<html><body><article><p>“We will pay,” said Calloway.</p></article></body></html>'],
  ])('reads %s', async (from, input) => {
    const { code, stdout } = await runInProcess(['extract', '--from', from], input);
    expect(code).toBe(0);
    const [line] = jsonLines<ExtractLine>(stdout);
    expect(line?.id).toMatch(/^[0-9a-f]{24}$/);
    expect(line?.statements[0]?.content.text).toBe('“We will pay,”');
  });

  it('gives the same bytes in other batches', async () => {
    const lines = Array.from({ length: 20 }, (_, n) => report(`vell-${n}`));
    const whole = await runInProcess(['extract'], lines.join('\n'));
    const halves = await Promise.all(
      [lines.slice(0, 7), lines.slice(7)].map((half) => runInProcess(['extract'], half.join('\n'))),
    );
    expect(halves.map(({ stdout }) => stdout).join('')).toBe(whole.stdout);
  });

  const REFUSED: readonly (readonly [name: string, args: string[], code: number, says: string])[] = [
    ['a form that is none', ['--from', 'pdf'], 2, "argument 'pdf' is invalid"],
    ['an unknown option', ['--colour'], 2, "unknown option '--colour'"],
    ['a word too many', ['reports.ndjson'], 2, 'too many arguments'],
    ['an input that is not there', ['--input', 'none.ndjson'], 1, 'none.ndjson'],
    ['an output in no folder', ['--output', 'none/out.ndjson'], 1, 'cannot write output: none/out.ndjson'],
  ];
  it.each(REFUSED)('refuses %s', async (_, args, expected, says) => {
    const { code, stdout, stderr } = await runInProcess(['extract', ...args], report('a'));
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(/^dualtrack: /);
    expect(stderr).toContain(says);
  });

  it('never writes over its own input', async () => {
    writeFileSync(at('same.ndjson'), report('a'));
    const args = ['extract', '--input', 'same.ndjson', '--output', './same.ndjson'];
    const { code, stderr } = await runProgram(args, { cwd: folder });
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'dualtrack: --output is the input: ./same.ndjson']);
    expect(readFileSync(at('same.ndjson'), 'utf8')).toBe(report('a'));
  });

  it('is quiet when its reader goes away', async () => {
    const input = Array.from({ length: 3000 }, (_, n) => report(`sund-${n}`)).join('\n');
    const program = startProgram(['extract']);
    const { stdin, stdout, stderr } = program;
    stdin.on('error', () => {});
    stdin.end(input);
    stdout.once('data', () => stdout.destroy());
    const [code, err] = await Promise.all([once(program, 'close').then(([ended]) => ended), text(stderr)]);
    expect([code, err]).toEqual([0, '']);
  });

  it('finishes what it has when it is interrupted while it waits for input', async () => {
    const program = startProgram(['extract']);
    const { stdin, stdout, stderr } = program;
    // Batches come out while standard input stays open: only then is the program surely reading.
    stdin.write(`${Array.from({ length: 200 }, (_, n) => report(`sund-${n}`)).join('\n')}\n`);
    stdout.once('data', () => program.kill('SIGINT'));
    const [code, out, err] = await Promise.all([
      once(program, 'close').then(([ended]) => ended),
      text(stdout),
      text(stderr),
    ]);
    expect(code).toBe(130);
    expect(jsonLines(out).length).toBeGreaterThanOrEqual(16);
    expect(err).toBe(`dualtrack: interrupted after ${jsonLines(out).length} inputs; the lines written are whole\n`);
  });
});
