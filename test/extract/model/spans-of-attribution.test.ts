import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/extract/model/decode-window.ts';
import { spansOfAttribution } from '../../../src/extract/model/spans-of-attribution.ts';
import type { Span } from '../../../src/record/span.ts';
import { createWordPiece } from '../../../src/understand/encoder/wordpiece.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** A vocabulary of single characters: every letter is a piece, so any border can be asked for. */
const LETTERS = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code + 32)).filter((char) =>
  /\S/.test(char),
);
const wordPiece = createWordPiece([
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ...LETTERS,
  ...LETTERS.map((char) => `##${char}`),
]);

/** Source, cue and contents as cut from `text`, where the model marked the words given (one content or more). */
function cut(text: string, marked: { source?: string; cue: string; contents: string[] }) {
  const pieces = wordPiece.encode(text);
  const run = (words: string): [number, number] => {
    const start = text.indexOf(words);
    const inside = Array.from({ length: pieces.length }, (_, i) => i).filter(
      (i) => pieces.starts[i]! < start + words.length && pieces.ends[i]! > start,
    );
    return [inside[0]!, inside.at(-1)!];
  };
  const attribution: Attribution = {
    cue: run(marked.cue),
    source: marked.source ? run(marked.source) : null,
    contents: marked.contents.map(run),
    level: 1,
    score: 1,
  };
  const spans = spansOfAttribution(readingOf(text), pieces, attribution);
  const slice = ({ start, end }: Span) => text.slice(start, end);
  return { source: spans.source && slice(spans.source), contents: spans.contents.map(slice) };
}

describe('spansOfAttribution', () => {
  it.each([
    [
      'what another is told to say behind a semicolon',
      'Police say 2,000 came; organisers put the number at 5,000.',
      'Police',
      'say',
      '2,000 came; organisers put the number at 5,000',
      '2,000 came',
    ],
    [
      'not what the same speaker goes on with',
      'Okker says the gates hold; the lock does too.',
      'Okker',
      'says',
      'the gates hold; the lock does too',
      null,
    ],
    [
      'not what is quoted',
      'Okker says “they left; the mayor said so.”',
      'Okker',
      'says',
      '“they left; the mayor said so.”',
      null,
    ],
    ['the auxiliary of the verb', 'Tarsk has agreed to sell grain.', 'Tarsk has', 'agreed', 'to sell grain', null],
    ['the point of a list', '* Mara Grell says it pays.', '* Mara Grell', 'says', 'it pays', null],
    ['the mark of a quoted line', 'Okker wrote:\n> We stay.', 'Okker', 'wrote', '> We stay.', 'We stay.'],
  ])('cuts off %s', (_, text, source, cue, content, left) => {
    const bare = source.replace(/^\* | has$/g, '');
    expect(cut(text, { source, cue, contents: [content] })).toEqual({ source: bare, contents: [left ?? content] });
  });

  it.each([
    [
      'takes all between the marks',
      '“We will meet in Sund and have met before,” she said.',
      { cue: 'said', contents: ['have met before,”'] },
      ['“We will meet in Sund and have met before,”'],
    ],
    [
      'leaves a quotation alone that holds the cue',
      '“I think that we will stay,” she said.',
      { cue: 'think', contents: ['that we will stay'] },
      ['that we will stay'],
    ],
    [
      'leaves out the mark that closes what holds the cue too',
      'He was brief: “I think that we will stay.”',
      { cue: 'think', contents: ['that we will stay.”'] },
      ['that we will stay'],
    ],
    [
      'does not cut a number',
      'Drovny says that it spends 4.1 per cent.',
      { cue: 'says', contents: ['that it spends 4'] },
      ['that it spends 4.1'],
    ],
    [
      'leaves a sentence of the report out beside a quotation',
      'Why stay? “They pay us well,” she said.',
      { cue: 'said', contents: ['Why stay? “They pay us well,”'] },
      ['“They pay us well,”'],
    ],
    [
      'keeps words beside the marks in one sentence with them',
      'The bay was theirs and “they pay us well,” she said.',
      { cue: 'said', contents: ['The bay was theirs and “they pay us well,”'] },
      ['The bay was theirs and “they pay us well,”'],
    ],
    [
      'leaves out what it is about',
      'As for the toll, it would rise, she said.',
      { cue: 'said', contents: ['As for the toll, it would rise'] },
      ['it would rise'],
    ],
    [
      'leaves the dateline out',
      'DROVNY (Meridian) – The convoy has left, Varga said.',
      { cue: 'said', contents: ['DROVNY (Meridian) – The convoy has left'] },
      ['The convoy has left'],
    ],
    [
      'takes the cue out of a content around it',
      'The pact, Solvane said, would hold.',
      { cue: 'Solvane said', contents: ['The pact, Solvane said, would hold'] },
      ['The pact,', 'would hold'],
    ],
    [
      'ends with the paragraph',
      'It would stay, Varga said.\n\nThe harbour was quiet by then.',
      { cue: 'said', contents: ['It would stay,', 'The harbour was quiet by then'] },
      ['It would stay,', 'The harbour was quiet by then'],
    ],
    [
      'does not run on into the next paragraph',
      'Varga said the convoy had left.\n\nThe harbour was quiet by then.',
      { cue: 'said', contents: ['the convoy had left.\n\nThe harbour was quiet'] },
      ['the convoy had left.'],
    ],
    [
      'keeps a speech of two paragraphs',
      'Varga said: “The convoy has left.\n\n“It will not return.”',
      { cue: 'said', contents: ['“The convoy has left.\n\n“It will not return.”'] },
      ['“The convoy has left.', '“It will not return.”'],
    ],
    [
      'puts “it” to the cue before a quotation',
      'As Varga put it, “the strait is closed.”',
      { cue: 'put', contents: ['it, “the strait is closed.”'] },
      ['“the strait is closed.”'],
    ],
    [
      'leaves “it” where it is what the words are about',
      'Varga called it “a closed strait.”',
      { cue: 'called', contents: ['it “a closed strait.”'] },
      ['it “a closed strait.”'],
    ],
  ])('%s', (_, text, marked, contents) => expect(cut(text, marked).contents).toEqual(contents));

  it('leaves the byline above out of the source', () =>
    expect(
      cut('Teodor Lamb\nDaan Okker said that he would wait.', {
        source: 'Teodor Lamb\nDaan Okker',
        cue: 'said',
        contents: ['that he would wait'],
      }).source,
    ).toBe('Daan Okker'));

  it('leaves the line below out of a source after the cue', () =>
    expect(
      cut('“We wait,” said Daan Okker\nTeodor Lamb', {
        source: 'Daan Okker\nTeodor Lamb',
        cue: 'said',
        contents: ['“We wait,”'],
      }).source,
    ).toBe('Daan Okker'));

  it.each([
    ['not what the next entry of a live page has', '\n\n20.55\n', ['the gates hold']],
    ['what stands below a heading that is no time', '\n\nAt 20.55\n', ['the gates hold', '"We stay"']],
  ])('%s', (_, between, contents) => {
    const text = `Okker says the gates hold${between}"We stay"\n\nThe lock does too.`;
    expect(cut(text, { source: 'Okker', cue: 'says', contents: ['the gates hold', '"We stay"'] }).contents).toEqual(
      contents,
    );
  });
});
