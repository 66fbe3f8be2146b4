// dualtrack figures, and GET /api/figures on the store that it leaves.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FigureSeries, FigureSeriesPage } from '../../src/serve/contract/figures.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-figures-'));
const at = (name: string) => join(folder, name);
const store = at('record.db');
const run = (...args: string[]) => runInProcess([...args, '--store', store]);
const list = async (...args: string[]) =>
  FigureSeriesPage.parse(JSON.parse((await run('figures', '--json', ...args)).stdout));

const REPORTS = [
  ['2033-02-11', 'The Sund Courier', 'OSMUND – Six people were killed on 10 February when shells struck the grain market at Osmund, the harbour office said.'], // biome-ignore format: one line
  [
    '2033-02-12',
    'Drovny Telegraph',
    'DROVNY – Two people were killed on 10 February at Osmund when the grain market blew up, a spokesman said.',
  ],
  [
    '2033-03-01',
    'Vell Observer',
    'VELL – The military spending of the Halden Pact rose 3.1 percent in 2031, Clara Venn said.',
  ],
  [
    '2033-03-09',
    'Port Alder Herald',
    'PORT ALDER – The military spending of the Halden Pact rose 4.4 percent in 2032, the ministry said.',
  ],
  [
    '2033-03-10',
    'Corvessa Dispatch',
    'CORVESSA – An inquiry found that the military spending of the Halden Pact rose 2.2 percent in 2032.',
  ],
].map(([published, outlet, text], n) => JSON.stringify({ id: `r${n}`, published, outlet, text, language: 'en' }));

beforeAll(async () => {
  writeFileSync(at('reports.ndjson'), REPORTS.join('\n'));
  await run('add', '--reader', 'rules', at('reports.ndjson'));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack figures', { timeout: 240_000 }, () => {
  it('puts the figures of one measure and holder side by side, by the days they are told for', async () => {
    const { items, looked, next } = await list('--measure', 'military spending');
    expect({ looked, next }).toEqual({ looked: 5, next: null });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ of: 'share', unit: '%', measure: 'military spending', change: 'up', reports: 3, sources: 3 }); // biome-ignore format: one line
    expect(
      items[0]!.points.map(({ from, differ, tellings }) => [from, differ, tellings.map(({ figure }) => figure.text)]),
    ).toEqual([
      ['2031-01-01', false, ['3.1 percent']],
      ['2032-01-01', true, ['4.4 percent', '2.2 percent']],
    ]);
  });

  it('tells what befell people by place', async () => {
    const dead = (await list()).items.find(({ measure }) => measure === 'dead');
    expect(dead).toMatchObject({ whose: 'Osmund', unit: 'persons', tellings: 2 });
    expect(dead!.points).toMatchObject([{ from: '2033-02-10', to: '2033-02-10', isDated: true, differ: true }]);
    expect((await run('figures')).stdout).toMatch(/dead · Osmund · persons · 2 figures in 2 reports from 2 sources\n {2}≠ 2033-02-10 {2}“Six people” The Sund Courier 2033-02-11/); // biome-ignore format: one line
  });

  it('takes an actor, and goes on from page to page with each series once', async () => {
    expect((await list('--actor', 'Halden Pact')).items.map(({ measure }) => measure)).toEqual(['military spending']);
    const seen: string[] = [];
    for (let cursor: string | null = null, pages = 0; pages < 9; pages++) {
      const page: FigureSeriesPage = await list('--limit', '1', ...(cursor === null ? [] : ['--cursor', cursor]));
      seen.push(...page.items.map(({ id }) => id));
      if ((cursor = page.next) === null) break;
    }
    expect(seen.toSorted()).toEqual((await list()).items.map(({ id }) => id).toSorted());
  });

  it('finds what cannot both be so', async () => {
    const { items } = JSON.parse((await run('findings', '--kind', 'figure-conflict', '--json')).stdout);
    expect(
      items.map(({ parts }: { parts: { role: string; outlet: string }[] }) =>
        parts.map(({ role, outlet }) => `${role} ${outlet}`),
      ),
    ).toEqual([
      ['told Port Alder Herald', 'differs Corvessa Dispatch'],
      ['told The Sund Courier', 'differs Drovny Telegraph'],
    ]);
  });

  it('is what the API gives, one series by its id too', async () => {
    const { items } = await list('--actor', 'Halden Pact');
    const opened = await openStore(store);
    const app = createApp(opened, { port: 4610, workbench: folder });
    const ask = async (path: string) => (await app.request(`http://127.0.0.1:4610/api/figures${path}`)).json();
    expect(FigureSeriesPage.parse(await ask('?actor=Halden%20Pact')).items).toEqual(items);
    expect(FigureSeries.parse(await ask(`/${items[0]!.id}`))).toEqual(items[0]);
    expect(await ask('/zzz')).toMatchObject({ code: 'unknown-series' });
    expect(await ask('/NOT-AN-ID')).toMatchObject({ code: 'unknown-series' });
    expect(await ask('?actor=Nobody')).toMatchObject({ code: 'unknown-actor' });
    expect(await ask('?limit=0')).toMatchObject({ code: 'invalid-option' });
    await opened.close();
  });
});
