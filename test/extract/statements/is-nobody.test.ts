import { describe, expect, it } from 'vitest';
import { isNobody } from '../../../src/extract/statements/is-nobody.ts';
import { tokenize } from '../../../src/understand/tokenize.ts';

describe('isNobody', () => {
  it.each([
    ['no group', true],
    ['none of the rebels', true],
    ['Neither army', true],
    ['nor Kestria', true],
    ['few ministers', true],
    ['Not one of them', true],
    ['hardly anybody', true],
    ['Scarcely a minister', true],
    ['no fewer than three groups', false],
    ['None other than Tarsk', false],
    ['no one but the premier', false],
    ['not only Tarsk', false],
    ['not a few ministers', false],
    ['barely two dozen ministers', false],
    ['a few ministers', false],
    ['not', false],
    ['', false],
  ])('tells whether nobody does it: %s', (words, nobody) => expect(isNobody(tokenize(words))).toBe(nobody));
});
