import { describe, expect, it } from 'vitest';
import { areOtherOccasions, occasionsNamed } from '../../../src/analyse/threads/named-occasion.ts';

describe('occasionsNamed', () => {
  it.each([
    ['The exercise Golden Sheaf, in which 6,500 take part, begins on Monday.', ['golden sheaf']],
    ['Operation “Long Reach 32” ended.', ['long reach 32']],
    ['The exercise in Sund ended.', []],
    ['Exercises will begin.', []],
  ])('%s', (text, names) => expect(occasionsNamed(text)).toEqual(names));

  it('are others where both are called something else', () => {
    expect(areOtherOccasions(['golden sheaf'], ['calm harbour'])).toBe(true);
    expect(areOtherOccasions(['calm harbour'], ['calm harbour 2032'])).toBe(false);
    expect(areOtherOccasions(['calm harbour'], [])).toBe(false);
  });
});
