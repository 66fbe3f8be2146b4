import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkFigureLaws } from '../../laws/figure-laws.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Words the grammar knows, so that random texts reach its far corners. */
const PIECES = (
  '1 2 3.8 10 1,000 1.000 10,000,000 2016 0 ½ 1/3 9/11 3,8 10bn 5m 40k $ € £ US$ A$ USD EUR % percent per_cent percentage points million billion ' +
  'thousand hundred dozen dozens tens several few half third quarter two twenty-two twenty five one a an and or to from between in out of more than at least ' +
  "up up_to about some nearly or_so - – , . ; ( ) “ ” ' ’s soldiers troops battalions people members GDP defence spending rose fell cut increased raised by " +
  'was stood of on for km miles days years year-old degrees °C strong -strong pounds cents euros dollars Australian March May 17 Article 5 G7 F-16 No. the The its minus ~ + ' +
  '\n 👩‍🚀 é ﷼ ١٢'
).split(' ');
const grammarText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PIECES.map((piece) => piece.replace('_', ' '))),
      fc.constantFrom(' ', ' ', ' ', '', '-'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

describe('figures of any text', () => {
  it('keep the laws on texts of the grammar’s own words', () => {
    fc.assert(
      fc.property(grammarText, (text) => checkFigureLaws(readingOf(text))),
      { numRuns: 3000 },
    );
  });

  it('keep the laws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkFigureLaws(readingOf(text))),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a line of numbers and years', '5 km in 2016, '.repeat(4_000)],
    ['a million digits', '9'.repeat(1e6)],
    ['digits and commas', '1,'.repeat(1e5)],
    ['digits and hyphens', '1-'.repeat(1e5)],
    ['number words', 'one two '.repeat(3e4)],
    ['halves', 'two and a half of the '.repeat(1e4)],
    ['ranges without an end', 'between 1 and '.repeat(2e4)],
    ['sums glued together', '$1-$2'.repeat(2e4)],
    ['magnitudes', `5 ${'million '.repeat(2e4)}`],
    ['vague plurals', 'hundreds of thousands of '.repeat(1e4)],
  ])('reads %s to the end', (_name, text) => checkFigureLaws(readingOf(text)));
});
