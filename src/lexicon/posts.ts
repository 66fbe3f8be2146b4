// What an office tells of who holds it: posts that one person holds alone, national ones, and trades nobody follows beside them.
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Heads of offices that one person holds at a time and that leave no room for another of the same state or body. */
export const EXCLUSIVE_POSTS: ReadonlySet<string> = new Set(
  words(
    `president prime-minister minister secretary chancellor king queen emperor sultan emir pope governor mayor speaker ambassador
    ceo`,
  ),
);

/** Words beside a head that do not make it another post: “minister of foreign affairs”, “federal interior minister”. */
export const POST_FILLERS: ReadonlySet<string> = new Set(
  words(`affairs national federal republican democratic party conservative liberal opposition parliamentary group political campaign
    senior chief special executive ministry the and`),
);

/** Exclusive posts whose “of X” names a state: “the foreign minister of [Arvenia]”; not “the mayor of Greywater”. */
export const NATIONAL_POSTS: ReadonlySet<string> = new Set(
  words('president prime-minister minister king queen emperor sultan emir'),
);

/** Written form → the head that it is counted as. */
export const SAME_POST: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime-minister'],
  ['pm', 'prime-minister'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['chair', 'chairman'],
  ['chairperson', 'chairman'],
  ['envoy', 'ambassador'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
]);

/** Trades by field: who follows one of a field at the time is no minister, and follows none of another field. */
const FIELDS: readonly (readonly string[])[] = [
  'surgeon neurosurgeon physician doctor nurse dentist paramedic',
  'footballer striker goalkeeper athlete player coach swimmer boxer cyclist sprinter cricketer golfer jockey',
  'actor actress singer rapper comedian musician pianist violinist dancer model painter sculptor',
  'priest pastor bishop archbishop cardinal imam rabbi monk nun chaplain',
  'reporter journalist correspondent columnist photographer anchor',
  'teacher schoolteacher schoolmaster student pupil schoolboy schoolgirl',
  'policeman policewoman constable detective sergeant corporal private inspector firefighter',
  'farmer fisherman driver plumber electrician carpenter baker butcher welder engineer waiter shopkeeper',
].map(words);
export const TRADE_FIELDS: ReadonlyMap<string, number> = new Map(
  FIELDS.flatMap((field, n) => field.map((trade) => [trade, n] as const)),
);

/** Heads that tell the gender of who is called so: above zero she, below he. */
export const GENDERED_POSTS: ReadonlyMap<string, number> = new Map([
  ...words(
    'spokeswoman businesswoman congresswoman queen princess actress duchess empress policewoman nun schoolgirl stateswoman',
  ).map((w) => [w, 1] as const),
  ...words('spokesman businessman congressman king prince duke emperor policeman monk schoolboy statesman').map(
    (w) => [w, -1] as const,
  ),
]);

/** Ends of adjectives of a state or people the gazetteer does not have, longest first: “Arvenian”, “Belmarki”. */
export const DEMONYM_ENDS: readonly string[] = ['ian', 'ean', 'ese', 'ish', 'an', 'i'];
/** Last words of a state’s full name: “Tarsk Federation”, “Ostral Isles”. */
export const STATE_ENDS: ReadonlySet<string> = new Set(
  words('federation republic kingdom isles islands union states emirates commonwealth principality empire'),
);
