// What a bare denial is shown with.
import { expect, it } from 'vitest';
import { claimsOf } from '../../../src/analyse/disputes/claim.ts';
import { readTexts } from '../findings/read-texts.ts';

const HEAD = { outlet: 'Vell Observer', title: 'A boat off Orlu', published: '2036-10-02' };

it.each([
  [
    'Arvenia says the boat lay in its own waters; Tarsk denies that and says the crew had cut a naval cable.',
    'denies that and says the crew had cut a naval cable',
  ],
  [
    'Varga accused the Pact of an attack. Dorn denied it. He said that no ship had left harbour on Monday.',
    'denied it. He said that no ship had left harbour on Monday',
  ],
])('%s', async (text, shown) => {
  const [record] = await readTexts([{ ...HEAD, text }]);
  const denials = claimsOf(record!).filter(({ side }) => side === 'denial');
  expect(denials.map((claim) => claim.shown?.text)).toContain(shown);
});

it.each([
  ['The town accused the ministry of breaking a contract. The ministry denied it.', true],
  ['The town alleged that the ministry had broken a contract. The ministry denied it.', undefined],
])('tells whom somebody accused: %s', async (text, accuses) => {
  const [record] = await readTexts([{ ...HEAD, text }]);
  const [alleged] = claimsOf(record!).filter(({ side }) => side === 'allegation');
  expect(alleged?.accuses).toBe(accuses);
});

it.each([
  ['Mara Grell said that Tarsk had sunk the ferry. Drovny rejected the report on Monday.', true],
  ['Mara Grell said that Tarsk had sunk the ferry. Drovny neither accepted nor rejected the report on Monday.', false],
  ['Mara Grell said that Tarsk had sunk the ferry. Drovny did not reject the report on Monday.', false],
])('takes for a denial what is rejected: %s', async (text, denies) => {
  const [record] = await readTexts([{ ...HEAD, text }]);
  expect(claimsOf(record!).some(({ side }) => side === 'denial')).toBe(denies);
});
