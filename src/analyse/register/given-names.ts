// What people put right in, and the actors that a report was read to name; the same with those whom a person named and the report was not read to name, out.
import type { Correction } from '../../record/correction.ts';
import type { Span } from '../../record/span.ts';
import type { ReportActors } from '../../store/contract.ts';
import { foldName } from '../../text/fold-name.ts';
import { actorNamed, idOfNamed } from '../corrections/actor-named.ts';
import { inForce } from '../corrections/in-force.ts';

interface GivenName {
  readonly name: string;
  /** Of the entry that it was given for. */
  readonly span: Span;
}

/** By report. */
export type GivenNames = ReadonlyMap<string, readonly GivenName[]>;

/** Names by which people told who says or does something, as far as that stands. */
export function givenNames(corrections: readonly Correction[]): GivenNames {
  const given = new Map<string, GivenName[]>();
  if (!corrections.some(({ what }) => what === 'edit-entry')) return given;
  for (const one of inForce(corrections)) {
    if (one.what !== 'edit-entry' || one.entry.kind === 'figure') continue;
    const { reportId, spans } = one.entry;
    for (const name of [one.changes.who, one.changes.toWhom])
      if (name != null && spans[0] !== undefined)
        given.set(reportId, [...(given.get(reportId) ?? []), { name, span: spans[0] }]);
  }
  return given;
}

export function withGivenNames(report: ReportActors, given: GivenNames): ReportActors {
  const known = new Set(
    report.actors.flatMap(({ name, names }) => [name, ...names.map((one) => one.name)].map(foldName)),
  );
  const more = new Map<string, ReportActors['actors'][number]>();
  for (const { name, span } of given.get(report.reportId) ?? []) {
    const id = idOfNamed(name);
    if (!known.has(foldName(name)) && !more.has(id))
      more.set(id, { ...actorNamed(id, name), names: [{ name, reportId: report.reportId, span }] });
  }
  return more.size === 0 ? report : { ...report, actors: [...report.actors, ...more.values()] };
}

/** Reports for which other names are given now than before. */
export function changedGiven(before: GivenNames, now: GivenNames): string[] {
  const told = (given: GivenNames, id: string) => JSON.stringify(given.get(id) ?? []);
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => told(before, id) !== told(now, id));
}
