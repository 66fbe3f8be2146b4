// Texts made of what the grammar of times reads, in every order, right and wrong.
import fc from 'fast-check';

const WORDS =
  `Monday Tuesday Friday Sundays March May Feb. Sept. December may march 2031 1998 1,984 0000 9999 2100 31 30 29 3 12th 1990s ’90s '80s
  18-20 2016-17 2031-02-30 3/4/2031 31/12/2031 12.3.2031 9 a.m. 10:35 p.m. 0735 GMT noon midnight the a an this last next past coming
  following previous same that every each twice daily weekly within in on at by since until from to between and of before after ago
  later earlier early late mid mid-March end beginning first second third quarter half week month year weekend decade century summer
  winter fall Christmas Easter New Year’s Day Ramadan today yesterday tomorrow tonight now recently once day days weeks years hours
  few several two three-month 16-hour 99999 century centuries two-and-a-half-year fiscal FY 2031 Q2 said will was , , . ( ) “ ” – - : /`.split(
    /\s+/,
  );

export const arbitraryTimeText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ' ', '', '\n')), { maxLength: 40 })
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));

export const arbitraryPublished = fc.constantFrom(
  null,
  '2031-03-12',
  '2032-02-29',
  '2031-03-12T23:59:00-11:00',
  '2031-03-12T00:01:00Z',
  '0001-01-01',
  '9999-12-31',
  'yesterday',
);
