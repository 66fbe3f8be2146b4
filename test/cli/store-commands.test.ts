import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.ts';
import { jsonLines, runProgram, startProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-store-'));
const at = (name: string) => join(folder, name);
const store = at('record.db');
// What is tried here is the store and what is told of it, not the reading.
const ADD = ['add', '--reader', 'rules'];
const run = (args: readonly string[]) => runInProcess([...args, '--store', store]);

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
  await run([...ADD, at('reports/one.txt'), at('reports/two.ndjson')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack add', { timeout: 180_000 }, () => {
  const fresh = () => ['--store', at(`fresh-${Math.random().toString(36).slice(2)}.db`)];

  it('accounts for every input, again when run again', async () => {
    const there = fresh();
    const first = await runInProcess([...ADD, at('reports'), ...there]);
    expect([first.code, first.stdout]).toEqual([
      1,
      '4 inputs = 3 added + 0 known + 0 reread + 1 rejected + 0 quarantined\n',
    ]);
    expect(first.stderr).toMatch(/^dualtrack: rejected: \S+\/reports\/torn\.ndjson:1: .+ \(.+\)\n$/);
    const again = await runInProcess([...ADD, at('reports'), ...there]);
    expect([again.code, again.stdout]).toEqual([
      1,
      '4 inputs = 0 added + 3 known + 0 reread + 1 rejected + 0 quarantined\n',
    ]);
    const whole = await runInProcess([...ADD, at('reports/one.txt'), ...there]);
    expect([whole.code, whole.stdout, whole.stderr]).toEqual([
      0,
      '1 input = 0 added + 1 known + 0 reread + 0 rejected + 0 quarantined\n',
      '',
    ]);
  });

  it('takes one report given twice as one', async () => {
    const twice = [...ADD, at('reports/one.txt'), at('reports/one.txt'), ...fresh()];
    const { stdout } = await runInProcess(twice);
    expect(stdout).toBe('2 inputs = 1 added + 1 known + 0 reread + 0 rejected + 0 quarantined\n');
  });

  it('tells each ending as JSON, then the sum', async () => {
    const { code, stdout, stderr } = await runInProcess([...ADD, '--json', at('reports'), ...fresh()]);
    const lines = jsonLines(stdout);
    expect([code, stderr, lines.length]).toEqual([1, '', 5]);
    expect(lines.map(({ outcome, origin }) => [outcome, origin])).toEqual(
      expect.arrayContaining([
        ['added', at('reports/one.txt')],
        ['added', `${at('reports/two.ndjson')}:1`],
        ['added', `${at('reports/two.ndjson')}:2`],
        ['rejected', `${at('reports/torn.ndjson')}:1`],
      ]),
    );
    expect(lines.at(-1)).toEqual({
      summary: { inputs: 4, added: 3, known: 0, reread: 0, rejected: 1, quarantined: 0 },
    });
  });

  it('reads standard input', async () => {
    const args = [...ADD, '--from', 'ndjson', '-', ...fresh()];
    const { stdout } = await runInProcess(args, JSON.stringify(REPORTS[0]));
    expect(stdout).toMatch(/^1 input = 1 added/);
  });

  it('keeps what it told of when it is interrupted, and goes on from there', async () => {
    const lines = Array.from({ length: 150 }, (_, n) =>
      JSON.stringify({ id: `sund-${n}`, text: `“We will stay,” said Aurel Tamsin on the ${n}th day.` }),
    );
    const there = fresh();
    const program = startProgram([...ADD, '--json', '--from', 'ndjson', '-', ...there]);
    // Standard input stays open: the program waits for more when Ctrl-C comes.
    program.stdin.write(`${lines.join('\n')}\n`);
    program.stdout.once('data', () => program.kill('SIGINT'));
    const [code, out, err] = await Promise.all([
      once(program, 'close').then(([ended]) => ended),
      text(program.stdout),
      text(program.stderr),
    ]);
    expect([code, err]).toEqual([130, expect.stringMatching(/^dualtrack: interrupted; .+ Run the same command again/)]);
    const told = jsonLines<{ id?: string }>(out).filter(({ id }) => id !== undefined).length;
    expect(told).toBeGreaterThan(0);
    const args = [...ADD, '--from', 'ndjson', '-', ...there];
    const { stdout } = await runInProcess(args, lines.join('\n'));
    expect(stdout).toBe(`150 inputs = ${150 - told} added + ${told} known + 0 reread + 0 rejected + 0 quarantined\n`);
  });

  it('takes the store from the environment', async () => {
    const env = { DUALTRACK_STORE: at('from-env.db') };
    await runProgram([...ADD, 'reports/one.txt'], { cwd: folder, env });
    expect([existsSync(env.DUALTRACK_STORE), existsSync(at('dualtrack.db'))]).toEqual([true, false]);
  });
});

describe('dualtrack list', { timeout: 180_000 }, () => {
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
    await runInProcess([...ADD, at('reports'), ...there]);
    const { stdout } = await runInProcess(['list', '--refused', ...there]);
    expect(stdout).toMatch(/^rejected: \S+\/reports\/torn\.ndjson:1: .+ \(.+\)\n$/);
  });
});

describe('dualtrack show', { timeout: 180_000 }, () => {
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

describe('dualtrack search', { timeout: 180_000 }, () => {
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

  it('says of a statement what its id is and who says it', async () => {
    const { stdout } = await run(['search', '--in', 'statements', 'strait']);
    const [hit] = JSON.parse((await run(['search', '--json', '--in', 'statements', 'strait'])).stdout).items;
    expect(hit.speaker).toContain('Halvik');
    expect(stdout).toContain(`\n    ${hit.entryId}  ${hit.speaker}: … `);
    expect((await run(['show', hit.entryId])).code).toBe(0);
  });

  it('calls a query that cannot be parsed misuse', async () => {
    const { code, stderr } = await run(['search', '--json', '"joint']);
    expect([code, JSON.parse(stderr).error.code]).toEqual([2, 'invalid-query']);
  });
});

describe('dualtrack export', { timeout: 180_000 }, () => {
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
    await runInProcess([...ADD, at('reports/two.ndjson'), at('reports/one.txt'), ...other]);
    expect((await runInProcess(['export', '--format', format, ...other])).stdout).toBe(stdout);
  });

  it('writes a file with a byte order mark for Excel', async () => {
    const { code, stdout } = await run(['export', '--format', 'csv', '--bom', '--output', at('out.csv')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(at('out.csv'), 'utf8')).toMatch(/^\uFEFFreport,report_id,outlet,/);
  });
});

describe('commands that only read', { timeout: 180_000 }, () => {
  it.each([['list'], ['show', 'x'], ['search', 'x'], ['export'], ['serve']])('make no store: %s', async (...args) => {
    const there = at('none.db');
    const { code, stderr } = await runInProcess([...args, '--store', there]);
    expect([code, stderr.split('\n')[0]]).toEqual([1, `dualtrack: no store at: ${there}`]);
    expect(existsSync(there)).toBe(false);
  });
});

describe('dualtrack doctor', { timeout: 180_000 }, () => {
  it('finds a sound store', async () => {
    const { code, stdout } = await run(['doctor', '--json']);
    const { ok, checks } = JSON.parse(stdout);
    expect([code, ok]).toEqual([0, true]);
    expect(checks.map(({ name }: { name: string }) => name)).toEqual([
      'node',
      'sqlite',
      'model',
      'quick model',
      'pair model',
      'store',
      'disk',
      'terminal',
    ]);
    expect(checks[5].says).toContain('3 reports');
  });

  it('ends with 1 when the store is none', async () => {
    writeFileSync(at('spoilt.db'), 'x'.repeat(8192));
    const { code, stdout } = await runInProcess(['doctor', '--store', at('spoilt.db')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^MISSING store/m);
  });
});
