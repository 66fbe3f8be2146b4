import { describe, expect, it } from 'vitest';
import type { NewsReport } from '../../../src/record/news-report.ts';
import { MOST_TIMES, readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../laws/understanding-laws.ts';

const read = (text: string, of: Partial<NewsReport> = {}) =>
  readTimes(understand({ ...reportOf(text), published: '2031-03-12', ...of }));
const values = (text: string, of: Partial<NewsReport> = {}) =>
  read(text, of).times.map(({ text, timex }) => `${text} = ${timex}`);

describe('the day that times are told from', () => {
  const dateline = (date: string) => ({ dateline: { place: 'DROVNY', date } });
  const CASES: readonly (readonly [string, Partial<NewsReport>, string])[] = [
    ['publication', { published: '2031-03-12' }, '2031-03-11'],
    ['publication by its own clock', { published: '2031-03-12T23:30:00-11:00' }, '2031-03-11'],
    ['the dateline a day before it', { published: '2031-03-12', ...dateline('March 11') }, '2031-03-10'],
    ['the dateline of the year before', { published: '2031-01-01', ...dateline('Dec. 31') }, '2030-12-30'],
    ['not a dateline of long ago', { published: '2031-03-12', ...dateline('Feb. 2') }, '2031-03-11'],
    ['a dateline with its year', { published: null, ...dateline('3 March 2031') }, '2031-03-02'],
    ['nothing: a dateline without a year', { published: null, ...dateline('3 March') }, 'XXXX-XX-XX'],
    ['nothing at all', { published: null }, 'XXXX-XX-XX'],
  ];
  it.each(CASES)('is %s', (_name, of, expected) => {
    expect(values('Okker left yesterday.', of)).toEqual([`yesterday = ${expected}`]);
  });

  it('is the date of a credit line', () => {
    const text = 'Talks begin\n\nThe Sund Courier, 24 March 2031\n\nSUND — Calloway came yesterday and left.';
    expect(values(text, { published: null })).toContain('yesterday = 2031-03-23');
  });

  it('is no date of a sentence', () => {
    expect(values('Reyk was born on 24 March 1970.\n\nHe left yesterday.', { published: null })).toContain(
      'yesterday = XXXX-XX-XX',
    );
  });
});

describe('the side of a weekday or a date without a year', () => {
  // each published on Wednesday, 12 March 2031
  const CASES = [
    ['Solvane said Tuesday that she would wait.', 'Tuesday = 2031-03-11'],
    ['Solvane will speak Tuesday.', 'Tuesday = 2031-03-18'],
    ['The council is expected to vote Tuesday.', 'Tuesday = 2031-03-18'],
    ['Okker urged them to vote Tuesday.', 'Tuesday = 2031-03-18'],
    ['Okker would not comment Tuesday.', 'Tuesday = 2031-03-11'],
    ['The truce expires Friday.', 'Friday = 2031-03-14'],
    ['Okker signed an open letter Friday.', 'Friday = 2031-03-07'],
    ["Friday's ruling will anger Drovny.", 'Friday = 2031-03-07'],
    ["Friday's meeting will last.", 'Friday = 2031-03-14'],
    ['By Tuesday, both were tired.', 'Tuesday = 2031-03-11'],
    ['The siege lasted until Tuesday.', 'Tuesday = 2031-03-11'],
    ['Tarsk has given them until Tuesday.', 'Tuesday = 2031-03-18'],
    ['He agreed in April to step down.', 'April = 2030-04'],
    ['He agreed to step down in April.', 'April = 2031-04'],
    ['In January he doubted that they could win.', 'January = 2031-01'],
    ['Oranov gave no reason for the March 20 deadline.', 'March 20 = 2031-03-20'],
    ['The case is heard in May.', 'May = 2031-05'],
  ] as const;
  it.each(CASES)('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('runs forward in a range', () => {
    expect(values('The poll, taken Thursday through Monday, has no error.')).toEqual([
      'Thursday = 2031-03-06',
      'Monday = 2031-03-10',
    ]);
  });
});

describe('what is no time', () => {
  const NONE = [
    'She may march second.',
    'Theresa Holm read the Sunday Times.',
    'Some 1,984 people and 2000 soldiers came.',
    'Agenda 2030 and Resolution 1701 were named at the G20 beside an F-16.',
    'The score was 3-2, the screen 16:9.',
    'The 34-year-old lives at 1600 Harbour Street.',
    'In his 30s he read about Bloody Sunday and the Arab Spring.',
    'At the end of the day, a quarter of the members left.',
    'They work 24 hours a day.',
    'Joan May was praised by May for the fall of prices.',
  ];
  it.each(NONE)('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('notes', () => {
  it.each([
    ['The deal of 31 June fell.', 'impossible-date', '31 June'],
    ['Feb. 29, 2031 was named.', 'impossible-date', 'Feb. 29, 2031'],
    ['On Monday, 12 March 2031, it rained.', 'weekday-mismatch', 'Monday, 12 March 2031'],
    ['The stamp says 4/5/2029.', 'ambiguous-date', '4/5/2029'],
  ])('%s → %s', (text, rule, words) => {
    const { notes } = read(text);
    expect(notes.map((note) => [note.rule, text.slice(note.span!.start, note.span!.end)])).toEqual([[rule, words]]);
  });

  it('tells of a calendar without end', () => {
    const { times, notes } = read('Monday, '.repeat(MOST_TIMES + 5));
    expect([times.length, notes.map(({ rule }) => rule)]).toEqual([MOST_TIMES, ['too-many-times']]);
  });
});
