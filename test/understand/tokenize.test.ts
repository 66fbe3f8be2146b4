import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/understand/tokenize.ts';

/** Text, then its tokens with one space between them. */
const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ['The pact holds.', 'The pact holds .'],
  ['a dual-track approach', 'a dual-track approach'],
  ['Arvenia’s fleet, the members’ votes', 'Arvenia ’s fleet , the members ’ votes'],
  ["Kestria's premier", "Kestria 's premier"],
  ['They don’t, won’t and can’t', 'They do n’t , wo n’t and ca n’t'],
  ['She’ll say he’d gone and we’re late', 'She ’ll say he ’d gone and we ’re late'],
  ['five o’clock with Fiona O’Dell', 'five o’clock with Fiona O’Dell'],
  ['3.8 percent, or $10 billion', '3.8 percent , or $ 10 billion'],
  ['a 5,000-strong force', 'a 5,000 - strong force'],
  ['5,000.', '5,000 .'],
  ['38% of €2.5bn', '38 % of € 2.5 bn'],
  ['the 19th, the 1990s, the ’90s', 'the 19th , the 1990s , the ’90s'],
  ['Gov. Aurel J. Tamsin of Sund Inc. left', 'Gov. Aurel J. Tamsin of Sund Inc. left'],
  ['at 5 p.m. in the U.N. hall', 'at 5 p.m. in the U.N. hall'],
  ['the A.F.L.-C.I.O. and the U.N.-backed plan', 'the A.F.L.-C.I.O. and the U.N.-backed plan'],
  ['No. 5 and no. Not now', 'No. 5 and no . Not now'],
  ['He sat. She ran.', 'He sat . She ran .'],
  ['’Tis late; tell ’em', '’Tis late ; tell ’em'],
  ['see https://halden.example/a?b=c.', 'see https://halden.example/a?b=c .'],
  ['@halden #pact', '@halden #pact'],
  ["''Go,'' he said", "'' Go , '' he said"],
  ["'''Go' is wrong,'' he said", "'' ' Go ' is wrong , '' he said"],
  ["''He said 'go.'''", "'' He said ' go . ' ''"],
  ['wait … no ... go -- now—or', 'wait … no ... go -- now — or'],
  ['CORVESSA (Meridian) – The', 'CORVESSA ( Meridian ) – The'],
  ['news\u00ADpaper', 'news\u00ADpaper'],
  ['cafe\u0301 👩🏽‍⚖️ 🇦🇹 ok', 'cafe\u0301 👩🏽‍⚖️ 🇦🇹 ok'],
  ['', ''],
  [' \r\n\t ', ''],
];

describe('tokenize', () => {
  it.each(CASES)('cuts %j', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });

  it('tells kinds apart', () => {
    expect(tokenize('Okker paid $5,000 (10 %) 😀!').map((token) => token.kind)).toEqual([
      'word',
      'word',
      'symbol',
      'number',
      'punctuation',
      'number',
      'symbol',
      'punctuation',
      'symbol',
      'punctuation',
    ]);
  });

  it('gives norms for look-ups: lower case, straight apostrophes, no soft hyphens', () => {
    expect(tokenize('Don’t NEWS\u00ADPAPER').map((token) => token.norm)).toEqual(['do', "n't", 'newspaper']);
  });
});
