// British spellings and what stands for them where words of news are counted.
import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/analyse/findings/weigh-words.ts';
import { americanSpellings } from '../../src/lexicon/british-spelling.ts';
import { RAREST, rarityOf } from '../../src/lexicon/word-rarity.ts';

describe('British spellings', () => {
  it.each([
    ['defence', 'defense'],
    ['labour', 'labor'],
    ['neighbours', 'neighbors'],
    ['organised', 'organized'],
    ['centre', 'center'],
    ['programmes', 'programs'],
    ['travelled', 'traveled'],
    ['manoeuvres', 'maneuvers'],
  ])('%s is %s, and as rare', (british, american) => {
    expect(americanSpellings(british)).toContain(american);
    expect(stemOf(british)).toBe(stemOf(american));
    expect(rarityOf(stemOf(british))).toBeLessThan(RAREST);
  });
  it.each(['four', 'hour', 'tour', 'promised', 'advised', 'kept', 'fence', 'tyre', 'herring'])(
    '%s stays what it is',
    (word) => {
      // biome-ignore format: one line
      for (const american of americanSpellings(word)) expect(stemOf(word)).not.toBe(stemOf(american));
    },
  );
});
