import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const speeches = (text: string) => {
  const { report, quotations } = readingOf(text);
  return quotations
    .filter(({ mark }) => mark === 'dash')
    .flatMap(({ inner }) => inner.map(({ start, end }) => report.text.slice(start, end).trim()));
};

describe('findDashSpeech', () => {
  it.each([
    ['– We stay, says Okker.', ['We stay,']],
    ['– We stay, the minister says. – The pact holds.', ['We stay,', 'The pact holds.']],
    ['— Will it hold? asked Solvane.', ['Will it hold?']],
    [
      '– We stay, says Okker.\n\n– Will you sign?\n\n– I have signed, answers the minister.',
      ['We stay,', 'Will you sign?', 'I have signed,'],
    ],
    ['– Ten trucks\n\n– Two tents, reports and plans', []],
    ['– The man, who says nothing, left.', []],
    ['CORVESSA — The pact holds, says Okker.', []],
    ['- We stay, says Okker.', []],
  ])('reads %j', (text, expected) => expect(speeches(text)).toEqual(expected));

  it('keeps what is quoted in a speech within it', () => {
    const { quotations } = readingOf('“No,” he said.\n\n– They said “we stay” twice, says Okker. “Yes,” he said.');
    expect(quotations.map(({ mark, within }) => [mark, within])).toEqual([
      ['curly-double', null],
      ['dash', null],
      ['curly-double', 1],
      ['curly-double', null],
    ]);
  });

  it('gives quotations in order that do not cross', () => {
    const word = fc.constantFrom('–', 'We', 'stay', ',', 'says', 'Okker', '.', '“', '”', '\n\n', '?');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { quotations } = readingOf(words.join(' '));
        const spans = quotations.map((one) => one.spans[0]!);
        for (const [i, { start }] of spans.entries())
          if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]!.start);
        for (const {
          spans: [own],
          within,
        } of quotations)
          if (within !== null) {
            expect(quotations[within]!.spans[0]!.start).toBeLessThanOrEqual(own!.start);
            expect(quotations[within]!.spans.at(-1)!.end).toBeGreaterThanOrEqual(own!.end);
          }
      }),
      { numRuns: 200 },
    );
  });
});
