import { describe, expect, it } from 'vitest';
import { showEdits } from '../../../src/analyse/copies/show-edits.ts';

const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });
const edits = (before: string, after: string) =>
  showEdits(whole(before), whole(after))?.edits.map(({ what, before: a, after: b }) => `${what} ${a.text}>${b.text}`);

describe('edits', () => {
  it.each([
    ['the boats sail on Monday', 'the boats sail on Monday', []],
    ['the boats sail on Monday', 'The boats sail, on Monday.', []],
    ['the boats sail on Monday', 'the boats sail on Friday', ['changed Monday>Friday']],
    ['the six boats sail on Monday', 'the boats sail on Monday at dawn', ['cut six>', 'added >at dawn']],
    ['we are here to keep it open', 'we are here to force it open', ['changed keep>force']],
    ['one two three', 'four five six', ['changed one two three>four five six']],
    // “the” between two long edits is chance
    ['the old men of Sund left by the first ferry home', 'the old men of Vell stayed in the last tavern home', ['changed Sund left by the first ferry>Vell stayed in the last tavern']], // biome-ignore format: one line
  ])('of %j and %j', (before, after, expected) => {
    expect(edits(before, after)).toEqual(expected);
  });

  it('are none, and said to be none, where there are no words', () => {
    expect(showEdits(whole('…'), whole('a b'))).toBeNull();
  });

  it('are given up on texts that have nothing in common and no end', () => {
    const words = (from: number) => Array.from({ length: 20_000 }, (_, n) => `w${from + n}`).join(' ');
    expect(showEdits(whole(words(0)), whole(words(50_000)))).toBeNull();
  });

  it('name the longest run in common, in each text', () => {
    const [before, after] = ['x the boats sail on Monday y', 'a b the boats sail on Monday'];
    const { run, shared } = showEdits(whole(before), whole(after))!;
    expect(before.slice(run!.before.start, run!.before.end)).toBe('the boats sail on Monday');
    expect(after.slice(run!.after.start, run!.after.end)).toBe('the boats sail on Monday');
    expect(shared).toBeCloseTo(5 / 7);
  });
});
