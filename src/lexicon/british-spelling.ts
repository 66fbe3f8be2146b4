// A word as it is written in Britain in; how America may write it, out: the words of news are counted in American articles (word-rarity.ts), and “defence” would be as
// rare there as a name.
//
//   defence → defense    labour → labor    organised → organized    centre → center    programmes → programs    travelled → traveled
//   not by itself: “four” → “for”, “promised” → “promized”: whoever asks takes what news knows, and only of a word that it does not

const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/our/u, 'or'],
  [/([^aeiou])is(e|ed|es|er|ers|ing|ation|ations|able)$/u, '$1iz$2'],
  [/lys(e|ed|es|er|ers|ing)$/u, 'lyz$1'],
  [/ence(s?|less)$/u, 'ense$1'],
  [/([bt])re(s?|d)$/u, '$1er$2'],
  [/gramme(s?)$/u, 'gram$1'],
  [/([aeiou])ll(ed|ing|er|ers|or|ors)$/u, '$1l$2'],
  [/ogue(s?)$/u, 'og$1'],
  [/oeuv(?:re|er)/u, 'euver'],
  [/(?<=[a-z])ae(?=[a-z])/u, 'e'],
  [/dgement/u, 'dgment'],
  [/^enquir/u, 'inquir'],
  [/^grey/u, 'gray'],
];

/** In small letters; most are no words at all. */
export const americanSpellings = (word: string): string[] =>
  SPELLINGS.flatMap(([british, american]) => (british.test(word) ? [word.replace(british, american)] : []));
