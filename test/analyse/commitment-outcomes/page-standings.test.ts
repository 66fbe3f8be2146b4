// Where commitments and announced events stand: on texts of the invented world, in any order, on a day, and by who is bound.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  pageStandings,
  type StandingsAsked,
  stateOn,
} from '../../../src/analyse/commitment-outcomes/page-standings.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { readRegister } from '../../../src/analyse/register/register.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { Standing } from '../../../src/record/standing.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { seededRandom } from '../../store/generate-records.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const DISPATCHES: readonly Dispatch[] = [
  {
    outlet: 'Port Alder Herald',
    title: 'Dredgers for Greywater',
    published: '2033-04-01',
    text: 'PORT ALDER – Daan Okker promised to send eleven dredgers to the silted harbour of Greywater by the end of May. He promised to repaint the lighthouse of Skerrow by the end of April.',
  },
  {
    outlet: 'Vell Observer',
    title: 'Okker again',
    published: '2033-04-20',
    text: 'VELL – Daan Okker promised on Tuesday to send eleven dredgers to the silted harbour of Greywater by the end of May.',
  },
  {
    outlet: 'The Sund Courier',
    title: 'Dredgers come',
    published: '2033-05-20',
    text: 'GREYWATER – Daan Okker has sent eleven dredgers to the silted harbour of Greywater, as promised, the mayor said.',
  },
  {
    outlet: 'Corvessa Dispatch',
    title: 'Ferries on a condition',
    published: '2033-04-05',
    text: 'MARROW – Wen Calloway promised to lend two ferries to Kestria if the quarantine in the herring port is lifted.',
  },
  {
    outlet: 'Vell Observer',
    title: 'Herring port open',
    published: '2033-04-25',
    text: 'VELL – The quarantine in the herring port has been lifted, the harbour office said.',
  },
  {
    outlet: 'Drovny Telegraph',
    title: 'Oranov to Tessaly',
    published: '2033-06-01',
    text: 'DROVNY – Lev Oranov will meet Ingrid Solvane in Tessaly on 20 June.',
  },
];

let records: RecordedReport[];
let expected: readonly Standing[];
let store: Store;

async function settled(batches: readonly (readonly RecordedReport[])[]): Promise<Store> {
  const opened = await openStore(':memory:');
  for (const batch of batches) {
    await opened.add(batch);
    await updateFindings(opened);
  }
  return opened;
}

async function standingsOf(batches: readonly (readonly RecordedReport[])[]): Promise<readonly Standing[]> {
  const opened = await settled(batches);
  const { items } = await opened.standings({ limit: 500 });
  await opened.close();
  return items;
}

beforeAll(async () => {
  records = await readTexts(DISPATCHES);
  store = await settled([records]);
  expected = (await store.standings({ limit: 500 })).items;
});
afterAll(() => store.close());

const line = ({ name, what, state, due, log, watch }: Standing) =>
  `${name}: ${what.text.slice(0, 20)} | ${state} ${due} | ${log.map((step) => `${step.date} ${step.state}`).join(', ')}${watch.map(({ date }) => ` | ${date} condition`).join('')}`;
const page = (asked: Partial<StandingsAsked>) =>
  pageStandings(store, () => readRegister(store), { limit: 50, ...asked });
const shown = async (asked: Partial<StandingsAsked>) =>
  (await page(asked)).items.map(({ what, now }) => `${what.text.slice(0, 12)} ${now}`);

describe('standings', () => {
  it('are one for what is promised twice, with the log of what reports tell; a condition is watched and moves nothing', () => {
    expect(expected.map(line)).toEqual([
      'Daan Okker: repaint the lighthou | open 2033-04-30 | 2033-04-01 open',
      'Daan Okker: send eleven dredgers | met 2033-05-31 | 2033-04-01 open, 2033-04-20 open, 2033-05-20 met',
      'Lev Oranov: DROVNY – Lev Oranov  | open 2033-06-20 | 2033-06-01 open',
      'Wen Calloway: lend two ferries to  | open null | 2033-04-05 open | 2033-04-25 condition',
    ]);
  });
  it('rest on passages that slice true, and name the finding that tells what came of them', async () => {
    const texts = new Map(records.map(({ report }) => [report.id, report.text]));
    for (const { log, watch, finding, state } of expected) {
      for (const { reportId, passage } of [...log, ...watch])
        expect(passage.text).toBe(passage.spans.map(({ start, end }) => texts.get(reportId)!.slice(start, end)).join(' ')); // biome-ignore format: one line
      expect(finding === null).toBe(state === 'open');
      if (finding !== null) expect((await store.findings({ id: finding })).items[0]!.kind).toBe('commitment-outcome');
    }
  });
  it.each([1, 2, 3, 4, 5, 6])('law: are the same one by one and in any order (%i)', async (seed) => {
    const random = seededRandom(seed);
    const order = records
      .map((record) => ({ record, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record);
    const cut = Math.floor(random() * order.length);
    const batches = seed % 2 === 0 ? order.map((one) => [one]) : [order.slice(0, cut), order.slice(cut)];
    expect(await standingsOf(batches)).toEqual(expected);
  });
  it('law: are those of the last reading when a report is read again', async () => {
    for (const [at, record] of records.entries()) {
      const again = { ...record, entries: [], reader: 'other' };
      const fresh = await standingsOf([records.with(at, again)]);
      expect(await standingsOf([records, [again]])).toEqual(fresh);
      expect(await standingsOf([records, [again], [record]])).toEqual(expected);
    }
  });
});

describe('a page of standings', () => {
  it('says how things stand on a day, by default that of the newest report', async () => {
    expect((await page({})).asOf).toBe('2033-06-01');
    expect(await shown({})).toEqual([
      'repaint the  cannot-be-told',
      'send eleven  met',
      'DROVNY – Lev open',
      'lend two fer open',
    ]);
    expect(await shown({ asOf: '2033-05-30' })).toContain('repaint the  open');
    expect(await shown({ asOf: '2033-06-28', kind: 'scheduled-event' })).toEqual(['DROVNY – Lev no-report']);
  });
  it('takes a state as it is on that day', async () => {
    expect(await shown({ state: 'open', kind: 'commitment' })).toEqual(['lend two fer open']);
    expect(await shown({ state: 'open', asOf: '2033-05-01' })).toHaveLength(3);
    expect(await shown({ state: 'cannot-be-told' })).toEqual(['repaint the  cannot-be-told']);
    expect(await shown({ state: 'cannot-be-told', kind: 'scheduled-event' })).toEqual([]);
    expect(await shown({ state: 'no-report', asOf: '2033-09-01' })).toEqual(['DROVNY – Lev no-report']);
    expect(await shown({ state: 'met' })).toEqual(['send eleven  met']);
    expect(await shown({ state: 'open', dueTo: '2033-06-30' })).toEqual(['DROVNY – Lev open']);
  });
  it('takes an actor of the register, or words of a name', async () => {
    const okker = (await readRegister(store)).actors.find(({ name }) => name === 'Daan Okker')!;
    expect(await shown({ actor: okker.id })).toHaveLength(2);
    const first = await page({ actor: okker.id, limit: 1 });
    expect((await shown({ actor: okker.id, limit: 1, cursor: first.next! }))[0]).toBe('send eleven  met');
    expect(await shown({ holder: 'calloway' })).toEqual(['lend two fer open']);
    await expect(page({ actor: 'nobody' })).rejects.toMatchObject({ code: 'unknown-actor' });
    await expect(page({ asOf: 'May', state: 'open' })).rejects.toMatchObject({ code: 'invalid-option' });
  });
  it('knows no day for what has none', () => {
    expect(stateOn({ ...expected[0]!, due: null }, '2040-01-01')).toBe('open');
    expect(stateOn({ ...expected[0]!, state: 'in-progress' }, '2040-01-01')).toBe('in-progress');
  });
});

describe('announced events', () => {
  const linesOf = async (dispatches: readonly Dispatch[]) =>
    (await standingsOf([await readTexts(dispatches)]))
      .filter(({ kind }) => kind === 'scheduled-event')
      .map(({ due, state, log }) => `${due} ${state} ${log.map((step) => `${step.date} ${step.state}`).join(', ')}`);
  const at = (published: string, text: string): Dispatch => ({ outlet: `Paper ${published}`, published, text });

  it('are found by their words too, and by who is named before them', async () => {
    expect(
      await linesOf([
        at('2033-02-06', 'PORT ALDER – Daan Okker and Lev Oranov spoke of the bridge in Tessaly. The talks will take place on 18-20 February.'),
        at('2033-02-21', 'TESSALY – Three days of talks between Daan Okker and Lev Oranov ended in Tessaly on Sunday.'),
      ]),
    ).toContainEqual('2033-02-20 took-place 2033-02-06 open, 2033-02-21 took-place');
  }); // biome-ignore format: a text a line
  it('take in elections, which are told by who won', async () => {
    expect(
      await linesOf([
        at('2033-10-20', 'VELL – Joren Halvik and Livia Sarn will face each other in a second round on 2 November.'),
        at('2033-11-03', 'VELL – Joren Halvik beat Livia Sarn on Wednesday and was elected president of Kestria.'),
        at('2033-11-03', 'SUND – The herring season was opened on Wednesday.'),
      ]),
    ).toEqual(['2033-11-02 took-place 2033-10-20 open, 2033-11-03 took-place']);
  });
  it('are one when they are put off, and take the new day', async () => {
    const [line] = await linesOf([
      at('2033-08-28', 'DROVNY – Lev Oranov will meet Ingrid Solvane in Corvessa on 22-24 September.'),
      at(
        '2033-09-19',
        'CORVESSA – The talks between Ingrid Solvane and Lev Oranov have been put off until 6-7 October.',
      ),
    ]);
    expect(line).toContain('2033-10-07');
    expect(line).toContain('2033-09-19 open');
  });
});
