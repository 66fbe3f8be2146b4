// Words around a deed told by a noun that turn its sides round: verbs whose subject gets what the noun tells, and nouns that belong to
// whoever suffers them. In the form of Token.norm.
import { inflectVerb } from './inflect-verb.ts';
import type { PloverType } from './plover.ts';

const formsOf = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(/\s+/).flatMap((lemma) => inflectVerb(lemma).map(([form]) => form)));

/** “[Belmark] ▸suffered◂ two attacks”, “[Varga] ▸drew◂ criticism from the union”: the subject has it done to it. */
export const RECEIVING: ReadonlySet<string> = formsOf(
  'suffer face receive draw get endure undergo experience survive escape attract earn win incur sustain weather withstand confront dodge invite',
);

/** “[Venn] ▸has◂ support from the bakers”, “touted an endorsement from them”: only where “from” stands right behind what is got. */
export const HAVING: ReadonlySet<string> = formsOf(
  'have gain garner collect amass seek solicit tout highlight welcome boast claim need lack lose hear cite enjoy secure',
);

/** Before “under” or “in for”: “[Belmark] ▸came◂ under attack”, “[the firm] ▸was◂ under investigation”. */
export const UNDER_VERBS: ReadonlySet<string> = new Set([
  ...formsOf('come be fall go remain stay get find place put bring'),
  'was',
  'is',
  'are',
  'were',
  'been',
  'being',
]);

/** Deeds that somebody gets from somebody: “received an ▸invitation◂ from Drazic”; not “faced ▸talks◂”, which have no such side. */
export const RECEIVED_TYPES: ReadonlySet<PloverType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'SANCTION',
  'COERCE',
  'THREATEN',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'CONCEDE',
  'AID',
]);

/** “[Varga] ▸dismissed◂ the criticism”, “[Okker] ▸accepted◂ an invitation”: whoever answers a word of somebody else's got it. */
export const ANSWERING: ReadonlySet<string> = formsOf(
  'reject refuse decline dismiss ignore accept heed answer rebuff spurn resist deny',
);

/** Words that somebody answers: not “dismissed the lawsuit”, which a court does. */
export const ANSWERED: ReadonlySet<string> = new Set(
  `request requests demand demands call calls appeal appeals plea pleas invitation invitations criticism criticisms accusation accusations
  allegation allegations threat threats ultimatum attack attacks`.split(/\s+/),
);

/** Nouns whose possessor suffers it, unless “of” names who does: “[Okker]’s ▸arrest◂”; not “[Tarsk]’s ▸arrest◂ of three sailors”, “[Tarsk]’s ▸attack◂”. */
export const OF_WHOM: ReadonlySet<string> = new Set(
  `arrest arrests detention imprisonment internment captivity capture conviction convictions indictment indictments impeachment prosecution trial
  expulsion ouster dismissal sacking removal deportation extradition abduction kidnapping assassination murder killing slaying beheading
  poisoning execution rape acquittal overthrow appointment ordination canonisation canonization`.split(/\s+/),
);
