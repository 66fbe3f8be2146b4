// Words in, whether they are of a contest or of force out: candidates beat, battle and capture without hurting anybody.
//
//   catches:      [candidates] … in the [primary]     [delegates] at stake
//   catches not:  [troops] … near the port     the [poll] said that [police] had
import { BY_LAW, CONTEST, FORCE } from '../../lexicon/contest-words.ts';
import { findPlace } from '../../lexicon/places.ts';
import type { Token } from '../../understand/reading.ts';

const OF_CONTEST = new RegExp(`^(?:${CONTEST})$`);
const OF_FORCE = new RegExp(`^(?:${FORCE})$`);
const ANY_CONTEST = new RegExp(` (?:${CONTEST}) | \\d{1,3} ?[-–] ?\\d{1,3} | \\d+ ?(?:%|percent|per cent) `);
const ANY_FORCE = new RegExp(` (?:${FORCE}) `);
const ARMED_OR_LAW = new RegExp(`(?:^|[ -])(?:${FORCE}|${BY_LAW})(?:[ ’'.,]|$)`);
/** Of so many words one of contests: a report of an election. */
const ONE_IN = 100;

/** Whether a report of these tokens is of a contest, and less of force. */
export function isOfContest(tokens: readonly Token[]): boolean {
  let contest = 0;
  let force = 0;
  for (const { norm } of tokens) {
    if (OF_CONTEST.test(norm)) contest++;
    else if (OF_FORCE.test(norm)) force++;
  }
  return contest * ONE_IN > tokens.length && contest > force;
}

/** `words` in lower case between blanks. */
export const speaksOfContest = (words: string): boolean => ANY_CONTEST.test(words);
export const speaksOfForce = (words: string): boolean => ANY_FORCE.test(words);

/** Whether one of these sides bears arms, judges or is a state: none of them runs for office. */
export const hasPower = (sides: readonly string[]): boolean =>
  sides.some((side) => ARMED_OR_LAW.test(side.toLowerCase()) || findPlace(side.replace(/^the /, ''))?.is === 'country');

/** Whether nobody is hurt in `sentence`, in lower case between blanks, and none of those who act bears arms. */
export const isOfWords = (sentence: string, agents: readonly string[]): boolean =>
  !speaksOfForce(sentence) && !hasPower(agents);
