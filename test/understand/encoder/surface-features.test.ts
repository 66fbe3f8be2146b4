import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surfaceFeatures } from '../../../src/understand/encoder/surface-features.ts';
import { createWordPiece } from '../../../src/understand/encoder/wordpiece.ts';

const vocabulary = readFileSync(resolve(import.meta.dirname, '../../../models/vocab.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const wordPiece = createWordPiece(vocabulary);

/** One digit a piece that begins a word. */
function show(text: string, feature: 'cases' | 'breaks' | 'quotes'): string {
  const pieces = wordPiece.encode(text);
  const values = surfaceFeatures(text, pieces)[feature];
  return Array.from(values)
    .filter((_, i) => pieces.heads[i] === 1)
    .join('');
}

describe('surfaceFeatures', () => {
  it.each([
    ['Solvane met NATO iPhone 5bn', '10234'],
    ['A I b', '110'],
  ])('gives %s its capitals back as %s', (text, cases) => expect(show(text, 'cases')).toBe(cases));

  it.each([
    ['one two', '31'],
    ['one\n\ntwo', '32'],
    ['it’s', '300'],
  ])('tells what stands before each piece of %j: %s', (text, breaks) => expect(show(text, 'breaks')).toBe(breaks));

  it.each([
    ['say “go now” he', '012230'],
    ['say "go" he', '01230'],
    ["say ''go'' he", '0112330'],
    ['say «go» he', '01230'],
    ['say „go“ he', '01230'],
    ['say “go\nhe', '0120'],
    ['don’t go', '0000'],
  ])('places the pieces of %j to the marks: %s', (text, quotes) => expect(show(text, 'quotes')).toBe(quotes));
});
