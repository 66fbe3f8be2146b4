// Texts in which statements are dense: sources, cues and contents of the fictional world in any order, with marks gone astray.
import fc from 'fast-check';
import { arbitraryText } from './arbitrary-text.ts';

const SOURCES = [
  'Solvane', 'the premier', 'Ilse Varga, a spokeswoman,', 'he', 'officials briefed on the talks', 'Drovny', 'Rep. Wen Calloway (A-Marrow)',
  'it', 'OKKER', 'a report that', 'Okker, who', 'Arvenia’s', 'their',
]; // biome-ignore format: a list of words
const CUES = [
  'said', 'has not said', 'told reporters', 'according to', 'According to', 'promised to', 'called for', 'denied', 'asked whether', 'said that',
  'is expected to', 'seems to', 'declined to say', 'adding', 'saying', 'view that', 'claim that', 'warned Tarsk that', 'called', 'is confident that',
  'reportedly', 'read', 'wrote in a letter', 'urged the pact to', ':',
]; // biome-ignore format: a list of words
const CONTENTS = [
  'the fleet left', 'he would go', 'the pact', '“we stay,”', '“We win.”', '“We stay', 'a ‘grave’ step', 'to leave', 'that it failed', '"No"', "''Yes,''",
  'the plan reckless', 'which fell',
]; // biome-ignore format: a list of words
const JOINTS = [' ', ' ', ' ', ', ', '. ', '. ', '.\n\n', ': ', ' and ', ', but ', ' – ', '; ', '? ', ' when ', '\r\n'];

const dense = fc
  .array(fc.tuple(fc.constantFrom(...SOURCES, ...CUES, ...CONTENTS), fc.constantFrom(...JOINTS)), { maxLength: 24 })
  .map((pieces) => pieces.map(([words, joint]) => words + joint).join(''));

/** A dense report, now and then with random text in it. */
export const arbitraryReport = fc.oneof(
  { weight: 4, arbitrary: dense },
  { weight: 1, arbitrary: fc.tuple(dense, arbitraryText, dense).map((parts) => parts.join('')) },
);
