// Two sayings in; what became of the words of the first in the other, out.
import { describe, expect, it } from 'vitest';
import { compareWording } from '../../../src/analyse/utterances/compare-wording.ts';
import type { Saying } from '../../../src/analyse/utterances/saying.ts';

const OKKER = { key: 'person daan okker', short: 'person okker', name: 'Daan Okker' };
const FIRST = '“I would not lose a night’s sleep over closing the yard if it meant that no child went hungry”';

const saying = (text: string, form: Saying['form']): Saying => ({
  ...{ entryId: text, form, polarity: 'positive', speaker: OKKER },
  content: { spans: [{ start: 0, end: text.length }], text },
});

const wordingOf = (text: string, form: Saying['form'] = 'mixed') =>
  compareWording(saying(FIRST, 'direct'), saying(text, form), { first: FIRST, other: text });

describe('compareWording', () => {
  it.each([
    ['“I would not lose a night’s sleep over closing the yard”', 'direct', 'shortened'],
    ['he “would not lose a night’s sleep over closing the yard”', 'mixed', 'shortened'],
    ['that Daan Okker “would not lose a night’s sleep over closing the yard”', 'mixed', 'shortened'],
    ['Okker said he “would not lose a night’s sleep” over closing the Tessaly yard', 'mixed', 'shortened'],
    ['“I would not lose an hour’s sleep over closing the yard”', 'direct', 'reworded'],
    ['he “would not lose an hour’s sleep over closing the yard”', 'mixed', 'reworded'],
    ['he would gladly shut the yard and not lose “sleep”', 'mixed', 'turned-indirect'],
    ['he would not lose a night’s sleep over closing the yard', 'indirect', 'turned-indirect'],
  ] as const)('%s (%s) → %s', (text, form, wording) => expect(wordingOf(text, form).wording).toBe(wording));

  it('shows the cut alone, not the words that name the speaker', () => {
    const { edits } = wordingOf('that Daan Okker “would not lose a night’s sleep over closing the yard”');
    expect(edits.map(({ what, before }) => `${what} ${before.text}`)).toEqual([
      'cut I',
      'cut if it meant that no child went hungry',
    ]);
  });
});
