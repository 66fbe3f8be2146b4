import type { Pledge } from '../../../src/analyse/commitment-outcomes/pledge.ts';
import type { Telling } from '../../../src/analyse/commitment-outcomes/telling.ts';
import { stemOf } from '../../../src/analyse/findings/weigh-words.ts';

const passage = (text: string) => ({ spans: [{ start: 0, end: text.length }], text });
/** Okker’s, to be kept on day 150, but for `fields`. */
export const pledgeOf = (words: string, fields: Partial<Pledge> = {}): Pledge => ({
  entryId: 'p',
  kind: 'commitment',
  type: null,
  who: ['okker'],
  name: 'Daan Okker',
  places: [],
  passage: passage(words),
  words,
  plain: words,
  verb: stemOf(words.split(' ')[0]!),
  sums: [],
  isNegated: false,
  condition: '',
  from: null,
  by: 150,
  isAnew: false,
  counts: [],
  ...fields,
});
/** Of Okker, but for `fields`. */
export const tellingOf = (text: string, fields: Partial<Telling> = {}): Telling => ({
  entryId: 't',
  passage: passage(text),
  before: '',
  names: ['okker'],
  sums: [],
  happened: [],
  newDay: null,
  days: [],
  counts: [],
  ...fields,
});
