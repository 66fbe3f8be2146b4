import { describe, expect, it } from 'vitest';
import { findByline, findEndCredit } from '../../src/read/find-byline.ts';

describe('findByline', () => {
  it.each([
    ['By Mara Lindt', 'Mara Lindt', null],
    ['BY MARA LINDT', 'MARA LINDT', null],
    ['by Mara Lindt', 'Mara Lindt', null],
    ['By Mara Lindt and Ole Brandt', 'Mara Lindt and Ole Brandt', null],
    ['By Mara Lindt, Ole Brandt and J. P. van der Meer', 'Mara Lindt, Ole Brandt and J. P. van der Meer', null],
    ['By Mara Lindt in Drovny', 'Mara Lindt', null],
    ['By Mara Lindt, Associated Press', 'Mara Lindt', 'Associated Press'],
    ['By Mara Lindt | Meridian', 'Mara Lindt', 'Meridian'],
    ['By Mara Lindt (Meridian)', 'Mara Lindt', 'Meridian'],
    ['By Mara Lindt of The Sund Courier', 'Mara Lindt', null],
    ['By Mara Lindt, diplomatic editor', 'Mara Lindt', null],
    ['By Meridian staff', 'Meridian staff', 'Meridian'],
    ['By The Associated Press', null, 'Associated Press'], // nobody's name
    ['By Meridian', null, 'Meridian'],
    ['By Mara Lindt on the Verrin', 'Mara Lindt', null],
    ["By Siobhán O'Dell", "Siobhán O'Dell", null],
    ['From Mara Lindt in Drovny', 'Mara Lindt', null],
  ])('reads %j', (line, byline, agency) => {
    expect(findByline(line)).toEqual({ byline, agency });
  });

  it.each([
    'By Tuesday the talks had failed.',
    'By Royal Decree',
    'By Land and Sea',
    'By Mara Lindt’s account, the talks had failed.',
    'By Mara Lindt the talks were called a failure. Nobody agreed.',
    'Bystanders Saw Smoke',
    'By',
    'Mara Lindt',
  ])('finds none in %j', (line) => {
    expect(findByline(line)).toBeNull();
  });
});

describe('findEndCredit', () => {
  it.each([
    ['…said.\n(Reporting by Mara Lindt; editing by Ole Brandt)', 'Mara Lindt'],
    [
      '…said.\nReporting by Mara Lindt in Drovny and Ole Brandt in Vell; Editing by X',
      'Mara Lindt in Drovny and Ole Brandt in Vell',
    ],
    ['She praised the reporting by Mara Lindt.', null],
    ['', null],
  ])('reads %j', (ending, names) => {
    expect(findEndCredit(ending)).toBe(names);
  });
});
