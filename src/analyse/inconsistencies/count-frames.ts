// Frames in which a count and its list stand, as patterns from the number on out; what they must not catch is told above each.

import { inEitherCase, TWO_TO_TWENTY } from './read-list.ts';

export const NUMBER = [...TWO_TO_TWENTY.map(inEitherCase), '[2-9]', '1\\d', '2\\d'].join('|');
/** “Five [of them]”, “three council members”; the noun last. */
export const COUNTED = `(?<number>${NUMBER})(?<noun>(?:\\s+(?!and(?!\\p{L})|or(?!\\p{L})|of(?!\\p{L})|more(?!\\p{L})|other(?!\\p{L})|per(?!\\p{L})|times(?!\\p{L}))[\\p{L}’'-]+){1,4}?)`;
/** Before a number, what makes it no count of all: “at least two”, “three of the four”, “the first two”. */
export const LOOSE =
  /(?:\bof (?:the|its|their|his|her|those|these|all)|\b(?:at least|up to|more than|fewer than|less than|over|about|some|nearly|almost|or|to|and|last|first|next|top|every|another|other|than|between|just|no|\d))\s+$/iu;

export interface Frame {
  /** From the number on, sticky behind it; the list begins where it ends. */
  readonly joint: RegExp;
  readonly how: string;
  readonly confidence: number;
  readonly before?: RegExp;
  /** Whether the list must end the sentence. */
  readonly ends?: boolean;
}

const PLAIN_WORDS =
  "(?:\\s+(?:(?!(?:which|and|or|but|including)(?!\\p{L}))[\\p{L}’'-]+|(?<=\\p{Lu}\\p{L}*\\s+)and(?=\\s+\\p{Lu})))";
/** “, according to the mayor”, “, the indictment says”. */
const SAID =
  '(?:,\\s+(?:according to|as)\\s+[^,:.;]{2,50}|,\\s+[^,:.;]{2,50}\\s(?:says?|said|shows?|showed|wrote|announced))?';
export const FRAMES: readonly Frame[] = [
  // “Three players were booked: Rowe, Doyle and Nash.”        not “Two parties face one question: …”
  {
    joint: new RegExp(`^${COUNTED}${PLAIN_WORDS}{0,10}${SAID}:\\s+`, 'u'),
    how: 'the list stands behind the count and a colon',
    confidence: 0.75,
    ends: true,
  },
  // “The four authors, Berg, Nyman and Peer, had …”            not “In the two towns, Berg and Nyman met”
  {
    before:
      /(?:^["“«‘]?(?:The|Its|Her|His|Their|Our|Of|All)\s+(?:the\s+)?|^[^,]{0,60}['’]s\s+|\b(?:said|that|when|by|were)\s+the\s+)$/u,
    joint: new RegExp(
      `^${COUNTED}(?:\\s+(?:in|of|on|at|from|for|who had|who were|to be|still)${PLAIN_WORDS}{1,5})?,\\s+(?:namely\\s+|all of them:\\s+)?`,
      'u',
    ),
    how: 'the list stands beside the count, between commas',
    confidence: 0.65,
  },
  // “The six, Messrs Hale, Obuya and Dunn, stood …”, “the six against were Tamblyn, Rowe and Bray”
  {
    before: /(?:^|[^\p{L}])[Tt]he\s+$/u,
    joint: new RegExp(
      `^(?<number>${NUMBER})(?<noun>)(?:\\s+(?:against|in favour|named|chosen|listed))?(?:,|\\s+(?:are|were)(?: called| named)?)\\s+(?=\\p{Lu})`,
      'u',
    ),
    how: 'the list stands behind the count',
    confidence: 0.65,
  },
  // “The four gates will be called Ness, Carron and Dee.”, “the panel’s five members are a judge, a chemist and a nurse.”
  {
    before: /(?:(?:^|[^\p{L}])(?:[Tt]he|[Ii]ts|[Tt]heir)|['’]s)\s+$/u,
    joint: new RegExp(
      `^${COUNTED}(?:\\s+(?:in|of|on|at|from|for|still)${PLAIN_WORDS}{1,5})?\\s+(?:are|were|will be|are to be|were to be)(?:\\s+(?:(?:named|identified|listed)\\s+as|called|named))?\\s+(?=\\p{Lu}|an?\\s|the\\s)`,
      'u',
    ),
    how: 'the list stands behind the count, as all that are counted',
    confidence: 0.7,
  },
  // “a committee of six, Adler, Brunn and Cramer, …”, “a team of four were Moe, Bakk and Sund”
  {
    before:
      /(?:committee|panel|team|crew|board|jury|cast|delegation|council|squad|trio|quartet|commission|group|paper)\s+of\s+$/iu,
    joint: new RegExp(
      `^(?<number>${NUMBER})(?<noun>(?:\\s+\\p{Ll}+)?)(?:,\\s+(?:namely\\s+)?|:\\s+|\\s+[—–]\\s+|\\s+were\\s+)`,
      'u',
    ),
    how: 'the list stands behind the count of a body',
    confidence: 0.7,
  },
  // “Three turbines were set turning, named Faith and Unity.”   not “two boats, one named Faith”
  {
    joint: new RegExp(`^${COUNTED}(?:${PLAIN_WORDS}{0,12}),\\s+(?:named|called|namely)\\s+`, 'u'),
    how: 'the list names what is counted',
    confidence: 0.7,
    ends: true,
  },
  // “There will be three, named Hope, Faith and Charity.”       not “there will be three, Okker said”
  {
    before: /\bthere\s+(?:are|were|will be)\s+$/iu,
    joint: new RegExp(`^(?<number>${NUMBER})(?<noun>)(?:,\\s+(?:named|called|namely)\\s+|:\\s+)`, 'u'),
    how: 'the list names what is counted',
    confidence: 0.7,
    ends: true,
  },
  // “Three of the commissioners, Babbitt, Crane and Dole, …”
  {
    joint: new RegExp(
      `^(?<number>${NUMBER})(?<noun>)\\s+of\\s+(?:the|its|his|her|their)(?:\\s+\\p{Ll}+)?\\s+\\p{Ll}+s,\\s+(?=\\p{Lu})`,
      'u',
    ),
    how: 'the list stands beside the count, between commas',
    confidence: 0.6,
  },
  // “was deserted by three of its own: Mark Tull and Janet Rowe.”
  {
    joint: new RegExp(
      `^(?<number>${NUMBER})(?<noun>)\\s+of\\s+(?:its|his|her|their|them)(?:\\s+own)?(?:\\s+\\p{Ll}+){0,2}${PLAIN_WORDS}{0,6}:\\s+`,
      'u',
    ),
    how: 'the list stands behind the count and a colon',
    confidence: 0.7,
    ends: true,
  },
  // “identified the three men as Berg, Nyman and Peer”       not “described the three men as Berg’s friends”
  {
    before: /(?:named|identified|listed|gave)\s+(?:all\s+)?the\s+$/u,
    joint: new RegExp(`^${COUNTED}\\s+as\\s+(?=\\p{Lu})`, 'u'),
    how: 'the list names what is counted',
    confidence: 0.7,
  },
  // “All five, Berg, Nyman, Peer and Stål, were there”       not “all five, Berg said, were there”
  {
    before: /(?:^|[^\p{L}])[Aa]ll\s+$/u,
    joint: new RegExp(`^(?<number>${NUMBER})(?<noun>)(?:,|\\s+[—–])\\s+(?=\\p{Lu})`, 'u'),
    how: 'the list stands beside the count, between commas',
    confidence: 0.65,
  },
];
