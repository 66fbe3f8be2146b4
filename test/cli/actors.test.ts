import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { runInProcess } from './run-in-process.ts';
import { jsonLines } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-actors-'));
const at = (name: string) => join(folder, name);
const store = at('record.db');
const run = (...args: string[]) => runInProcess([...args, '--store', store]);
const BY = ['--by', 'M. Lindt', '--at', '2031-06-01T12:00:00+02:00'];

const REPORTS = [
  ['2031-04-01', 'DROVNY – Foreign Minister Lev Oranov of the Tarsk Federation said the talks would go on.'],
  ['2031-04-02', 'SUND – “We will wait,” said Lev Oranov. Oranov, the Tarskian foreign minister, left Sund on Friday.'],
  ['2031-04-03', 'VELL – “They came,” said Lev Or\u0430nov, a referee.'],
  [
    '2031-04-04',
    'CORVESSA – “The Halden Pact will answer,” said Ingrid Solvane, secretary general of the Halden Pact.',
  ],
].map(([published, text], n) => JSON.stringify({ id: `r${n}`, published, text }));

beforeAll(async () => {
  writeFileSync(at('reports.ndjson'), REPORTS.join('\n'));
  await run('add', '--reader', 'rules', at('reports.ndjson'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const listed = async (...args: string[]) =>
  JSON.parse((await run('actors', 'list', '--json', ...args)).stdout).items.map(({ name }: { name: string }) => name);
const shown = async (name: string) => JSON.parse((await run('actors', 'show', name, '--json')).stdout);

describe('dualtrack actors', { timeout: 180_000 }, () => {
  it('lists and pages', async () => {
    expect(await listed('--name', 'lev')).toEqual(['Lev Oranov', 'Lev Or\u0430nov']);
    const first = JSON.parse((await run('actors', 'list', '--json', '--limit', '1')).stdout);
    const second = JSON.parse((await run('actors', 'list', '--json', '--limit', '1', '--cursor', first.next)).stdout);
    expect(second.items[0].id).not.toBe(first.items[0].id);
    expect((await run('actors', 'list', '--name', 'oranov')).stdout).toMatch(
      /^[0-9a-f]{24} {2}Lev Oranov · person · 2 reports/,
    );
  });

  it('shows names and offices with their reports, and who may be the same', async () => {
    const { actor, possibleSame } = await shown('Lev Oranov');
    expect(actor.aliases.map(({ name, reports }: { name: string; reports: number }) => [name, reports])).toEqual(
      expect.arrayContaining([
        ['Lev Oranov', 2],
        ['Oranov', 1],
      ]),
    );
    expect(possibleSame.map(({ reason }: { reason: string }) => reason)).toEqual(['look-alike-letters']);
    const { stdout } = await run('actors', 'show', 'Lev Oranov');
    expect(stdout).toMatch(/^held {2}.*oreign [Mm]inister/m);
    expect(stdout).toMatch(/^same\? .*letters that look alike$/m);
  });

  it('says when a name is nobody’s or several’s', async () => {
    const none = await run('actors', 'show', 'Nobody');
    expect([none.code, none.stderr.split('\n')[0]]).toEqual([1, 'dualtrack: no actor with this id or name: Nobody']);
  });

  it('keeps corrections when the reports are read again, exports and imports them, and takes them back', async () => {
    const merge = await run(
      'actors',
      'merge',
      'Lev Oranov',
      'Lev Or\u0430nov',
      ...BY,
      '--why',
      'a slip of the keyboard',
      '--json',
    );
    const correction = JSON.parse(merge.stdout);
    expect([merge.code, correction.at, correction.by, correction.why]).toEqual([
      0,
      '2031-06-01T10:00:00.000Z',
      'M. Lindt',
      'a slip of the keyboard',
    ]);
    expect(await listed('--name', 'lev')).toEqual(['Lev Oranov']);
    expect((await run('actors', 'merge', 'Lev Oranov', 'Lev Oranov', ...BY)).stderr).toMatch(
      /^dualtrack: it would change nothing/,
    );

    await run('actors', 'rename', 'Ingrid Solvane', 'I. Solvane (Halden Pact)', ...BY);
    await run('actors', 'hide', 'Tarsk Federation', ...BY);
    expect(await listed('--name', 'tarsk')).toEqual([]);
    expect(await listed('--name', 'tarsk', '--hidden')).toEqual(['Tarsk Federation']);

    // read again as another version of the reader would
    const opened = await openStore(store);
    for await (const record of opened.all()) await opened.add([{ ...record, reader: 'another/1' }]);
    await opened.close();
    expect((await run('add', '--reader', 'rules', at('reports.ndjson'))).stdout).toMatch(/4 reread/);
    expect(await listed('--name', 'lev')).toEqual(['Lev Oranov']);
    expect((await shown('Ingrid Solvane')).actor.name).toBe('I. Solvane (Halden Pact)');

    const { stdout: lines } = await run('actors', 'export', '--corrections');
    writeFileSync(at('corrections.ndjson'), lines);
    expect(
      jsonLines(lines)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['hide', 'merge', 'rename']);
    const elsewhere = ['--store', at('elsewhere.db')];
    await runInProcess(['add', '--reader', 'rules', at('reports.ndjson'), ...elsewhere]);
    const taken = await runInProcess(['actors', 'import', at('corrections.ndjson'), ...elsewhere]);
    expect(taken.stdout).toBe('3 corrections = 3 added + 0 known; 0 of them change nothing here\n');
    expect((await runInProcess(['actors', 'import', at('corrections.ndjson'), ...elsewhere])).stdout).toMatch(
      /0 added \+ 3 known/,
    );
    expect((await runInProcess(['actors', 'export', ...elsewhere])).stdout).toBe(
      (await run('actors', 'export')).stdout,
    );

    const undo = await run('actors', 'undo', correction.id, ...BY);
    expect([undo.code, await listed('--name', 'lev')]).toEqual([0, ['Lev Oranov', 'Lev Or\u0430nov']]);
    expect((await run('actors', 'undo', 'nothing', ...BY)).code).toBe(2);
  });

  it('splits by report', async () => {
    const { actor } = await shown('Lev Oranov');
    const { reportId } = actor.aliases[0].evidence[0];
    await run('actors', 'split', actor.id, '--report', reportId, '--name', 'Lev Oranov (the other)', ...BY);
    expect(await listed('--name', 'lev')).toEqual(['Lev Oranov', 'Lev Oranov (the other)', 'Lev Or\u0430nov']);
    expect((await run('actors', 'split', actor.id, ...BY)).code).toBe(2);
    const unknown = await run('actors', 'split', actor.id, '--report', reportId, '--alias', 'the ministry', ...BY);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('no name of Lev Oranov: the ministry')]);
  });

  it('refuses lines that are no corrections, and takes none of the file', async () => {
    writeFileSync(at('broken.ndjson'), '{"what":"hide"}\n');
    const { code, stderr } = await run('actors', 'import', at('broken.ndjson'));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^dualtrack: not a correction: .*broken\.ndjson:1/)]);
  });

  it('brings a list, tells what is wrong in it, and shows and exports what it gives', async () => {
    const list = 'INGRID_SOLVANE [IGOGOV 20310101-20321231]\n+I._SOLVANE\nBAD_ONE [\n';
    writeFileSync(at('heads.txt'), list);
    const bring = (...more: string[]) => run('actors', 'import', '--form', 'petrarch', at('heads.txt'), ...more);
    expect(await bring()).toMatchObject({
      code: 0,
      stderr: 'line 3: a bracket that is not closed: [\n',
      stdout:
        'heads: 1 actors = 1 added + 0 known; 0 gone, 1 refused, 0 passed over; 1 of the register are in it, 0 may be\n',
    });
    expect(JSON.parse((await bring('--json')).stdout)).toMatchObject({ added: 0, known: 1, joined: 1 });
    const { stdout } = await run('actors', 'show', 'I. Solvane');
    expect(stdout).toContain('IGOGOV (2031-01-01 to 2032-12-31)');
    writeFileSync(at('heads.txt'), '{}');
    expect(await bring()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('line 1: a name without a letter: {}'),
    });
  });

  it('knows a table by its name, and tells columns that it does not read', async () => {
    writeFileSync(at('desk.csv'), 'name,aliases,kind,code\nIngrid Solvane,I. Solvane-Reyk;Madam Solvane,person,HLD\n');
    expect(await run('actors', 'import', at('desk.csv'))).toMatchObject({
      code: 0,
      stderr: 'line 1: no column of these is read: code\n',
    });
    expect((await run('actors', 'show', 'Madam Solvane')).stdout).toContain('Ingrid Solvane');
  });

  it('makes no store', async () => {
    const { code, stderr } = await runInProcess(['actors', 'hide', 'x', '--by', 'me', '--store', at('none.db')]);
    expect([code, stderr.split('\n')[0]]).toEqual([1, `dualtrack: no store at: ${at('none.db')}`]);
  });
});
