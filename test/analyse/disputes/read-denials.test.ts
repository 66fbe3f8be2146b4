// Denials in another report, in words that share little: what a reader of pairs takes for one.
import { describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { PairRelation } from '../../../src/understand/pairs/pair-reader.ts';
import { readTexts } from '../findings/read-texts.ts';
import { sure } from '../threads/sure.ts';

const SAID = {
  outlet: 'Skerrow Gazette',
  title: 'Ferry row in Marrow county',
  published: '2041-02-12',
  text: 'Fish farmer Odd Lunde said Marrow county had chosen the ferry Havorna because its owner was a cousin of an official. The Havorna is 34 years old, and Marrow has waited eleven years for a ferry.',
};
const ANSWER = {
  outlet: 'The Sund Courier',
  title: 'Marrow county on its ferry',
  published: '2041-02-14',
  text: 'Four shipowners had put in for the ferry line and the Havorna was the cheapest, Ragnhild Tveit of Marrow county said. Odd Lunde farms trout. The ferry Havorna comes in October.',
};
async function disputesBy(relation: PairRelation, order: readonly number[], answer = ANSWER) {
  const records = (await readTexts([SAID, answer])).map((record) => ({ ...record, reader: 'extract/9 reader-2' }));
  const store = await openStore(':memory:');
  const pairReader = {
    name: 'told-1',
    read: async (pairs: readonly { earlier: { text: string }; later: { text: string } }[]) =>
      pairs.map(({ earlier, later }) =>
        sure(earlier.text.includes('cousin') && later.text.includes('cheapest') ? relation : 'none'),
      ),
  };
  for (const n of order) {
    await store.add([records[n]!]);
    await updateFindings(store, { pairReader });
  }
  const { items } = await store.findings({ limit: 100, kind: 'allegation-and-denial' });
  await store.close();
  return items;
}

describe('a denial in another report', () => {
  it('is one where the reader of pairs says so, in whatever order reports come', async () => {
    const found = await disputesBy('denies', [0, 1]);
    expect(found.map(({ parts }) => parts.map(({ role, who }) => `${role}: ${who}`))).toEqual([
      ['allegation: Odd Lunde', 'denial: Ragnhild Tveit'],
    ]);
    expect(await disputesBy('denies', [1, 0])).toEqual(found);
  });

  it('may be what the report itself tells, or a group without a name', async () => {
    const text = (sentence: string) => ({ ...ANSWER, text: `${sentence} Odd Lunde farms trout. The ferry Havorna comes to Marrow county in October.` }); // biome-ignore format: one line
    const [told] = await disputesBy('denies', [0, 1], text('Four shipowners had put in for the ferry line of Marrow county, and the Havorna was the cheapest on the list of 4 February.')); // biome-ignore format: one line
    expect(told!.says).toMatch(/^Odd Lunde alleged “.+”; what a report tells speaks against it$/u);
    const [said] = await disputesBy('denies', [0, 1], text('Two clerks of Marrow county said that of four ferries the Havorna was the cheapest.')); // biome-ignore format: one line
    expect(said!.says).toMatch(/; Two clerks of Marrow county denied it$/u);
  });
  it('is none where somebody only asks', async () => {
    const asks = { ...ANSWER, text: 'Was the Havorna of Marrow county the cheapest of four ferries? Odd Lunde farms trout. The ferry Havorna comes to Marrow county in October.' }; // biome-ignore format: one line
    expect(await disputesBy('denies', [0, 1], asks)).toEqual([]);
  });
  it('is none where it says something else', async () => {
    expect(await disputesBy('none', [0, 1])).toEqual([]);
    expect(await disputesBy('same', [0, 1])).toEqual([]);
  });
});
