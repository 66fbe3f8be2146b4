// dualtrack findings, and GET /api/findings on the store that it leaves.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FindingPage } from '../../src/serve/contract/findings.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { BOTH_SIDES, CHARGE, CHARGE_DENIED, LOUD, WIRE, WIRE_SHORT } from '../analyse/findings/dispatches.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-findings-'));
const at = (name: string) => join(folder, name);
const store = at('record.db');
const run = (...args: string[]) => runInProcess([...args, '--store', store]);
const BY = ['--by', 'M. Lindt', '--at', '2033-09-01T12:00:00Z'];
const list = async (...args: string[]) =>
  FindingPage.parse(JSON.parse((await run('findings', '--json', ...args)).stdout));

beforeAll(async () => {
  const lines = [WIRE, WIRE_SHORT, CHARGE, CHARGE_DENIED, BOTH_SIDES, LOUD].map(({ text, ...fields }, n) => JSON.stringify({ id: `r${n}`, ...fields, text: text.trim() })); // biome-ignore format: one line
  writeFileSync(at('reports.ndjson'), lines.join('\n'));
  await run('add', '--reader', 'rules', at('reports.ndjson'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack findings', { timeout: 180_000 }, () => {
  it('lists what was found when the reports were added, by kind, by report and by page', async () => {
    const { items } = await list();
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['copies', 'allegation-and-denial', 'own-voice']),
    );
    const [copies] = (await list('--kind', 'copies')).items;
    expect(copies!.parts.map(({ outlet }) => outlet)).toEqual(['Port Alder Herald', 'Vell Observer']);
    const ofReport = (await list('--report', copies!.parts[1]!.reportId)).items;
    expect(ofReport.every(({ parts }) => parts.some(({ reportId }) => reportId === copies!.parts[1]!.reportId))).toBe(
      true,
    );
    const first = await list('--limit', '1');
    expect((await list('--limit', '1', '--cursor', first.next!)).items[0]!.id).toBe(items[1]!.id);
    expect((await run('findings', '--kind', 'copies')).stdout).toMatch(/^[0-9a-f]{24} {2}copies · 0\.\d\d\n {4}2 reports are one report by Meridian/); // biome-ignore format: one line
  });

  it('are made before they are exported, also in a store that reports were moved to', async () => {
    const moved = at('moved.db');
    expect((await runInProcess(['move', store, moved])).code).toBe(0);
    const table = async (of: string) =>
      (await runInProcess(['export', '--format', 'csv-findings', '--store', of])).stdout;
    const rows = (await table(moved)).trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(3);
    expect(await table(store)).toBe(await table(moved));
  });

  it('leaves out what it is less sure of, and says so', async () => {
    const all = (await list()).items.map(({ confidence }) => confidence);
    const least = [...all].sort((a, b) => a - b)[1]!;
    const { items } = await list('--sure', String(least));
    expect(items.length).toBeLessThan(all.length);
    expect(items.map(({ confidence }) => confidence)).toEqual(all.filter((one) => one >= least));
    expect((await run('findings', '--sure', '1')).stderr).toContain(`${all.filter((one) => one < 1).length} less sure`);
    expect((await run('findings', '--sure', '75')).stderr).toContain('Give a number from 0 to 1.');
  });

  it('keeps what people say, shows it, and takes it back', async () => {
    const [voice] = (await list('--kind', 'own-voice')).items;
    expect((await run('findings', 'reject', voice!.id, '--why', 'irony', ...BY)).stdout).toContain(
      'rejected by M. Lindt',
    );
    expect((await list('--kind', 'own-voice')).items.map(({ id }) => id)).not.toContain(voice!.id);
    const [rejected] = (await list('--kind', 'own-voice', '--rejected')).items;
    expect(rejected!.judgment).toMatchObject({ verdict: 'rejected', why: 'irony' });
    await run('findings', 'undo', voice!.id, ...BY);
    await run('findings', 'correct', voice!.id, 'it judges the boats', ...BY);
    expect((await run('findings', '--kind', 'own-voice')).stdout).toContain('it judges the boats');
    await run('add', '--reader', 'rules', at('reports.ndjson'));
    expect((await list('--kind', 'own-voice')).items[0]!.judgment).toMatchObject({ verdict: 'corrected' });
  });

  it('says what it cannot do', async () => {
    const refused = async (...args: string[]) => (await run('findings', ...args)).stderr;
    expect(await refused('accept', 'none', ...BY)).toContain('no finding with this id: none');
    expect(await refused('accept', 'none')).toContain('a correction needs an author');
    expect(await refused('--cursor', 'x')).toContain('unknown cursor');
    const [copies] = (await list('--kind', 'copies')).items;
    expect(await refused('undo', copies!.id, ...BY)).toContain('nothing was said of it');
  });

  it('is what the API gives', async () => {
    const { items } = await list('--kind', 'copies');
    const opened = await openStore(store);
    const app = createApp(opened, { port: 4610, workbench: folder });
    const ask = async (query: string) => (await app.request(`http://127.0.0.1:4610/api/findings${query}`)).json();
    expect(FindingPage.parse(await ask('?kind=copies')).items).toEqual(items);
    expect(FindingPage.parse(await ask(`?id=${items[0]!.id}`)).items).toEqual(items);
    expect(FindingPage.parse(await ask('?limit=1')).next).not.toBeNull();
    expect(await ask('?kind=nonsense')).toMatchObject({ code: 'invalid-option' });
    await opened.close();
  });
});
