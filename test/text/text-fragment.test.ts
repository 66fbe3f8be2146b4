import { describe, expect, it } from 'vitest';
import { createTextFragments } from '../../src/text/text-fragment.ts';

const TEXT = `Pact keeps talks

She said yes. He said yes, too — a well-known “a & b” man.
The Pact will keep its channel to Drovny as long as its members remain united, she added, but said that Minister Lev Oranov had told her so.

A new paragraph.`;
const PAGE = 'https://courier.example/talks';

/** The directive for `words` (their `nth` place, from 1), decoded piece by piece. */
function directiveOf(words: string, nth = 1): string[] {
  let start = -1;
  for (let n = 0; n < nth; n++) start = TEXT.indexOf(words, start + 1);
  const link = createTextFragments(PAGE, TEXT)([{ start, end: start + words.length }])!;
  return link.slice(`${PAGE}#:~:text=`.length).split(',').map(decodeURIComponent);
}

describe('a text fragment', () => {
  it.each<[words: string, nth: number, directive: string[]]>([
    ['a well-known “a & b” man', 1, ['a well-known “a & b” man']],
    // Said twice: the words around tell which.
    ['said yes', 1, ['She-', 'said yes', '-. He said yes,']],
    ['said yes', 2, ['She said yes. He-', 'said yes', '-, too — a']],
    // A match ends between words.
    ['nite', 1, ['united']],
    // A long stretch, and one over the end of a paragraph, by its ends.
    [
      'The Pact will keep its channel to Drovny as long as its members remain united, she added, but said that Minister Lev Oranov had told her so.',
      1,
      ['The Pact will keep its channel', 'Minister Lev Oranov had told her so.'.split(' ').slice(-6).join(' ')],
    ],
    ['told her so.\n\nA new', 1, ['told her so.', 'A new']],
  ])('names %j, place %i', (words, nth, directive) => expect(directiveOf(words, nth)).toEqual(directive));

  it('encodes what has a meaning in a directive', () => {
    const start = TEXT.indexOf('well-known');
    const link = createTextFragments(PAGE, TEXT)([{ start, end: start + 'well-known “a & b'.length }]);
    expect(link).toBe(`${PAGE}#:~:text=well%2Dknown%20%E2%80%9Ca%20%26%20b`);
  });

  it.each<[url: string | null, begins: string | null]>([
    ['https://a.example/x?y=1#part', 'https://a.example/x?y=1#part:~:text='],
    ['https://a.example/x#part:~:text=old', 'https://a.example/x#part:~:text='],
    ['http://a.example', 'http://a.example/#:~:text='],
    ['javascript:alert(1)', null],
    ['not an address', null],
    [null, null],
  ])('goes to the page %j', (url, begins) => {
    const link = createTextFragments(url, TEXT)([{ start: 0, end: 4 }]);
    expect(link === null ? null : link.slice(0, begins?.length)).toBe(begins);
  });

  it('has a directive for each piece, and none for what holds no word', () => {
    const linkOf = createTextFragments(PAGE, TEXT);
    expect(
      linkOf([
        { start: 0, end: 4 },
        { start: 11, end: 16 },
      ]),
    ).toBe(`${PAGE}#:~:text=Pact,-keeps%20talks&text=talks`);
    expect(linkOf([{ start: 16, end: 18 }])).toBeNull();
    expect(linkOf([])).toBeNull();
  });
});
