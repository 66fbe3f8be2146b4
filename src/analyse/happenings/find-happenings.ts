// Reported events that are one happening, over reports that do not copy each other, each report’s version beside the first’s.
import type { Finding, FindingPart, PartRole } from '../../record/finding.ts';
import { relationOf } from '../copies/compare-reports.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { isOfKind } from '../findings/meeting-key.ts';
import { listParts, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { joinSets } from '../register/join-sets.ts';
import type { Deed } from './deed.ts';
import { compareVersions, isSameHappening } from './same-happening.ts';

export const HAPPENINGS: Family = { kind: 'happening', meet, tell };

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const { deeds } = trace.body;
  if (deeds.length === 0) return [];
  const found: Belonging[] = [];
  // days are in the keys: an anniversary tells of what was long ago
  for (const other of await index.meeting(trace, 'deed', null)) {
    // what copies have in common is told by the finding that they are copies
    if (relationOf(trace, other) !== null) continue;
    for (const ours of deeds)
      for (const theirs of other.body.deeds)
        if (isSameHappening(ours, theirs)) found.push([memberOf(trace, ours), memberOf(other, theirs)]);
  }
  return found;
}

const memberOf = ({ reportId }: Trace, { entryId }: Deed): Member => ({ reportId, entryId });

interface Version {
  readonly trace: Trace;
  readonly deed: Deed;
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = await scene.index.get(members.map(({ reportId }) => reportId));
  const versions = members
    .map(({ reportId, entryId }): Version => {
      const trace = traces.get(reportId)!;
      return { trace, deed: trace.body.deeds.find((one) => one.entryId === entryId)! };
    })
    .sort((a, b) => compareTraces(a.trace, b.trace) || a.deed.passage.spans[0]!.start - b.deed.passage.spans[0]!.start);
  // versions are held against the first that says it happened and counts
  const measure =
    versions.find(({ deed }) => deed.isTold && deed.counts.length > 0) ??
    versions.find(({ deed }) => deed.isTold) ??
    versions[0]!;
  const parts: FindingPart[] = [];
  for (const { trace, deed } of [measure, ...versions.filter((one) => one !== measure)])
    parts.push(
      makePart(trace, {
        role: deed === measure.deed ? 'told' : compareVersions(measure.deed, deed),
        entryId: deed.entryId,
        passage: deed.passage,
        through: await scene.agencyOf(trace),
      }),
    );
  const reports = [...traces.values()];
  const of = (role: PartRole) => parts.filter((part) => part.role === role);
  const sources = countSources(reports);
  const [from, to] = narrow(versions.map(({ deed }) => deed));
  return makeFinding({
    kind: 'happening',
    says: [
      `${reports.length} reports from ${sources} source${sources === 1 ? '' : 's'} tell one happening (${measure.deed.type}, ${from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`}): ${quote(measure.deed.passage.text)}`,
      ...(of('agrees').length > 0 ? [`${listParts(of('agrees'))} agree`] : []),
      ...(of('differs').length > 0
        ? [`${listParts(of('differs'))} count otherwise: ${quote(of('differs')[0]!.passage.text)}`]
        : []),
      ...(of('denies').length > 0
        ? [`denied in ${listParts(of('denies'))}: ${quote(of('denies')[0]!.passage.text)}`]
        : []),
      ...(of('silent').length > 0 ? [`${listParts(of('silent'))} give no figure`] : []),
    ].join('; '),
    how: 'reported events of one kind, on days that meet, with names and words of the matter in common; reports that copy each other are one source',
    parts,
    confidence: versions.every(({ deed }) => deed.isDated) ? 0.7 : 0.5,
  });
}

/**
 * Reports that copy each other, or are versions of one article, are one source. Such reports share a fingerprint or an address, so only
 * those that do are compared.
 */
export function countSources(reports: readonly Trace[]): number {
  const sets = joinSets(reports.length);
  const having = new Map<number, number[]>();
  reports.forEach((trace, n) => {
    for (const key of trace.keys) {
      if (!isOfKind(key, 'print') && !isOfKind(key, 'article')) continue;
      const others = having.get(key) ?? [];
      for (const m of others)
        if (sets.setOf(m) !== sets.setOf(n) && relationOf(trace, reports[m]!) !== null) sets.join(m, n);
      others.push(n);
      having.set(key, others);
    }
  });
  return new Set(reports.map((_, n) => sets.setOf(n))).size;
}

/** The shortest stretch of days that a report tells, else the shortest that is taken from a report’s own day. */
function narrow(deeds: readonly Deed[]): readonly [number, number] {
  const [best] = [...deeds].sort(
    (a, b) => Number(b.isDated) - Number(a.isDated) || a.to - a.from - (b.to - b.from) || a.from - b.from,
  );
  return [best!.from, best!.to];
}

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
