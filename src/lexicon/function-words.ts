// Closed word classes of English, in the form of Token.norm: what stands in for a tagger.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SUBJECT_PRONOUNS = words(
  'i we you he she it they who everyone everybody someone somebody nobody no-one anyone anybody',
);
export const OBJECT_PRONOUNS = words(
  'me us you him her it them whom himself herself itself themselves myself ourselves yourself each',
);
export const POSSESSIVES = words('my our your his her its their whose');
export const DETERMINERS = words(
  'the a an this that these those some any every each no another both either neither all several many most few one two three four five six seven eight nine ten other such more',
);
export const PREPOSITIONS = words(
  'of in on at by for from with without within to into onto upon over under above below between among amid amidst against about around across along alongside after before behind beside besides beyond despite during except inside near off outside per since through throughout till until toward towards via versus vs like unlike as than because concerning regarding following including aboard past ahead',
);
export const CONJUNCTIONS = words('and or but nor yet so');
export const SUBORDINATORS = words(
  'because although though while whereas if unless until when whenever where wherever after before since once as that whether lest till',
);
export const RELATIVES = words('who whom which that whose where when');
export const WH_WORDS = words('what who whom whose which when where why how whether if');
/** In full: “’s” may be an owner’s mark or “has”. */
export const BE_IN_FULL = words('be is are was were been being am');
export const BE = words("be is are was were been being am 's 're 'm");
export const HAVE = words("have has had having 've 'd 's");
export const DO = words('do does did');
export const MODALS = words("will would can could may might must shall should ought 'll 'd wo ca");
export const NEGATIONS = words("not n't never no nor neither hardly scarcely barely cannot without");
export const REPORT_TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later afterward afterwards recently again here there then now once twice last this next early late',
);
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const MONTH_NAMES = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);

/** Words that open sentences far oftener than they follow an abbreviation in the middle of one. */
export const SENTENCE_OPENERS = words(
  `the a an this that these those he she it they we i you his her its their our my your there here but and or so yet if when while although
  though because since after before as in on at for from with by to of during under over about among between not no what who how why where
  some many most all both each every several other another one two three now then still also even however meanwhile moreover instead only
  is are was were do does did has have had will would can could may might should must let please`,
);
