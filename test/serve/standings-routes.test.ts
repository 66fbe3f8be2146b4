// GET /api/commitments and GET /api/scheduled-events, and dualtrack commitments, over one store.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StandingPage } from '../../src/serve/contract/standings.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { runInProcess } from '../cli/run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-standings-'));
const location = join(folder, 'record.db');
const run = (...args: string[]) => runInProcess([...args, '--store', location]);
let store: Store;
let app: ReturnType<typeof createApp>;
const ask = (path: string) => app.request(`http://127.0.0.1:4610${path}`);
const pageOf = async (path: string) => StandingPage.parse(await (await ask(path)).json());

beforeAll(async () => {
  const reports = [
    ['a', '2033-04-01', 'PORT ALDER – Daan Okker promised to send eleven dredgers to the silted harbour of Greywater by the end of May.'],
    ['b', '2033-05-20', 'GREYWATER – Daan Okker has sent eleven dredgers to the silted harbour of Greywater, as promised, the mayor said.'],
    ['c', '2033-05-21', 'DROVNY – Lev Oranov will meet Ingrid Solvane in Tessaly on 20 June. Petra Lindqvar promised to mend the pier of Marrow.'],
  ]; // biome-ignore format: a table
  const lines = reports.map(([id, published, text]) => JSON.stringify({ id, outlet: `Paper ${id}`, published, text }));
  writeFileSync(join(folder, 'reports.ndjson'), lines.join('\n'));
  await run('add', '--reader', 'rules', join(folder, 'reports.ndjson'));
  store = await openStore(location);
  app = createApp(store, { port: 4610 });
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('GET /api/commitments', { timeout: 60_000 }, () => {
  it('gives who is bound to what by when, the log, and what a person said of the finding', async () => {
    const { items, asOf, next } = await pageOf('/api/commitments');
    expect([asOf, next, items.length]).toEqual(['2033-05-21', null, 2]);
    expect(items[0]).toMatchObject({ name: 'Daan Okker', due: '2033-05-31', now: 'met', judgment: null });
    expect(items[0]!.sentence).toMatch(/^PORT ALDER – Daan Okker promised to send .* by the end of May\.$/);
    expect(items[0]!.log.map(({ state, outlet }) => `${state} ${outlet}`)).toEqual(['open Paper a', 'met Paper b']);
    await run('findings', 'accept', items[0]!.finding!, '--by', 'M. Lindt', '--at', '2033-09-01T12:00:00Z');
    const again = await pageOf('/api/commitments?state=met');
    expect(again.items.map(({ judgment }) => judgment?.verdict)).toEqual(['accepted']);
  });
  it('goes page by page and takes filters', async () => {
    const first = await pageOf('/api/commitments?limit=1');
    const second = await pageOf(`/api/commitments?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['Daan Okker', 'Petra Lindqvar']);
    expect((await pageOf('/api/commitments?holder=lindqvar')).items).toHaveLength(1);
    expect((await pageOf('/api/commitments?dueFrom=2033-05-01&dueTo=2033-05-31')).items).toHaveLength(1);
    expect((await pageOf('/api/scheduled-events?state=open')).items.map(({ due }) => due)).toEqual(['2033-06-20']);
    expect((await pageOf('/api/scheduled-events?asOf=2033-07-20')).items[0]!.now).toBe('no-report');
  });
  it.each([
    ['state=kept', 400],
    ['cursor=x', 400],
    ['dueFrom=2033-02-30', 400],
    ['asOf=2033-02-30', 400],
    ['actor=nobody', 404],
  ])('answers ?%s with %i', async (query, status) =>
    expect((await ask(`/api/commitments?${query}`)).status).toBe(status),
  );
});

describe('dualtrack commitments', { timeout: 60_000 }, () => {
  it('lists them with their log, and as JSON what the API gives', async () => {
    expect((await run('commitments')).stdout).toContain('2033-05-20  met  Paper b: “Daan Okker has sent');
    expect((await run('commitments', '--kind', 'scheduled-event')).stdout).toContain('2033-06-20  open  Lev Oranov');
    expect(JSON.parse((await run('commitments', '--json', '--holder', 'okker')).stdout).items).toHaveLength(1);
    expect((await run('commitments', '--state', 'not-met')).stderr).toContain('dualtrack: none');
  });
});
