import { describe, expect, it } from 'vitest';
import { BY_TERM, CALLED_OFF, NOT_HELD } from '../../src/lexicon/outcome-words.ts';

const table = (name: string, pattern: RegExp, has: readonly string[], hasNot: readonly string[]) =>
  describe(name, () => {
    it.each(has)('is in “%s”', (text) => expect(text).toMatch(pattern));
    it.each(hasNot)('is not in “%s”', (text) => expect(text).not.toMatch(pattern));
  });

table(
  'what is called off',
  CALLED_OFF,
  ['the talks were called off', 'the invitation has been withdrawn', 'she has dropped the visit'],
  ['Tarsk has withdrawn its last ships', 'she withdrew the boats'],
);
table(
  'what was not held',
  NOT_HELD,
  ['Okker stayed away', 'the hall was empty', 'they refused to sit down', 'the fair was washed out'],
  ['five ships were at the shoals on Sunday, a day after the deadline', 'Tarsk has withdrawn its last ships'],
);
table(
  'a term',
  BY_TERM,
  ['the ships leave by 15 April', 'before the end of the month', 'no later than Monday', 'until May 3'],
  ['the talks open on 15 April', 'driven by May Okker’s brother', 'written by hand'],
);
