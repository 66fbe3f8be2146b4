// When something is due, as the page says it: what is vague is said as vague.
import { expect, it } from 'vitest';
import { dueOf } from '../../../src/workbench/standings/due-words.ts';
import { eventOf, standingOf, whenOf } from '../../serve/made-standings.ts';

it.each([
  ['8 and 9 July', '2031-07-08', '2031-07-09', 'range', 'days', '8 July 2031 to 9 July 2031'],
  ['Monday', '2031-07-07', '2031-07-07', 'day', 'days', '7 July 2031'],
  ['in September', '2031-09-01', '2031-09-30', 'month', 'within', 'some time in Sept 2031'],
  ['next week', '2031-07-07', '2031-07-13', 'week', 'within', 'some time from 7 July 2031 to 13 July 2031'],
  ['this year', '2031-01-01', '2031-12-31', 'year', 'within', 'some time in 2031'],
  [
    'the second half of June',
    '2031-06-16',
    '2031-06-30',
    'range',
    'within',
    'some time from 16 June 2031 to 30 June 2031',
  ],
  ['the end of the year', null, '2031-12-31', 'year', 'until', 'by 31 Dec 2031'],
  ['from May on', '2031-05-01', null, 'month', 'since', 'from 1 May 2031 on'],
] as const)('“%s” is said as it is told', (text, from, to, granularity, how, says) => {
  expect(dueOf(eventOf(text, whenOf(text, from, to, granularity)))).toMatchObject({ how, says, told: text });
});

it('says that no day is told', () => {
  expect(dueOf(standingOf('no day'))).toMatchObject({ how: 'none', says: 'no day told', from: null, to: null });
});

it('gives a promise within so many days until the last of them', () => {
  const by = whenOf('30 days', '2031-02-20', '2031-03-22', 'day');
  expect(dueOf({ ...standingOf('bridge'), by, due: by.to })).toMatchObject({ how: 'until', says: 'by 22 Mar 2031' });
});

it('stands on the new day after a report moved it', () => {
  const by = whenOf('22–24 September', '2031-09-22', '2031-09-24', 'range');
  expect(dueOf(eventOf('moved', by, { due: '2031-10-06' }))).toMatchObject({
    how: 'days',
    says: '6 Oct 2031',
    told: null,
  });
});
