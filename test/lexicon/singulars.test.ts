import { describe, expect, it } from 'vitest';
import { looksPlural, singularOf } from '../../src/lexicon/singulars.ts';

describe('singularOf', () => {
  it.each(
    'battalions>battalion parties>party men>man servicemen>serviceman policewomen>policewoman people>person children>child grandchildren>grandchild schoolchildren>schoolchild churches>church boxes>box glasses>glass heroes>hero houses>house prizes>prize buses>bus viruses>virus crises>crisis lives>life natives>native drives>drive knives>knife feet>foot aircraft>aircraft troops>troop forces>force axes>axe ties>tie movies>movie vice-presidents>vice-president sons-in-law>son-in-law quizzes>quiz bases>base buildings>building campus>campus class>class analysis>analysis attorneys>attorney'
      .split(' ')
      .map((pair) => pair.split('>') as [string, string]),
  )('%s → %s', (plural, singular) => expect(singularOf(plural)).toBe(singular));
});

describe('looksPlural', () => {
  it.each(['ships', 'men', 'people', 'aircraft', 'crises', 'buses', 'parties'])('%s', (word) =>
    expect(looksPlural(word)).toBe(true),
  );
  it.each(['ship', 'class', 'virus', 'serious', 'analysis', 'omen', 'us'])('not %s', (word) =>
    expect(looksPlural(word)).toBe(false),
  );
});
