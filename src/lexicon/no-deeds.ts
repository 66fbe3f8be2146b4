// Words that a model takes for deeds and that tell none by themselves, in the form of Token.norm: what somebody wishes, feels or thinks,
// what merely is, everyday acts, and deaths of which nobody says who did them. In: nothing. Out: all their forms.
import { inflectVerb } from './inflect-verb.ts';

const VERBS = `want need wish like love hate fear feel enjoy prefer expect hope know think believe understand see hear notice remember forget
  disagree wonder doubt toss play struggle sing watch read write recite reciprocate choose pick become seem appear remain begin
  start stop underscore underline illustrate mean show prove lead trail tie win lose die live suffer happen occur obligate entail require
  trust tell talk say speak ask answer look sound find pride campaign anticipate embrace tweet retweet survey poll rename kneel tolerate
  pander testify joke quip`;
const NOUNS = `death deaths hatred hate fear fears question questions concern concerns doubt doubts debate debates immunity sick tired
  protester protesters demonstrator demonstrators rioter rioters attendee attendees
  supporter supporters hater haters critic critics opponent opponents fan fans plan plans recourse acclaim
  angry upset worried unhappy
  disagreement struggle struggles need needs desire feeling feelings taunt taunts unheard unheard-of unprecedented`;

/** Not those that the lexicon of events has a reading of where rules see it: asked on trigger words that rules do not see. */
export const NO_DEEDS: ReadonlySet<string> = new Set([
  ...VERBS.split(/\s+/).flatMap((verb) => [verb, ...inflectVerb(verb).map(([form]) => form)]),
  ...NOUNS.split(/\s+/),
]);
