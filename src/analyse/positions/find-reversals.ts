// Positions of one holder that oppose each other, in reports of different days, or as one report points them out.
//
//   March:    “There will be no jets at Ister Head”   ──┐ opposed words
//   July:     “Jets will be based at Ister Head”      ──┘
//   July:     “In March she swore that no jet would land; now she says …”   the report’s own pointing-out: a turn beside a recall
import { matchesAny, TURNS } from '../../lexicon/reversal-words.ts';
import type { Finding } from '../../record/finding.ts';
import { isRelated } from '../copies/is-related.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { asKind, type KeyKind } from '../findings/meeting-key.ts';
import { listWords, printedWhen, quote } from '../findings/say.ts';
import { compareTraces, type Trace, type TracePart } from '../findings/trace.ts';
import { keysOfKind, type TraceIndex } from '../findings/trace-index.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Stance } from './held.ts';
import { isRecalled, isReversal, REVERSAL_DAYS } from './is-reversal.ts';
import { listsOf, mayOppose, STANCES } from './stance-outline.ts';

export const REVERSALS: Family = { kind: 'reversal', meet, tell };

/** Sentences between a turn and the recall of what was held before. */
const NEAR_SENTENCES = 3;

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const { stances } = trace.body;
  if (stances.length === 0) return [];
  const found = pointedOut(trace).map(([turn, recall]): Belonging => [memberOf(trace, turn), memberOf(trace, recall)]);
  for (const other of await othersOf(trace, index)) {
    if (other.day === null || trace.day === null || other.day === trace.day) continue;
    const [earlier, later] = other.day < trace.day ? [other, trace] : [trace, other];
    const opposed: Belonging[] = [];
    const turned = turnedIn(later);
    for (const before of earlier.body.stances)
      for (const after of later.body.stances)
        if (
          isReversal(before, after) ||
          (turned.has(after) && isRecalled(after, before, { day: earlier.day!, later: later.day! }))
        )
          opposed.push([memberOf(earlier, before), memberOf(later, after)]);
    if (opposed.length > 0 && !(await isRelated(trace, other, index))) found.push(...opposed);
  }
  return found;
}

/** What is said meets what is said, and vows and turns meet deeds (see stand.ts). */
async function othersOf(trace: Trace, index: TraceIndex): Promise<Iterable<TracePart<'stances'>>> {
  const of = (kind: KeyKind, theirs: KeyKind) => keysOfKind(trace, kind).map((key) => asKind(key, theirs));
  const keys = [...of('stance', 'stance'), ...of('vow', 'done'), ...of('done', 'vow')];
  const own = trace.body.stances.map(listsOf);
  return await index.meetingParts(trace, STANCES, keys, REVERSAL_DAYS, (other) => mayOppose(own, other));
}

/** A report is asked by each that it meets. */
const known = new WeakMap<TracePart<'stances'>, ReadonlySet<Stance>>();
function turnedIn(part: TracePart<'stances'>): ReadonlySet<Stance> {
  const there = known.get(part) ?? new Set(pointedOut(part).flat());
  known.set(part, there);
  return there;
}

/**
 * Turns of a report with what it says was held before; a turn said outright may stand alone, paired with itself. Two of one holder, or the one
 * right beside the other where a holder is not known.
 */
export function pointedOut({ body: { stances } }: TracePart<'stances'>): (readonly [Stance, Stance])[] {
  const pairs: (readonly [Stance, Stance])[] = [...admittedIn(stances)];
  for (const turn of stances.filter(({ turns }) => turns !== null)) {
    if (turn.recalls && saysTurn(turn)) {
      pairs.push([turn, turn]);
      continue;
    }
    const recalls = stances.filter(
      (one) =>
        one.recalls &&
        (one !== turn || turn.turns === 'beside') &&
        Math.abs(one.at - turn.at) <= NEAR_SENTENCES &&
        isSameSpeaker(one.holder, turn.holder) === true,
    );
    // “She would vote for it. Five weeks ago she said that she was against it.”: what stands beside the recall is the turn
    const others = recalls.filter((one) => one !== turn);
    for (const recall of others.length > 0 ? others : recalls)
      pairs.push(recall === turn ? [besideOf(turn, stances) ?? turn, turn] : [turn, recall]);
    if (recalls.length === 0 && turn.turns === 'outright' && turn.holder !== null) pairs.push([turn, turn]);
  }
  return pairs;
}

/** “In March she said that there was not one soldier there. On Tuesday her president said that of course they had been”: another speaks for her side. */
const admittedIn = (stances: readonly Stance[]): (readonly [Stance, Stance])[] =>
  stances
    .filter(({ admits }) => admits)
    .flatMap((one) => {
      const recall = stances.findLast((other) => other !== one && other.recalls && other.recalled !== null && one.at - other.at >= 0 && one.at - other.at <= 1 && DENIED.test(other.content.text)); // biome-ignore format: one line
      return recall === undefined || !TAKES_UP.test(one.content.text) ? [] : [[one, recall] as const];
    });
const DENIED = /\b(?:not|no|none|nobody|never)\b/iu;
const TAKES_UP = /^[\s"“«„‘']*(?:that )?(?:of course )?(?:they|it|he|she|there|some|many|all|most|we|our)\b/iu;

/** “He would vote against it, reversing the position that he took in the winter”: new and old in one. */
const saysTurn = ({ content }: Stance) => matchesAny(TURNS, content.text);

/** What the same holder says right before: “She would vote for it. Five weeks ago she said that she was against it.” */
const besideOf = (turn: Stance, stances: readonly Stance[]) =>
  stances.findLast(
    (one) =>
      one !== turn && turn.at - one.at >= 0 && turn.at - one.at <= 1 && isSameSpeaker(one.holder, turn.holder) === true,
  );

const memberOf = ({ reportId }: Pick<Trace, 'reportId'>, { entryId }: Stance): Member => ({ reportId, entryId });

interface Held {
  readonly trace: Trace;
  readonly stance: Stance;
  readonly role: 'earlier' | 'later' | 'recalled';
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const sorted = members
    .map(({ reportId, entryId }) => {
      const trace = traces.get(reportId)!;
      return { trace, stance: trace.body.stances.find((one) => one.entryId === entryId)! };
    })
    .sort((a, b) => compareTraces(a.trace, b.trace) || a.stance.at - b.stance.at);
  const pairs = new Map([...traces.values()].map((trace) => [trace.reportId, pointedOut(trace)]));
  const isRecall = ({ trace, stance }: Omit<Held, 'role'>) =>
    pairs
      .get(trace.reportId)!
      .some(([turn, recall]) => recall === stance && (turn !== stance || (stance.turns === 'beside' && !saysTurn(stance)))); // biome-ignore format: one line
  const lastDay = sorted.findLast((one) => !isRecall(one))?.trace.day;
  const held = sorted.map(({ trace, stance }): Held => {
    if (isRecall({ trace, stance })) return { trace, stance, role: 'recalled' };
    const isTurn = pairs.get(trace.reportId)!.some(([turn]) => turn === stance);
    return { trace, stance, role: isTurn || trace.day === lastDay ? 'later' : 'earlier' };
  });
  const parts = [];
  for (const { trace, stance, role } of held)
    parts.push(
      makePart(trace, {
        role,
        entryId: stance.entryId,
        passage: stance.content,
        who: stance.holder?.name ?? null,
        through: await scene.agencyOf(trace),
      }),
    );
  const isPointedOut = [...pairs.values()].some((list) => list.length > 0);
  const names = [...new Set(held.flatMap(({ stance: { holder } }) => (holder === null ? [] : [holder.name])))];
  const before = parts.find(({ role }) => role === 'earlier') ?? parts.find(({ role }) => role === 'recalled');
  const after = parts.findLast(({ role }) => role === 'later') ?? parts.at(-1)!;
  const who = names.length === 0 ? 'a speaker not named' : listWords(names.slice(0, 3));
  return makeFinding({
    kind: 'reversal',
    says:
      before === undefined || before === after
        ? `${who} turned from what was held before: ${quote(after.passage.text)}, ${printedWhen(after)}`
        : `${who} held ${quote(before.passage.text)}, ${printedWhen(before)}, and then ${quote(after.passage.text)}, ${printedWhen(after)}; ${isPointedOut ? 'the later report points it out' : 'no report points it out'}`,
    how: isPointedOut
      ? 'the words of a report say that somebody turned from what was held before'
      : 'clauses of one holder, or of those who speak for one side, with the same words of the matter, one of them negated',
    parts,
    confidence: isPointedOut ? 0.7 : 0.4,
  });
}
