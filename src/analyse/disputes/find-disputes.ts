// Allegations and the denials that answer them, in one report or several, as pairs that grow into groups.
import type { Finding } from '../../record/finding.ts';
import { COPY_DAYS, relationOf } from '../copies/compare-reports.ts';
import { sayTakenBack } from '../correction-notices/withdrawn-entries.ts';
import { confidenceOf } from '../findings/confidence.ts';
import { type Belonging, type Family, type Member, memberKey, type Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { othersOfStory } from '../findings/others-of-story.ts';
import { IN_TITLE, listWords, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { Stance } from '../positions/held.ts';
import { LIKELY, likeliestRead } from '../threads/likeliest-read.ts';
import type { OfThread } from '../threads/others-of-thread.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readOverThread, readWithin } from '../threads/read-over-thread.ts';
import { readPairs } from '../threads/read-pairs.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import { isContradictedElsewhere, opposingClauses, type Told } from './contradicts.ts';
import { disputedLines } from './disputed-lines.ts';
import { DISPUTE_DAYS, isDispute } from './is-dispute.ts';
import { namesIn } from './names-in.ts';
import { isOneSide } from './one-side.ts';
import { pairsBorneOut, pairsIn } from './pairs-in.ts';
import { answeredIn, deniedIn, isByAnother, mayDisagree, withDenialLast } from './read-denials.ts';
import { toldSo } from './told-so.ts';
import { answerLikelihood, LEAST_LIKELY } from './weigh-answer.ts';

export const DISPUTES: Family = { kind: 'allegation-and-denial', meet, tell, asksInThread: 'denial' };

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const { claims, stances } = trace.body;
  if (claims.length === 0 && stances.length === 0 && trace.body.lines.length === 0) return [];
  const found: Belonging[] = [];
  const pair = (ours: Claim, other: Trace, theirs: Claim) => {
    const days = trace.day === null || other.day === null ? null : other.day - trace.day;
    if (isDispute(ours, theirs, days) || isDispute(theirs, ours, days === null ? null : -days))
      found.push([memberOf(trace, ours), memberOf(other, theirs)]);
  };
  for (const [alleged, denied] of (await pairsBorneOut(trace, index.readings)).all) found.push([memberOf(trace, alleged), memberOf(trace, denied)]); // biome-ignore format: one line
  for (const other of await index.meeting(trace, 'dispute', DISPUTE_DAYS))
    for (const ours of claims) for (const theirs of other.body.claims) pair(ours, other, theirs);
  for (const other of await othersOfStory(trace, index)) found.push(...inOneStory(trace, other));
  for (const other of await index.meeting(trace, 'print', COPY_DAYS, 2))
    if (relationOf(trace, other) !== null) found.push(...(await samePairs(trace, other, index.readings)));
  for (const [alleged, denied] of await answersRead(trace, index)) found.push([memberOf(trace, alleged), memberOf(trace, denied)]); // biome-ignore format: one line
  found.push(...(await denialsRead(trace, index, found)));
  for (const { said, answer } of toldSo(trace.body)) found.push([memberOf(trace, said), memberOf(trace, answer)]);
  return [...found, ...(await answersToSo(found, index))];
}

/** What another report says against “she had told him so” is said against what she had told him. */
async function answersToSo(pairs: readonly Belonging[], index: TraceIndex): Promise<Belonging[]> {
  const apart = pairs.filter(([a, b]) => a.reportId !== b.reportId);
  if (apart.length === 0) return [];
  const traces = await index.get([...new Set(apart.flat().map(({ reportId }) => reportId))]);
  return apart.flatMap(([a, b]) =>
    [[a, b] as const, [b, a] as const].flatMap(([told, answer]): Belonging[] => {
      const trace = traces.get(told.reportId)!;
      const so = toldSo(trace.body).find(({ telling }) => told.entryId !== null && telling.has(told.entryId));
      return so === undefined ? [] : [[memberOf(trace, so.said), answer] as const];
    }),
  );
}

/** What a reader of pairs takes for denied, or for what two voices tell in two ways, of one report. */
async function answersRead(trace: Trace, index: TraceIndex): Promise<(readonly [Told, Told])[]> {
  const denied = (await readWithin('answer', trace, index)).filter(isByAnother);
  const taken = new Set(denied.flatMap(({ first, second }) => [first, second]));
  const contrary = (await readWithin('disagreement', trace, index)).filter(
    (pair) => mayDisagree(pair) && !taken.has(pair.first) && !taken.has(pair.second),
  );
  const known = (await pairsBorneOut(trace, index.readings)).claims;
  return answeredIn([...denied, ...withDenialLast(contrary, trace)], trace, known);
}

/** What a reader of pairs takes for denied, of two reports between which no other dispute is known. */
async function denialsRead(trace: Trace, index: TraceIndex, known: readonly Belonging[]): Promise<Belonging[]> {
  const skips = ({ reportId }: OfThread) => known.some((pair) => pair.some((member) => member.reportId === reportId));
  const read = await readOverThread(trace, index, { question: 'denial', skips, fits: isByAnother });
  const traces = await index.get(read.flatMap(({ early, late }) => [early.reportId, late.reportId]));
  return read.flatMap(({ early, late, pairs }) => {
    const [a, b] = [traces.get(early.reportId)!, traces.get(late.reportId)!];
    return deniedIn(pairs, a, b).map(([alleged, denied]): Belonging => [memberOf(a, alleged), memberOf(b, denied)]);
  });
}

/** By member, what was read of it in one of these reports, else over two. What denies and is denied in turn denies, as an earlier report has what it denies. */
async function toldByReading(
  traces: ReadonlyMap<string, Trace>,
  index: TraceIndex,
): Promise<ReadonlyMap<string, Told>> {
  const { readings } = index;
  const told = new Map<string, Told>();
  if (readings === null) return told;
  const put = (trace: Trace, one: Told) => {
    const key = memberKey(memberOf(trace, one));
    if (!told.has(key)) told.set(key, one);
  };
  const sorted = [...traces.values()].sort(compareTraces);
  for (const trace of sorted)
    for (const [alleged, denied] of await answersRead(trace, index)) {
      put(trace, alleged);
      put(trace, denied);
    }
  for (const a of sorted)
    for (const b of sorted) {
      if (a === b || a.day === null || b.day === null || a.day > b.day) continue;
      const pairs = (await readPairs('denial', a, b, readings)).filter(isByAnother);
      for (const [alleged, denied] of deniedIn(pairs, a, b)) {
        put(a, alleged);
        put(b, denied);
      }
    }
  return told;
}

/** What one report of a story tells and another of that day, or of a later one, contradicts. */
function inOneStory(trace: Trace, other: Trace): Belonging[] {
  const found: Belonging[] = [];
  for (const [early, late] of [
    [trace, other],
    [other, trace],
  ] as const) {
    if (early.day! > late.day!) continue;
    const answers = toldIn(late).filter(({ content, side }) => side === 'denial' || opposingClauses(content.text).length > 0); // biome-ignore format: one line
    for (const answer of answers)
      for (const said of toldIn(early))
        if (
          said.side !== 'denial' &&
          isSameSpeaker(said.speaker, answer.speaker) !== true &&
          !isOneSide(said, answer) &&
          isContradictedElsewhere(said, answer)
        )
          found.push([
            { reportId: early.reportId, entryId: said.entryId },
            { reportId: late.reportId, entryId: answer.entryId },
          ]);
  }
  return found;
}

const told = new WeakMap<Trace, readonly Told[]>();

/** Claims, and what else is said. */
function toldIn(trace: Trace): readonly Told[] {
  const there = told.get(trace);
  if (there !== undefined) return there;
  const { claims, stances } = trace.body;
  const byLines = disputedLines(trace, pairsIn(claims)).flat();
  const known = new Set([...claims, ...byLines].map(({ entryId }) => entryId));
  const isClaim = new Set(claims.map(({ entryId }) => entryId));
  const all = [
    ...claims,
    ...byLines.filter(({ entryId }) => !isClaim.has(entryId)),
    ...stances.filter((one) => one.isDeed !== true && !known.has(one.entryId)).map(saidAs),
  ];
  told.set(trace, all);
  return all;
}

const saidAs = ({ entryId, holder, side, content }: Stance): Told => ({
  entryId,
  side: opposingClauses(content.text).length > 0 ? 'denial' : 'allegation',
  speaker: holder,
  source: holder?.name ?? '',
  from: side,
  about: namesIn(content.text),
  meant: [],
  content,
  isPlain: true,
});

/** Copies have one dispute, not one each: claims with one content that are disputed in both. */
async function samePairs(trace: Trace, other: Trace, readings: PairReadings | null): Promise<Belonging[]> {
  const disputedIn = async (one: Trace) => [...new Set((await pairsBorneOut(one, readings)).claims.flat())];
  const theirs = await disputedIn(other);
  return (await disputedIn(trace)).flatMap((ours) =>
    theirs
      .filter(({ side, content }) => side === ours.side && content.text === ours.content.text)
      .map((one): Belonging => [memberOf(trace, ours), memberOf(other, one)]),
  );
}

const memberOf = ({ reportId }: Trace, { entryId }: Pick<Claim, 'entryId'>): Member => ({ reportId, entryId });

const startOf = ({ content }: Told) => content.spans[0]!.start;

interface Side {
  readonly trace: Trace;
  readonly claim: Told;
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const byReading = await toldByReading(traces, scene.index);
  const sides = members
    .map((member): Side => {
      const trace = traces.get(member.reportId)!;
      const isMember = ({ entryId }: Told) => entryId === member.entryId;
      const so = toldSo(trace.body).map(({ said }) => said);
      const claim = byReading.get(memberKey(member)) ?? so.find(isMember) ?? toldIn(trace).find(isMember);
      return { trace, claim: claim! };
    })
    .sort((a, b) => compareTraces(a.trace, b.trace) || startOf(a.claim) - startOf(b.claim));
  const alleged = sides.filter(({ claim }) => claim.side === 'allegation');
  const denied = sides.filter(({ claim }) => claim.side === 'denial');
  const parts = [];
  for (const { trace, claim } of [...alleged, ...denied])
    parts.push(
      makePart(trace, {
        role: claim.side,
        entryId: claim.entryId,
        passage: claim.shown ?? claim.content,
        who: nameOf(claim),
        through: await scene.agencyOf(trace),
      }),
    );
  const withdrawn = await scene.withdrawnIn([...traces.keys()]);
  const isInOne = new Set(members.map(({ reportId }) => reportId)).size === 1;
  return makeFinding({
    kind: 'allegation-and-denial',
    says: `${areNarrated(alleged) ? 'a report tells' : `${namesOf(alleged)} ${isOfWhom(alleged[0]!) ? 'accused' : 'alleged'}`} ${quote(alleged[0]!.claim.content.text, IN_TITLE)}; ${areNarrated(denied) ? 'what a report tells speaks against it' : `${namesOf(denied)} denied it`}${sayTakenBack(sides.map(({ claim }) => ({ words: quote(claim.content.text, IN_TITLE), notice: withdrawn.get(claim.entryId) })))}`,
    how: isInOne
      ? 'one report has both, and who denies is among those alleged against, speaks of the same matter or answers right behind'
      : `an allegation and a denial within ${DISPUTE_DAYS} days that share the words of the matter and the names of those in it, or of which a reader of pairs says that one denies the other`,
    parts,
    confidence: isInOne ? (inOneReport(alleged, denied) ?? (await byReader(members, traces, scene.index))) : confidenceOf('denial over two reports'), // biome-ignore format: one line
  });
}

/** As often as what weights and the reader of pairs find of lines is so. */
async function byReader(
  members: readonly Member[],
  traces: ReadonlyMap<string, Trace>,
  { readings }: TraceIndex,
): Promise<number> {
  const likelihood = await likeliestRead(['answer', 'disagreement'], members, traces, readings);
  return confidenceOf((likelihood ?? 0) >= LIKELY ? 'denial in one report: likely' : 'denial in one report'); // biome-ignore format: one line
}

/** Of the likeliest of the pairs that rules find, by weights; null where they find none. */
function inOneReport(alleged: readonly Side[], denied: readonly Side[]): number | null {
  const likelihoods = alleged.flatMap(({ trace, claim: { entryId } }) =>
    pairsIn(trace.body.claims)
      .filter(([a, b]) => a.entryId === entryId && denied.some(({ claim }) => claim.entryId === b.entryId))
      .map(([a, b]) => answerLikelihood(a, b, isDispute(a, b, 'one report'))),
  );
  if (likelihoods.length === 0) return null;
  return Math.round(100 * Math.max(LEAST_LIKELY, ...likelihoods)) / 100;
}

/** The name that is known, else the words of the report; “somebody not named” for none. */
const nameOf = ({ speaker, source }: Told): string | null => speaker?.name ?? (source.trim() === '' ? null : source);
/** The report’s own words, which nobody is quoted for. */
const areNarrated = (sides: readonly Side[]) => sides.every(({ claim }) => claim.isNarrated === true);
/** “accused [him of signing it]”, “accused [Ilse Varga of lying]”: the content says of whom.        not “alleged [they signed it]”, “alleged [Most of the crew left]” */
const isOfWhom = ({ claim }: Side): boolean => claim.accuses === true || OF_WHOM.test(claim.content.text);
const OF_WHOM =
  /^["“‘']?(?:(?:him|her|them|it|us|me|you)\s+of(?!\p{L})|\p{Lu}[\p{L}.’'-]+\s+(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}of\s+\p{Ll}+ing(?!\p{L}))/u;

const namesOf = (sides: readonly Side[]) =>
  listWords([...new Set(sides.map(({ claim }) => nameOf(claim) ?? 'somebody not named'))].slice(0, 4));
