// How a text is cut at the borders of its marks: laws on random marks, and the cases a reader sees.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import { splitBlocks } from '../../src/text/split-blocks.ts';
import { entryMarks } from '../../src/workbench/reader/entry-marks.ts';
import { MOST_ENTRIES, segmentText } from '../../src/workbench/reader/segment-text.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { recordReport } from '../serve/record-report.ts';

function segmentsOf(text: string, entries: readonly Entry[]) {
  const marks = entryMarks(entries, text.length);
  return segmentText(entries, marks, splitBlocks(text)).flatMap((block) => block.segments);
}

/** "[plain](deed figure: bold)": what is seen of `text`, each marked piece with its look. */
const drawn = (text: string, entries: readonly Entry[]) =>
  segmentsOf(text, entries)
    .map(({ start, end, look }) => {
      const words = text.slice(start, end);
      return look ? `[${words}|${look.replace('segment ', '')}]` : words;
    })
    .join('');

describe('segmentText', () => {
  it('draws a statement’s source, cue and content', () => {
    const { report, entries } = recordReport({ text: 'Solvane said talks go on.' }, (w) => [
      w.statement({ source: 'Solvane', cue: 'said', content: 'talks go on' }),
    ]);
    expect(drawn(report.text, entries)).toBe('[Solvane|source] [said|cue] [talks go on|content opens closes].');
  });

  it('draws a statement within a statement, with its own source inside', () => {
    const { report, entries } = recordReport({ text: 'Solvane said Oranov had said no.' }, (w) => [
      w.statement({ source: 'Solvane', cue: 'said', content: 'Oranov had said no' }),
      w.statement({ source: 'Oranov', cue: 'had said', content: 'said {no}' }),
    ]);
    expect(drawn(report.text, entries)).toBe(
      '[Solvane|source] [said|cue] [Oranov|content source opens][ |content][had said|content cue][ |content][no|content nested closes].',
    );
  });

  it('draws deeds and figures that overlap words', () => {
    const { report, entries } = recordReport({ text: 'Tarsk moved two brigades north.' }, (w) => [
      w.event({ words: 'moved two brigades' }),
      w.figure('two brigades'),
      w.statement({ content: 'brigades north' }),
    ]);
    expect(drawn(report.text, entries)).toBe(
      'Tarsk [moved |deed][two |deed figure][brigades|content deed figure opens][ north|content closes].',
    );
  });

  it('cuts at paragraph ends and leaves white space between them out', () => {
    const { report, entries } = recordReport({ text: '“Stay.\n\nGo.” he said' }, (w) => [
      w.statement({ content: '“Stay.\n\nGo.”', cue: 'said' }),
    ]);
    expect(drawn(report.text, entries)).toBe('[“Stay.|content opens closes][Go.”|content opens closes] he [said|cue]');
  });

  it('names the innermost entry first', () => {
    const { report, entries } = haldenReport();
    const at = report.text.indexOf('brigades to the');
    const segment = segmentsOf(report.text, entries).find(({ start, end }) => start <= at && at < end)!;
    expect(segment.entries.map((index) => entries[index]!.kind)).toEqual(['figure', 'event']);
  });

  it('begins every entry once, at its first word', () => {
    const { report, entries } = haldenReport();
    const begins = segmentsOf(report.text, entries).flatMap((segment) =>
      segment.begins.map((index) => [index, segment.start] as const),
    );
    expect(begins.map(([index]) => index).sort((a, b) => a - b)).toEqual([...entries.keys()]);
    for (const [index, start] of begins)
      expect(start).toBe(Math.min(...entryMarks([entries[index]!], report.text.length).map((mark) => mark.start)));
  });

  it('ignores spans beyond the text, empty or backwards', () => {
    const { report, entries } = recordReport({ text: 'Short.' }, (w) => [w.figure('Short')]);
    const broken = [
      [4, 99],
      [3, 3],
      [5, 2],
    ].map(([start, end]) => ({ ...entries[0]!, spans: [{ start, end }] }) as Entry);
    expect(drawn(report.text, broken)).toBe('Short.');
  });

  it('covers every block exactly, whatever the marks, and tells who marks each piece', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u{1F30D}', 'ي'), maxLength: 60 });
    const spans = fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 24 });
    fc.assert(
      fc.property(letters, spans, (text, pairs) => {
        const entries = pairs.map(
          ([a, b], index) =>
            ({
              kind: index % 2 ? 'figure' : 'event',
              track: 'deeds',
              id: String(index),
              spans: [{ start: Math.min(a, b), end: Math.max(a, b) }],
            }) as unknown as Entry,
        );
        const marks = entryMarks(entries, text.length);
        for (const block of segmentText(entries, marks, splitBlocks(text))) {
          let at = block.start;
          for (const segment of block.segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThan(at);
            at = segment.end;
            const covering = marks.filter((mark) => mark.start <= segment.start && segment.end <= mark.end);
            const touching = marks.filter((mark) => mark.start < segment.end && segment.start < mark.end);
            expect(touching).toEqual(covering);
            const byLength = covering.map((mark) => mark.end - mark.start).sort((a, b) => a - b);
            expect(
              segment.entries
                .map((index) => marks.find((mark) => mark.entry === index)!)
                .map((mark) => mark.end - mark.start),
            ).toEqual(byLength.slice(0, MOST_ENTRIES));
            expect(segment.look !== '').toBe(covering.length > 0);
          }
          expect(at).toBe(block.end);
        }
      }),
    );
  });
});

describe('splitBlocks', () => {
  const cases: [text: string, blocks: string[]][] = [
    ['', []],
    [' \n\t\n ', []],
    ['One.\nTwo.', ['One.', 'Two.']],
    ['One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['One\nstill one.\n\nTwo.', ['One\nstill one.', 'Two.']],
    ['One.\n \t \nTwo\nstill two.\n', ['One.', 'Two\nstill two.']],
    ['\n\nOne.\nTwo.\n\n', ['One.', 'Two.']],
    ['  One.  ', ['One.']],
  ];
  for (const [text, blocks] of cases)
    it(JSON.stringify(text), () =>
      expect(splitBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(blocks),
    );

  it('leaves nothing out but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', ' ', '\r'), maxLength: 40 }), (text) => {
        let rest = '';
        let at = 0;
        for (const { start, end } of splitBlocks(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          rest += text.slice(at, start);
          at = end;
        }
        expect((rest + text.slice(at)).trim()).toBe('');
      }),
    );
  });
});
