import { describe, expect, it } from 'vitest';
import { findCredits } from '../../src/read/find-credits.ts';
import { findPlaceAndDay } from '../../src/read/find-place-and-day.ts';

const BODY = 'The ministers of the four members met in the old customs hall and agreed to meet again within a month.';

describe('findPlaceAndDay', () => {
  it.each([
    ['Corvessa, 3 March 2031', '2031-03-03', '3 March 2031'],
    ['Port Alder, March 3, 2031', '2031-03-03', 'March 3, 2031'],
    ['TKA, Drovny, March 3, 2031', '2031-03-03', 'March 3, 2031'],
    ['Isle of Marrow, Monday, 3 March 2031', '2031-03-03', 'Monday, 3 March 2031'],
  ])('takes the day of %j', (line, day, written) => {
    const found = findPlaceAndDay(line);
    expect([found?.published, line.slice(found?.from ?? 0)]).toEqual([day, written]);
  });

  it.each([
    '3 March 2031',
    'Corvessa, 3 March',
    'Corvessa, 3 March 2031.',
    'Talks in Corvessa end, 3 March 2031',
    'Corvessa, Drovny, Vell, 3 March 2031',
    'In Corvessa, on 3 March 2031',
    'Corvessa, 31 February 2031',
  ])('takes none of %j', (line) => expect(findPlaceAndDay(line)).toBeNull());

  it.each([
    [`Communiqué of the Halden Pact\n\nCorvessa, 3 March 2031\n\n${BODY}`, '2031-03-03', ['published-from-heading']],
    // the paper’s own day wins
    [`Pact and Tarsk meet\n\nSund Courier, 4 March 2031\n\nCorvessa, 3 March 2031\n\n${BODY}`, '2031-03-04', []],
    // a headline, and the stations of a chronology, are none
    [`Greywater, 12 April 2031\n\n${BODY}`, null, []],
    [`A year of talks\n\nCorvessa, 3 March 2031\n\nDrovny, 9 May 2031\n\n${BODY}`, null, []],
  ])('is the day of publication below a headline alone: %#', (text, day, rules) => {
    const { published, doubts } = findCredits(text);
    expect([published, doubts.map(({ rule }) => rule)]).toEqual([day, rules]);
  });
});

describe('the writer of an opinion piece', () => {
  const piece = (end: string) =>
    `The levy is a mistake\n\nHester Vane\n\nSund Courier, 3 March 2031\n\n${BODY}\n\n${end}`;
  it.each([
    ['Hester Vane is a former harbour master of Sund.', 'Hester Vane'],
    ['*Hester Vane teaches law at Port Alder.*', 'Hester Vane'],
    ['Hester Vane said she would not run again, and left the hall before the vote was called.', null],
  ])('is told again by %j', (end, byline) => expect(findCredits(piece(end)).byline).toBe(byline));
});
