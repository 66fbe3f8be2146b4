// A line of a report that nothing was read of as promised in, in; whether somebody may be held to it, out. What is asked or demanded is not
// promised: that it comes about keeps nobody's word.
//
//   “The gates will be open on the 25th, Ruun said.”
//   “Ruun has given orders that the gates be opened on the 25th.”
//   not: “Holt: Will the gates be open on the 25th?”   “We call on Tarsk to reopen the crossing.”   “Q: Your minister says the gates open on the 25th.”
//   not: “Vell Observer, 20 February 2030”, which tells nothing
//   not: “Those talks, which Drazic had proposed, would be their first since both took office.”
//   not: “I never said that the tracks would be laid by August.”
//   not: “– whether the fares will rise on 1 June,” among what is open
//   not: “She said the repairs would cost 48 million crowns.”   “Halvik remains prime minister until 12 January.”
//   not: “The second option would close four gates.”   “The patrols would go back unless the ships left by April.”
import { ASKS_AT_END } from '../../lexicon/asks-at-end.ts';
import { DISOWNS } from '../../lexicon/disowning-words.ts';
import { tellsUnless } from '../../lexicon/threat-words.ts';
import type { Line } from '../threads/line.ts';

export const mayBeHeldTo = ({
  passage,
  acts,
  isPromise,
  events,
}: Pick<Line, 'passage' | 'acts' | 'isPromise' | 'events'>): boolean =>
  // biome-ignore format: one line
  isPromise ||
  (!OPEN.test(passage.text) && events.some((event) => AHEAD.test(event))) ||
  !(!TELLS.test(passage.text) || OPEN.test(passage.text) || ASKS_AT_END.test(passage.text) || ASKER.test(passage.text) || tellsUnless(passage.text) || isReckoned(passage.text) || DISOWNS.test(passage.text) || isRanked(passage.text) || isSupposed(passage.text, acts) || (acts.length > 0 && !ORDERED.test(passage.text) && acts.every((act) => OF_OTHERS.has(act))));

/** “– whether the fares will rise on 1 June,”: a point of a list of what is open. */
const OPEN = /^[\s–—•*-]*(?:and |or )?whether\b/iu;
/** Two words in small letters: a credit or a heading of names and days has none. */
const TELLS = /(?<!\p{L})\p{Ll}{2,}(?!\p{L}).*(?<!\p{L})\p{Ll}{2,}(?!\p{L})/su;
/** Whoever asks lays before another what he says he is to do. */
const ASKER = /^\s*(?:Q|Question)\s?[:.]\s/u;
/**
 * What would be the first or the largest of its kind is described, whoever is to do it. Not “would be the first to leave”, “the bridge will be open by May, the first in ten years”, which tell a
 * deed, nor “will meet in Tessaly on 5 July; it would be their first visit”, where another clause tells one.
 */
const isRanked = (text: string) => RANKED.test(text) && !TELLS_MORE.test(text.replace(RANKED, ' '));
const RANKED =
  /\b(?:will|would|could|might)(?: also| thus| then)? be (?:(?:the|an?|its|his|her|their|our|my|only|just|\p{L}+[’']s?) )+(?:\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|last|latest|only|\p{L}+est|(?:most|least) \p{L}+)\b(?! to\b)/iu;
const TELLS_MORE =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:due |set |expected |scheduled |about )?to|promis\p{L}*|pledg\p{L}*|vow\p{L}*|agree\p{L}*)\b/iu;
/** What something will cost or bring is reckoned, and who remains what he is does nothing; unless the line tells more that is to be. */
function isReckoned(text: string): boolean {
  const rest = text.replaceAll(RECKONED, ' ');
  return rest !== text && !TELLS_MORE.test(rest);
}
const RECKONED =
  /\b(?:will|would|could|might)(?: (?:only|probably|likely|together|thus|then|still|also))* (?:cost|save|amount to|come to|be worth|total|bring in|add up to)\b|\b(?:remains|stays on|stays|continues|serves) (?:as )?[^.;,]{0,60}\buntil\b/giu;
/** What a report itself tells of a plan or a paper: “the second option would close four gates”. */
const isSupposed = (text: string, acts: readonly string[]) =>
  acts.length === 0 && OF_OPTION.test(text) && WOULD.test(text) && !TOLD_AHEAD.test(text);
/** Not “It would be open by June”, which goes on with what somebody said. */
const OF_OPTION =
  /\b(?:options?|proposals?|scenarios?|variants?|drafts?|alternatives?)\b|^["“«„‘' ]*the (?:first|second|third|fourth|last|other)(?:,| would\b| one\b)/iu;
const WOULD = /\b(?:would|could|might)\b/iu;
const TOLD_AHEAD =
  /\b(?:will|shall|(?:is|are|was|were) (?:due |set |expected |scheduled |about )?to|said|says|promis\p{L}*|pledg\p{L}*|vow\p{L}*|agree\p{L}*|announc\p{L}*|decid\p{L}*|plan\p{L}*|according to)\b/iu;
/** What somebody orders who can: “has given instructions that the locks be opened on the 25th”. */
const ORDERED =
  /\b(?:g[ia]ven?|gives|issued?|issues) (?:\p{L}+ ){0,2}(?:instructions?|orders?|directives?)\b|\b(?:order|instruct|direct|decree|command)(?:s|ed|d) (?:that\b|(?:\p{L}+ ){1,5}to\b)/iu;
const AHEAD = / (?:scheduled|decided)$/u;
/** What such acts want is for others to do. */
const OF_OTHERS: ReadonlySet<string> = new Set(['demand', 'ask', 'criticise', 'praise']);
