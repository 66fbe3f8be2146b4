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
  ])(
    '“not met” of %s → %s',
    (text, outcome) =>
    expect(outcomeReadOf({ kind: 'commitment', from: null, by: null }, sure('not-met'), { passage: { text, spans: [] }, days: [] }, 100)).toBe(outcome), // biome-ignore format: one line
  );

  it.each([
    ['Forty barges lie at Greyhead as they did in April.', 'not-met'],
    ['The guns stand where they stood on Monday.', 'not-met'],
    ['Twelve have gone; the rest lie as they did in April, though work has begun.', 'partly-met'],
    ['They went as they had come.', 'partly-met'],
  ])(
    '“in part” of %s → %s',
    (text, outcome) =>
    expect(outcomeReadOf({ kind: 'commitment', from: null, by: null }, sure('part'), { passage: { text, spans: [] }, days: [] }, 100)).toBe(outcome), // biome-ignore format: one line
  );

  it.each([
    ['moved', 'The ministers meet in Sund the week after next.', [110, 116], 99, null],
    ['moved', 'The ministers came, and at noon today agreed on a force.', [112, 260], 112, 'took-place'],
    ['moved', 'The ministers meet on 22 April, not on the 12th.', [112, 122], 109, 'moved'],
    ['moved', 'The meeting of the 12th was postponed.', [112], 119, 'moved'],
    ['moved', 'The ministers meet on 22 April.', [122], 119, 'moved'],
    ['met', 'Ingrid Solvane will meet Anselm Drazic on 5 July.', [205], 119, null],
    ['met', 'They met on Friday and will meet again on 5 July.', [118, 205], 119, 'took-place'],
    ['met', 'She will meet Drazic on 5 July, her office said on Monday.', [118, 205], 119, 'took-place'],
    ['met', 'They met.', [], 119, 'took-place'],
  ] as const)(
    '“%s” of what was announced for the 12th, by “%s”, its days %j and day %i → %s',
    (relation, text, days, day, outcome) =>
    expect(outcomeReadOf({ kind: 'schedule', from: 112, by: 112 }, sure(relation), { passage: { text, spans: [] }, days }, day)).toBe(outcome), // biome-ignore format: one line
  );

  it('is told of a sentence as long as a report', () => {
    const text = `Venn had promised ${'to '.repeat(20_000)}pay; and so on.`;
    const start = performance.now();
    outcomeReadOf(
      { kind: 'commitment', from: null, by: null },
      sure('met'),
      { passage: { text, spans: [] }, days: [] },
      100,
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it.each([
    ['Varga will meet Solvane in Tessaly on 5 July, both sides announced on Tuesday.', [118, 205], null],
    ['Varga met Solvane on Tuesday, her office said.', [118], 'met'],
    ['The mayor, Petra Venn, had promised in May that the tracks would be laid by August.', [], null],
    ['Venn had promised in May to lay the tracks, and they lie there.', [], 'met'],
    ['Venn had promised to lay the tracks and has laid them.', [], 'met'],
    ['Varga has paid the arrears and will pay the rest on 5 July.', [205], 'met'],
  ] as const)('“met” of a promise without a day, by “%s” → %s', (text, days, outcome) =>
    expect(outcomeReadOf({ kind: 'commitment', from: null, by: null }, sure('met'), { passage: { text, spans: [] }, days }, 119)).toBe(outcome)); // biome-ignore format: one line

  it('is not told by who denies having promised it', () => {
    const telling = { passage: { text: '“I never said that the tracks would be laid by August,” Venn said.', spans: [] }, days: [] }; // biome-ignore format: one line
    expect(outcomeReadOf({ kind: 'commitment', from: null, by: null }, sure('not-met'), telling, 119)).toBe(null);
  });

  it('tells of nothing long past as having taken place beside what is to come', () => {
    const telling = { passage: { text: 'She will meet Drazic on 5 July, her office said on Monday.', spans: [] }, days: [168, 205] }; // biome-ignore format: one line
    expect(outcomeReadOf({ kind: 'schedule', from: 112, by: 113 }, sure('met'), telling, 170)).toBe(null);
  });

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
