import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_LAWS, tiesPageToSource } from '../laws/reading-laws.ts';

// In: nothing. Out: a run of every law over texts and pages made to break them.
// What offsets stumble over: pairs, joined emoji, combining marks, CRLF and lone CR, right-to-left, halves, blanks of all kinds.
const TRICKY = [
  '😀',
  '👩‍🚀',
  '🇫🇮',
  'e\u0301',
  '\u0301',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  'שלום',
  'العربية',
  '\u202e',
  '\ud83d',
  '\ude00',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\t',
  '  ',
  '\f',
  '𝔘',
  'ﬁ',
  '\u0085',
  '\x7f',
];
const WORDS = [
  'The Pact',
  'Tarsk',
  ' said',
  ', ',
  '. ',
  '“',
  '”',
  '"',
  '&',
  '&amp;',
  '&lt',
  '<',
  '<b>',
  '</p>',
  ' — ',
  'DROVNY (Meridian) – ',
  'By Mara Lindt',
  '&#8220;',
  "''",
  'X',
];
const TEXT = fc.oneof(
  fc.string({ unit: fc.constantFrom(...TRICKY, ...WORDS), maxLength: 60, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const MARKUP = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<b>',
  '</b>',
  '<i class="x">',
  '</i>',
  '<q>',
  '</q>',
  '<a href="#">',
  '</a>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<caption>',
  '<ul>',
  '<li>',
  '</ul>',
  '<pre>',
  '</pre>',
  '<pre>\n',
  '<pre>\r\n',
  '<h1>',
  '</h1>',
  '<article>',
  '</article>',
  '<aside>',
  '</aside>',
  '<figure>',
  '</figure>',
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<!-- x -->',
  '<!--',
  '-->',
  '</x>',
  '<svg>',
  '</svg>',
  '<template>',
  '</template>',
  '<select>',
  '<option>',
  '<form>',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<plaintext>',
  '<xmp>',
  '</xmp>',
  '<span hidden>',
  '</span>',
  '&amp;',
  '&amp',
  '&nbsp;',
  '&#13;',
  '&#x20;',
  '&#0;',
  '&fjlig;',
  '&notit;',
  '&#128512;',
  '&nosuch;',
  '&#',
  '&#x',
  '&#0000000000000000000000000000000000000000000000000000000000000000000000000065;',
  '<time datetime="2025-03-03">',
  '</time>',
  '<body class=x>',
  '<html lang=en>',
  '<frameset>',
  '<math>',
  '<mi>',
  '<custom-tag>',
];
const SOURCE = fc.string({ unit: fc.constantFrom(...MARKUP, ...TRICKY, ...WORDS), maxLength: 80, size: 'max' });

describe('reading', () => {
  for (const [name, law] of Object.entries(TEXT_LAWS))
    it(`${name}, whatever the text`, () => {
      fc.assert(
        fc.property(TEXT, (text) => law(text)),
        { numRuns: 500 },
      );
    });

  it('tiesPageToSource, whatever the page', () => {
    fc.assert(
      fc.property(SOURCE, (source) => tiesPageToSource(source)),
      { numRuns: 1500 },
    );
  });

  it('gives the same outcome for the same input', async () => {
    const { readHtml } = await import('../../src/read/read-html.ts');
    fc.assert(
      fc.property(SOURCE, (source) => {
        const [a, b] = [readHtml(source, { origin: 'x' }), readHtml(source, { origin: 'x' })];
        expect(JSON.stringify(a)).toBe(JSON.stringify(b));
      }),
      { numRuns: 100 },
    );
  });
});
