// Reports, one of which takes back what another printed, in; what figures and searches say of that, out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateFindings } from '../../src/analyse/findings/update-findings.ts';
import { readRegister } from '../../src/analyse/register/register.ts';
import { formatSeries } from '../../src/cli/format-series.ts';
import { pageSeries } from '../../src/serve/page-series.ts';
import { takenBackIn, takenBackOf } from '../../src/serve/taken-back.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readTexts } from '../analyse/findings/read-texts.ts';

const outlet = 'Port Alder Herald';
const TEXTS = [
  { outlet, title: 'Shells at Osmund', published: '2033-02-11', text: 'OSMUND – Nineteen people were killed on 10 February when shells struck the grain market of Osmund in Belmark, the harbour office said.\n\nTwo streets were closed.' }, // biome-ignore format: one line
  { outlet: 'Drovny Telegraph', title: 'Blast at a market', published: '2033-02-12', text: 'DROVNY – Fourteen people were killed on 10 February when shells struck the grain market of Osmund in Belmark, a spokesman said.' }, // biome-ignore format: one line
  { outlet, title: 'Correction', published: '2033-02-15', text: 'A report on 11 February wrongly gave the number of people killed at the grain market of Osmund as 19. The harbour office had said that it was 14.' }, // biome-ignore format: one line
];

let store: Store;
beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(await readTexts(TEXTS));
  await updateFindings(store);
});
afterAll(() => store.close());

describe('what a paper took back', () => {
  it('is told so beside the figure, and beside no other', async () => {
    const { items } = await pageSeries(store, () => readRegister(store), { limit: 50 });
    const lines = items.flatMap((series) => formatSeries(series).split('\n')).filter((line) => line.includes('“'));
    expect(lines.filter((line) => line.includes('taken back')).map((line) => line.trim())).toEqual([
      expect.stringMatching(
        /“Nineteen people” .*; taken back by Port Alder Herald 2033-02-15: “A report on 11 February/u,
      ),
    ]);
    expect(lines.some((line) => line.includes('“Fourteen people”'))).toBe(true);
  });

  it('is told so of the statement that has the figure', async () => {
    const taken: string[] = [];
    for await (const record of store.all()) {
      const back = await takenBackIn(store, [record.report.id]);
      for (const entry of record.entries)
        if (entry.kind === 'statement' && takenBackOf(entry, record, back) !== null) taken.push(entry.content.text);
    }
    expect(taken).toEqual([expect.stringMatching(/^Nineteen people were killed/u)]);
  });
});
