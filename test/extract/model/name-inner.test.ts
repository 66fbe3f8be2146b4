import { expect, it } from 'vitest';
import { nameInner } from '../../../src/extract/model/name-inner.ts';
import { groundOf, statementOfSpans } from '../../../src/extract/model/statement-of-spans.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Whoever the statement by `cue` inside Varga's has, where the model names nobody. */
function name(text: string, content: string, cue: string, words: string): string {
  const span = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const ground = groundOf(readingOf(text));
  const outer = statementOfSpans(
    ground,
    { source: span('Varga'), cue: span('said'), contents: [span(content)], score: 1 },
    1,
  );
  const inner = statementOfSpans(ground, { source: null, cue: span(cue), contents: [span(words)], score: 1 }, 1);
  return nameInner(ground, [outer, { ...inner, within: outer.id }])[1]!.source.text;
}

it.each([
  ['the crews', 'Varga said the crews were tired and wanted a rest.', 'wanted', 'a rest'],
  ['she', 'Varga said she had lost patience but still hoped for a deal.', 'still hoped for', 'a deal'],
  ['', 'Varga said it was easy to stand there and call for a deal.', 'call for', 'a deal'],
  ['', 'Varga said the crews were tired and the wish for a rest was plain.', 'the wish for', 'a rest'],
  ['', 'Varga said the crews were tired and were told to rest.', 'were told', 'to rest'],
])('names “%s” in “%s”', (who, text, cue, words) => {
  const content = text.slice('Varga said '.length, -1);
  expect(name(text, content, cue, words)).toBe(who);
});
