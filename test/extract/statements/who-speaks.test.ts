import { describe, expect, it } from 'vitest';
import { whoSpeaks } from '../../../src/extract/statements/who-speaks.ts';
import { readingOf } from '../../understand/reading-of.ts';

describe('whoSpeaks', () => {
  it.each([
    ['She', 'one'],
    ['He himself', 'one'],
    ['Okker', 'one'],
    ['Union leader Petra Venn, 51', 'one'],
    ['The harbour master of Sund', 'one'],
    ['Her mother', 'one'],
    ['Rún Damm', 'one'],
    ['They', 'several'],
    ['Venn and Okker', 'several'],
    ['The crews', 'several'],
    ['The ministry', 'several'],
    ['Two brothers', 'several'],
    ['It', null],
    ['The plaque', null],
    ['His notes', null],
    ['Insurers', null],
    ['Monday', null],
    ['The first table of the report', null],
  ])('%s: %s', (words, expected) => {
    const { tokens } = readingOf(words);
    expect(whoSpeaks(tokens, { from: 0, to: tokens.length })).toBe(expected);
  });

  it('knows a name by what stands before it elsewhere', () => {
    const { tokens } = readingOf('Winters stood up. They had told Winters twice.');
    expect(whoSpeaks(tokens, { from: 0, to: 1 })).toBe('one');
  });
});
