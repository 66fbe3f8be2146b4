// Texts that are hard on offsets: emoji, combining marks, CRLF, right-to-left, lone surrogates, all kinds of quotation marks.
import fc from 'fast-check';

const MARKS = ['“', '”', '"', "''", "'", '‘', '’', '«', '»', '„', '``', '‹', '’’', "'''"];
const WORDS = [
  'Solvane', 'said', 'told', 'Corvessa', 'the pact', 'would stay', 'that', 'U.S.', 'Gov.', 'No.', 'Arvenia’s', 'don’t', "members'",
  '’90s', '5,000', '3.8', 'J.', 'Okker', 'he', 'according to', 'denied', 'will not', 'Mr.', 'i', 'The', '10"', 'a.m.', 'promised to',
]; // biome-ignore format: a list of words
const STOPS = ['.', ',', '?', '!', '…', '...', ':', ' – ', '—', ' (', ')', '[', ']', '%', '$', ';', '. . .', '/'];
const GAPS = [' ', ' ', ' ', ' ', '\n', '\r\n', '\n\n', '\u00A0', '\t', '', '\u2028', '\u200B', '\r', '\f'];
const ODD = [
  '😀',
  '👩🏽‍⚖️',
  '🇦🇹',
  'é',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\u200F',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '𝔘',
  'ﬁ',
  '\u00AD',
  '﻿',
  '한국',
  '́',
];

/** Runs of words, marks, stops and gaps, now and then an arbitrary string. */
export const arbitraryText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 8, arbitrary: fc.constantFrom(...GAPS) },
      { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 4, arbitrary: fc.constantFrom(...STOPS) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
