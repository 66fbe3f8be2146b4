// In: files of marked reports. Out: proof that marks are taken out where they stood, and that whom they tell is printed in the report.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../scripts/read-marked.ts';

describe('reports with marked sources', () => {
  it('are read without their marks', () => {
    const [one, two, ...more] = readMarked(
      '=== a-1 | Vell Courier | 2042-03-04 | One head\nThen [[she|Ilse Varga]] told [[the two|Ilse Varga + Daan Okker]].\n\n=== a-2 | X | 2042-03-05 | Two | parts\n[[An aide|?]] left.\n',
    );
    expect(one).toMatchObject({ id: 'a-1', outlet: 'Vell Courier', published: '2042-03-04' });
    expect(one!.text).toBe('One head\n\nThen she told the two.\n');
    expect(one!.sources.map(({ span, who }) => [one!.text.slice(span.start, span.end), who])).toEqual([
      ['she', ['Ilse Varga']],
      ['the two', ['Ilse Varga', 'Daan Okker']],
    ]);
    expect(two).toMatchObject({ text: 'Two | parts\n\nAn aide left.\n', sources: [{ who: [] }] });
    expect(more).toEqual([]);
  });
  it('are refused where a head or a mark is broken', () => {
    expect(() => readMarked('=== a-1 | 2042-03-04\nText.')).toThrow(/four parts/);
    expect(() => readMarked('=== a | X | 2042-03-04 | H\nThen [[she|Ilse said.')).toThrow(/left open/);
  });
  it.each([
    ['a', 30],
    ['b', 30],
    ['c', 30],
    ['d', 85],
    ['e', 50],
    ['f', 45],
    ['g', 40],
    ['h', 40],
    ['i', 105],
    ['j', 106],
    ['k', 28],
    ['l', 24],
  ])('in file %s are %i, and print whom they tell', (name, count) => {
    const reports = readMarked(readFileSync(join(import.meta.dirname, `marked-${name}.txt`), 'utf8'));
    expect(new Set(reports.map(({ id }) => id)).size).toBe(count);
    for (const { id, text, sources } of reports)
      for (const { who } of sources)
        for (const told of who) expect([id, told, told.split(' ').every((word) => text.includes(word))]).toEqual([id, told, true]);
  });
});
