import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/text/find-tables.ts';

/** "caption: Ferry's columns / Heron = 210, 6.2" */
const show = (text: string): string[] =>
  findTables(text).map(({ columns, rows, caption }) => {
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const told = rows.map(({ head, cells }) => `${at(head)} = ${cells.map(at).join(', ')}`);
    return `${caption === null ? '' : at(caption)} [${columns.map(at).join(' ; ')}] ${told.join(' / ')}`.trim();
  });

describe('findTables', () => {
  it('reads columns set apart by blanks, with the line that leads up to them', () => {
    const text = 'The fleet:\n\nFerry    Seats   Days out\nHeron    210     94\nTern     180     121\n\nIt is old.';
    expect(show(text)).toEqual(['The fleet: [Seats ; Days out] Heron = 210, 94 / Tern = 180, 121']);
  });

  it.each([
    ['Table 2: Cost of the ferries', 'Cost of the ferries'],
    ['**Table IV.** Cost of the ferries', 'Cost of the ferries'],
    ['Fig. 3b – Cost of the ferries', 'Cost of the ferries'],
    ['Table tennis clubs', 'Table tennis clubs'],
    ['Table 2 of the ferries', 'Table 2 of the ferries'],
    ['Table 2', ''],
  ])('reads a caption behind its number: %s', (caption, told) => {
    expect(show(`${caption}\n\nFerry | Cost\n--- | ---\nHeron | 6.2`)).toEqual([`${told} [Cost] Heron = 6.2`.trim()]);
  });

  it('reads bars over a row of dashes, with and without those at the ends, and escaped ones as text', () => {
    const rows = ['| Ferry | Cost |', '|---|---:|', '| **Heron** | 6.2 |', '| Tern \\| Tarn | 9.4 |'];
    expect(show(rows.join('\n'))).toEqual(['[Cost] Heron = 6.2 / Tern \\| Tarn = 9.4']);
    expect(show('Ferry | Cost\n--- | ---\nHeron | 6.2')).toEqual(['[Cost] Heron = 6.2']);
  });

  it('reads the text of a page’s table, which has no empty corner', () => {
    expect(show('Ships by flag\nJuly\tAugust\nArvenia\t11\t14\nBelmark\t8\t13')).toEqual([
      'Ships by flag [July ; August] Arvenia = 11, 14 / Belmark = 8, 13',
    ]);
  });

  it('goes on over the empty line behind a heading in the text of a page', () => {
    expect(show('Seats, by ferry\nFerry\t2032\n\nHeron\t210\nTern\t180')).toEqual([
      'Seats, by ferry [2032] Heron = 210 / Tern = 180',
    ]);
  });

  it('takes years for a heading and leaves out a row that lacks a cell', () => {
    expect(show('Line\t2032\t2033\nVell\t412\t388\nSund\t97\nMaar\t12\t9')).toEqual([
      '[2032 ; 2033] Vell = 412, 388 / Maar = 12, 9',
    ]);
  });

  it('finds none in prose, addresses and lists of words', () => {
    expect(show('He came.  She had 12 ships.  They left.\nIt rained.  In 2031  he went.')).toEqual([]);
    expect(show('Ada Brenn\tengineer\nPiet Hallam\tspokesman')).toEqual([]);
    expect(show('Okker | 3 March 2031 | Vell')).toEqual([]);
    expect(show('')).toEqual([]);
  });

  it.each([
    ['a list with numbers', '1.\t40 ships were lost off Sund.\n2.\t1,200 soldiers were killed at Orsta.'],
    ['a list with dots', 'The Pact had sent:\n\n•  40 ships to Sund\n•  2,000 soldiers to Orsta\n•  12 planes'],
    [
      'sentences set apart by two blanks',
      'Ten left for Sund at noon.  40 came back\nwith her from the raid.  30 were killed',
    ],
    [
      'verse',
      'Ten ships went out to Sund,    40 came back by night,\nAnd all who slept in Halm,    1,000 souls took flight.',
    ],
    ['what is on', 'Monday  9:30  Ministers meet\nTuesday  10.15  Varga speaks\nFriday  8 pm  Dinner for 60'],
    ['the menu and credit of a page', 'Home | News | Sport\nTop 10 | 24 hours | 5 things'],
    ['a byline over a date', 'By Mara Grell | Meridian Wire\n3 March 2031 | 5 min read | 12 comments'],
  ])('takes no table for %s', (_, text) => {
    expect(show(text)).toEqual([]);
  });
});
