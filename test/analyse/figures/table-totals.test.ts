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
