// Number words of English, in the form of Token.norm, with their values. In: nothing. Out: tables for the figure grammar.

/** Zero to nineteen. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + index * 10]),
);

/** Magnitude words. "billion" is 10^9 throughout, as in the news language of today. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Short forms behind digits, with or without a gap: "10bn", "10 bn". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** One letter, only glued to the digits: "40k", "£3m", "$2B". `m` may be metres and `b`, `t` need a sum of money. */
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Sets told as one number. */
export const SETS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** Plurals that give only a lower bound: "hundreds of families" are at least two hundred. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

/** Denominators, singular and plural: "a third", "two fifths". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['half', 'halves', 2],
      ['third', 'thirds', 3],
      ['quarter', 'quarters', 4],
      ['fourth', 'fourths', 4],
      ['fifth', 'fifths', 5],
      ['sixth', 'sixths', 6],
      ['seventh', 'sevenths', 7],
      ['eighth', 'eighths', 8],
      ['ninth', 'ninths', 9],
      ['tenth', 'tenths', 10],
      ['twelfth', 'twelfths', 12],
      ['twentieth', 'twentieths', 20],
      ['hundredth', 'hundredths', 100],
      ['thousandth', 'thousandths', 1000],
    ] as const
  ).flatMap(([one, many, value]) => [[one, value] as const, [many, value] as const]),
);

/** Ordinals: never a quantity by themselves. */
export const ORDINALS: ReadonlySet<string> = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth
  millionth`.split(/\s+/),
);

/** Fractions that are one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);
