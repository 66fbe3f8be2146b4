// dualtrack export with what it is asked for, and dualtrack cite: the same as the API gives.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/create-app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'store.db');
const halden = haldenReport();
let ids: Record<string, string>;

beforeAll(async () => {
  const store = await openStore(path);
  await store.add([halden, ...pactReports()]);
  const { items } = await (await createApp(store, { port: 4610 }).request('http://127.0.0.1:4610/api/actors')).json();
  ids = Object.fromEntries(items.map(({ name, id }: { name: string; id: string }) => [name, id]));
  await store.close();
});

const run = (...args: string[]) => runInProcess([...args, '--store', path]);

describe('dualtrack export', () => {
  it.each<[form: string, args: () => string[], query: () => string]>([
    ['csv', () => ['--act', 'deny', '--query', 'ammunition'], () => 'act=deny&q=ammunition'],
    [
      'csv-events',
      () => ['--track', 'deeds', '--from', '2031-04-09', '--to', '2031-04-09'],
      () => 'track=deeds&from=2031-04-09&to=2031-04-09',
    ],
    ['csv-events', () => ['--status', 'happened', '--sure', '0.5'], () => 'status=happened&sure=0.5'],
    ['csv-reports', () => ['--outlet', 'Drovny Telegraph'], () => 'outlet=Drovny+Telegraph'],
    ['quotes', () => ['--actor', ids['Ingrid Solvane']!], () => `actor=${ids['Ingrid Solvane']}`],
    ['html', () => ['--report', halden.report.id], () => `report=${halden.report.id}`],
    ['json-ld', () => ['--kind', 'event', '--type', 'CONSULT'], () => 'kind=event&type=CONSULT'],
    [
      'csv',
      () => ['--actor', ids['Ingrid Solvane']!, '--with', ids['Ilse Varga']!],
      () => `actor=${ids['Ingrid Solvane']}&with=${ids['Ilse Varga']}`,
    ],
  ])('gives as %s what the API gives', async (form, args, query) => {
    const { code, stdout } = await run('export', '--format', form, ...args());
    expect(code).toBe(0);
    const store = await openStore(path, { readOnly: true });
    const answer = await createApp(store, { port: 4610 }).request(
      `http://127.0.0.1:4610/api/export?format=${form}&${query()}`,
    );
    expect(stdout).toBe(await answer.text());
    await store.close();
    expect(stdout.length).toBeGreaterThan(200);
  });

  it('gives what passed between two', async () => {
    const { stdout } = await run(
      'export',
      '--format',
      'csv',
      '--actor',
      ids['Ingrid Solvane']!,
      '--with',
      ids['Ilse Varga']!,
    );
    expect(stdout.trim().split('\r\n')).toHaveLength(2);
    expect(stdout).toContain(',to look again,');
  });

  it.each([
    [['--report', 'nothing'], 1, 'unknown report: nothing'],
    [['--actor', 'nobody'], 1, 'unknown actor: nobody'],
    [['--actor', 'nobody', '--with', 'x'], 1, 'unknown actor: nobody'],
    [['--query', '"open'], 2, 'a quotation mark is never closed'],
    [['--from', 'yesterday'], 2, 'YYYY-MM-DD'],
  ])('refuses %j, and writes no file', async (args, code, says) => {
    const output = join(folder, 'none.csv');
    const refused = await run('export', '--format', 'csv', '--output', output, ...args);
    expect([refused.code, refused.stderr.includes(says)]).toEqual([code, true]);
    expect(() => readFileSync(output)).toThrow();
  });
});

describe('dualtrack cite', () => {
  const denial = halden.entries.find(
    (entry) => entry.kind === 'statement' && entry.form === 'direct' && entry.act === 'deny',
  )!;

  it('cites a report in every style, and an entry with its words', async () => {
    expect((await run('cite', halden.report.id)).stdout).toMatch(
      /^From our own correspondent \(Meridian\), “Pact keeps/,
    );
    expect((await run('cite', halden.report.id, '--style', 'bibtex')).stdout).toMatch(/^@article\{[\s\S]*\n\}\n$/);
    expect(JSON.parse((await run('cite', halden.report.id, '--style', 'csl-json')).stdout)).toHaveLength(1);
    expect((await run('cite', denial.id)).stdout).toMatch(/^Ilse Varga: “There is no ammunition there/);
    expect(JSON.parse((await run('cite', denial.id, '--json')).stdout)).toMatchObject({ entryId: denial.id });
  });

  it('says that there is no such thing', async () => {
    const { code, stderr } = await run('cite', 'nothing');
    expect([code, stderr.split('\n')[0]]).toEqual([1, 'dualtrack: no report or entry with this id: nothing']);
  });
});
