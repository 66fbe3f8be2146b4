// Allegations and the denials that answer them, in one report or several, as pairs that grow into groups.
import type { Finding } from '../../record/finding.ts';
import { COPY_DAYS, relationOf } from '../copies/compare-reports.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { listParts, listWords, printedBy, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { Claim } from './claim.ts';
import { DISPUTE_DAYS, isDispute } from './is-dispute.ts';

export const DISPUTES: Family = { kind: 'allegation-and-denial', meet, tell };

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const { claims } = trace.body;
  if (claims.length === 0) return [];
  const found: Belonging[] = [];
  const pair = (ours: Claim, other: Trace, theirs: Claim) => {
    const days = trace.day === null || other.day === null ? null : other.day - trace.day;
    if (isDispute(ours, theirs, days) || isDispute(theirs, ours, days === null ? null : -days))
      found.push([memberOf(trace, ours), memberOf(other, theirs)]);
  };
  for (const [alleged, denied] of pairsIn(claims)) found.push([memberOf(trace, alleged), memberOf(trace, denied)]);
  for (const other of await index.meeting(trace, 'dispute', DISPUTE_DAYS))
    for (const ours of claims) for (const theirs of other.body.claims) pair(ours, other, theirs);
  for (const other of await index.meeting(trace, 'print', COPY_DAYS, 2))
    if (relationOf(trace, other) !== null) found.push(...samePairs(trace, other));
  return found;
}

/** Of “she said that he had answered that the shells were theirs” only the inner one is denied by what denies both. */
function pairsIn(claims: readonly Claim[]): (readonly [Claim, Claim])[] {
  const pairs = claims.flatMap((a) => claims.filter((b) => isDispute(a, b, 'one report')).map((b) => [a, b] as const));
  return pairs.filter(
    ([alleged, denied]) => !pairs.some(([inner, by]) => by === denied && inner.within === alleged.entryId),
  );
}

/** Copies have one dispute, not one each: claims with one content that are disputed in both. */
function samePairs(trace: Trace, other: Trace): Belonging[] {
  const theirs = disputedIn(other);
  return disputedIn(trace).flatMap((ours) =>
    theirs
      .filter(({ side, content }) => side === ours.side && content.text === ours.content.text)
      .map((one): Belonging => [memberOf(trace, ours), memberOf(other, one)]),
  );
}

const disputedIn = ({ body: { claims } }: Trace): Claim[] =>
  claims.filter((a) => claims.some((b) => isDispute(a, b, 'one report') || isDispute(b, a, 'one report')));

const memberOf = ({ reportId }: Trace, { entryId }: Claim): Member => ({ reportId, entryId });

interface Side {
  readonly trace: Trace;
  readonly claim: Claim;
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const sides = members
    .map(({ reportId, entryId }): Side => {
      const trace = traces.get(reportId)!;
      return { trace, claim: trace.body.claims.find((one) => one.entryId === entryId)! };
    })
    .sort((a, b) => compareTraces(a.trace, b.trace) || a.claim.start - b.claim.start);
  const alleged = sides.filter(({ claim }) => claim.side === 'allegation');
  const denied = sides.filter(({ claim }) => claim.side === 'denial');
  const parts = [];
  for (const { trace, claim } of [...alleged, ...denied])
    parts.push(
      makePart(trace, {
        role: claim.side,
        entryId: claim.entryId,
        passage: claim.content,
        who: nameOf(claim),
        through: await scene.agencyOf(trace),
      }),
    );
  const isInOne = new Set(members.map(({ reportId }) => reportId)).size === 1;
  return makeFinding({
    kind: 'allegation-and-denial',
    says: `${namesOf(alleged)} alleged ${quote(alleged[0]!.claim.content.text)}, which ${namesOf(denied)} denied: ${quote(denied[0]!.claim.content.text)}, in ${isInOne ? printedBy(parts[0]!) : listParts(parts)}`,
    how: isInOne
      ? 'one report has both, and who denies is among those alleged against or speaks of the same matter'
      : `an allegation and a denial within ${DISPUTE_DAYS} days that share the words of the matter and the names of those in it`,
    parts,
    confidence: isInOne ? 0.8 : 0.6,
  });
}

/** The name that is known, else the words of the report; “somebody not named” for none. */
const nameOf = ({ speaker, source }: Claim): string | null => speaker?.name ?? (source.trim() === '' ? null : source);
const namesOf = (sides: readonly Side[]) =>
  listWords([...new Set(sides.map(({ claim }) => nameOf(claim) ?? 'somebody not named'))].slice(0, 4));
