// A report that comes late between two others: what those were held to say together is asked anew, and is as if all had come at once.
import { beforeAll, expect, it } from 'vitest';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { TraceIndex } from '../../../src/analyse/findings/trace-index.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { NEAR } from '../../../src/analyse/threads/others-of-thread.ts';
import { rethreaded } from '../../../src/analyse/threads/rethreaded.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { PairReader, PassagePair } from '../../../src/understand/pairs/pair-reader.ts';
import { seededRandom } from '../../store/generate-records.ts';
import { readTexts } from '../findings/read-texts.ts';
import { sure } from './sure.ts';

const PROMISE = {
  outlet: 'Vell Observer',
  title: 'Fell Lift to carry skiers again',
  published: '2036-10-02',
  text: 'The Fell Lift in Garrowmouth will carry skiers again by 1 December, engineer Lena Strand said on Thursday. The lift has stood still since a cable snapped in March. Sheep graze under its pylons.',
};
const OUTCOME = {
  outlet: 'The Sund Courier',
  title: 'Garrowmouth skis',
  published: '2036-12-03',
  text: 'Four hundred people queued at the Fell Lift in Garrowmouth on Wednesday, on its second day of work. Lena Strand rode in the first chair. The café sold out of soup.',
};
/** Of every day from 10 October on, with all the words that the two have in common, and nothing that is awaited. */
const between = Array.from({ length: NEAR.places }, (_, n) => ({
  outlet: `Paper ${n}`,
  title: `A wreath for ${['Ada', 'Berit', 'Cilla', 'Dagny'][n % 4]}, ${n + 20}`,
  published: `2036-${n < 20 ? 10 : 11}-${10 + (n % 20)}`,
  text: `Lena Strand of Garrowmouth laid ${n + 20} wreaths beneath the Fell Lift. The skis of the dead and their chairs were burnt there last week.`,
}));

let promise: RecordedReport;
let outcome: RecordedReport;
let others: RecordedReport[];
beforeAll(async () => {
  [promise, outcome, ...others] = (await readTexts([PROMISE, OUTCOME, ...between])) as [RecordedReport, RecordedReport];
});

async function foundIn(
  batches: readonly (readonly RecordedReport[])[],
  pairReader: Pick<PairReader, 'name' | 'read'> | null = null,
) {
  const store = await openStore(':memory:');
  for (const batch of batches) {
    await store.add(batch);
    await updateFindings(store, { pairReader });
  }
  const { items } = await store.findings({ limit: 500 });
  const standings = (await store.standings({ limit: 500 })).items;
  await store.close();
  const isKept = items.some(({ parts }) => [promise, outcome].every(({ report }) => parts.some((part) => part.reportId === report.id))); // biome-ignore format: one line
  return { items, standings, isKept };
}

it('parts what only nothing between them had brought together, whenever it comes', async () => {
  expect((await foundIn([[promise, outcome]])).isKept).toBe(true);
  expect((await foundIn([[promise, ...others.slice(1), outcome]])).isKept).toBe(true);
  const all = await foundIn([[promise, ...others, outcome]]);
  expect(all.isKept).toBe(false);
  expect(await foundIn([[promise, outcome], others])).toEqual(all);
  expect(await foundIn([[promise, outcome, ...others.slice(1)], others.slice(0, 1)])).toEqual(all);
});

it('gives the same in any order, one by one, and when one is read again without its words', async () => {
  const records = [promise, outcome, ...others];
  const all = await foundIn([records]);
  const random = seededRandom(7);
  const order = records.map((record) => ({ record, at: random() })).sort((a, b) => a.at - b.at);
  expect(await foundIn(order.map(({ record }) => [record]))).toEqual(all);
  const [one] = others as [RecordedReport];
  const [blank] = await readTexts([{ ...between[0]!, title: 'Soup', text: 'Rye soup was dear.' }]);
  const again = { ...blank!, report: { ...blank!.report, id: one.report.id }, entries: [], reader: 'other' };
  expect(await foundIn([records, [again]])).toEqual(await foundIn([records.with(2, again)]));
  expect((await foundIn([records, [again]])).isKept).toBe(true);
  expect(await foundIn([records, [again], [one]])).toEqual(all);
});

it('leaves of a standing what others tell, where late ones part two reports of its log', async () => {
  const second = { ...OUTCOME, outlet: 'Marrow Herald', title: 'The Fell Lift', published: '2036-12-22' };
  const text = 'Two thousand people queued at the Fell Lift in Garrowmouth last week, in its third week of work. Lena Strand rode in the first chair. The café sold out of bread.'; // biome-ignore format: one line
  const late = between.map((one, n) => ({ ...one, published: `2036-12-${String(5 + (n % 15)).padStart(2, '0')}` }));
  const [again, ...lates] = (await readTexts([{ ...second, text }, ...late])) as [RecordedReport, ...RecordedReport[]];
  const tellersOf = ({ standings }: Awaited<ReturnType<typeof foundIn>>) =>
    standings.filter(({ log }) => log[0]!.reportId === promise.report.id).flatMap(({ log }) => log.slice(1).map(({ reportId }) => reportId)); // biome-ignore format: one line
  const three = [promise, outcome, again];
  expect(tellersOf(await foundIn([three]))).toEqual([outcome.report.id, again.report.id]);
  const all = await foundIn([[...three, ...lates]]);
  expect(tellersOf(all)).toEqual([outcome.report.id]);
  expect(await foundIn([three, lates])).toEqual(all);
  expect(await foundIn([three, ...lates.map((one) => [one])])).toEqual(all);
});

it('parts a turn that a reader of pairs reads in the same way, in any order', async () => {
  const pairReader = {
    name: 'told-1',
    read: async (pairs: readonly PassagePair[]) =>
      pairs.map(({ earlier, later }) => sure(earlier.text.includes('pay more') && later.text.includes('a third more') ? 'reversal' : 'none')), // biome-ignore format: one line
  };
  const [vow, turn] = (await readTexts([
    { ...PROMISE, text: `${PROMISE.text} “Nobody will pay more for a ticket,” Lena Strand said.` },
    { ...OUTCOME, text: `${OUTCOME.text} Tickets cost a third more, Lena Strand said.` },
  ])) as [RecordedReport, RecordedReport];
  // as a model’s: of what rules alone have read no model is asked
  const read = [vow, turn, ...others].map((record) => ({ ...record, reader: 'extract/9 reader-2' }));
  const ends = read.slice(0, 2);
  const isTurned = ({ items }: Awaited<ReturnType<typeof foundIn>>) => items.some(({ kind }) => kind === 'reversal');
  expect(isTurned(await foundIn([ends], pairReader))).toBe(true);
  const all = await foundIn([read], pairReader);
  expect(isTurned(all)).toBe(false);
  expect(await foundIn([ends, read.slice(2)], pairReader)).toEqual(all);
  expect(await foundIn(read.toReversed().map((record) => [record]), pairReader)).toEqual(all); // biome-ignore format: one line
  // … and one of those between is read again without its words: the two are near each other again
  const [blank] = await readTexts([{ ...between[0]!, title: 'Soup', text: 'Rye soup was dear.' }]);
  const again = { ...blank!, report: { ...blank!.report, id: others[0]!.report.id }, entries: [], reader: 'other' };
  const anew = await foundIn([read, [again]], pairReader);
  expect(isTurned(anew)).toBe(true);
  expect(anew).toEqual(await foundIn([read.with(2, again)], pairReader));
});

it('asks two of one finding anew only where their lines say something', async () => {
  const againOf = async (first: RecordedReport, last: RecordedReport, late: readonly RecordedReport[]) => {
    const store = await openStore(':memory:');
    await store.add([first, last]);
    await updateFindings(store);
    const traces = late.map(makeTrace);
    const together = { parts: [first, last].map(({ report }) => ({ reportId: report.id })) };
    const told = { findingsOn: async () => [together as never], standingsOn: async () => [] };
    const again = await rethreaded(told, new TraceIndex(store, traces, { fresh: late, read: async () => [] }), traces);
    await store.close();
    return again.flatMap(({ pair, told: of }) => [...pair, ...of]).sort();
  };
  expect(await againOf(promise, outcome, others)).toEqual(
    [...[promise, outcome].map(({ report }) => report.id), 'outcome'].sort(),
  );
  const asOf = ({ report }: RecordedReport): RecordedReport => ({ ...others[0]!, report: { ...others[0]!.report, id: report.id, published: report.published } }); // biome-ignore format: one line
  expect(await againOf(asOf(promise), asOf(outcome), others)).toEqual([]);
  // … be it only that a term is named again
  const text = '“The Fell Lift in Garrowmouth will carry skiers in under nine weeks,” Lena Strand said.';
  const again =
    'Soup is sold at the Fell Lift in Garrowmouth. “I said nine weeks. It took eight,” Lena Strand said of it.';
  const [termed, recalled] = (await readTexts([{ ...PROMISE, text }, { ...OUTCOME, text: again }])) as [RecordedReport, RecordedReport]; // biome-ignore format: one line
  expect(await againOf(termed, recalled, others)).toEqual(
    [...[termed, recalled].map(({ report }) => report.id), 'outcome'].sort(),
  );
});
