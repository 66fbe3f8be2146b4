// The register and an actor's id in; the reports that name the actor out, in the order of lists, and a page of them.
import type { Register } from '../analyse/register/register.ts';
import type { Sighting } from '../analyse/register/sighting.ts';
import { DualtrackError } from '../errors.ts';

export interface NamingReport {
  readonly reportId: string;
  /** Day of publication; empty where that is not known. */
  readonly published: string;
}

/** Lists made, by register: they go with it. A page of an actor asks for the same list several times. */
const made = new WeakMap<Register, Map<string, readonly NamingReport[]>>();

/** Every report that names the actor, once; newest first, undated ones last, then by id. */
export function reportsOfActor(register: Register, id: string): readonly NamingReport[] {
  const lists = made.get(register) ?? new Map<string, readonly NamingReport[]>();
  made.set(register, lists);
  const known = lists.get(id);
  if (known) return known;
  const list = newestFirst(register.clusterOf(id)?.sightings ?? []);
  lists.set(id, list);
  return list;
}

/** Every report that names one of them, once; in the same order. */
export function reportsOfActors(register: Register, ids: readonly string[]): readonly NamingReport[] {
  const [only, ...others] = ids.map((id) => reportsOfActor(register, id));
  if (others.length === 0) return only ?? [];
  const all = new Map([only!, ...others].flat().map((report) => [report.reportId, report]));
  return [...all.values()].sort(compare);
}

/** Sightings come by day, undated ones last, then by report: the days are turned round, not sorted. A state may have some 200,000. */
function newestFirst(sightings: readonly Sighting[]): NamingReport[] {
  const [dated, undated]: NamingReport[][] = [[], []];
  for (let end = sightings.length; end > 0; ) {
    const { day } = sightings[end - 1]!;
    let start = end;
    while (start > 0 && sightings[start - 1]!.day === day) start--;
    const list = day === null ? undated! : dated!;
    for (let n = start; n < end; n++) {
      const { reportId } = sightings[n]!;
      // of several names in one report one stands beside the other
      if (n === start || sightings[n - 1]!.reportId !== reportId) list.push({ reportId, published: day ?? '' });
    }
    end = start;
  }
  return [...dated!, ...undated!];
}

/** The `limit` reports after `cursor`, and the cursor for those after them. Throws DualtrackError invalid-cursor. */
export function pageOfReports(reports: readonly NamingReport[], limit: number, cursor?: string) {
  const from = cursor === undefined ? 0 : afterCursor(reports, cursor);
  const page = reports.slice(from, from + limit);
  const last = page.at(-1);
  return { page, next: last && from + limit < reports.length ? `${last.published}~${last.reportId}` : null };
}

function compare(a: NamingReport, b: NamingReport): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1;
  return a.reportId < b.reportId ? -1 : a.reportId > b.reportId ? 1 : 0;
}

function afterCursor(reports: readonly NamingReport[], cursor: string): number {
  const [, published, reportId] = /^([\d-]*)~(.+)$/.exec(cursor) ?? [];
  if (published === undefined || reportId === undefined)
    throw new DualtrackError('invalid-cursor', `not a cursor of this list: ${cursor}`, 'give back `next` as it came');
  const index = reports.findIndex((report) => compare(report, { published, reportId }) > 0);
  return index < 0 ? reports.length : index;
}
