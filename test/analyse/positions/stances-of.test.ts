// What reports of the invented world let be read of what somebody holds, with the rule reader.
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { stancesOf } from '../../../src/analyse/positions/stance.ts';
import { readTexts } from '../findings/read-texts.ts';

async function stanceWith(words: string, text: string): Promise<Stance | undefined> {
  const [record] = await readTexts([{ text, outlet: 'The Sund Courier', published: '2033-06-14' }]);
  return stancesOf(record!).find(({ content }) => content.text.includes(words));
}

describe('stancesOf', () => {
  it.each<[string, string, string, Stance['turns']]>([
    ['a position reversed', 'the harbour tax', 'Wen Calloway said that she would vote against the harbour tax, reversing the position that she took in the winter.', 'beside'],
    ['a ruling reversed', 'the harbour tax', 'Wen Calloway said that the harbour tax was void, reversing the ruling of a court.', null],
    ['after months of saying', 'will close', 'The mill will close in May, Wen Calloway said on Tuesday, after months of saying that it was safe.', 'beside'],
    ['after months of talks', 'will close', 'The mill will close in May, Wen Calloway said on Tuesday, after months of talks with its owners.', null],
    ['just two months earlier', 'any rise', 'Just two months earlier Wen Calloway had ruled out any rise.', 'beside'],
    ['soon after she vowed, what it turns to', 'will close', '“The mill will close in May,” Wen Calloway said on Tuesday, two weeks after she vowed: “It will never close.”', 'beside'],
    ['no longer recommended', 'no longer', 'Wen Calloway said that she could no longer recommend the ferry for children.', 'beside'],
  ])('%s', async (_, words, text, turns) => expect((await stanceWith(words, text))?.turns).toBe(turns)); // biome-ignore format: one line

  it('takes what somebody announced for what that person holds', async () => {
    const held = await stanceWith('jets', 'Two dozen jets are to be based at Ister Head, on the northernmost of the islands, from the autumn. Wen Calloway made the announcement herself.'); // biome-ignore format: one line
    expect(held).toMatchObject({ holder: { name: 'Wen Calloway' }, content: { text: 'Two dozen jets are to be based at Ister Head' } }); // biome-ignore format: one line
    expect(await stanceWith('jets', 'Two dozen jets are to be based at Ister Head. Wen Calloway likes herring.')).toBeUndefined(); // biome-ignore format: one line
  });

  it('knows of which body it is said, and by whom that is for it', async () => {
    const own = await stanceWith(
      'holds no',
      'Lev Oranov, the foreign minister of Tarsk, said: “Tarsk holds no Kestrians.”',
    );
    expect(own?.body).toEqual(['tarsk']);
    const other = await stanceWith('holds no', 'Nadia Ferrow of Kestria said: “Tarsk holds no Kestrians.”');
    expect(other?.body).toEqual([]);
  });
});
