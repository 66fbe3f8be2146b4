// Positions of one holder that oppose each other, in reports of different days, or as one report points them out.
//
//   March:    “There will be no jets at Ister Head”   ──┐ opposed words
//   July:     “Jets will be based at Ister Head”      ──┘
//   July:     “In March she swore that no jet would land; now she says …”   the report’s own pointing-out: a turn beside a recall
import type { Finding } from '../../record/finding.ts';
import type { Passage } from '../../record/passage.ts';
import { listWords as wordsOf } from '../../text/list-words.ts';
import { isRelated } from '../copies/is-related.ts';
import { confidenceOf } from '../findings/confidence.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { asKind, type KeyKind } from '../findings/meeting-key.ts';
import { IN_TITLE, listWords, quote } from '../findings/say.ts';
import { compareTraces, type Trace, type TracePart } from '../findings/trace.ts';
import { keysOfKind, type TraceIndex } from '../findings/trace-index.ts';
import type { LinePair } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import { type OfThread, othersOfThread } from '../threads/others-of-thread.ts';
import { readOverThread } from '../threads/read-over-thread.ts';
import { readTwo } from '../threads/read-two.ts';
import { isDisowned, mayDisown } from './disowned.ts';
import type { Stance } from './held.ts';
import { isRecalled, isReversal, isVowRecalled, REVERSAL_DAYS } from './is-reversal.ts';
import { isNoTurn } from './no-turn.ts';
import { pointedOut, saysTurn, turnedIn } from './pointed-out.ts';
import { isOfOneHolder, stanceOfLine } from './read-turns.ts';
import { listsOf, mayOppose, STANCES } from './stance-outline.ts';
import { likeliestTurn } from './weigh-turn.ts';

export const REVERSALS: Family = { kind: 'reversal', meet, tell, asksInThread: 'reversal' };

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const found = pointedOut(trace.body).map(
    ([turn, recall]): Belonging => [memberOf(trace, turn), memberOf(trace, recall)],
  );
  for (const other of await othersOf(trace, index)) {
    if (other.day === null || trace.day === null || other.day === trace.day) continue;
    const [earlier, later] = other.day < trace.day ? [other, trace] : [trace, other];
    const turns: Turn[] = [];
    const turned = turnedIn(later.body);
    const days = { day: earlier.day!, later: later.day! };
    for (const before of earlier.body.stances)
      for (const after of later.body.stances)
        if (
          (isReversal(before, after) && mayTurn(before, after)) ||
          isVowRecalled(after, before, days) ||
          (turned.has(after) &&
            isRecalled(after, before, days) &&
            (after.recalls || !isNoTurn(before.content.text, after.content.text)))
        )
          turns.push({ earlier, before, later, after });
    const likeliest = turns.length > 0 ? null : likeliestTurn(earlier, later);
    if (likeliest !== null && mayTurn(...likeliest))
      turns.push({ earlier, before: likeliest[0], later, after: likeliest[1] });
    if (turns.length > 0 && !(await isRelated(trace, other, index))) found.push(...(await borneOut(turns, index)));
  }
  const disowned = await disownings(trace, index);
  return [...found, ...disowned, ...(await turnsRead(trace, index, [...found, ...disowned]))];
}

/** “I never said that I would close it”, in a report of one thread with that in which the same speaker says so. */
async function disownings(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  if (trace.day === null || trace.body.stances.length === 0) return [];
  const isAsked = disownsIn(trace.body);
  const others = (await othersOfThread(trace, index)).filter(
    ({ day, body }) => day !== null && day !== trace.day && (day < trace.day! ? isAsked : disownsIn(body)),
  );
  if (others.length === 0) return [];
  const traces = await index.get(others.map(({ reportId }) => reportId));
  const found: Belonging[] = [];
  for (const other of traces.values()) {
    const pairs = disownedBetween(...(other.day! < trace.day ? ([other, trace] as const) : ([trace, other] as const)));
    if (pairs.length > 0 && !(await isRelated(trace, other, index))) found.push(...pairs);
  }
  return found;
}

function disownedBetween(earlier: Trace, later: Trace): Belonging[] {
  return later.body.stances.flatMap((after) =>
    earlier.body.stances
      .filter((before) =>
        isDisowned({ stance: before, lead: earlier.body.lead }, { stance: after, lead: later.body.lead }),
      )
      .map((before): Belonging => [memberOf(earlier, before), memberOf(later, after)]),
  );
}

const disowning = new WeakMap<object, boolean>();
function disownsIn(body: Pick<Trace['body'], 'lines'>): boolean {
  const there = disowning.get(body) ?? body.lines.some(({ passage }) => mayDisown(passage.text));
  disowning.set(body, there);
  return there;
}

/** Who does not deny something holds nothing yet. */
const isUndenied = ({ acts }: Pick<Line, 'acts'>) => acts.length > 0 && acts.every((act) => act === 'deny negated');

const mayTurn = (before: Stance, after: Stance) =>
  after.turns !== null || after.admits || !isNoTurn(before.content.text, after.content.text);

/** Two stances that rules or weights take for a turn. */
interface Turn {
  readonly earlier: Pick<Trace, 'reportId'>;
  readonly before: Stance;
  readonly later: Pick<Trace, 'reportId'>;
  readonly after: Stance;
}

/**
 * What the reader says at least of a turn that rules or weights found and whose own words tell of none. With 0.1 one of the samples is lost; in 427 articles of a campaign 13 such pairs were asked about before
 * the reader had learnt from news, and 8 of them went, 2 of which were so.
 */
const LEAST_TURN = 0.05;

/** Those that a reader of pairs does not speak against, where there is one. */
async function borneOut(turns: readonly Turn[], index: TraceIndex): Promise<Belonging[]> {
  const { readings } = index;
  const found: Belonging[] = [];
  const traces = readings === null ? null : await index.get(turns.flatMap(({ earlier, later }) => [earlier.reportId, later.reportId])); // biome-ignore format: one line
  for (const { earlier, before, later, after } of turns) {
    const of = ({ reportId }: Pick<Trace, 'reportId'>, { entryId, content }: Stance) => ({ part: traces!.get(reportId)!, entryId, passage: content }); // biome-ignore format: one line
    const reading =
      traces === null || after.turns !== null ? null : await readTwo(of(earlier, before), of(later, after), readings);
    if (reading === null || reading.reversal >= LEAST_TURN)
      found.push([memberOf(earlier, before), memberOf(later, after)]);
  }
  return found;
}

/** What a reader of pairs takes for a turn, of two reports of different days of which no other one is known. */
async function turnsRead(trace: Trace, index: TraceIndex, known: readonly Belonging[]): Promise<Belonging[]> {
  const skips = ({ reportId, day }: OfThread) =>
    day === trace.day || known.some((pair) => pair.some((member) => member.reportId === reportId));
  const fits = (pair: LinePair) =>
    isOfOneHolder(pair) &&
    !isNoTurn(pair.first.passage.text, pair.second.passage.text) &&
    ![pair.first, pair.second].some(isUndenied);
  const read = await readOverThread(trace, index, { question: 'reversal', skips, fits });
  return read.flatMap(({ early, late, pairs }) =>
    pairs.map(({ first, second }): Belonging => [memberOf(early, first), memberOf(late, second)]),
  );
}

/** What is said meets what is said, and vows and turns meet deeds (see stand.ts). */
async function othersOf(trace: Trace, index: TraceIndex): Promise<Iterable<TracePart<'stances' | 'lead'>>> {
  const of = (kind: KeyKind, theirs: KeyKind) => keysOfKind(trace, kind).map((key) => asKind(key, theirs));
  const keys = [...of('stance', 'stance'), ...of('vow', 'done'), ...of('done', 'vow')];
  const own = listsOf(trace.body);
  return await index.meetingParts(trace, STANCES, [{ keys, days: REVERSAL_DAYS }], (other) => mayOppose(own, other));
}

const memberOf = ({ reportId }: Pick<Trace, 'reportId'>, { entryId }: Pick<Stance, 'entryId'>): Member => ({ reportId, entryId }); // biome-ignore format: one line

/** The stance, else the line that stands for one. */
const heldIn = ({ body }: Trace, entryId: string | null): Stance =>
  body.stances.find((one) => one.entryId === entryId) ??
  stanceOfLine(body.lines.find((one) => one.entryId === entryId)!);

/** Content of a word or two is the end of what is said elsewhere in its sentence. */
const FRAGMENT = 3;
const shownOf = ({ body }: Trace, { entryId, content }: Stance): Passage =>
  wordsOf(content.text).length > FRAGMENT
    ? content
    : (body.lines.find((one) => one.entryId === entryId)?.passage ?? content);

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
      return { trace, stance: heldIn(trace, entryId) };
    })
    .sort((a, b) => compareTraces(a.trace, b.trace) || a.stance.at - b.stance.at);
  const pairs = new Map([...traces.values()].map((trace) => [trace.reportId, pointedOut(trace.body)]));
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
        passage: shownOf(trace, stance),
        who: stance.holder?.name ?? null,
        through: await scene.agencyOf(trace),
      }),
    );
  const isPointedOut = [...pairs.values()].some((list) => list.length > 0);
  const [oldest, newest] = [sorted[0]!, sorted.at(-1)!];
  const areDisowned = disownedBetween(oldest.trace, newest.trace).length > 0;
  const names = [...new Set(held.flatMap(({ stance: { holder } }) => (holder === null ? [] : [holder.name])))];
  const before = parts.find(({ role }) => role === 'earlier') ?? parts.find(({ role }) => role === 'recalled');
  // the last one may only tell that it went on
  const later = parts.filter(({ role }) => role === 'later');
  const after = later.find(({ who }) => who !== null && who === before?.who) ?? later.at(-1) ?? parts.at(-1)!;
  const who = names.length === 0 ? 'a speaker not named' : listWords(names.slice(0, 3));
  return makeFinding({
    kind: 'reversal',
    says:
      before === undefined || before === after
        ? `${who} turned from what was held before: ${quote(after.passage.text, IN_TITLE)}`
        : `${who} held ${quote(before.passage.text, IN_TITLE)}, and then ${areDisowned ? 'denied having said so: ' : ''}${quote(after.passage.text, IN_TITLE)}`,
    how: areDisowned
      ? 'the later words deny having said or promised something, and the earlier ones of the same speaker say it: the same deed, of one matter'
      : isPointedOut
        ? 'the words of a report say that somebody turned from what was held before'
        : 'clauses of one holder, or of those who speak for one side, with words of one matter: one of them negated, a vow that a later report recalls, or words that are a turn most likely, by weights or by the reader of pairs; no report points it out',
    parts,
    confidence: confidenceOf(isPointedOut ? 'reversal: pointed out' : 'reversal'),
  });
}
