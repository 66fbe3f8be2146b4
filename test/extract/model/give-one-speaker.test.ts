import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveOneSpeaker } from '../../../src/extract/model/give-one-speaker.ts';
import type { AttributionSpans } from '../../../src/extract/model/spans-of-attribution.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Each speaker's contents afterwards, where the model gave them `contents` and stands them by the cue's words. */
function settle(text: string, found: readonly { cue: string; contents: readonly string[] }[]) {
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spans = found.map(({ cue, contents }) => ({
    cue: spanOf(cue),
    source: null,
    contents: contents.map(spanOf),
    score: 1,
  }));
  return giveOneSpeaker(readingOf(text), spans).map(({ cue, contents }) => ({
    cue: text.slice(cue.start, cue.end),
    contents: contents.map(({ start, end }) => text.slice(start, end)),
  }));
}

describe('giveOneSpeaker', () => {
  it.each([
    [
      'gives a quotation to the cue in its sentence, not to the paragraph before',
      '“We stay,” Solvane said.\n\n“They left,” Oranov replied.',
      [
        { cue: 'said', contents: ['“We stay,”', '“They left,”'] },
        { cue: 'replied', contents: ['“They left,”'] },
      ],
      [
        { cue: 'said', contents: ['“We stay,”'] },
        { cue: 'replied', contents: ['“They left,”'] },
      ],
    ],
    [
      'nor to the paragraph behind',
      '“We stay. The pact holds,” Solvane said.\n\n“They left,” Oranov replied.',
      [
        { cue: 'said', contents: ['“We stay. The pact holds,”'] },
        { cue: 'replied', contents: ['“We stay. The pact holds,”', '“They left,”'] },
      ],
      [
        { cue: 'said', contents: ['“We stay. The pact holds,”'] },
        { cue: 'replied', contents: ['“They left,”'] },
      ],
    ],
    [
      'cuts a content over two sentences where the speaker changes',
      'The toll is illegal, Okker argued. The strait is open, Varga insisted.',
      [
        { cue: 'argued', contents: ['The toll is illegal', 'The strait is open'] },
        { cue: 'insisted', contents: ['The strait is open'] },
      ],
      [
        { cue: 'argued', contents: ['The toll is illegal'] },
        { cue: 'insisted', contents: ['The strait is open'] },
      ],
    ],
    [
      'gives a paragraph without a cue to whoever spoke before it',
      '“We stay,” Solvane said.\n\n“The pact holds.”\n\n“They left,” Oranov replied.',
      [
        { cue: 'said', contents: ['“We stay,”', '“The pact holds.”'] },
        { cue: 'replied', contents: ['“The pact holds.”', '“They left,”'] },
      ],
      [
        { cue: 'said', contents: ['“We stay,”', '“The pact holds.”'] },
        { cue: 'replied', contents: ['“They left,”'] },
      ],
    ],
    [
      'leaves a statement inside another one alone',
      '“Drazic insists that they left,” Solvane said.',
      [
        { cue: 'said', contents: ['“Drazic insists that they left,”'] },
        { cue: 'insists', contents: ['that they left'] },
      ],
      [
        { cue: 'said', contents: ['“Drazic insists that they left,”'] },
        { cue: 'insists', contents: ['that they left'] },
      ],
    ],
    [
      'drops whom nothing is left to',
      '“They left,” Oranov replied. It was said in Drovny.',
      [
        { cue: 'replied', contents: ['“They left,”'] },
        { cue: 'was said', contents: ['“They left,”'] },
      ],
      [{ cue: 'replied', contents: ['“They left,”'] }],
    ],
  ])('%s', (_, text, found, expected) => expect(settle(text, found)).toEqual(expected));

  it('leaves no word to two, but inside another one’s content', () => {
    const text =
      '“We stay,” Solvane said. “The pact holds.” He left.\n\n“They left,” Oranov replied, “and we stay.” So it was.';
    const reading = readingOf(text);
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    const attribution = fc.record({
      cue: span,
      contents: fc.tuple(span),
      source: fc.constant(null),
      score: fc.constant(1),
    });
    const touch = (a: Span, b: Span) => a.start < b.end && a.end > b.start;
    fc.assert(
      fc.property(fc.array(attribution, { maxLength: 6 }), (found: AttributionSpans[]) => {
        const settled = giveOneSpeaker(reading, found);
        for (const a of settled)
          for (const b of settled) {
            if (a === b) continue;
            const [wasA, wasB] = [a, b].map(({ cue }) => found.find((one) => one.cue === cue)!);
            if (wasA!.contents.some((c) => touch(c, b.cue)) || wasB!.contents.some((c) => touch(c, a.cue))) continue;
            // White space between paragraphs is nobody's.
            const shared = (c: Span, d: Span) => text.slice(Math.max(c.start, d.start), Math.min(c.end, d.end)).trim();
            expect(a.contents.flatMap((c) => b.contents.map((d) => shared(c, d))).filter(Boolean)).toEqual([]);
          }
      }),
    );
  });
});
