// Words around “member” and the verbs of joining. Form of Token.norm.

/** May stand before “member” and leave it a member: “a founding member”. */
export const MEMBER_MODIFIERS: ReadonlySet<string> = new Set(
  `founding full full-fledged fully-fledged original permanent new newest latest youngest oldest first longstanding long-standing longtime key core leading
  important smallest largest biggest richest poorest fellow western eastern northern southern loyal committed voting active only remaining
  other more current present`
    .trim()
    .split(/\s+/),
);

/** … and say that it is one no more. */
export const PAST_MODIFIERS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'onetime',
  'one-time',
  'erstwhile',
  'then',
]);

/** Behind “member”: “a member state of the Pact”. */
export const MEMBER_NOUNS: ReadonlySet<string> = new Set(
  'state states country countries nation nations government governments'.split(' '),
);

/** What begins a list of members: “the Pact’s members include A and B”. */
export const LIST_OPENERS: ReadonlySet<string> = new Set(
  'are include includes including namely : — – -- ( , like'.split(' '),
);

/** Verbs that make a member, and those that end it. */
export const JOINS: ReadonlySet<string> = new Set(['joined', 'belongs', 'belong', 'acceded']);
export const LEAVES: ReadonlySet<string> = new Set(['left', 'quit', 'withdrew']);

/** Between a body and its list of members: “the Halden Pact, [made up of] A, B and C”. */
export const CONSISTS: readonly (readonly string[])[] = [
  ['made', 'up', 'of'],
  ['consisting', 'of'],
  ['composed', 'of'],
  ['comprising'],
  ['grouping'],
  ['which', 'groups'],
  ['which', 'comprises'],
  ['which', 'unites'],
  ['whose', 'members', 'are'],
  ['whose', 'members', 'include'],
];
