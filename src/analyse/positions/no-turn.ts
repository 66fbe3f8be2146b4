// What somebody holds and what he holds later in; whether the second cannot turn the first round though one has a “not” that the other has not, out.
//
//   “would send the patrols back unless the ships left”      “the patrols will not go back”: the ships may have left
//   “not one gate has been touched”                          “we will close two gates”: what was not done may yet be
//   “it was too early to say who had fired”                  “it could not establish who had fired”: neither knows
//   “no weapon had been fired”               “the alliance of rehearsing an attack”: what he accuses others of
//   “The account is settled”                 “Four ministers, no towers”: tells nothing
//   not: “not one gate will be touched”                      “we will close two gates”
import { tellsUnless, WILL } from '../../lexicon/threat-words.ts';
import { NEGATED } from '../../lexicon/weighed-words.ts';

/** “if … , … would”; not “even if”, “as if”, “asked if”. Step by step, as in hostile text a sentence may be as long as the report. */
function isOnCondition(text: string): boolean {
  return text.split(/[.;]/u).some((part) => {
    const will = [...part.matchAll(WILL_WORDS)].map(({ index }) => index);
    const [first, last] = [will[0], will.at(-1)];
    if (first === undefined || last === undefined) return false;
    const opens = IF_OPENS.exec(part);
    return (opens !== null && opens.index < last) || [...part.matchAll(IF_ENDS)].some(({ index }) => index > first);
  });
}
const WILL_WORDS = new RegExp(`\\b${WILL}\\b`, 'giu');
const IF_OPENS = /(?<!\b(?:even|as|only|ask(?:ed)?|wonder(?:ed)?|what) )\bif\b/iu;
const IF_ENDS = /(?<!\b(?:even|as|what) )\bif\b/giu;
const DONE =
  /\b(?:has|have|had|['’]ve) (?:not |never |n['’]t )?(?:been |\p{L}+(?:ed|en|wn|nt|pt|ld|ut|id|de|ne)\b)|\b(?:has|have|had)n['’]t\b|\bdid(?:n['’]t| not)\b/iu;
const AHEAD = /\b(?:will|shall|would|(?:is|are) (?:going |about )?to|plans? to|[’']ll)\b/iu;
const PRESENT_OR_AHEAD = /\b(?:will|shall|would|can|could|must|may|is|are|am|do|does)\b|n['’]t\b/iu;

/** Of their words alone. */
export const isNoTurn = (earlier: string, later: string): boolean =>
  [earlier, later].some((text) => isAccused(text) || isFragment(text)) ||
  ((tellsUnless(earlier) || isOnCondition(earlier)) && !NEGATED.test(earlier)) ||
  (isNotDone(earlier) && isYetToCome(later)) ||
  (NOT_KNOWN.test(earlier) && NOT_KNOWN.test(later));

/** Who says that he does not know holds nothing yet. */
const NOT_KNOWN =
  /\btoo (?:early|soon) to (?:say|tell|know)\b|\b(?:cannot|can['’]t|could not|couldn['’]t|(?:was|were|is|are|been) (?:not able|unable) to) (?:\p{L}+ )?(?:say|tell|establish|confirm|know|determine|verify|rule out)\b|\b(?:do|does|did) not (?:yet )?know\b|\b(?:not|un)(?: yet)? ?(?:clear|known|established)\b/iu;

const isNotDone = (text: string) => NEGATED.test(text) && DONE.test(text) && !PRESENT_OR_AHEAD.test(text.replace(/\b(?:has|have|had|did)n['’]t\b/giu, 'had')); // biome-ignore format: one line
/** What had been before, “two weeks after she had ruled it out”, does not say that it is done. */
const isYetToCome = (text: string) =>
  AHEAD.test(text) && !NEGATED.test(text) && !DONE.test(text.replace(/\bhad\b/giu, ''));

/** “[the alliance] of rehearsing an attack”: whom, and of what, with no verb of its own. Not “the cost of rebuilding it has doubled”. */
const isAccused = (text: string) => {
  const found = ACCUSED.exec(text);
  return found !== null && !FINITE.test(text);
};
const ACCUSED =
  /^[\s"“«„‘']*(?:(?:the|an?|its|their|his|her|our)\s+)?(?:[\p{L}’'.-]+\s+){1,6}?of\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ing\b/u;
/** How many of one thing and none of another, and no verb. Not “six or none”, which is a stand. */
const isFragment = (text: string) => FRAGMENT.test(text) && !FINITE.test(text);
const FRAGMENT =
  /^[\s"“«„‘']*(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|many|few|more|\d+)(?:\s+[\p{L}’'-]+){1,2},\s+(?:no|not an?|not one)(?:\s+[\p{L}’'-]+){1,2}[\s,.!"”»’']*$/iu;
const FINITE =
  /\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|said|says|went|goes|came|comes|made|makes|took|takes|left|leaves|stays?|stands?|remains?|holds?|keeps?|\p{L}{2,}ed)\b|n['’]t\b|['’](?:re|ve|ll|m|s (?:not|no|over|done|all))\b/iu;
