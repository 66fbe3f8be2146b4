// Words of plans, conditions and deadlines. Form of Token.norm.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words in the cue of an intention that make it a plan somebody can be held to. Not a wish, a hope, an attempt or a thought:
 * "wants to", "hopes to", "is trying to", "is considering", "is willing to".
 */
export const PLANNING = words(
  `plan plans planned planning intend intends intended intending intention intentions aim aims aimed aiming prepare prepares preparing
  poised mean means meant set due going scheduled arrange arranges arranged resolve resolves resolved determined schedule
  expect expects expected`,
);
/** Of those, the ones that are a plan only in the mouth of who will act: "we expect to deliver". */
export const EXPECTING = words('expect expects expected');

/** Decisions that bind nobody to do anything further: "ruled that the toll was lawful", "rated the claim false". */
export const SETTLING = words(
  `rule rules ruled ruling rulings find found conclude concluded convict convicted acquit acquitted sentence sentenced rate rated uphold
  upheld overturn overturned dismiss dismissed vote votes voted choose chose chosen elect elected reject rejects rejected refuse refuses refused
  decline declines declined require requires required requiring block blocks blocked appoint appoints appointed strike struck`,
);

/** Phrases that open a condition, longest first. Not "even if", "as if", "what if": the word before is asked. */
export const CONDITION_MARKERS: readonly (readonly string[])[] = [
  'on the condition that',
  'on condition that',
  'under the condition that',
  'on the understanding that',
  'in the event that',
  'in the event of',
  'in exchange for',
  'in return for',
  'provided that',
  'providing that',
  'for as long as',
  'as long as',
  'so long as',
  'only when',
  'only if',
  'only after',
  'but only if',
  'contingent on',
  'subject to',
  'provided',
  'unless',
  'if',
  'once',
].map((phrase) => phrase.split(' '));
/** Before "if" these make something else of it: "even if", "as if", "ask if". */
export const NO_CONDITION = words(
  'even as what ask asked asks asking see wonder wondered know knew tell unclear sure decide decided',
);

/** Before a time: it is the last day for the deed. */
export const UNTIL_WHEN = words('by before until till within');
/** Verbs that something passes to somebody by: "send two ferries [to the Isles]". */
export const GIVING = words(
  `give send provide deliver pay lend supply offer sell donate ship grant transfer extend return hand award commit pledge contribute
  release allocate present bring repay deploy`,
);

/** Verbs of being, thinking and seeming: "we will see", "it will be hard" bind nobody. */
export const NO_DEED = words(
  `be have see know think feel hope want need like love seem become get happen depend remain believe understand remember look find hear
  miss suffer win lose survive benefit learn wonder wish mind matter cost die live fall rise grow talk say tell ask admit note argue gain consider remain`,
);

/** Verbs of which "it" is the matter, not whoever speaks: "it will take weeks", "it would help both". */
export const OF_A_MATTER = words(
  'take takes require requires cost costs help helps mean means make makes bring brings come comes hurt hurts',
);

/** Verbs of what is done for their object: "help the farmers", "back the nominee". */
export const BENEFITING = words(
  `help support back protect defend welcome assist compensate feed shelter evacuate endorse arm aid rescue resettle reimburse fund train free pardon`,
);

/** People by a common noun, singular or plural, who may be given something; beside names and the words of sector-words.ts. */
export const BENEFICIARIES = words(
  `people person worker workers family families victim victims refugee refugees migrant migrants immigrant immigrants veteran veterans student
  students teacher teachers farmer farmers resident residents voter voters child children woman women man men survivor survivors prisoner prisoners
  patient patients state states country countries ally allies neighbour neighbours neighbor neighbors citizen citizens taxpayer taxpayers soldier
  soldiers troops member members stranger strangers nominee candidate candidates town towns city cities village villages community communities
  fisherman fishermen widow widows orphan orphans pensioner pensioners nurse nurses sailor sailors crew crews`,
);
