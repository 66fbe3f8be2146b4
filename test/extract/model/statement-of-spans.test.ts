import { describe, expect, it } from 'vitest';
import { groundOf, statementOfSpans } from '../../../src/extract/model/statement-of-spans.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Who speaks to whom, where the model gave these words these parts. */
function readParts(text: string, source: string, cue: string, content: string): [source: string, addressee: string] {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = { source: span(source), cue: span(cue), contents: [span(content)], score: 0.5 };
  const statement = statementOfSpans(groundOf(readingOf(text)), found, 0.5);
  return [statement.source.text, statement.addressee.text];
}

describe('statementOfSpans', () => {
  it.each([
    [
      'The court was told that the stick was empty.',
      'The court',
      'was told',
      'that the stick was empty',
      '',
      'The court',
    ],
    ['They had been firmly warned that it leaked.', 'They', 'had been firmly warned', 'that it leaked', '', 'They'],
    ['Sorge told jurors that it was empty.', 'Sorge', 'told', 'that it was empty', 'Sorge', 'jurors'],
    ['Asked if it was empty, Sorge laughed.', 'Sorge', 'Asked', 'if it was empty', '', 'Sorge'],
    ['Asked by Sorge if it was empty, he laughed.', 'Sorge', 'Asked', 'if it was empty', 'Sorge', ''],
    ['Sorge urged the jurors to acquit him.', 'Sorge', 'urged', 'the jurors to acquit him', 'Sorge', 'the jurors'],
    ['Sorge asked to see the stick.', 'Sorge', 'asked', 'to see the stick', 'Sorge', ''],
    ['He was told by Sorge that it was empty.', 'Sorge', 'was told', 'that it was empty', 'Sorge', ''],
  ])('takes the subject of a passive for who hears: %s', (text, source, cue, content, speaker, hearer) =>
    expect(readParts(text, source, cue, content)).toEqual([speaker, hearer]),
  );

  it.each([
    ["Sorge told Meridian's Petra Lindqvar that it was empty.", "Meridian's Petra Lindqvar"],
    ['Sorge told some of his members that it was empty.', 'some of his members'],
    ['Sorge told the RT Halden founder on Monday that it was empty.', 'the RT Halden founder'],
    ['Sorge told state elections officials in Vell that it was empty.', 'state elections officials'],
    ['Sorge told the Sund Today on Monday that it was empty.', 'the Sund Today'],
    ['Sorge told Radio Halden’s “Morning Post” that it was empty.', 'Radio Halden’s “Morning Post”'],
    ['Sorge told Tuesday that it was empty.', ''],
    ['Sorge told in Vell that it was empty.', ''],
  ])('takes the whole noun phrase behind the cue for who hears: %s', (text, hearer) =>
    expect(readParts(text, 'Sorge', 'told', 'that it was empty')[1]).toBe(hearer),
  );

  it.each([
    ['Sorge asked not to be named.', 'asked', 'not to be named'],
    ['Sorge promised a bill and attempted to pass it.', 'promised', 'a bill'],
  ])('takes none for who hears: %s', (text, cue, content) =>
    expect(readParts(text, 'Sorge', cue, content)[1]).toBe(''),
  );

  it.each([
    ['Drazic, who met Oranov and offered to host them.', 'Drazic, who', 'offered', 'to host them', 'Drazic'],
    ['It was Drazic who offered to host them.', 'Drazic who', 'offered', 'to host them', 'Drazic'],
    ['Those who met and who offered to host them left.', 'who', 'offered', 'to host them', 'who'],
  ])('leaves a relative without its clause out of the source: %s', (text, source, cue, content, speaker) =>
    expect(readParts(text, source, cue, content)[0]).toBe(speaker),
  );
});
