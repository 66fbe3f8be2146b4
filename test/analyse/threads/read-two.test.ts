// What rules have found stands where a reader of pairs does not speak against it, and ends as the reader says where that is sure.
import { beforeAll, describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { PairReading, PassagePair } from '../../../src/understand/pairs/pair-reader.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';
import { sure } from './sure.ts';

const TEXTS: readonly Dispatch[] = [
  {
    outlet: 'The Sund Courier',
    title: 'Belmark to send harbour money',
    published: '2041-03-02',
    text: 'Prime Minister Aurel Tamsin promised on Monday that Belmark would send 45 million euros to rebuild the harbour at Greywater by May 1.',
  },
  {
    outlet: 'Port Alder Herald',
    title: 'Harbour money arrives',
    published: '2041-05-04',
    text: 'Belmark has sent the 45 million euros that it promised to rebuild the harbour at Greywater, Prime Minister Aurel Tamsin said on Thursday.',
  },
  {
    outlet: 'Vell Observer',
    title: 'Sund mayor denies it',
    published: '2041-06-07',
    text: 'Councillor Petra Lindqvar accused Mayor Tomas Brill of selling the lighthouse to his cousin. Brill denied that he had cheated anybody.',
  },
];

let records: RecordedReport[];
beforeAll(async () => {
  records = await readTexts([...TEXTS]);
});

const MODEL = 'extract/9 reader-2';
type Says = (pair: PassagePair) => PairReading;

async function findingsOf(says: Says | null, reader = MODEL, of = records): Promise<string[]> {
  const store = await openStore(':memory:');
  await store.add(of.map((record) => ({ ...record, reader })));
  const pairReader = says && { name: 'told-1', read: async (pairs: readonly PassagePair[]) => pairs.map(says) };
  await updateFindings(store, { pairReader });
  const { items } = await store.findings({ limit: 100 });
  await store.close();
  return items
    .filter(({ kind }) => kind === 'commitment-outcome' || kind === 'allegation-and-denial' || kind === 'reversal')
    .map(({ kind, parts }) => `${kind} ${parts.map(({ role }) => role).join(' ')}`)
    .sort();
}
const DISPUTE = 'allegation-and-denial allegation denial';

describe('what rules find', () => {
  it('stands where nothing reads pairs, and of what rules alone have read', async () => {
    expect(await findingsOf(null)).toEqual([DISPUTE, 'commitment-outcome promise met']);
    expect(await findingsOf(() => sure('none'), 'extract/9 rules/1')).toEqual([DISPUTE, 'commitment-outcome promise met']); // biome-ignore format: one line
  });

  it('is nothing where the reader sees nothing of it', async () => {
    expect(await findingsOf(() => sure('none'))).toEqual([]);
  });

  it('stands whatever the reader sees in a denial that has no words of its own', async () => {
    const bare = await readTexts(TEXTS.slice(2).map((one) => ({ ...one, text: one.text.replace('that he had cheated anybody', 'the charge') }))); // biome-ignore format: one line
    expect(await findingsOf(() => sure('none'), MODEL, bare)).toEqual([DISPUTE]);
  });

  it('stands where the reader sees some of it, and ends as the rules say', async () => {
    const some = (share: number): PairReading => ({ ...sure('none'), none: 1 - 3 * share, met: share / 2, part: share / 2, denies: share, conflict: share }); // biome-ignore format: one line
    expect(await findingsOf(() => some(0.12))).toEqual([DISPUTE, 'commitment-outcome promise met']);
    expect(await findingsOf(() => some(0.01))).toEqual([]);
  });

  it('ends as the reader says where that is sure', async () => {
    expect(await findingsOf(({ days }) => sure(days === 0 ? 'denies' : 'part'))).toEqual([DISPUTE, 'commitment-outcome promise partly-met']); // biome-ignore format: one line
  });

  it('is a dispute whatever the reader says where both tell one matter by name', async () => {
    const text = 'Government troops set fire to the village of Ansa on Saturday, the Hill Front said. The army denied that it had burned Ansa.'; // biome-ignore format: one line
    const own = await readTexts([
      { outlet: 'The Sund Courier', title: 'Village burned', published: '2041-06-07', text },
    ]);
    expect(await findingsOf(() => sure('none'), MODEL, own)).toEqual([DISPUTE]);
  });

  it('is none that only a name ties, where the reader sees nothing of it', async () => {
    const text = 'Councillor Petra Lindqvar accused Belmark of hiding the ledger of the widows. A day later Belmark denied any part in the fire at the mill of Sund.'; // biome-ignore format: one line
    const own = await readTexts([{ outlet: 'Vell Observer', title: 'Two charges', published: '2041-06-07', text }]);
    expect(await findingsOf(null, MODEL, own)).toEqual([DISPUTE]);
    expect(await findingsOf(() => sure('none'), MODEL, own)).toEqual([]);
  });

  it('is a turn where the reader does not speak against it', async () => {
    const turned = await readTexts([
      {
        outlet: 'The Sund Courier',
        title: 'No jets at Ister Head',
        published: '2041-03-04',
        text: 'Defence minister Petra Lindqvar opposes the basing of foreign jets at Ister Head. “There will be no foreign jets at Ister Head,” Lindqvar said on Monday.',
      },
      {
        outlet: 'Vell Observer',
        title: 'Jets for Ister Head',
        published: '2041-07-09',
        text: 'Defence minister Petra Lindqvar supports the basing of foreign jets at Ister Head. “There will be foreign jets at Ister Head,” Lindqvar said on Monday.',
      },
    ]);
    const turn = 'reversal earlier earlier later later';
    expect(await findingsOf(null, MODEL, turned)).toContain(turn);
    expect(await findingsOf(() => sure('reversal'), MODEL, turned)).toContain(turn);
    expect((await findingsOf(() => sure('none'), MODEL, turned)).filter((one) => one.startsWith('reversal'))).toEqual(
      [],
    );
  });

  it('is a dispute whichever passage the reader takes for the denial', async () => {
    const says: Says = ({ earlier }) => sure(earlier.text.startsWith('Brill') ? 'conflict' : 'none');
    expect(await findingsOf(says)).toEqual([DISPUTE]);
  });
});
