// The trace of a report in; which of its pledges are one with others, and which sentences tell what came of them, out.
import { isRelated } from '../copies/is-related.ts';
import type { Member } from '../findings/family.ts';
import { asKind, type KeyKind } from '../findings/meeting-key.ts';
import type { Trace, TracePart } from '../findings/trace.ts';
import { type Ask, keysOfKind, type TraceIndex } from '../findings/trace-index.ts';
import { type OfThread, othersOfThread } from '../threads/others-of-thread.ts';
import { borneOut } from './borne-out.ts';
import { lineOutcomes } from './line-outcomes.ts';
import { OUTCOME_DAYS } from './outcome-days.ts';
import { type Outcome, outcomeOf } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
import { listsOf, mayMeet, PLEDGES } from './pledge-outline.ts';
import { isSamePledge } from './same-pledge.ts';
import type { Telling } from './telling.ts';
import { isOnCondition } from './watch-condition.ts';
import { likeliestTelling, outcomeTold } from './weighed-outcome.ts';

/** A sentence of a later report, and the pledge that it tells of. */
export interface Hanging {
  readonly pledge: Member;
  readonly telling: Member;
}

export interface Met {
  /** Pledges that are one; each pledge of the trace is at least one with itself. */
  readonly same: readonly (readonly [Member, Member])[];
  readonly hanging: readonly Hanging[];
}

/** Pledges that are one, and the sentences that hang on any of them. */
export interface PledgeGroup {
  readonly pledges: readonly Member[];
  readonly tellings: readonly Member[];
}

/** What is found from one side is found from the other. */
export async function meetPledges(trace: Trace, index: TraceIndex): Promise<Met> {
  const { pledges } = trace.body;
  const same: (readonly [Member, Member])[] = pledges.map((one) => [memberOf(trace, one), memberOf(trace, one)]);
  const hanging: Hanging[] = [];
  pledges.forEach((a, n) => {
    for (const b of pledges.slice(n + 1))
      if (isSamePledge(a, b, 0)) same.push([memberOf(trace, a), memberOf(trace, b)]);
  });
  for (const other of await othersOf(trace, index)) {
    const days = trace.day === null || other.day === null ? 0 : other.day - trace.day;
    for (const ours of pledges)
      for (const theirs of other.body.pledges)
        if (isSamePledge(ours, theirs, days)) same.push([memberOf(trace, ours), memberOf(other, theirs)]);
    const told = await borneOutBy(toldBetween(trace, other), trace, index);
    if (told.length > 0 && !(await isRelated(trace, other, index))) hanging.push(...told);
  }
  for (const other of await othersOfThread(trace, index)) {
    const met = await metInThread(trace, other, index);
    same.push(...met.same);
    hanging.push(...met.hanging);
  }
  return { same, hanging };
}

/** What lines of two reports of one thread tell of each other. */
export async function metInThread(trace: Trace, other: OfThread, index: TraceIndex): Promise<Met> {
  const hanging: Hanging[] = [];
  for (const [early, late] of [
    [trace, other],
    [other, trace],
  ] as const)
    for (const { pledge, telling } of await lineOutcomes(early, late, index.readings))
      hanging.push({ pledge: memberOf(early, pledge), telling: memberOf(late, telling) });
  if (hanging.length === 0 || (await isRelated(trace, other, index))) return NOTHING_MET;
  // a line that is no pledge elsewhere stands for one only where something is told of it
  return { same: hanging.map(({ pledge }) => [pledge, pledge]), hanging };
}

const NOTHING_MET: Met = { same: [], hanging: [] };

interface ToldOf {
  readonly early: Pick<Trace, 'reportId'>;
  readonly pledge: Pledge;
  readonly late: Pick<Trace, 'reportId'>;
  readonly telling: Telling;
  readonly outcome: Outcome | 'condition';
}

/** What rules and weights find, whichever of the two is earlier. */
function toldBetween(trace: Trace, other: Part): ToldOf[] {
  const told: ToldOf[] = [];
  for (const [early, late] of [
    [trace, other],
    [other, trace],
  ] as const)
    for (const pledge of early.body.pledges) {
      const stepTo = stepsOn(early, pledge, late);
      for (const telling of late.body.tellings) {
        const outcome = stepTo(telling);
        if (outcome !== null) told.push({ early, pledge, late, telling, outcome });
      }
    }
  return told;
}

/** Those that a reader of pairs does not speak against, where there is one. */
async function borneOutBy(told: readonly ToldOf[], trace: Trace, index: TraceIndex): Promise<Hanging[]> {
  const { readings } = index;
  const hangingOf = ({ early, pledge, late, telling }: ToldOf): Hanging => ({
    pledge: memberOf(early, pledge),
    telling: memberOf(late, telling),
  });
  if (readings === null || told.length === 0) return told.map(hangingOf);
  const traces = await index.get(told.flatMap(({ early, late }) => [early.reportId, late.reportId]));
  const traceOf = ({ reportId }: Pick<Trace, 'reportId'>) => (reportId === trace.reportId ? trace : traces.get(reportId)!); // biome-ignore format: one line
  const found: Hanging[] = [];
  for (const one of told) {
    const { early, pledge, late, telling, outcome } = one;
    if (outcome === 'condition' || (await borneOut(outcome, pledge, traceOf(early), telling, traceOf(late), readings)) !== null) found.push(hangingOf(one)); // biome-ignore format: one line
  }
  return found;
}

const LATER = { before: 0, after: OUTCOME_DAYS };
const EARLIER = { before: OUTCOME_DAYS, after: 0 };

/**
 * Pledges meet pledges and what may tell of them. Each keeps its words under a kind of its own, and asks for that of the others: most reports
 * tell that something was done, few promise, and two that only tell have nothing to do with each other.
 *
 *   outcome (words of a pledge)       ◀──▶ telling (words of a sentence)
 *   plan (days of what is announced)  ◀──▶ deed (days of what happened)
 */
async function othersOf(trace: Trace, index: TraceIndex): Promise<Part[]> {
  const of = (kind: KeyKind, theirs: KeyKind = kind) => keysOfKind(trace, kind).map((key) => asKind(key, theirs));
  const own = listsOf(trace.body);
  const asks: readonly Ask[] = [
    { keys: of('outcome'), days: OUTCOME_DAYS },
    { keys: of('outcome', 'telling'), days: LATER },
    { keys: of('telling', 'outcome'), days: EARLIER },
    { keys: [...of('plan'), ...of('plan', 'deed'), ...of('deed', 'plan')], days: null },
  ];
  return await index.meetingParts(trace, PLEDGES, asks, (other) => mayMeet(own, trace.day, other));
}

type Part = TracePart<'pledges' | 'tellings' | 'lead'>;

interface Early extends Pick<Trace, 'day'> {
  readonly body: Pick<Trace['body'], 'lead'>;
}
interface Late extends Pick<Trace, 'day'> {
  readonly body: Pick<Trace['body'], 'lead' | 'tellings' | 'pledges'>;
}

/**
 * What a sentence of `late` makes of a pledge: an outcome, or a word on its condition; null for nothing. Which one tells of it most likely by other
 * words is worked out once for all its sentences, and only where a rule does not know.
 */
export function stepsOn(early: Early, pledge: Pledge, late: Late): (telling: Telling) => Outcome | 'condition' | null {
  const { day: from, body } = early;
  const { day: to } = late;
  if (from === null || to === null) return () => null;
  const days = to - from;
  const isBehind = days > 0 && days <= OUTCOME_DAYS;
  let likeliest: ReturnType<typeof likeliestTelling> | undefined;
  return (telling) => {
    const outcome = outcomeOf(pledge, telling, days, to);
    if (outcome !== null) return outcome;
    if (isOnCondition(pledge, telling, days)) return 'condition';
    if (!isBehind) return null;
    if (likeliest === undefined)
      likeliest = likeliestTelling(pledge, { ...body, day: from }, { ...late.body, day: to });
    return likeliest?.telling === telling ? outcomeTold(pledge, telling, to) : null;
  };
}

export const memberOf = ({ reportId }: Pick<Trace, 'reportId'>, { entryId }: Pledge | Telling): Member => ({
  reportId,
  entryId,
});
