// What somebody says to have told another, “so”, and what was answered: found in one report, and said against in another.
import { describe, expect, it } from 'vitest';
import { toldSo } from '../../../src/analyse/disputes/told-so.ts';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const DINNER: Dispatch = {
  outlet: 'Port Alder Herald',
  title: 'Venn calls off the dinner',
  published: '2034-03-07',
  text: 'PORT ALDER – Petra Venn called off her dinner with Lev Oranov after mines sank a ferry off Skerrow. “I will not dine with a man whose mines were to be gone by May,” Petra Venn said. Petra Venn said that she had told Mr Oranov so and that he had answered that the mines were Belmark’s. Belmark denied that it had laid mines off Skerrow.',
};

const soOf = async (text: string) => {
  const [record] = await readTexts([{ ...DINNER, text }]);
  return toldSo(makeTrace(record!).body).map(({ said, answer }) => [said.content.text, answer.content.text]);
};

describe('toldSo', () => {
  it('finds what was told and what was answered', async () => {
    expect(await soOf(DINNER.text)).toEqual([
      [
        '“I will not dine with a man whose mines were to be gone by May,”',
        expect.stringMatching(/that the mines were Belmark’s$/),
      ],
    ]);
  });

  it.each([
    ['an answer that blames nobody and denies nothing', 'the mines were Belmark’s', 'the soup was cold'],
    ['told so much', 'told Mr Oranov so and', 'told Mr Oranov so much and'],
    [
      'what another says last',
      'Petra Venn said that she',
      'The day was lost, Mara Grell said. Petra Venn said that she',
    ],
  ])('is none for %s', async (_, words, others) => {
    expect(DINNER.text).toContain(words);
    expect(await soOf(DINNER.text.replace(words, others))).toEqual([]);
  });
});

it('joins the charge, the counter-charge and its denial to one dispute', async () => {
  const store = await openStore(':memory:');
  await store.add(await readTexts([DINNER]));
  await updateFindings(store);
  const { items } = await store.findings({ kind: 'allegation-and-denial', limit: 50 });
  await store.close();
  const words = items.map(({ parts }) => parts.map(({ role, passage }) => `${role} ${passage.text}`));
  expect(words).toContainEqual(
    expect.arrayContaining([
      'allegation “I will not dine with a man whose mines were to be gone by May,”',
      expect.stringMatching(/^allegation .*that the mines were Belmark’s$/),
      expect.stringMatching(/^denial that it had laid mines/),
    ]),
  );
});
