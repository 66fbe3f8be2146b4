// dualtrack gauge, and GET /api/gauges on the store that it leaves: formulas with their inputs, and nothing below the minimum.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GaugeAnswer } from '../../src/serve/contract/gauges.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-gauge-'));
const at = (name: string) => join(folder, name);
const store = at('record.db');
const run = (...args: string[]) => runInProcess([...args, '--store', store]);
const gauge = async (...args: string[]) =>
  GaugeAnswer.parse(JSON.parse((await run('gauge', '--json', ...args)).stdout));

/** Words that are warmer than deeds: three of each in one month, one of each in the next. */
const REPORTS = [
  ['2033-02-01', 'The Tarsk Federation praised the Halden Pact.'],
  ['2033-02-03', 'The Tarsk Federation praised the Halden Pact for its patience.'],
  ['2033-02-05', 'The Tarsk Federation praised the Halden Pact again.'],
  ['2033-02-07', 'The Tarsk Federation attacked the Halden Pact.'],
  ['2033-02-09', 'The Tarsk Federation bombed the Halden Pact.'],
  ['2033-02-11', 'The Tarsk Federation shelled the Halden Pact.'],
  ['2033-03-02', 'The Tarsk Federation praised the Halden Pact.'],
  ['2033-03-04', 'The Tarsk Federation attacked the Halden Pact.'],
  ...[1, 2, 3, 4, 5, 6].map(
    (n) => [`2033-02-1${n}`, `The Tarsk Federation attacked Sund${' again'.repeat(n - 1)}.`] as const,
  ),
  ['2033-02-12', 'The Tarsk Federation mobilised its reserves on Friday.'],
].map(([published, text], n) =>
  JSON.stringify({ id: `g${n}`, published, outlet: `Outlet ${n}`, text, language: 'en' }),
);

beforeAll(async () => {
  writeFileSync(at('reports.ndjson'), REPORTS.join('\n'));
  await run('add', '--reader', 'rules', at('reports.ndjson'));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('dualtrack gauge', { timeout: 240_000 }, () => {
  it('gives a value with its interval and the entries behind, and none below the minimum', async () => {
    const {
      formula,
      minimum,
      of,
      with: other,
      points,
    } = await gauge('tension', '--of', 'Tarsk Federation', '--with', 'Halden Pact');
    expect(formula).toContain('−mean(PLOVER score');
    expect([minimum, of.name, other!.name]).toEqual([5, 'Tarsk Federation', 'Halden Pact']);
    expect(points.map(({ name, n }) => [name, n])).toEqual([['2033-02', 6], ['2033-03', 2]]); // biome-ignore format: one line
    const [february, march] = points;
    expect(february!.entries).toHaveLength(6);
    expect(february!.low).toBeLessThanOrEqual(february!.value!);
    expect(february!.high).toBeGreaterThanOrEqual(february!.value!);
    expect(march).toMatchObject({ value: null, low: null, high: null });
    expect(march!.entries).toHaveLength(2);
  });

  it('is the mean of the scores of the entries that it names', async () => {
    const { points } = await gauge('tension', '--of', 'Tarsk Federation', '--with', 'Halden Pact', '--by', 'quarter');
    const opened = await openStore(store);
    const types = [];
    for (const id of points[0]!.entries) {
      const entry = (await opened.getEntry(id))!;
      types.push(entry.record.entries.find((one) => one.id === id)!);
    }
    await opened.close();
    const { scoreOf } = await import('../../src/analyse/gauges/counted.ts');
    const scores = types.map((one) => (one.kind === 'event' ? scoreOf(one)! : Number.NaN));
    expect(points[0]!.value).toBeCloseTo(-scores.reduce((sum, score) => sum + score, 0) / scores.length);
  });

  it('holds words against deeds', async () => {
    const { points } = await gauge('gap', '--of', 'Tarsk Federation', '--with', 'Halden Pact');
    expect(points[0]!.value).toBeGreaterThan(5);
    expect(points[1]!.value).toBeNull();
  });

  it('is printed with formula and minimum, a dash where there is no value', async () => {
    const { stdout } = await run('gauge', 'tension', '--of', 'Tarsk Federation', '--with', 'Halden Pact');
    expect(stdout).toMatch(/^tension of Tarsk Federation with Halden Pact: −mean\(.*none below 5 events\n2033-02 {2}-?\d+\.\d\d {2}\[.*n=6\n2033-03 {2}– {2}n=2\n$/); // biome-ignore format: one line
  });

  it('says why there is no value where there are as many events as it takes, of one track', async () => {
    const { stdout } = await run('gauge', 'gap', '--of', 'Tarsk Federation', '--with', 'Sund');
    expect(stdout).toContain('none below 6 events, 3 of each track');
    expect(stdout).toMatch(/^2033-02 {2}– {2}n=6, but it takes 6 events, 3 of each track$/m);
  });

  it('counts deeds done to nobody named as deeds', async () => {
    const nOf = async (...args: string[]) => (await gauge(...args, '--of', 'Tarsk Federation')).points[0]!.n;
    expect((await nOf('gap')) - (await nOf('tension'))).toBe(1);
    expect(await nOf('gap', '--with', 'Halden Pact')).toBe(await nOf('tension', '--with', 'Halden Pact'));
  });

  it('says what it cannot measure', async () => {
    expect((await run('gauge', 'tension', '--of', 'Nobody')).stderr).toContain('Nobody');
    expect((await run('gauge', 'unity', '--of', 'Tarsk Federation')).stderr).toContain('unity needs a target');
    expect((await run('gauge', 'unity', '--of', 'Tarsk Federation')).code).not.toBe(0);
  });

  it('is what the API gives', async () => {
    const opened = await openStore(store);
    const app = createApp(opened, { port: 4610, workbench: folder });
    const ask = async (query: string) => (await app.request(`http://127.0.0.1:4610/api/gauges?${query}`)).json();
    expect(GaugeAnswer.parse(await ask('name=tension&of=Tarsk%20Federation&with=Halden%20Pact'))).toEqual(await gauge('tension', '--of', 'Tarsk Federation', '--with', 'Halden Pact')); // biome-ignore format: one line
    expect(await ask('name=tension&of=Nobody')).toMatchObject({ code: 'unknown-actor' });
    expect(await ask('name=unity&of=Tarsk%20Federation')).toMatchObject({ code: 'invalid-option' });
    expect(await ask('name=warmth&of=Tarsk%20Federation')).toMatchObject({ code: 'invalid-option' });
    await opened.close();
  });
});
