import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCreditLine } from '../../src/read/find-credit-line.ts';

/** outlet · agency · byline · published · updated */
const found = (line: string) => {
  const credit = findCreditLine(line);
  return credit && [credit.outlet, credit.agency, credit.byline, credit.published, credit.updated];
};

describe('findCreditLine', () => {
  it.each([
    ['Corvessa Dispatch, 2 January 2031', 'Corvessa Dispatch', '2031-01-02'],
    ['Port Alder Herald, February 6, 2031', 'Port Alder Herald', '2031-02-06'],
    ['The Sund Courier, Feb. 6, 2031', 'The Sund Courier', '2031-02-06'],
    ['March 3, 2031 | Vell Observer', 'Vell Observer', '2031-03-03'],
    ['3rd of March, 2031 · Vell Observer', 'Vell Observer', '2031-03-03'],
    ['The Sund Courier — Tuesday, March 4, 2031', 'The Sund Courier', '2031-03-04'],
    ['The Sund Courier - Tue 4 Mar 2031', 'The Sund Courier', '2031-03-04'],
    ['THE SUND COURIER, 3 MARCH 2031', 'THE SUND COURIER', '2031-03-03'],
    ['(The Sund Courier, 3 March 2031)', 'The Sund Courier', '2031-03-03'],
    ['First published in The Sund Courier on 3 March 2031', 'The Sund Courier', '2031-03-03'],
    ['Sund Courier Online, 3 March 2031, page 4', 'Sund Courier Online', '2031-03-03'],
    ['Port Alder Post-Gazette | Published: 2031-03-03', 'Port Alder Post-Gazette', '2031-03-03'],
    ['Vell Observer, Port Alder, 3 March 2031', 'Vell Observer', '2031-03-03'],
    ['Vell Observer | Politics | 3 March 2031', 'Vell Observer', '2031-03-03'],
    ['Voice of Lumen, 3 March 2031', 'Voice of Lumen', '2031-03-03'],
    ['sund-courier.example, 3 March 2031', 'sund-courier.example', '2031-03-03'],
    ['Transcript: Oskar Brill on Sund Radio, Morning Desk, 5 July 2035', 'Sund Radio', '2035-07-05'],
    ['Vell Observer, 3 March', 'Vell Observer', null],
    ['Published: 3 March 2031', null, '2031-03-03'],
    ['PUBLISHED ON MARCH 3, 2031 AT 2:05 P.M. EST', null, '2031-03-03'],
    ['Publication date: 3 March 2031', null, '2031-03-03'],
    ['Posted 14:05, 3 March 2031', null, '2031-03-03'],
    ['1430 GMT 3 March 2031', null, '2031-03-03'],
    ['3 March 2031 | Politics', null, '2031-03-03'],
    ['World News, 3 March 2031', null, '2031-03-03'],
    ['2031-03-03T10:15:00+01:00', null, '2031-03-03T10:15:00+01:00'],
    ['Published 2031-03-03 10:15 UTC', null, '2031-03-03T10:15:00Z'],
  ])('reads %j', (line, outlet, published) => {
    expect(found(line)).toEqual([outlet, null, null, published, null]);
  });

  it.each([
    ['Updated March 4, 2031', [null, null, null, null, '2031-03-04']],
    ['Last updated on Tuesday 4 March 2031 at 10:15 CET', [null, null, null, null, '2031-03-04']],
    ['Updated 10:30 a.m. ET March 4, 2031', [null, null, null, null, '2031-03-04']],
    ['Updated 10:30 GMT, March 4, 2031', [null, null, null, null, '2031-03-04']],
    ['Posted 3 March 2031, 14:05 | Updated 4 March 2031', [null, null, null, '2031-03-03', '2031-03-04']],
    ['Updated: 4 March 2031; published: 3 March 2031', [null, null, null, '2031-03-03', '2031-03-04']],
    ['Meridian · March 12, 2031', [null, 'Meridian', null, '2031-03-12', null]],
    ['The Sund Courier / Meridian, 3 March 2031', ['The Sund Courier', 'Meridian', null, '2031-03-03', null]],
    ['By Mara Lindt, 3 March 2031', [null, null, 'Mara Lindt', '2031-03-03', null]],
    [
      'By the graphics desk, Vell Observer, 3 March 2031',
      ['Vell Observer', null, 'the graphics desk', '2031-03-03', null],
    ],
    ['By our sports staff | 3 March 2031', [null, null, 'our sports staff', '2031-03-03', null]],
    ['By Mara Lindt in Drovny | March 3, 2031', [null, null, 'Mara Lindt', '2031-03-03', null]],
    ['By Mara Lindt, Vell Observer, 3 March 2031', ['Vell Observer', null, 'Mara Lindt', '2031-03-03', null]],
  ])('reads all of %j', (line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it.each([
    'The Pact met on 3 March 2031',
    'On 3 March 2031',
    '3 March 2031 was a Monday',
    'Vell Observer, 3 March 2031.',
    'The Sund Courier reported it, 3 March 2031',
    'Drazic to the Telegraph, 3 March 2031',
    'Oranov published on 3 March 2031',
    'Published: soon, says Okker, 3 March 2031',
    'Corvessa, 2 January 2031',
    'By the end of the war, 3 March 2031',
    'SUND, Belmark, 3 March 2031',
    'Hester Vane, 3 March 2031',
    'Battle of Greywater, 12 April 2031',
    'Post Office, 3 March 2031',
    'CORVESSA, March 3, 2031 (Meridian) — The Pact',
    'March 3',
    'Vell Observer',
    'Published',
    'Updated 10:30 GMT',
    '5–7 July 2031',
    '31 February 2031',
    '3/3/2031',
    'Resolution 2031, March',
    '3 Marching bands 2031',
    '',
  ])('finds none in %j', (line) => {
    expect(found(line)).toBeNull();
  });

  it('tells a date alone from one with a name or a label', () => {
    const only = (line: string) => findCreditLine(line)?.isDateOnly;
    expect(['12 April 2031', 'Tuesday, April 12, 2031, 10:15'].map(only)).toEqual([true, true]);
    expect(['Published 12 April 2031', 'Vell Observer, 12 April 2031'].map(only)).toEqual([false, false]);
  });

  it('law: reads every day in every way of writing it, and no day in a sentence', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.boolean(), (date, isShort) => {
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        const name = isShort ? months[month]!.slice(0, 3) : months[month]!;
        const iso = date.toISOString().slice(0, 10);
        for (const written of [`${dayOfMonth} ${name} ${year}`, `${name} ${dayOfMonth}, ${year}`, iso]) {
          for (const line of [`Vell Observer, ${written}`, `${written} | Vell Observer`, `Vell Observer — ${written}`])
            expect(found(line), line).toEqual(['Vell Observer', null, null, iso, null]);
          for (const line of [`${written} is the day`, `The Vell Observer, ${written}, was burnt`, `By ${written}`])
            expect(found(line), line).toBeNull();
        }
      }),
    );
  });
});
