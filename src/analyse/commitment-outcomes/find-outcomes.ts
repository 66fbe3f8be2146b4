// Promises and what later reports say came of them; announced events and whether they took place. A standing is moved only by an entry of
// a later report: that a day has passed is no finding.
import type { Finding, FindingPart } from '../../record/finding.ts';
import { relationOf } from '../copies/compare-reports.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { printedWhen, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { OUTCOME_DAYS, type Outcome, outcomeOf } from './outcome-of.ts';
import type { Pledge, Telling } from './pledge.ts';

export const COMMITMENT_OUTCOMES: Family = familyOf('commitment-outcome', 'commitment');
export const SCHEDULED_EVENTS: Family = familyOf('scheduled-event', 'schedule');

function familyOf(kind: 'commitment-outcome' | 'scheduled-event', of: Pledge['kind']): Family {
  return {
    kind,
    meet: (trace, index) => meet(trace, index, of),
    tell: (members, scene) => tell(members, scene, kind, of),
  };
}

async function meet(trace: Trace, index: TraceIndex, of: Pledge['kind']): Promise<Belonging[]> {
  const found: Belonging[] = [];
  const met = new Map<string, Trace>();
  for (const other of await index.meeting(trace, 'outcome', OUTCOME_DAYS)) met.set(other.reportId, other);
  if (of === 'schedule') for (const other of await index.meeting(trace, 'deed', null)) met.set(other.reportId, other);
  for (const other of met.values()) {
    if (relationOf(trace, other) !== null) continue;
    for (const [early, late] of [
      [trace, other],
      [other, trace],
    ] as const)
      for (const pledge of early.body.pledges.filter(({ kind }) => kind === of))
        for (const telling of late.body.tellings)
          if (between(early, pledge, late, telling) !== null)
            found.push([memberOf(early, pledge), memberOf(late, telling)]);
  }
  return found;
}

const memberOf = ({ reportId }: Trace, { entryId }: Pledge | Telling): Member => ({ reportId, entryId });

function between(early: Trace, pledge: Pledge, late: Trace, telling: Telling): Outcome | null {
  if (early.day === null || late.day === null) return null;
  return outcomeOf(pledge, telling, late.day - early.day, late.day);
}

interface Step {
  readonly trace: Trace;
  readonly telling: Telling;
  readonly outcome: Outcome;
}

async function tell(
  members: readonly Member[],
  scene: Scene,
  kind: 'commitment-outcome' | 'scheduled-event',
  of: Pledge['kind'],
): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const ours = members.map(({ reportId, entryId }) => ({ trace: traces.get(reportId)!, entryId }));
  const pledges = ours
    .flatMap(({ trace, entryId }) =>
      trace.body.pledges
        .filter((one) => one.entryId === entryId && one.kind === of)
        .map((pledge) => ({ trace, pledge })),
    )
    .sort((a, b) => compareTraces(a.trace, b.trace) || start(a.pledge.passage) - start(b.pledge.passage));
  const steps = ours
    .flatMap(({ trace, entryId }) =>
      trace.body.tellings
        .filter((one) => one.entryId === entryId)
        .flatMap((telling): Step[] => {
          const outcome = pledges
            .map((early) => between(early.trace, early.pledge, trace, telling))
            .find((one) => one !== null);
          return outcome == null ? [] : [{ trace, telling, outcome }];
        }),
    )
    .sort((a, b) => compareTraces(a.trace, b.trace) || start(a.telling.passage) - start(b.telling.passage));
  const parts: FindingPart[] = [];
  for (const { trace, pledge } of pledges)
    parts.push(
      makePart(trace, {
        role: of === 'schedule' ? 'announced' : 'promise',
        entryId: pledge.entryId,
        passage: pledge.passage,
        who: pledge.name,
        through: await scene.agencyOf(trace),
      }),
    );
  for (const { trace, telling, outcome } of steps)
    parts.push(
      makePart(trace, {
        role: outcome,
        entryId: telling.entryId,
        passage: telling.passage,
        through: await scene.agencyOf(trace),
      }),
    );
  const [first] = pledges;
  const last = steps.at(-1)!;
  const by = first!.pledge.by;
  const due = by === null ? '' : `, ${of === 'schedule' ? 'on' : 'by'} ${isoDay(by)}`;
  return makeFinding({
    kind,
    says: `${first!.pledge.name ?? 'somebody not named'}: ${quote(first!.pledge.passage.text)}${due} (${printedWhen(parts[0]!)}); ${steps
      .map((step, n) => `${step.outcome.replaceAll('-', ' ')} by ${printedWhen(parts[pledges.length + n]!)}`)
      .join(', then ')}: ${quote(last.telling.passage.text)}`,
    how: 'a sentence of a later report shares the words and sums of it, names who is bound, and tells it as done, begun, not done, moved or called off',
    parts,
    confidence: 0.5,
  });
}

const start = ({ spans }: { readonly spans: readonly { readonly start: number }[] }) => spans[0]!.start;
const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
