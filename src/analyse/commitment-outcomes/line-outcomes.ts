// Two reports of one thread in; the lines of the earlier one that promise or announce something, each with the line of the later one that most likely
// tells what came of it, out, as pledges and tellings: for what no commitment or event was read in.

import { BY_TERM } from '../../lexicon/outcome-words.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { NOT_TO_BE } from '../positions/stand.ts';
import { type LinePair, likelyPairs, type ThreadPart } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { mayBeRead, type ReadPair, readPairs } from '../threads/read-pairs.ts';
import { UNNAMED } from './announced.ts';
import { isAnothersPromise } from './anothers-promise.ts';
import { outcomeReadOf } from './borne-out.ts';
import { mayBeHeldTo } from './may-be-held-to.ts';
import { NAME } from './names-around.ts';
import { isOtherSum } from './other-sum.ts';
import type { Outcome } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
import type { Telling } from './telling.ts';
import { termsRecalled } from './term-recalled.ts';
import { isToldAgain, outcomeTold } from './weighed-outcome.ts';

type Part = ThreadPart & {
  readonly body: { readonly pledges: readonly Pledge[]; readonly tellings: readonly Telling[] };
};

export interface LineOutcome {
  readonly pledge: Pledge;
  readonly telling: Telling;
  readonly outcome: Outcome;
}

type Known = WeakMap<Part['body'], Promise<readonly LineOutcome[]>>;
/** Each commitment of a report asks for all of them. */
const known = new WeakMap<Part['body'], { readonly readings: PairReadings | null; readonly ofLate: Known }>();

/** The pledges and tellings are those of the reports where a line has one, else the line as one. `readings`: null where nothing reads pairs. */
export function lineOutcomes(early: Part, late: Part, readings: PairReadings | null): Promise<readonly LineOutcome[]> {
  let of = known.get(early.body);
  if (of === undefined || of.readings !== readings) {
    of = { readings, ofLate: new WeakMap() };
    known.set(early.body, of);
  }
  const there = of.ofLate.get(late.body) ?? outcomesOf(early, late, readings);
  of.ofLate.set(late.body, there);
  return there;
}

async function outcomesOf(early: Part, late: Part, readings: PairReadings | null): Promise<readonly LineOutcome[]> {
  // weights alone tell where nothing reads: of what is read and is none they are wrong as often as not
  const pairs: readonly (LinePair & Partial<ReadPair>)[] =
    readings !== null && mayBeRead(early, late)
      ? await readPairs('outcome', early, late, readings)
      : likelyPairs('outcome', early, late);
  const told = pairs.flatMap(({ first, second, reading }): LineOutcome[] => {
    const { pledge, telling } = asEntries({ first, second }, early, late);
    if (!early.body.pledges.includes(pledge) && !mayBeHeldTo(first)) return [];
    if (reading !== undefined) {
      const read = outcomeReadOf(pledge, reading, telling, late.day!);
      return read === null ? [] : [{ pledge, telling, outcome: read }];
    }
    if (isToldAgain(pledge, second, late.day! - early.day!, late.body.pledges)) return [];
    if (isOtherSum(pledge, telling) || isAnothersPromise(pledge, second.passage, late.body.pledges)) return [];
    const outcome = outcomeTold(pledge, telling, late.day!) ?? (pledge.isNegated ? 'not-met' : ASSUMED[pledge.kind]);
    return [{ pledge, telling, outcome }];
  });
  return [...told, ...byTerm(early, late, told)];
}

/** Whoever promised names the term again; how far on it is tells nothing more where another line tells what came of it. */
function byTerm(early: Part, late: Part, told: readonly LineOutcome[]): LineOutcome[] {
  return termsRecalled(early, late).flatMap(({ first, second, outcome }): LineOutcome[] => {
    const { pledge, telling } = asEntries({ first, second }, early, late);
    const others = told.filter((one) => one.pledge.entryId === pledge.entryId);
    if (pledge.kind === 'schedule' || others.some((one) => one.telling.entryId === telling.entryId)) return [];
    return [{ pledge, telling, outcome: outcome === 'in-progress' ? (others[0]?.outcome ?? outcome) : outcome }];
  });
}

const asEntries = ({ first, second }: Pick<LinePair, 'first' | 'second'>, early: Part, late: Part) => ({
  pledge: early.body.pledges.find((one) => anyOverlap(one.passage.spans, first.passage.spans)) ?? pledgeOfLine(first, early.day!), // biome-ignore format: one line
  telling: late.body.tellings.find((one) => anyOverlap(one.passage.spans, second.passage.spans)) ?? tellingOfLine(second, late.day!), // biome-ignore format: one line
});

/** What is told of what was awaited, in words that tell no more. */
const ASSUMED: Readonly<Record<Pledge['kind'], Outcome>> = { commitment: 'met', schedule: 'took-place' };

/** A day or two is a day to hold somebody to, and longer a deadline. */
const LONGEST_DAY = 3;

/** `day`: of its report. */
export function pledgeOfLine({ entryId, passage, names, speaker, due, isPromise }: Line, day: number): Pledge {
  const [from, by] = due ?? [null, null];
  const isOfDay =
    !isPromise && from !== null && by !== null && by - from <= LONGEST_DAY && from > day && !BY_TERM.test(passage.text);
  return {
    entryId,
    kind: isOfDay ? 'schedule' : 'commitment',
    type: isOfDay ? UNNAMED : null,
    who: names,
    name: speaker?.name ?? null,
    places: [],
    passage,
    words: passage.text,
    plain: passage.text.replace(NAME, ' '),
    verb: '',
    sums: [],
    isNegated: NOT_TO_BE.test(passage.text),
    condition: '',
    from: isOfDay ? from : null,
    by,
    isAnew: false,
    counts: [],
  };
}

export function tellingOfLine({ entryId, passage, names, days }: Line, day: number): Telling {
  const ahead = days.filter((one) => one >= day);
  return {
    entryId,
    passage,
    before: '',
    names,
    sums: [],
    happened: [],
    newDay: ahead.length === 0 ? null : Math.max(...ahead),
    days,
    counts: [],
  };
}
