// The register and an actor's id in; the reports that name the actor out, in the order of lists, and a page of them.
import type { Cluster } from '../analyse/register/cluster.ts';
import type { Register } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';

export interface NamingReport {
  readonly reportId: string;
  /** Day of publication; empty where that is not known. */
  readonly published: string;
}

/** A list of which only what is asked for is made: a state may be named by 200,000 reports. */
export class NamingReports {
  readonly #table: Register['table'];
  readonly #rows: Uint32Array;

  /** `rows`: a sighting of each report, in the order of the list. */
  constructor(table: Register['table'], rows: Uint32Array) {
    this.#table = table;
    this.#rows = rows;
  }

  get length(): number {
    return this.#rows.length;
  }

  at(place: number): NamingReport {
    return reportAt(this.#table, this.#rows[place]!);
  }

  *[Symbol.iterator](): Generator<NamingReport> {
    for (const row of this.#rows) yield reportAt(this.#table, row);
  }
}

/** Lists made, of those asked for last. A page of an actor asks for the same list several times, and the next page again. */
const made = new WeakMap<Cluster, NamingReports>();

/** Every report that names the actor, once; newest first, undated ones last, then by id. */
export function reportsOfActor(register: Register, id: string): NamingReports {
  const cluster = register.clusterOf(id);
  if (cluster === null) return new NamingReports(register.table, new Uint32Array());
  const known = made.get(cluster) ?? new NamingReports(register.table, newestFirst(cluster));
  made.set(cluster, known);
  return known;
}

/** Every report that names one of them, once; in the same order. */
export function reportsOfActors(register: Register, ids: readonly string[]): NamingReports {
  const [only, second] = ids;
  if (only !== undefined && second === undefined) return reportsOfActor(register, only);
  const all = new Map<number, number>();
  const { table } = register;
  for (const id of ids) for (const row of register.clusterOf(id)?.rows ?? []) all.set(table.reportIn(row), row);
  const rows = [...all.values()].sort((a, b) => compare(reportAt(table, a), reportAt(table, b)));
  return new NamingReports(table, Uint32Array.from(rows));
}

const reportAt = (table: Register['table'], row: number): NamingReport => ({
  reportId: table.reportId(row),
  published: table.dayOf(row) ?? '',
});

/** Sightings come by day, undated ones last, then by report: the days are turned round, not sorted. */
function newestFirst({ rows, table }: Cluster): Uint32Array {
  const found = new Uint32Array(rows.length);
  let length = 0;
  const put = (from: number, to: number) => {
    for (let n = from; n < to; n++)
      // of several names in one report one stands beside the other
      if (n === from || table.reportIn(rows[n - 1]!) !== table.reportIn(rows[n]!)) found[length++] = rows[n]!;
  };
  const last = table.lastDated(rows);
  const dated = last === null ? 0 : rows.lastIndexOf(last) + 1;
  for (let end = dated; end > 0; ) {
    let start = end - 1;
    while (start > 0 && table.isSameDay(rows[start - 1]!, rows[start]!)) start--;
    put(start, end);
    end = start;
  }
  put(dated, rows.length);
  return found.subarray(0, length);
}

/** The `limit` reports after `cursor`, and the cursor for those after them. Throws DualtrackError invalid-cursor. */
export function pageOfReports(reports: NamingReports, limit: number, cursor?: string) {
  const from = cursor === undefined ? 0 : afterCursor(reports, cursor);
  const to = Math.min(from + limit, reports.length);
  const page = Array.from({ length: Math.max(0, to - from) }, (_, n) => reports.at(from + n));
  const last = page.at(-1);
  return { page, next: last && to < reports.length ? `${last.published}~${last.reportId}` : null };
}

function compare(a: NamingReport, b: NamingReport): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1;
  return a.reportId < b.reportId ? -1 : a.reportId > b.reportId ? 1 : 0;
}

function afterCursor(reports: NamingReports, cursor: string): number {
  const [, published, reportId] = /^([\d-]*)~(.+)$/.exec(cursor) ?? [];
  if (published === undefined || reportId === undefined)
    throw new DualtrackError('invalid-cursor', `not a cursor of this list: ${cursor}`, 'give back `next` as it came');
  let [low, high] = [0, reports.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(reports.at(middle), { published, reportId }) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
