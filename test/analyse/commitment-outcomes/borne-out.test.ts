// What a reader of pairs says came of it, and the words of the later passage, in; which outcome is told, out.
import { describe, expect, it } from 'vitest';
import { outcomeReadOf } from '../../../src/analyse/commitment-outcomes/borne-out.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../findings/read-texts.ts';
import { sure } from '../threads/sure.ts';

describe('an outcome that is read', () => {
  it.each([
    ['Tarsk has withdrawn 48 of its 60 guns from the Verrin.', 'partly-met'],
    ['Tarsk has withdrawn 48 of its 60 guns from the Verrin, too late.', 'not-met'],
    ['48 of the 60 guns stand at the Verrin.', 'not-met'],
    ['Tarsk has fired on the port.', 'not-met'],
  ])('“not met” of %s → %s', (text, outcome) =>
    expect(outcomeReadOf('commitment', sure('not-met'), { text, spans: [] })).toBe(outcome),
  );

  it('moves nothing that was called off, but for words that say so', async () => {
    const behind = (text: string) => standingOf(`Daan Okker of Arvenia spoke of the trip to Drovny on Friday. ${text}`);
    expect(await behind('His guards had come to Drovny for the trip five days before the day agreed.')).toEqual(['called-off']); // biome-ignore format: one line
    expect(await behind('The trip of Daan Okker to Drovny was postponed until 2 May.')).toEqual([
      'called-off',
      'moved',
    ]);
  });
});

async function standingOf(last: string): Promise<string[]> {
  const outlet = 'Vell Observer';
  const records = await readTexts([
    { outlet, title: 'Okker to see Oranov', published: '2033-03-11', text: 'Foreign Minister Daan Okker of Arvenia will travel to Drovny for talks with Lev Oranov on 27 March. The ferry sails at noon.' }, // biome-ignore format: one line
    { outlet: 'The Sund Courier', title: 'No trip to Drovny', published: '2033-03-15', text: 'Daan Okker of Arvenia has called off his trip to Drovny for talks with Lev Oranov on 27 March. The mill was shut.' }, // biome-ignore format: one line
    { outlet: 'Drovny Telegraph', title: 'After the trip', published: '2033-03-18', text: last },
  ]);
  const store = await openStore(':memory:');
  await store.add(records.map((record) => ({ ...record, reader: 'extract/9 reader-2' })));
  const isOf = (text: string) => /guards had come|postponed/u.test(text);
  const pairReader = {
    name: 'told-1',
    read: async (pairs: readonly { earlier: { text: string }; later: { text: string } }[]) =>
      pairs.map(({ earlier, later }) => {
        if (!/will travel/u.test(earlier.text)) return sure('none');
        return sure(isOf(later.text) ? 'moved' : /called off/u.test(later.text) ? 'off' : 'none');
      }),
  };
  await updateFindings(store, { pairReader });
  const { items } = await store.findings({ limit: 50, kind: 'scheduled-event' });
  await store.close();
  const roles = items.flatMap(({ parts }) => parts.map(({ role }) => role)).filter((role) => role !== 'announced');
  return [...new Set(roles)];
}
