import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-store-'));
const at = (name: string) => join(folder, name);
const store = at('record.db');
const run = (args: readonly string[], input?: string) =>
  runProgram([...args, '--store', store], { cwd: folder, ...(input !== undefined && { input }) });

const REPORTS = [
  {
    id: 'sund-1',
    outlet: 'The Sund Courier',
    published: '2031-04-09',
    title: 'Tamsin pays',
    text: 'SUND – “We will pay for the joint patrols,” said Prime Minister Aurel Tamsin.',
  },
  {
    id: 'vell-1',
    outlet: 'Vell Observer',
    published: '2031-05-02',
    title: 'Halvik stays',
    text: 'VELL – “Kestria stays in the strait,” said Joren Halvik.\u001b[31m',
  },
];

beforeAll(async () => {
  mkdirSync(at('reports'));
  writeFileSync(at('reports/two.ndjson'), REPORTS.map((report) => JSON.stringify(report)).join('\n'));
  writeFileSync(at('reports/one.txt'), 'MARROW (Meridian) – “We are small,” said Premier Wen Calloway.\n');
  writeFileSync(at('reports/torn.ndjson'), '{"id": "torn", "text": "A torn');
  await run(['add', 'reports/one.txt', 'reports/two.ndjson']);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack add', () => {
  const fresh = () => ['--store', at(`fresh-${Math.random().toString(36).slice(2)}.db`)];

  it('accounts for every input, again when run again', async () => {
    const there = fresh();
    const first = await runProgram(['add', 'reports', ...there], { cwd: folder });
    expect([first.code, first.stdout]).toEqual([
      1,
      '4 inputs = 3 added + 0 known + 0 reread + 1 rejected + 0 quarantined\n',
    ]);
    expect(first.stderr).toMatch(/^dualtrack: rejected: reports\/torn\.ndjson:1: .+ \(.+\)\n$/);
    const again = await runProgram(['add', 'reports', ...there], { cwd: folder });
    expect([again.code, again.stdout]).toEqual([
      1,
      '4 inputs = 0 added + 3 known + 0 reread + 1 rejected + 0 quarantined\n',
    ]);
    const whole = await runProgram(['add', 'reports/one.txt', ...there], { cwd: folder });
    expect([whole.code, whole.stdout, whole.stderr]).toEqual([
      0,
      '1 input = 0 added + 1 known + 0 reread + 0 rejected + 0 quarantined\n',
      '',
    ]);
  });

  it('takes one report given twice as one', async () => {
    const twice = ['add', 'reports/one.txt', 'reports/one.txt', ...fresh()];
    const { stdout } = await runProgram(twice, { cwd: folder });
    expect(stdout).toBe('2 inputs = 1 added + 1 known + 0 reread + 0 rejected + 0 quarantined\n');
  });

  it('tells each ending as JSON, then the sum', async () => {
    const { code, stdout, stderr } = await runProgram(['add', '--json', 'reports', ...fresh()], { cwd: folder });
    const lines = jsonLines(stdout);
    expect([code, stderr, lines.length]).toEqual([1, '', 5]);
    expect(lines.map(({ outcome, origin }) => [outcome, origin])).toEqual(
      expect.arrayContaining([
        ['added', 'reports/one.txt'],
        ['added', 'reports/two.ndjson:1'],
        ['added', 'reports/two.ndjson:2'],
        ['rejected', 'reports/torn.ndjson:1'],
      ]),
    );
    expect(lines.at(-1)).toEqual({
      summary: { inputs: 4, added: 3, known: 0, reread: 0, rejected: 1, quarantined: 0 },
    });
  });

  it('reads standard input', async () => {
    const args = ['add', '--from', 'ndjson', '-', ...fresh()];
    const { stdout } = await runProgram(args, { cwd: folder, input: JSON.stringify(REPORTS[0]) });
    expect(stdout).toMatch(/^1 input = 1 added/);
  });

  it('takes the store from the environment', async () => {
    const env = { DUALTRACK_STORE: at('from-env.db') };
    await runProgram(['add', 'reports/one.txt'], { cwd: folder, env });
    expect([existsSync(env.DUALTRACK_STORE), existsSync(at('dualtrack.db'))]).toEqual([true, false]);
  });
});

describe('dualtrack list', () => {
  it('lists the newest first', async () => {
    const { code, stdout } = await run(['list', '--json']);
    const { items, next } = JSON.parse(stdout);
    expect([code, next]).toEqual([0, null]);
    expect(items.map(({ title }: { title: string }) => title).slice(0, 2)).toEqual(['Halvik stays', 'Tamsin pays']);
    expect(items[0].counts.statement).toBeGreaterThan(0);
  });

  const FILTERS: readonly (readonly [args: string[], outlets: string[]])[] = [
    [['--outlet', 'Vell Observer'], ['Vell Observer']],
    [['--since', '2031-05-01'], ['Vell Observer']],
    [['--until', '2031-04-30'], ['The Sund Courier']],
    [
      ['--since', '2031-04-01', '--until', '2031-05-30', '--order', 'oldest'],
      ['The Sund Courier', 'Vell Observer'],
    ],
  ];
  it.each(FILTERS)('keeps to %j', async (args, outlets) => {
    const { stdout } = await run(['list', '--json', ...args]);
    expect(JSON.parse(stdout).items.map(({ outlet }: { outlet: string }) => outlet)).toEqual(outlets);
  });

  it('goes on where a page ended', async () => {
    const titles: (string | null)[] = [];
    let cursor: string[] = [];
    for (let page = 0; page < 3; page++) {
      const { items, next } = JSON.parse((await run(['list', '--json', '--limit', '1', ...cursor])).stdout);
      titles.push(items[0].title);
      cursor = ['--cursor', next];
    }
    expect(new Set(titles).size).toBe(3);
    expect(cursor).toEqual(['--cursor', null]);
  });

  it('says what was refused', async () => {
    const there = ['--store', at('refused.db')];
    await runProgram(['add', 'reports', ...there], { cwd: folder });
    const { stdout } = await runProgram(['list', '--refused', ...there], { cwd: folder });
    expect(stdout).toMatch(/^rejected: reports\/torn\.ndjson:1: .+ \(.+\)\n$/);
  });
});

describe('dualtrack show', () => {
  it('shows a report by its id and by an entry’s', async () => {
    const [{ id }] = JSON.parse((await run(['list', '--json', '--outlet', 'Vell Observer'])).stdout).items;
    const whole = await run(['show', id, '--json']);
    const record = JSON.parse(whole.stdout);
    expect([whole.code, record.report.givenId]).toEqual([0, 'vell-1']);
    const [entry] = record.entries;
    expect((await run(['show', entry.id, '--json'])).stdout).toBe(whole.stdout);
  });

  it('lets no report write to the terminal', async () => {
    const [{ id }] = JSON.parse((await run(['list', '--json', '--outlet', 'Vell Observer'])).stdout).items;
    for (const args of [['show', id], ['list'], ['search', 'strait']]) {
      const { code, stdout } = await run(args);
      expect([code, stdout.includes('\u001b')]).toEqual([0, false]);
      expect(stdout).toContain('Halvik');
    }
  });

  it('says when there is none', async () => {
    const { code, stdout, stderr } = await run(['show', 'nothing']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^dualtrack: no report or entry with this id: nothing\n {2}/);
  });
});

describe('dualtrack search', () => {
  const QUERIES: readonly (readonly [words: string[], ids: string[]])[] = [
    [['patrols'], ['The Sund Courier']],
    [['"joint patrols"'], ['The Sund Courier']],
    [['patrols', 'tamsin'], ['The Sund Courier']],
    [['patrols', 'halvik'], []],
    [['--in', 'statements', 'strait'], ['Vell Observer']],
  ];
  it.each(QUERIES)('finds by %j: %j', async (words, outlets) => {
    const { code, stdout } = await run(['search', '--json', ...words]);
    const { items } = JSON.parse(stdout);
    expect([code, items.map((hit: { report: { outlet: string } }) => hit.report.outlet)]).toEqual([0, outlets]);
  });

  it('calls a query that cannot be parsed misuse', async () => {
    const { code, stderr } = await run(['search', '--json', '"joint']);
    expect([code, JSON.parse(stderr).error.code]).toEqual([2, 'invalid-query']);
  });
});

describe('dualtrack export', () => {
  it.each([
    ['ndjson', (text: string) => jsonLines<{ report: { givenId: string } }>(text).map(({ report }) => report.givenId)],
    ['extract', (text: string) => jsonLines(text).map(({ id }) => id)],
    ['csv', (text: string) => text.split('\r\n').map((row) => row.split(',')[0])],
    [
      'web-annotation',
      (text: string) =>
        JSON.parse(text).first.items.flatMap((item: { target: { scope: string }[] }) => item.target).length,
    ],
  ])('writes %s, the same bytes whatever the order of adding', async (format, read) => {
    const { code, stdout } = await run(['export', '--format', format]);
    expect(code).toBe(0);
    if (format !== 'web-annotation') expect(read(stdout)).toEqual(expect.arrayContaining(['sund-1', 'vell-1']));
    else expect(read(stdout)).toBeGreaterThanOrEqual(3);
    const other = ['--store', at(`${format}.db`)];
    await runProgram(['add', 'reports/two.ndjson', 'reports/one.txt', ...other], { cwd: folder });
    expect((await runProgram(['export', '--format', format, ...other])).stdout).toBe(stdout);
  });

  it('writes a file with a byte order mark for Excel', async () => {
    const { code, stdout } = await run(['export', '--format', 'csv', '--bom', '--output', 'out.csv']);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(at('out.csv'), 'utf8')).toMatch(/^\uFEFFreport,outlet,/);
  });
});

describe('commands that only read', () => {
  it.each([['list'], ['show', 'x'], ['search', 'x'], ['export'], ['serve']])('make no store: %s', async (...args) => {
    const there = at('none.db');
    const { code, stderr } = await runProgram([...args, '--store', there]);
    expect([code, stderr.split('\n')[0]]).toEqual([1, `dualtrack: no store at: ${there}`]);
    expect(existsSync(there)).toBe(false);
  });
});

describe('dualtrack doctor', () => {
  it('finds a sound store', async () => {
    const { code, stdout } = await run(['doctor', '--json']);
    const { ok, checks } = JSON.parse(stdout);
    expect([code, ok]).toEqual([0, true]);
    expect(checks.map(({ name }: { name: string }) => name)).toEqual([
      'node',
      'sqlite',
      'model',
      'store',
      'disk',
      'terminal',
    ]);
    expect(checks[3].says).toContain('3 reports');
  });

  it('ends with 1 when the store is none', async () => {
    writeFileSync(at('spoilt.db'), 'x'.repeat(8192));
    const { code, stdout } = await runProgram(['doctor', '--store', at('spoilt.db')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^MISSING store/m);
  });
});
