// The index of what gauges count: the same observations as from all reports, whatever order they came in, after people have merged actors and
// after a report was read again.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../../../bench/size/make-record.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { GAUGES, type GaugeName } from '../../../src/analyse/gauges/gauge.ts';
import { measureGauge, observe } from '../../../src/analyse/gauges/measure-gauge.ts';
import type { Observation } from '../../../src/analyse/gauges/observations.ts';
import { readRegister } from '../../../src/analyse/register/register.ts';
import type { ActorCorrection } from '../../../src/record/actor-correction.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';
import { observeReports } from './gauges-of-reports.ts';

/** Made reports have no positions and no counts of whole armies, and leave nobody unnamed. */
const TEXTS: readonly Dispatch[] = [
  [
    '2026-01-02',
    'Arvenia praised the Halden Pact. Belmark criticised the Halden Pact. The Halden Pact has 90,000 soldiers.',
  ],
  [
    '2026-01-03',
    'Belmark criticised the Halden Pact again. Arvenia praised Kestria. The Pact’s 91,000 soldiers are too few, Arvenia said.',
  ],
  [
    '2026-01-04',
    'Arvenian officials condemned Belmark. Arvenia sent 300 troops to Belmark. Belmark praised the Halden Pact.',
  ],
  [
    '2026-01-05',
    'Kestria condemned Arvenian ships. Belmark praised Kestria. The Halden Pact has 92,000 soldiers in Arvenia.',
  ],
  [
    '2026-01-05',
    'The foreign ministers of Arvenia and Belmark will meet in Istrel on January 19, the Arvenian foreign ministry said.',
  ],
  ['2026-01-08', 'A meeting of Arvenia and Belmark is scheduled for January 19 in Istrel.'],
  ['2026-01-20', 'The foreign ministers of Arvenia and Belmark met in Istrel on January 19.'],
].map(([published, text], n) => ({ published: published!, text: text!, outlet: `Outlet ${n}` }));
const REPORTS = 100;
interface Asked {
  readonly name: GaugeName;
  readonly of: string;
  readonly with?: string;
  readonly members?: readonly string[];
}

/** `made`: the states that most of the made reports name. */
const askedOf = (made: readonly string[]): readonly Asked[] => [
  ...GAUGES.filter((name) => name !== 'unity').flatMap((name) => ['Arvenia', 'Belmark', 'Halden Pact', ...made].map((of) => ({ name, of }))), // biome-ignore format: one line
  { name: 'tension', of: 'Arvenia', with: 'Belmark' },
  { name: 'tension', of: made[0]!, with: made[1]! },
  { name: 'gap', of: made[1]!, with: made[0]! },
  { name: 'unity', of: 'Halden Pact', with: 'Halden Pact', members: ['Arvenia', 'Belmark'] },
  { name: 'unity', of: 'Halden Pact', with: made[0]!, members: [made[1]!, made[2]!, 'Belmark'] },
];

const sorted = (observations: Iterable<Observation>) =>
  Array.from(observations, (one) => JSON.stringify([one.day, one.entryId, one.value, one.group])).sort();

async function fill(batches: readonly (readonly RecordedReport[])[], location = ':memory:'): Promise<Store> {
  const store = await openStore(location);
  for (const batch of batches) {
    await store.add(batch);
    await updateFindings(store);
  }
  return store;
}

/** All records at once, folded: made once, and a copy of the file for each test. */
async function filled(): Promise<Store> {
  const copy = join(folder, `copy-${opened.length}.db`);
  copyFileSync(join(folder, 'filled.db'), copy);
  const store = await openStore(copy);
  opened.push(store);
  return store;
}

async function expectSame(store: Store): Promise<number> {
  const register = await readRegister(store);
  let seen = 0;
  for (const asked of ASKED) {
    const expected = await observeReports(store, register, asked);
    expect([asked, sorted(await observe(store, register, { ...asked, by: 'month' }))]).toEqual([
      asked,
      sorted(expected),
    ]);
    seen += expected.length > 0 ? 1 : 0;
  }
  return seen;
}

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-gauges-'));
const opened: Store[] = [];
afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});
let records: readonly RecordedReport[];
let made: readonly string[];
let ASKED: readonly Asked[];
beforeAll(async () => {
  records = [...Array.from({ length: REPORTS }, (_, n) => makeRecord(1, n)), ...(await readTexts(TEXTS))];
  const named = records.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'state').map(({ name }) => name));
  made = [...Map.groupBy(named, (name) => name)].sort(([, a], [, b]) => b.length - a.length).slice(0, 3).map(([name]) => name); // biome-ignore format: one line
  ASKED = askedOf(made);
  await (await fill([records], join(folder, 'filled.db'))).close();
}, 240_000);

describe('gauges from the index', { timeout: 600_000 }, () => {
  it('are those from all reports, and most have something to count', async () => {
    expect(await expectSame(await filled())).toBeGreaterThan(12);
  });

  it('have the days from the first announcement of a deed to the deed', async () => {
    const store = await filled();
    const told = [...(await observe(store, await readRegister(store), { name: 'notice', of: 'Arvenia', by: 'month' }))];
    expect(told.map(({ value }) => value)).toEqual([14]);
  });

  it('are the same one batch after another in another order, and after reading again', async () => {
    const store = await filled();
    const turned = records.toReversed();
    const other = await fill([turned.slice(0, 40), turned.slice(40, 41), turned.slice(41)]);
    const reread = records.slice(0, 30).map((record) => ({ ...record, reader: 'again/1', entries: record.entries.filter((_, n) => n % 3 !== 0) })); // biome-ignore format: one line
    for (const one of [store, other]) {
      await one.add(reread);
      await updateFindings(one);
      await expectSame(one);
    }
    const answers = async (one: Store) => {
      const register = await readRegister(one);
      return await Promise.all(ASKED.map((asked) => measureGauge(one, register, { ...asked, by: 'week' })));
    };
    expect(await answers(other)).toEqual(await answers(store));
  });

  it('follow a merge and a split by a person, without being made anew', async () => {
    const store = await filled();
    const [first, second, third] = made as [string, string, string];
    const state = (name: string) => ({ kind: 'state' as const, name, reports: [] });
    const said = { by: 'Ilse Varga', at: '2026-02-01T00:00:00Z', why: null };
    const expectAsFromReports = async (of: string) => {
      const register = await readRegister(store);
      for (const name of ['tension', 'transparency', 'notice', 'predictability'] as const)
        expect(sorted(await observe(store, register, { name, of, by: 'month' }))).toEqual(sorted(await observeReports(store, register, { name, of }))); // biome-ignore format: one line
      return [...(await observe(store, register, { name: 'tension', of, by: 'month' }))].length;
    };
    const alone = await expectAsFromReports(first);
    await store.correct([{ id: 'm', what: 'merge', ...said, actors: [state(first), state(third)] } satisfies ActorCorrection]); // biome-ignore format: one line
    expect(await expectAsFromReports(first)).toBeGreaterThan(alone);
    const whole = await expectAsFromReports(second);
    const reports = records.slice(0, 90).map(({ report }) => report.id);
    await store.correct([{ id: 's', what: 'split', ...said, from: state(second), names: [], reports, name: 'Old Belmark' } satisfies ActorCorrection]); // biome-ignore format: one line
    const parted = (await readRegister(store)).actors.filter(({ name, kind }) => kind === 'state' && [second, 'Old Belmark'].includes(name)); // biome-ignore format: one line
    expect(parted).toHaveLength(2);
    const parts = [];
    for (const { id } of parted) parts.push(await expectAsFromReports(id));
    expect(Math.min(...parts)).toBeGreaterThan(0);
    expect(Math.max(...parts)).toBeLessThan(whole);
  });
});
