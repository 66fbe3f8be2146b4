import { describe, expect, it } from 'vitest';
import { areNear, nearTo } from '../../src/lexicon/near-words.ts';

describe('areNear', () => {
  it.each([
    ['rifl', 'gun'],
    ['troop', 'soldier'],
  ])('%s, %s', (a, b) => {
    expect(areNear(a, b)).toBe(true);
    expect(areNear(b, a)).toBe(true);
  });
  it.each([
    ['rifl', 'rifl'],
    ['rifl', 'window'],
    ['mondai', 'tuesdai'],
  ])('not %s, %s', (a, b) => expect(areNear(a, b)).toBe(false));
  it('has none for what it does not know', () => expect(nearTo('xyzzy').size).toBe(0));
});
