// The register and an actor's id in; the reports that name the actor out, in the order of lists, and a page of them.
import type { Register } from '../analyse/register/register.ts';
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
  const sightings = register.clusterOf(id)?.sightings ?? [];
  const seen = new Map(sightings.map(({ reportId, day }) => [reportId, { reportId, published: day ?? '' }]));
  const list = [...seen.values()].sort(compare);
  lists.set(id, list);
  return list;
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
