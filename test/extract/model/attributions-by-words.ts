// Attributions told by their words: “source | cue | content”, each at the first place where a text has it.
import type { AttributionSpans } from '../../../src/extract/model/spans-of-attribution.ts';
import { groundOf, type StatementGround } from '../../../src/extract/model/statement-of-spans.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** What `mend` makes of `text` where the model found the statements `found`. */
export function mendedWords(
  mend: (ground: StatementGround, found: readonly AttributionSpans[]) => AttributionSpans[],
  text: string,
  ...found: string[]
): string[] {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spans = found.map((one): AttributionSpans => {
    const [source, cue, content] = one.split(' | ');
    return { source: span(source!), cue: span(cue!), contents: [span(content!)], score: 0.5 };
  });
  const words = ({ start, end }: Span) => text.slice(start, end);
  return mend(groundOf(readingOf(text)), spans).map(({ source, cue, contents }) =>
    [words(source!), words(cue), ...contents.map(words)].join(' | '),
  );
}
