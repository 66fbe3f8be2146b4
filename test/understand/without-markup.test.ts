import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../src/understand/without-markup.ts';

describe('a text without Markdown’s marks', () => {
  it.each([
    ['**Okker** left', '  Okker   left'],
    ['said ***Okker***, a cook', 'said    Okker   , a cook'],
    ['an _old_ *pier*', 'an  old   pier '],
    ['*By Mara Lindt*', ' By Mara Lindt '],
    ['Okker [said](/a) so', 'Okker  said      so'],
    ['* Okker left\n* Venn left', '* Okker left\n* Venn left'],
    ['5*3*2 and a_b_c', '5*3*2 and a_b_c'],
    ['a word* and one* more', 'a word* and one* more'],
    ['“It [sic] ended” (he said)', '“It [sic] ended” (he said)'],
    ['**Okker\nleft**', '**Okker\nleft**'],
  ])('of %j is %j', (text, plain) => expect(withoutMarkup(text)).toBe(plain));
});
