// Happenings, figures that differ, reversals, outcomes of promises and of announced events, on texts of the invented world: what is found, what is not, in any order.
import { beforeAll, describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { Finding, FindingKind } from '../../../src/record/finding.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { seededRandom } from '../../store/generate-records.ts';
import { type Dispatch, readTexts } from './read-texts.ts';

const KINDS: readonly FindingKind[] = ['happening', 'figure-conflict', 'reversal', 'commitment-outcome', 'scheduled-event', 'inconsistency', 'implied-base']; // biome-ignore format: one line

const DISPATCHES: readonly Dispatch[] = [
  {
    outlet: 'The Sund Courier',
    title: 'Shells at Osmund',
    published: '2033-02-11',
    text: 'OSMUND – Six people were killed on 10 February when shells struck the grain market of Osmund in Belmark, the harbour office said.',
  },
  {
    outlet: 'Drovny Telegraph',
    title: 'Blast at a market',
    published: '2033-02-12',
    text: 'DROVNY – Two people were killed on 10 February in Osmund when the grain market was struck by shells, a spokesman said.',
  },
  {
    outlet: 'Vell Observer',
    title: 'Another town',
    published: '2033-02-12',
    text: 'VELL – Five people were killed on 10 February when shells struck the grain market of Lindmouth, the mayor said.',
  },
  {
    outlet: 'Port Alder Herald',
    title: 'Calloway on the lighthouse',
    published: '2033-03-01',
    text: 'MARROW – Wen Calloway said that the islands would not sell the lighthouse at Skerrow to foreign investors.',
  },
  {
    outlet: 'Corvessa Dispatch',
    title: 'Lighthouse sold',
    published: '2033-09-04',
    text: 'MARROW – Wen Calloway said that the islands would sell the lighthouse at Skerrow to foreign investors.',
  },
  {
    outlet: 'Vell Observer',
    title: 'Varga on cutters',
    published: '2033-03-02',
    text: 'DROVNY – Ilse Varga said that the patrol cutters had not left the northern anchorage. Wen Calloway said she liked herring.',
  },
  {
    outlet: 'Port Alder Herald',
    title: 'Okker promises ferries',
    published: '2033-04-01',
    text: 'PORT ALDER – Daan Okker promised to send eleven dredgers to the silted harbour of Greywater by the end of May.',
  },
  {
    outlet: 'The Sund Courier',
    title: 'Dredgers come',
    published: '2033-05-20',
    text: 'GREYWATER – Daan Okker has sent eleven dredgers to the silted harbour of Greywater, as promised, the mayor said.',
  },
  {
    outlet: 'Drovny Telegraph',
    title: 'Oranov to Tessaly',
    published: '2033-06-01',
    text: 'DROVNY – Lev Oranov will meet Ingrid Solvane in Tessaly on 20 June.',
  },
  {
    outlet: 'Corvessa Dispatch',
    title: 'Meeting off',
    published: '2033-06-15',
    text: 'CORVESSA – Ingrid Solvane has called off the meeting with Lev Oranov in Tessaly, her office said.',
  },
  {
    outlet: 'Vell Observer',
    title: 'A quay and a chapel',
    published: '2033-07-02',
    text: 'VELL – Police arrested nine dockers on 1 July at the customs quay in Vell. Two monitors were killed on 1 July when a mine exploded near the chapel at Lindmouth.',
  },
  {
    outlet: 'Port Alder Herald',
    title: 'Dockers held',
    published: '2033-07-02',
    text: 'PORT ALDER – Police arrested nine dockers on 1 July at the customs quay in Vell, their union said.',
  },
  {
    outlet: 'The Sund Courier',
    title: 'Mine kills monitors',
    published: '2033-07-03',
    text: 'SUND – Three monitors were killed on 1 July when a mine exploded near the chapel at Lindmouth, a priest said. Three leaders, Mirela Costane, Aurel Tamsin, Wen Calloway and Joren Halvik, mourned them.',
  },
  {
    outlet: 'Corvessa Dispatch',
    title: 'A count of soldiers',
    published: '2033-08-01',
    text: 'CORVESSA – The Tarsk Federation sent 12,000 soldiers to the Cape Orsk drill, its ministry said. A Pact official believed that closer to 20,000 soldiers had come. Spending rose by 4 percent, or $200 million, in 2032.',
  },
];

let records: RecordedReport[];
let expected: readonly Finding[];

async function findingsOf(batches: readonly (readonly RecordedReport[])[]): Promise<readonly Finding[]> {
  const store = await openStore(':memory:');
  for (const batch of batches) {
    await store.add(batch);
    await updateFindings(store);
  }
  const found = (await store.findings({ limit: 500 })).items.filter(({ kind }) => KINDS.includes(kind));
  await store.close();
  return found;
}

const rolesOf = (kind: FindingKind) =>
  expected.filter((one) => one.kind === kind).map(({ parts }) => parts.map(({ role, outlet }) => `${role} ${outlet}`));

beforeAll(async () => {
  records = await readTexts(DISPATCHES);
  expected = await findingsOf([records]);
});

describe('findings of deeds and turns', () => {
  it('put versions of one happening side by side, and leave out another town', () => {
    expect(rolesOf('happening')).toContainEqual(['told The Sund Courier', 'differs Drovny Telegraph']);
    expect(rolesOf('happening')).toHaveLength(3);
  });
  it('name the reports of the same story that do not tell it', () => {
    expect(rolesOf('happening')).toContainEqual(expect.arrayContaining(['told Vell Observer', 'differs The Sund Courier', 'silent Port Alder Herald'])); // biome-ignore format: one line
    expect(rolesOf('happening')).toContainEqual(['told Vell Observer', 'agrees Port Alder Herald', 'silent The Sund Courier']); // biome-ignore format: one line
  });
  it('find figures of one thing that cannot all be so, over reports and in one', () => {
    expect(rolesOf('figure-conflict')).toEqual([
      ['told Corvessa Dispatch', 'differs Corvessa Dispatch'],
      ['told Vell Observer', 'differs The Sund Courier'],
      ['told The Sund Courier', 'differs Drovny Telegraph'],
    ]);
  });
  it('find what one report says alone', () => {
    expect(rolesOf('implied-base')).toEqual([['share Corvessa Dispatch', 'sum Corvessa Dispatch']]);
    expect(rolesOf('inconsistency')).toEqual([['count The Sund Courier', 'list The Sund Courier']]);
  });
  it('find what one holder says against what she said before', () => {
    expect(rolesOf('reversal')).toEqual([['earlier Port Alder Herald', 'later Corvessa Dispatch']]);
  });
  it('tell what came of a promise', () => {
    expect(rolesOf('commitment-outcome')).toContainEqual(['promise Port Alder Herald', 'met The Sund Courier']);
  });
  it('tell what came of an announced event', () => {
    expect(rolesOf('scheduled-event')).toEqual([['announced Drovny Telegraph', 'called-off Corvessa Dispatch']]);
  });
  it('rest on passages that slice true and on entries that are there', () => {
    const byId = new Map(records.map((record) => [record.report.id, record]));
    for (const { kind, parts } of expected)
      for (const { reportId, entryId, passage } of parts) {
        const { report, entries } = byId.get(reportId)!;
        expect(passage.text).toBe(passage.spans.map(({ start, end }) => report.text.slice(start, end)).join(' '));
        // a list of names is no entry
        if (kind !== 'inconsistency') expect(entries.map(({ id }) => id)).toContain(entryId);
      }
  });
  it('are those of the last reading when a report is read again without its entries', async () => {
    for (const at of [10, 11, 12]) {
      const again = { ...records[at]!, entries: [], reader: 'other' };
      const fresh = await findingsOf([records.with(at, again)]);
      expect(await findingsOf([records, [again]])).toEqual(fresh);
      expect(await findingsOf([records, [again], [records[at]!]])).toEqual(expected);
    }
  });
  it.each([1, 2, 3, 4])('law: are the same one by one and in any order (%i)', async (seed) => {
    const random = seededRandom(seed);
    const order = records
      .map((record) => ({ record, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record);
    const cut = Math.floor(random() * order.length);
    const batches = seed % 2 === 0 ? order.map((one) => [one]) : [order.slice(0, cut), order.slice(cut)];
    expect(await findingsOf(batches)).toEqual(expected);
  });
});
