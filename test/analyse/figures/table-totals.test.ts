import { expect, it } from 'vitest';
import { findWrongTableTotals } from '../../../src/analyse/figures/table-totals.ts';
import { readTexts } from '../findings/read-texts.ts';

const HEAD = 'Flag\tShips, July\tShips, August\tShare (%)';

it.each<[string, string[], string[]]>([
  [
    'a wrong one',
    ['Arvenia\t11\t14\t58', 'Belmark\t8\t13\t42', 'Total\t21\t27\t99'],
    ['gives “21”, and parts that make 19'],
  ],
  ['right ones', ['Arvenia\t11\t14\t58', 'Belmark\t8\t13\t42', 'Total\t19\t27\t100'], []],
  ['with a cell that tells nothing', ['Arvenia\t11\t14\t58', 'Belmark\tnot told\t13\t42', 'Total\t21\t27\t100'], []],
  [
    'with nothing in a cell',
    ['Arvenia\t11\t14\t58', 'Belmark\t–\t13\t42', 'Kestria\t3\t0\t0', 'Total\t21\t27\t100'],
    ['gives “21”, and parts that make 14'],
  ],
  ['of parts', ['Arvenia\t11\t14\t58', 'Pact total\t11\t14\t58', 'Tarsk\t8\t13\t42', 'Total\t19\t27\t100'], []],
])('a total of a table: %s', async (_, rows, says) => {
  const text = `Ships in the sound, by flag\n\n${[HEAD, ...rows].join('\n')}\n\nIt was a long summer.`;
  const [record] = await readTexts([{ text, published: '2034-09-11', outlet: 'Vell Observer' }]);
  expect(findWrongTableTotals(record!).map((slip) => slip.says)).toEqual(says);
});

it.each<[string, string]>([
  [
    'a row that lacks a cell',
    'Flag      Ships   Boats\nArvenia   11      4\nBelmark   8\nKestria   5       3\nTotal     24      9',
  ],
  [
    'what comes for one',
    'Flag\tShips\tCrew per ship\tPrice (crowns a ship)\nArvenia\t11\t20\t300\nBelmark\t8\t32\t500\nTotal\t19\t26\t410',
  ],
  ['averages and ranks', 'Flag\tShips\tAverage age\tRank\nArvenia\t11\t20\t1\nBelmark\t8\t32\t2\nTotal\t19\t26\t4'],
  [
    'a part of the row above',
    'Garrison\tSoldiers lost\tSoldiers hurt\nHalm\t40\t12\nof which guards\t10\t3\nOrsta\t12\t4\nTotal\t52\t16',
  ],
  [
    'a head over two lines',
    'Flag        Ships\nArvenia     11\nBelmark     8\nKestria and the\n  Isles     5\nTarsk       4\nOstral      3\nTotal       31',
  ],
])('no total that is wrong: %s', async (_, table) => {
  const text = `Ships in the sound, by flag\n\nIt was a long summer.\n\n${table}\n\nIt was a long autumn.`;
  const [record] = await readTexts([{ text, published: '2034-09-11', outlet: 'Vell Observer' }]);
  expect(findWrongTableTotals(record!).map((slip) => slip.says)).toEqual([]);
});
