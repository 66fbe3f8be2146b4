import { describe, expect, it } from 'vitest';
import { findCondition } from '../../../src/extract/commitments/find-condition.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

describe('findCondition', () => {
  it.each<[string, string | null]>([
    ['send the ferries once Belmark pays', 'once Belmark pays'],
    ['send the ferries at once, as it did in May', null],
    ['be early for once, whoever waits', null],
    ['be early “for once”', null],
    ['be early for once this year', null],
    ['pay once a year', null],
    ['keep the channel open as long as its members stay united', 'as long as its members stay united'],
  ])('%s → %s', (text, expected) => {
    const { tokens } = understand(reportOf(text));
    const found = findCondition(tokens);
    expect(found && text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end)).toBe(expected);
  });
});
