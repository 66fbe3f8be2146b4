// A paper takes back what it printed: which passage of which report, and what becomes of what other reports say of it; in any order of arrival.
import { describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { Finding } from '../../../src/record/finding.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { seededRandom } from '../../store/generate-records.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const HERALD = 'Port Alder Herald';

const DEAD_19: Dispatch = {
  outlet: HERALD,
  title: 'Shells at Osmund',
  published: '2033-02-11',
  text: 'OSMUND – Nineteen people were killed on 10 February when shells struck the grain market of Osmund in Belmark, the harbour office said.\n\nTwo streets were closed, and the ferry did not sail.',
};
const DEAD_14: Dispatch = {
  outlet: 'Drovny Telegraph',
  title: 'Blast at a market',
  published: '2033-02-12',
  text: 'DROVNY – Fourteen people were killed on 10 February in Osmund when the grain market was struck by shells, a spokesman said.',
};
const DEAD_NOTICE: Dispatch = {
  outlet: HERALD,
  title: 'Correction',
  published: '2033-02-15',
  text: 'A report on 11 February wrongly gave the number of people killed at the grain market of Osmund as 19. The harbour office had said that it was 14.',
};

const OKKER: Dispatch = {
  outlet: HERALD,
  title: 'Okker on Orlu',
  published: '2032-03-09',
  text: 'TOLMIN – Daan Okker, the defence minister, said on Tuesday that the garrison at Orlu would be withdrawn by the summer.\n\nOkker said that he had slept well.\n\nHe was speaking at a flower show.',
};
const OKKER_NOTICE: Dispatch = {
  outlet: HERALD,
  title: 'Home news in brief',
  published: '2032-03-12',
  text: 'The ferry to Marrow will not sail on Sunday.\n\nCORRECTION: A report on 9 March misstated what Daan Okker said about the garrison at Orlu. He said that no decision had been taken, not that it would be withdrawn by the summer.',
};

const VERSION: Dispatch = {
  outlet: 'The Sund Courier',
  title: 'Soldiers at Orlu',
  published: '2032-05-04T08:00:00Z',
  url: 'https://courier.example/orlu',
  text: 'TOLMIN – Belmark has sent 400 soldiers to the garrison at Orlu, the ministry said on Tuesday.\n\n“We will stay until the bridge is open,” Daan Okker told reporters.\n\nThe road from the coast was clear by noon, and lorries with timber stood in front of the mill.',
};
const VERSION_CORRECTED: Dispatch = {
  ...VERSION,
  published: '2032-05-04T18:00:00Z',
  text: `${VERSION.text.replace('400', '240')}\n\nCorrection: An earlier version of this article gave the number of soldiers as 400.`,
};

const TWO_NOTICES: Dispatch = {
  outlet: HERALD,
  title: 'Ferry to sail again',
  published: '2033-02-20',
  text: 'OSMUND – The ferry to Osmund in Belmark will sail again on Sunday, the harbour office said.\n\nThe grain market of Osmund was open on Saturday.\n\nCorrection: An earlier version of an article published on 11 February said that nineteen people were killed at the grain market. It was 14. A report on 14 February misspelled the name of the harbour master; it also said that nine lorries were burnt at the market. It was six.',
};
const LORRIES: Dispatch = {
  outlet: HERALD,
  title: 'Lorries burnt at Osmund',
  published: '2033-02-14',
  text: 'OSMUND – Nine lorries were burnt at the grain market of Osmund in Belmark, the harbour office said on Monday.\n\nNobody was hurt, and nineteen people were led out.',
};

const all = async (batches: readonly (readonly RecordedReport[])[]): Promise<readonly Finding[]> => {
  const store = await openStore(':memory:');
  for (const batch of batches) {
    await store.add(batch);
    await updateFindings(store);
  }
  const { items } = await store.findings({ limit: 500 });
  await store.close();
  return items;
};
const of = async (dispatches: readonly Dispatch[]) => all([await readTexts(dispatches)]);
const notices = (findings: readonly Finding[]) => findings.filter(({ kind }) => kind === 'correction-notice');
const shown = ({ parts }: Finding) => parts.map(({ role, published, passage }) => `${role} ${published?.slice(0, 10)}: ${passage.text.slice(0, 60)}`); // biome-ignore format: one line

describe('a correction that a paper prints', () => {
  it('takes back of each report that it names what it says of that one', async () => {
    const [found, ...rest] = notices(await of([DEAD_19, LORRIES, TWO_NOTICES]));
    expect(rest).toEqual([]);
    expect(found!.says).toBe(
      'Port Alder Herald (2033-02-20) takes back “Nineteen people” of 2033-02-11 and “Nine lorries” of 2033-02-14; the notice goes on: “It was 14”',
    );
  });

  it('takes back a figure of the report of the day that it names', async () => {
    const [found, ...rest] = notices(await of([DEAD_19, DEAD_NOTICE]));
    expect(rest).toEqual([]);
    expect(shown(found!)).toEqual([
      'notice 2033-02-15: A report on 11 February wrongly gave the number of people ki',
      'withdrawn 2033-02-11: OSMUND – Nineteen people were killed on 10 February when she',
    ]);
    expect(found!.says).toBe(
      'Port Alder Herald (2033-02-15) takes back “Nineteen people” of 2033-02-11; the notice goes on: “The harbour office had said that it was 14”',
    );
  });

  it('takes back what somebody was said to have said, and not another saying of his', async () => {
    const [found] = notices(await of([OKKER, OKKER_NOTICE]));
    expect(shown(found!).slice(1)).toEqual([
      'withdrawn 2032-03-09: TOLMIN – Daan Okker, the defence minister, said on Tuesday t',
    ]);
  });

  it('takes back what an earlier version has, and shows what stands in its place', async () => {
    const [found] = notices(await of([VERSION, VERSION_CORRECTED]));
    expect(shown(found!)).toEqual([
      'notice 2032-05-04: Correction: An earlier version of this article gave the numb',
      'withdrawn 2032-05-04: TOLMIN – Belmark has sent 400 soldiers to the garrison at Or',
      'replacement 2032-05-04: TOLMIN – Belmark has sent 240 soldiers to the garrison at Or',
    ]);
  });

  it('takes back what stands above it, where an archive printed it below the article', async () => {
    const archived = { ...DEAD_19, text: `${DEAD_19.text}\n\nCORRECTION:\n\n${DEAD_NOTICE.text}` };
    expect(notices(await of([archived])).map((one) => shown(one)[1])).toEqual(['withdrawn 2033-02-11: OSMUND – Nineteen people were killed on 10 February when she']); // biome-ignore format: one line
  });

  it('stands by itself where what was printed before is not there', async () => {
    expect(notices(await of([VERSION_CORRECTED, OKKER])).map(shown)).toEqual([
      ['notice 2032-05-04: Correction: An earlier version of this article gave the numb'],
    ]);
  });

  it.each<[string, Dispatch, Dispatch]>([
    ['another outlet', { ...DEAD_19, outlet: 'Vell Observer' }, DEAD_NOTICE],
    ['another day than the one named', { ...DEAD_19, published: '2033-02-07' }, DEAD_NOTICE],
    ['a later report', { ...DEAD_19, published: '2033-02-17' }, DEAD_NOTICE],
    [
      'another number',
      { ...DEAD_19, text: DEAD_19.text.replace('Nineteen', 'Twenty') },
      { ...DEAD_NOTICE, text: DEAD_NOTICE.text.replace(' of people killed at the grain market of Osmund', '') },
    ],
  ])('takes back nothing of %s', async (_, report, notice) => {
    expect(notices(await of([report, notice])).flatMap(({ parts }) => parts.map(({ role }) => role))).toEqual([
      'notice',
    ]);
  });

  it('makes a conflict of figures one that was', async () => {
    const conflict = (findings: readonly Finding[]) => findings.filter(({ kind }) => kind === 'figure-conflict').map(({ says, parts }) => [says, parts.map(({ role }) => role)]); // biome-ignore format: one line
    const figures =
      '“Nineteen people” in Port Alder Herald (2033-02-11) and “Fourteen people” in Drovny Telegraph (2033-02-12)';
    expect(conflict(await of([DEAD_19, DEAD_14]))).toEqual([
      [`2 reports from 2 sources give 2 figures of one thing that cannot all be so: ${figures}`, ['told', 'differs']],
    ]);
    expect(conflict(await of([DEAD_19, DEAD_14, DEAD_NOTICE]))).toEqual([
      [
        `2 reports from 2 sources give 2 figures of one thing that could not all be so: ${figures}; Port Alder Herald took back “Nineteen people” on 2033-02-15`,
        ['withdrawn', 'told'],
      ],
    ]);
  });

  it('takes back what stands above it on one page', async () => {
    const page = { outlet: HERALD, title: 'Live: storm over Sund', published: '2032-10-08', text: '16.05 Twelve boats have sunk off Sund, the coastguard says.\n\n17.20 The ferry has not sailed.\n\n18.40 We reported earlier that twelve boats had sunk off Sund. That was wrong. Two boats sank.' }; // biome-ignore format: one line
    const told = notices(await of([page])).flatMap(({ parts }) => parts.map(({ role, passage }) => [role, passage.text.slice(0, 12)])); // biome-ignore format: one line
    expect(told).toEqual([
      ['notice', 'We reported '],
      ['withdrawn', 'Twelve boats'],
    ]);
  });

  it('takes back of its own report nothing but the number that was wrong', async () => {
    const page = { outlet: HERALD, title: 'Two boats lost off Sund', published: '2032-10-09', text: 'Two boats sank off Sund in the storm, the coastguard says.\n\nThe ferry has sailed again.\n\nOn Friday we said that twelve boats had sunk off Sund. That was wrong.' }; // biome-ignore format: one line
    expect(notices(await of([page])).flatMap(({ parts }) => parts.map(({ role }) => role))).toEqual(['notice']);
  });

  it('is no claim of the paper’s again', async () => {
    const notice = { ...DEAD_NOTICE, published: '2033-02-12', text: 'An earlier version of this article said that nineteen people were killed on 10 February in Osmund when shells struck the grain market.' }; // biome-ignore format: one line
    expect((await of([DEAD_14, notice])).filter(({ kind }) => kind !== 'correction-notice')).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])('law: is the same in any order, one by one and at once (%i)', async (seed) => {
    const records = await readTexts([DEAD_19, DEAD_14, DEAD_NOTICE, OKKER, OKKER_NOTICE, VERSION, VERSION_CORRECTED]);
    const random = seededRandom(seed);
    const order = records.map((record) => ({ record, at: random() })).sort((a, b) => a.at - b.at).map(({ record }) => record); // biome-ignore format: one line
    const cut = Math.floor(random() * order.length);
    const batches = seed % 2 === 0 ? [order.slice(0, cut), order.slice(cut)] : order.map((one) => [one]);
    expect(await all(batches)).toEqual(await all([records]));
  });
});
