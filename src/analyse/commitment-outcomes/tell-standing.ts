// Pledges that are one and the sentences that tell of them in; where it stands, with its dated log, out, and a finding where anything came of it.
import { NO_MENTION } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import type { Finding, FindingPart } from '../../record/finding.ts';
import { NO_PASSAGE } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Standing, StandingStep } from '../../record/standing.ts';
import { contentId } from '../../text/content-hash.ts';
import { confidenceOf } from '../findings/confidence.ts';
import type { Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { IN_TITLE, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import { LIKELY, likeliestRead } from '../threads/likeliest-read.ts';
import type { Line } from '../threads/line.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { borneOut } from './borne-out.ts';
import { lineOutcomes, pledgeOfLine, tellingOfLine } from './line-outcomes.ts';
import { memberOf, type PledgeGroup, stepsOn } from './meet-pledges.ts';
import { tellsOneOfSeveral } from './one-of-several.ts';
import type { Outcome } from './outcome-of.ts';
import type { Pledge } from './pledge.ts';
import type { Telling } from './telling.ts';
import { hasWords } from './words-of-outcome.ts';

interface Told {
  readonly trace: Trace;
  readonly pledge: Pledge;
}

interface Step {
  readonly trace: Trace;
  readonly telling: Telling;
  readonly outcome: Outcome | 'condition';
}

export async function tellStanding(
  group: PledgeGroup,
  scene: Scene,
): Promise<{ standing: Standing; finding: Finding | null }> {
  const traces = await scene.index.get([...group.pledges, ...group.tellings].map(({ reportId }) => reportId));
  const told = group.pledges
    .flatMap(({ reportId, entryId }): Told[] => {
      const trace = traces.get(reportId)!;
      const known = trace.body.pledges.filter((one) => one.entryId === entryId);
      return (known.length > 0 ? known : ofLine(trace, entryId, pledgeOfLine)).map((pledge) => ({ trace, pledge }));
    })
    .sort((a, b) => compareTraces(a.trace, b.trace) || start(a.pledge) - start(b.pledge));
  const asked = group.tellings.map((member) => stepsOf(member, told, traces, scene.index.readings));
  const steps = (await Promise.all(asked))
    .flat()
    .sort((a, b) => compareTraces(a.trace, b.trace) || start(a.telling) - start(b.telling));
  const moves = untilHeld(steps.filter((one): one is Step & { outcome: Outcome } => one.outcome !== 'condition'));
  const [first] = told as [Told, ...Told[]];
  const finding = moves.length === 0 ? null : await makeOutcome(told, moves, scene);
  const dated = told.find(({ pledge }) => pledge.by !== null)?.pledge ?? first.pledge;
  const log = [
    ...told.map(({ trace, pledge }) => ({ trace, step: toStep(trace, pledge, 'open', pledge.by) })),
    ...moves.map(({ trace, telling, outcome }) => ({
      trace,
      step: toStep(trace, telling, outcome, outcome === 'moved' || outcome === 'superseded' ? telling.newDay : null),
    })),
  ]
    .sort((a, b) => compareTraces(a.trace, b.trace) || start(a.step) - start(b.step))
    .map(({ step }) => step);
  const standing: Standing = {
    id: contentId('standing', first.pledge.kind, first.trace.reportId, first.pledge.entryId),
    kind: first.pledge.kind === 'schedule' ? 'scheduled-event' : 'commitment',
    name: told.find(({ pledge }) => pledge.name !== null)?.pledge.name ?? null,
    ...(await detailsOf(first, scene)),
    type: first.pledge.type,
    from: isoDay(dated.from),
    due: log.findLast(({ due }) => due !== null)?.due ?? null,
    state: moves.at(-1)?.outcome ?? 'open',
    log,
    watch: steps
      .filter(({ outcome }) => outcome === 'condition')
      .map(({ trace, telling }) => toStep(trace, telling, 'open', null)),
    finding: finding?.id ?? null,
  };
  return { standing, finding };
}

/**
 * What took place is neither moved nor called off by a later report: that speaks of another, or of what was agreed there. What was called off is moved
 * by words for that alone: “put off until May”, not “inspectors came five days before the day that was agreed”.
 */
function untilHeld<Moved extends Pick<Step, 'telling'> & { readonly outcome: Outcome }>(
  steps: readonly Moved[],
): Moved[] {
  const [held, off] = (['took-place', 'called-off'] as const).map((one) =>
    steps.findIndex(({ outcome }) => outcome === one),
  ) as [number, number];
  const isBehind = (n: number, at: number) => at >= 0 && n > at;
  return steps.filter(({ outcome, telling }, n) => {
    if (outcome === 'moved') return !isBehind(n, held) && (!isBehind(n, off) || hasWords(telling.passage, 'moved'));
    return outcome !== 'called-off' || !isBehind(n, held);
  });
}

async function stepsOf(
  { reportId, entryId }: Member,
  told: readonly Told[],
  traces: ReadonlyMap<string, Trace>,
  readings: PairReadings | null,
): Promise<Step[]> {
  const trace = traces.get(reportId)!;
  const known = trace.body.tellings.filter((one) => one.entryId === entryId);
  const stepsTo = told.map((one) => ({ ...one, stepTo: stepsOn(one.trace, one.pledge, trace) }));
  const steps: Step[] = [];
  for (const telling of known.length > 0 ? known : ofLine(trace, entryId, tellingOfLine)) {
    const byRule: (Outcome | 'condition')[] = [];
    for (const { trace: early, pledge, stepTo } of stepsTo) {
      const step = stepTo(telling);
      const borne = step === null || step === 'condition' ? step : await borneOut(step, pledge, early, telling, trace, readings); // biome-ignore format: one line
      if (borne !== null) byRule.push(borne);
    }
    const outcome =
      byRule.length > 0
        ? (byRule.find((one) => one !== 'condition') ?? byRule[0])
        : await firstOfLines(told, trace, telling, readings);
    if (outcome === undefined) continue;
    const isSome = outcome === 'met' && told.every(({ pledge }) => tellsOneOfSeveral(pledge.passage.text, telling.passage.text)); // biome-ignore format: one line
    steps.push({ trace, telling, outcome: isSome ? 'partly-met' : outcome });
  }
  return steps;
}

/** The line as a pledge, or as a telling. */
const ofLine = <Made>({ body, day }: Trace, entryId: string | null, make: (line: Line, day: number) => Made): Made[] =>
  body.lines
    .filter((one) => one.entryId === entryId)
    .slice(0, 1)
    .map((line) => make(line, day!));

/** What lines tell of the first of these pledges that any tells of: a promise that many reports tell has many, and each is one more comparison of all lines of two reports. */
async function firstOfLines(
  told: readonly Told[],
  late: Trace,
  telling: Telling,
  readings: PairReadings | null,
): Promise<Outcome | undefined> {
  for (const { trace, pledge } of told) {
    const outcomes = await lineOutcomes(trace, late, readings);
    const found = outcomes.find((one) => one.pledge.entryId === pledge.entryId && one.telling.entryId === telling.entryId); // biome-ignore format: one line
    if (found !== undefined) return found.outcome;
  }
  return undefined;
}

function toStep(
  trace: Trace,
  { entryId, passage }: Pledge | Telling,
  state: StandingStep['state'],
  due: number | null,
): StandingStep {
  const { reportId, day, body } = trace;
  return { state, date: isoDay(day), reportId, outlet: body.outlet, entryId, passage, due: isoDay(due) };
}

type Details = Pick<Standing, 'who' | 'what' | 'forWhom' | 'condition' | 'by' | 'place' | 'confidence'>;

/** The parts of the first telling, as its report has them. */
async function detailsOf({ trace, pledge }: Told, scene: Scene): Promise<Details> {
  const record = await scene.index.record(trace.reportId);
  const entry = record?.entries.find(({ id }) => id === pledge.entryId);
  const none = { who: NO_MENTION, what: pledge.passage, forWhom: NO_MENTION, condition: NO_PASSAGE, by: null };
  if (entry?.kind === 'commitment') return ofCommitment(entry);
  if (entry?.kind === 'event') return { ...ofEvent(entry), what: pledge.passage };
  return { ...none, place: NO_PASSAGE, confidence: 0 };
}

const ofCommitment = ({ who, what, forWhom, condition, by, confidence }: Commitment): Details => ({
  who,
  what,
  forWhom,
  condition,
  by,
  place: NO_PASSAGE,
  confidence,
});

function ofEvent({ participants, when, place, confidence }: ReportedEvent): Omit<Details, 'what'> {
  const first = participants.find(({ role }) => role === 'agent') ?? participants[0];
  const who = first === undefined ? NO_MENTION : { spans: first.spans, text: first.text, actor: first.actor };
  return { who, forWhom: NO_MENTION, condition: NO_PASSAGE, by: when, place, confidence };
}

async function makeOutcome(told: readonly Told[], steps: readonly (Step & { outcome: Outcome })[], scene: Scene) {
  const [{ pledge: first }] = told as [Told, ...Told[]];
  const isEvent = first.kind === 'schedule';
  const parts: FindingPart[] = [];
  for (const { trace, pledge } of told)
    parts.push(
      makePart(trace, {
        role: isEvent ? 'announced' : 'promise',
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
  const traces = new Map([...told, ...steps].map(({ trace }) => [trace.reportId, trace]));
  const members = [...told.map(({ trace, pledge }) => memberOf(trace, pledge)), ...steps.map(({ trace, telling }) => memberOf(trace, telling))]; // biome-ignore format: one line
  const likelihood = isEvent ? await likeliestRead(['outcome'], members, traces, scene.index.readings) : null;
  const due = first.by === null ? '' : isEvent ? `, announced for ${stretchOf(first)}` : `, by ${isoDay(first.by)}`;
  return makeFinding({
    kind: isEvent ? 'scheduled-event' : 'commitment-outcome',
    says: `${sayOutcome(first.name, steps.at(-1)!.outcome)}: ${quote(first.passage.text, IN_TITLE)}${due}`,
    how: 'a sentence of a later report shares the words and sums of it, names who is bound, and tells it as done, begun, not done, moved or called off',
    parts,
    confidence: confidenceOf(!isEvent ? 'outcome of a commitment' : (likelihood ?? 0) >= LIKELY ? 'announced event: likely' : 'announced event'), // biome-ignore format: one line
  });
}

/** “2031-04-17”, “2031-04-17 to 2031-04-23” */
const stretchOf = ({ from, by }: Pledge): string =>
  from === null || from === by ? `${isoDay(by)}` : `${isoDay(from)} to ${isoDay(by)}`;

const OF_EVENT: Readonly<Partial<Record<Outcome, string>>> = {
  'took-place': 'Took place as announced',
  moved: 'Moved to another day',
  'called-off': 'Called off',
};
const OF_PROMISE: Readonly<Partial<Record<Outcome, string>>> = {
  met: 'kept a promise',
  'partly-met': 'kept a promise in part',
  'not-met': 'did not keep a promise',
  'in-progress': 'is keeping a promise',
  superseded: 'gave up a promise for another',
};

/** Who, and what came of it. */
const sayOutcome = (name: string | null, outcome: Outcome): string =>
  OF_EVENT[outcome] ?? `${name ?? 'Somebody not named'} ${OF_PROMISE[outcome] ?? outcome}`;

const start = ({ passage }: { readonly passage: { readonly spans: readonly { readonly start: number }[] } }) =>
  passage.spans[0]!.start;
const isoDay = (day: number | null) => (day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));
