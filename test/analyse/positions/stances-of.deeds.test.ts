import { describe, expect, it } from 'vitest';
import { isReversal } from '../../../src/analyse/positions/is-reversal.ts';
import { stancesOf } from '../../../src/analyse/positions/stance.ts';
import { readTexts } from '../findings/read-texts.ts';

const stances = async (text: string) =>
  stancesOf((await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]))[0]!);
const isTurn = async (before: string, after: string) => {
  const later = await stances(after);
  return (await stances(before)).some((one) => later.some((other) => isReversal(one, other)));
};

describe('what is held by a deed', () => {
  const vow = '“We will not send soldiers to the ridge,” Daan Okker said.';
  it('is the opposite of a vow against it', async () =>
    expect(await isTurn(vow, 'Daan Okker sent 800 soldiers to the ridge on Monday.')).toBe(true));
  it.each(['Daan Okker sent a letter to the ridge on Monday.', 'Lev Oranov sent 800 soldiers to the ridge on Monday.'])(
    'is none by “%s”',
    async (deed) => expect(await isTurn(vow, deed)).toBe(false),
  );
});

describe('for and against one thing', () => {
  it.each([
    [
      '“We stand behind the herring embargo,” Daan Okker said.',
      'The herring embargo was a mistake, Daan Okker said.',
      true,
    ],
    [
      '“We stand behind the herring embargo,” Daan Okker said.',
      'The lighthouse was a mistake, Daan Okker said.',
      false,
    ],
    [
      '“We support Mirela Costane,” Daan Okker said.',
      'Daan Okker said that he would vote against Mirela Costane’s bridge.',
      false,
    ],
  ])('%s / %s', async (before, after, expected) => expect(await isTurn(before, after)).toBe(expected));
});
