import { describe, expect, it } from 'vitest';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import { withoutAsked } from '../../../src/extract/statements/without-asked.ts';
import { readingOf } from '../../understand/reading-of.ts';

describe('who is asked for', () => {
  it.each([
    ['## Who said what\n\nOkker said that it was late.', ['Okker']],
    ['Who said that it was late?', []],
    ['Okker, who said that it was late, left.', ['Okker']],
    ['Officials who said that it was late left.', ['Officials']],
  ])('speaks nowhere in %j but %j', (text, speakers) => {
    const reading = readingOf(text);
    const { statements } = readByRules(reading);
    expect(withoutAsked(reading, statements).map(({ source }) => source.text)).toEqual(speakers);
  });
});
