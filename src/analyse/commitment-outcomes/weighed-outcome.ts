// What is awaited and the sentences of a later report in; which of them tells what came of it, by weights fitted to pairs (weigh-telling.ts), out: for
// what no rule of outcome-of.ts knows, because the sentence has other words for the deed.
//
//   “will repay the levy to every member by the end of June”      “About half of the members have had their levy back”
//   “put off until May 23 a vote on raising water rates”          “the City Council voted 5-2 on Monday for the full increase”
//   not “will repay the levy”                                      “She will repay the levy next week, she said again”
import { anyOverlap } from '../../text/spans-overlap.ts';
import { likelihoodBy } from '../findings/likelihood.ts';
import { type SharedLead, sharedLead } from '../findings/shared-lead.ts';
import { sharedBy, weighWords } from '../findings/weigh-words.ts';
import { tellsDone, tellsGivenUp, tellsNotDone } from './deed-kin.ts';
import { NAME } from './names-around.ts';
import { isOtherSum } from './other-sum.ts';
import { AFTER_DEADLINE } from './outcome-days.ts';
import { type Outcome, SUM_BITS } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
import { isSamePledge } from './same-pledge.ts';
import type { Telling } from './telling.ts';
import { COMMITMENT_WEIGHTS, SCHEDULE_WEIGHTS } from './telling-weights.ts';
import { tellingFeatures } from './weigh-telling.ts';
import { hasWords } from './words-of-outcome.ts';

/** Likelihood from which it counts. Set on the pairs that the weights were fitted to, each set by weights fitted to the others. */
const LEAST: Readonly<Record<Pledge['kind'], number>> = { commitment: 0.4, schedule: 0.4 };

interface Side {
  readonly day: number;
  readonly lead: string;
}
interface Late extends Side {
  readonly tellings: readonly Telling[];
  readonly pledges: readonly Pledge[];
}

/** The sentence of `late` that tells most likely of the pledge, where it is likely enough, and how likely; null for none. */
export function likeliestTelling(
  pledge: Pledge,
  early: Side,
  late: Late,
): { telling: Telling; likelihood: number } | null {
  if (pledge.by !== null && late.day > pledge.by + AFTER_DEADLINE) return null;
  let leads: SharedLead | undefined;
  let best: { telling: Telling; likelihood: number } | null = null;
  for (const telling of late.tellings) {
    // the day is cheap to ask for, and most sentences are of other days
    if (!isTimely(pledge, telling, late.day) || !isNear(pledge, telling)) continue;
    if (pledge.kind === 'commitment' && isOtherSum(pledge, telling)) continue;
    if (
      outcomeTold(pledge, telling, late.day) === null ||
      isToldAgain(pledge, telling, late.day - early.day, late.pledges)
    )
      continue;
    leads ??= sharedLead(early.lead, late.lead);
    const likelihood = likelihoodOf(pledge, tellingFeatures(pledge, telling, late.day, leads));
    if (likelihood >= LEAST[pledge.kind] && likelihood > (best?.likelihood ?? 0)) best = { telling, likelihood };
  }
  return best;
}

export function likelihoodOf({ kind }: Pledge, features: readonly number[]): number {
  return likelihoodBy(features, kind === 'schedule' ? SCHEDULE_WEIGHTS : COMMITMENT_WEIGHTS);
}

/** A promise that is told again, in a report of so many days later with these pledges, moves nothing. */
export const isToldAgain = (
  pledge: Pledge,
  { passage }: Pick<Telling, 'passage'>,
  days: number,
  pledges: readonly Pledge[],
): boolean => pledges.some((one) => isSamePledge(pledge, one, days) && anyOverlap(one.passage.spans, passage.spans));

/** What both have in common at least, beside a name, a sum or the day: pledge-outline.ts asks the same. */
export const NEAR = { stems: 1, bits: 6 };
/** Of words that are no names. */
const NEAR_PLAIN = 4;

export function isNear({ kind, words, plain, passage, who, sums, by }: Pledge, telling: Telling): boolean {
  const isNamed = who.some((name) => telling.names.includes(name));
  if (!isNamed && (kind === 'schedule' || (by === null && sums.length === 0))) return false;
  const told = readOf(telling);
  if (sharedBy(weighWords(kind === 'schedule' ? passage.text.replace(NAME, ' ') : plain), told.words).weight < NEAR_PLAIN) return false; // biome-ignore format: one line
  if (kind === 'schedule') return true;
  const { stems, weight } = sharedBy(weighWords(words), told.named);
  const again =
    sums.filter((sum) => telling.sums.includes(sum)).length + (by !== null && telling.days.includes(by) ? 1 : 0);
  return (isNamed || again > 0) && stems >= NEAR.stems && weight + SUM_BITS * again >= NEAR.bits;
}

/** What was announced for a day is told as held in the week behind it; that it was called off or moved, before it and long after. */
export const isTimely = ({ kind, from, by }: Pledge, telling: Telling, day: number): boolean =>
  kind === 'commitment' || (day >= (from ?? by!) && day <= by! + HELD_WITHIN) || readOf(telling).isChange;
const HELD_WITHIN = 7;

/** A sentence is held against hundreds of pledges: what is asked of its words alone is asked once. */
interface Read {
  readonly words: ReadonlyMap<string, number>;
  /** With the names that it means. */
  readonly named: ReadonlyMap<string, number>;
  readonly isChange: boolean;
}
const known = new WeakMap<Telling, Read>();
function readOf(telling: Telling): Read {
  const there = known.get(telling);
  if (there !== undefined) return there;
  const text = `${telling.before} ${telling.passage.text}`;
  const isChange = hasWords(telling.passage, 'calledOff') || hasWords(telling.passage, 'moved');
  const read = { words: weighWords(text), named: weighWords(`${text} ${telling.names.join(' ')}`), isChange };
  known.set(telling, read);
  return read;
}

/** What it tells, where it is known that it tells of it; null where it only says it again. `day`: of the sentence’s report. */
export function outcomeTold(
  { kind, verb, isNegated, from, by }: Pledge,
  { passage, happened }: Telling,
  day: number,
): Outcome | null {
  const { text } = passage;
  const isDone = () => hasWords(passage, 'done') || happened.length > 0 || tellsDone(verb, text);
  if (kind === 'schedule') {
    if (hasWords(passage, 'calledOff')) return 'called-off';
    if (hasWords(passage, 'moved')) return 'moved';
    return day >= (from ?? by!) && isDone() ? 'took-place' : null;
  }
  if (hasWords(passage, 'moved') || hasWords(passage, 'superseded')) return 'superseded';
  if (hasWords(passage, 'undone') || (hasWords(passage, 'notYet') && tellsNotDone(verb, text)))
    return isNegated ? null : 'not-met';
  if (!isNegated && hasWords(passage, 'willNot') && tellsGivenUp(verb, text)) return 'not-met';
  if (hasWords(passage, 'underWay')) return 'in-progress';
  if (hasWords(passage, 'part')) return by !== null && day <= by ? 'in-progress' : 'partly-met';
  if (isNegated) return (!hasWords(passage, 'negated') && isDone()) || hasWords(passage, 'afterVow') ? 'not-met' : null;
  if (hasWords(passage, 'negated')) return 'not-met';
  return isDone() && !(hasWords(passage, 'toCome') && !tellsDone(verb, text)) ? 'met' : null;
}
