import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOffsetMap, isLinear, type OffsetRun } from '../../src/text/offset-map.ts';

// source   <p>Costane &amp; Okker</p><p>Vell</p>
const RUNS: OffsetRun[] = [
  { start: 0, end: 8, sourceStart: 3, sourceEnd: 11 }, // "Costane "
  { start: 8, end: 9, sourceStart: 11, sourceEnd: 16 }, // "&"
  { start: 9, end: 15, sourceStart: 16, sourceEnd: 22 }, // " Okker"
  { start: 17, end: 21, sourceStart: 29, sourceEnd: 33 }, // "Vell", after two line ends without source
];

describe('toSource', () => {
  it.each([
    ['a word', 0, 7, [3, 10]],
    ['the middle of a word', 2, 4, [5, 7]],
    ['a character reference', 8, 9, [11, 16]],
    ['across a reference', 6, 12, [9, 19]],
    ['from a reference on', 8, 12, [11, 19]],
    ['across blocks', 10, 19, [17, 31]],
    ['ending between blocks', 10, 16, [17, 22]],
    ['starting between blocks', 15, 18, [29, 30]],
    ['the whole', 0, 21, [3, 33]],
    ['beyond the end', 17, 99, [29, 33]],
    ['between blocks', 15, 17, null],
    ['nothing', 4, 4, null],
    ['behind the end', 21, 22, null],
  ] as const)('gives the source of %s', (_, start, end, expected) => {
    const found = createOffsetMap(RUNS).toSource({ start, end });
    expect(found && [found.sourceStart, found.sourceEnd]).toEqual(expected);
  });

  it('gives null without runs', () => {
    expect(createOffsetMap([]).toSource({ start: 0, end: 3 })).toBeNull();
  });

  const runsOf = fc
    .tuple(
      fc.array(
        fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }), sourceGap: fc.nat(4), extra: fc.nat(3) }),
      ),
      fc.boolean(),
    )
    .map(([steps, isReversed]) => {
      let start = 0;
      let sourceStart = isReversed ? 1000 : 0;
      return steps.map(({ gap, length, sourceGap, extra }): OffsetRun => {
        start += gap;
        sourceStart += isReversed ? -(sourceGap + length + extra) : sourceGap;
        const run = { start, end: start + length, sourceStart, sourceEnd: sourceStart + length + extra };
        start = run.end;
        if (!isReversed) sourceStart = run.sourceEnd;
        return run;
      });
    });

  it('holds the source of every narrower span, whatever the runs', () => {
    fc.assert(
      fc.property(runsOf, fc.nat(60), fc.nat(60), fc.nat(10), fc.nat(10), (runs, a, b, left, right) => {
        const map = createOffsetMap(runs);
        const narrow = map.toSource({ start: Math.min(a, b), end: Math.max(a, b) });
        if (!narrow) return;
        const wide = map.toSource({ start: Math.max(0, Math.min(a, b) - left), end: Math.max(a, b) + right })!;
        expect(wide.sourceStart).toBeLessThanOrEqual(narrow.sourceStart);
        expect(wide.sourceEnd).toBeGreaterThanOrEqual(narrow.sourceEnd);
        expect(narrow.sourceStart).toBeLessThan(narrow.sourceEnd);
      }),
    );
  });

  it('gives what a walk over all units gives', () => {
    fc.assert(
      fc.property(runsOf, fc.nat(60), fc.nat(60), (runs, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const units: [number, number][] = [];
        for (const run of runs)
          for (let i = run.start; i < run.end; i++)
            if (i >= start && i < end)
              units.push(
                isLinear(run)
                  ? [run.sourceStart + i - run.start, run.sourceStart + i - run.start + 1]
                  : [run.sourceStart, run.sourceEnd],
              );
        const found = createOffsetMap(runs).toSource({ start, end });
        expect(found).toEqual(
          units.length === 0
            ? null
            : {
                sourceStart: Math.min(...units.map(([unitStart]) => unitStart)),
                sourceEnd: Math.max(...units.map(([, unitEnd]) => unitEnd)),
              },
        );
      }),
    );
  });
});

describe('createOffsetMap', () => {
  it.each([
    ['an empty run', [{ start: 0, end: 0, sourceStart: 0, sourceEnd: 1 }]],
    ['a run without source', [{ start: 0, end: 1, sourceStart: 1, sourceEnd: 1 }]],
    ['overlap in the text', [RUNS[0]!, { ...RUNS[1]!, start: 7 }]],
    ['the wrong order', [RUNS[1]!, RUNS[0]!]],
  ])('refuses %s', (_, runs) => {
    expect(() => createOffsetMap(runs)).toThrow(RangeError);
  });
});
