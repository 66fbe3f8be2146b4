// What one report quotes and another tells is one utterance by words that are no names, unless a reader of pairs says otherwise.
import { describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import type { Saying } from '../../../src/analyse/utterances/saying.ts';
import { mayBeReadAsOne } from '../../../src/analyse/utterances/told-again.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { PairRelation } from '../../../src/understand/pairs/pair-reader.ts';
import { readTexts } from '../findings/read-texts.ts';
import { sure } from '../threads/sure.ts';

/** Two reports of two days; the passages of the utterance that is found, none for none. */
async function toldOf([first, second]: readonly [string, string], says: PairRelation | null): Promise<string[]> {
  const records = await readTexts([
    { outlet: 'The Sund Courier', title: 'Varga speaks in Sund', published: '2041-03-02', text: first },
    { outlet: 'Port Alder Herald', title: 'Varga and her rivals', published: '2041-03-04', text: second },
  ]);
  const store = await openStore(':memory:');
  await store.add(records.map((record) => ({ ...record, reader: 'extract/9 reader-2' })));
  const pairReader = says && { name: 'told-1', read: async (pairs: readonly unknown[]) => pairs.map(() => sure(says)) };
  await updateFindings(store, { pairReader });
  const { items } = await store.findings({ limit: 100 });
  await store.close();
  return items.filter(({ kind }) => kind === 'utterance').flatMap(({ parts }) => parts.map(({ passage }) => passage.text)); // biome-ignore format: one line
}

const CRAMPONS = [
  '“If you can afford crampons you can afford the helicopter,” Ilse Varga said.',
  'Ilse Varga said that anyone rich enough for crampons was rich enough for a helicopter.',
] as const;
const RIVALS = [
  '“Anselm Drazic and Petra Venn have had their night,” Ilse Varga said.',
  'Ilse Varga said that she was the one to beat Anselm Drazic and Petra Venn.',
] as const;

describe('what is quoted and told', () => {
  it.each<[string, readonly [string, string], PairRelation | null, number]>([
    ['one where nothing reads and words are shared', CRAMPONS, null, 2],
    ['one where the reader says so', CRAMPONS, 'same', 2],
    ['none where the reader sees nothing of it', CRAMPONS, 'none', 0],
    ['none by the names of rivals alone', RIVALS, null, 0],
  ])('is %s', async (_, texts, says, parts) => expect(await toldOf(texts, says)).toHaveLength(parts));

  it('is told once, though what is said holds what is believed', async () => {
    const told =
      'Ilse Varga said that she believed that the ferry strike at Greywater would last until the autumn fair.';
    expect(await toldOf([told, `${told} Nobody else spoke.`], null)).toEqual([
      'that she believed that the ferry strike at Greywater would last until the autumn fair',
      'that she believed that the ferry strike at Greywater would last until the autumn fair',
    ]);
  });
});

const said = (form: Saying['form'], text: string): Saying => ({
  entryId: text,
  form,
  polarity: 'positive',
  speaker: null,
  content: { text, spans: [{ start: 0, end: text.length }] },
});

describe('what a reader takes for one', () => {
  const broke = said('direct', '“We are not going broke,”');
  it.each<[string, Saying, Saying, boolean, boolean]>([
    [
      'nothing where two quotations have no word in common',
      broke,
      said('direct', '“I trust my auditors,”'),
      true,
      false,
    ],
    ['one where it is told in other words', broke, said('indirect', 'that the house stood firm'), true, true],
    [
      'nothing where somebody not named tells it so',
      broke,
      said('indirect', 'that the house stood firm'),
      false,
      false,
    ],
  ])('is %s', (_, a, b, isNamed, isOne) => expect(mayBeReadAsOne(a, b, isNamed)).toBe(isOne));
});
