import { describe, expect, it } from 'vitest';
import { attachByCue } from '../../../src/extract/model/attach-by-cue.ts';
import { findTags } from '../../../src/extract/statements/give-left-speech.ts';
import { readStatements } from '../../../src/extract/statements/read-statements.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** The contents of a statement whose cue and content stand by these words in `text`, which the model read so. */
function attach(text: string, cue: string, content: string): string[] {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const reading = readingOf(text);
  const found = { source: null, cue: span(cue), contents: [span(content)], score: 0.5 };
  const tags = findTags(reading, viewSentences(reading), [found.cue, ...found.contents]);
  const [statement] = attachByCue(reading, [found], [...readStatements(reading).drafts, ...tags]);
  return statement!.contents.map(({ start, end }) => text.slice(start, end));
}

describe('attachByCue', () => {
  it('takes the speech before its cue along', () =>
    expect(
      attach('“We won the bay,” an angry Teague said. “They lost the port.”', 'said', '“They lost the port.”'),
    ).toEqual(['“We won the bay,”', '“They lost the port.”']));

  it('goes on behind whom and when', () =>
    expect(
      attach('“We won the bay,” Teague told the hall on Monday. “They lost the port.”', 'told', '“We won the bay,”'),
    ).toEqual(['“We won the bay,”', '“They lost the port.”']));

  it('goes on in a paragraph of its own', () =>
    expect(
      attach(
        '“We won the bay,” Teague told the hall.\n\n“They lost the port.”\n\nIt rained.',
        'told',
        '“We won the bay,”',
      ),
    ).toEqual(['“We won the bay,”', '“They lost the port.”']));

  it('goes on in its paragraph between single marks', () =>
    expect(
      attach('‘We won the bay,’ Teague told the hall on Monday. ‘They lost the port.’', 'told', '‘We won the bay,’'),
    ).toEqual(['‘We won the bay,’', '‘They lost the port.’']));

  it.each([
    ['“No dog sleeps here,” Petra Teague is on record as saying of her barn.', 'is on record as saying', 'her barn'],
    ['“No dog sleeps here,” was her comment on the barn.', 'comment on', 'the barn'],
  ])('takes the speech before a tag along: %s', (text, cue, content) =>
    expect(attach(text, cue, content)).toEqual(['“No dog sleeps here,”', content]),
  );

  it.each([
    [
      'a heading',
      '“We won the bay,” Teague told the hall.\n\n‘Nothing is left.’\n\nIt rained on the town.',
      'told',
      '“We won the bay,”',
    ],
    [
      'an answer',
      '“Have we won the bay?” Teague asked.\n\n“We have won it!”\n\nIt rained.',
      'asked',
      '“Have we won the bay?”',
    ],
    [
      'what another verb leads to',
      'Teague said that the bay was won and cried, “They lost the port.”',
      'said',
      'that the bay was won',
    ],
    [
      'what another cue has',
      '“We won the bay,” Teague said. “They lost the port,” Varga replied.',
      'said',
      '“We won the bay,”',
    ],
  ])('leaves %s', (_, text, cue, content) => expect(attach(text, cue, content)).toEqual([content]));
});
