import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/workbench/export/csv-file.ts';

const read = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' }) as unknown as string[][];

describe('csvOf', () => {
  it('is read back by another program, with quotes, commas and line ends', () => {
    const rows = [
      ['a "b", c', 1.5, null],
      ['two\nlines', -3, 'שלום'],
    ] as const;
    expect(read(csvOf(['words', 'n', 'none'], rows))).toEqual([
      ['words', 'n', 'none'],
      ['a "b", c', '1.5', ''],
      ['two\nlines', '-3', 'שלום'],
    ]);
  });
  it('lets no words run as a formula, and leaves numbers alone', () => {
    const [, row] = read(csvOf(['a', 'b', 'c'], [['=1+1', -1, 'a = b']]));
    expect(row).toEqual(["'=1+1", '-1', 'a = b']);
  });
  it('leaves out numbers that are none', () => {
    expect(csvOf(['n'], [[Number.NaN]])).toBe('\uFEFFn\r\n\r\n');
  });
});
