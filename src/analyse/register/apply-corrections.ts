// Clusters and what people put right in; the clusters as people want them out, and the corrections that found nobody. The clusters themselves are
// left as they are: what a correction shapes is another one in their place.
import type { ActorCorrection, ActorPointer } from '../../record/actor-correction.ts';
import { compareText } from '../../text/compare-text.ts';
import { contentId } from '../../text/content-hash.ts';
import { foldName } from '../../text/fold-name.ts';
import { inForce } from '../corrections/in-force.ts';
import { isBare } from './bearers-of-surname.ts';
import { Cluster } from './cluster.ts';
import type { Clustering } from './clustering.ts';
import { ofRows, type Part } from './profile.ts';
import type { SightingTable } from './sighting-table.ts';

export interface Corrected {
  /** Corrections in force that changed nothing, because no report names so any more or what they ask is so already. */
  readonly idle: readonly ActorCorrection[];
  /** Pairs, by id, that a person has decided to be two. */
  readonly decided: ReadonlySet<string>;
  all(): Cluster[];
  /** Those that a correction shaped. */
  shaped(): Cluster[];
  get(id: string): Cluster | null;
  of(row: number): Cluster;
  /** What an uncorrected cluster has become: one as a rule. */
  whereIs(cluster: Cluster): readonly Cluster[];
}

/** Applies `corrections` in the order of their times. */
export function applyCorrections(
  table: SightingTable,
  clustering: Clustering,
  corrections: readonly ActorCorrection[],
): Corrected {
  /** By id, what corrections shaped, and by the id of what they went into those that are no more. */
  const shapedById = new Map<string, Cluster>();
  const gone = new Set<string>();
  /** Ids of the clusters into which an uncorrected one went, by its id. */
  const went = new Map<string, readonly string[]>();
  const idle: ActorCorrection[] = [];
  const decided = new Set<string>();
  const get = (id: string) => shapedById.get(id) ?? (gone.has(id) ? null : clustering.get(id));
  const whereIs = (cluster: Cluster): readonly Cluster[] =>
    went.get(cluster.id)?.flatMap((id) => get(id) ?? []) ?? [get(cluster.id)!];
  const of = (row: number): Cluster => {
    const [only, ...others] = whereIs(clustering.of(row));
    return others.length === 0 ? only! : [only!, ...others].find((one) => one.has(row))!;
  };

  for (const correction of inForce(corrections)) if (!apply(correction)) idle.push(correction);
  return {
    ...{ idle, decided, get, of, whereIs },
    shaped: () => [...shapedById.values()],
    all: () => [
      ...[...clustering.all()].filter(({ id }) => !gone.has(id) && !shapedById.has(id)),
      ...shapedById.values(),
    ],
  };

  /** All that a pointer means now; null for nobody. A surname alone is of the reports pointed at, also where it was found to be somebody’s. */
  function find({ kind, name, reports }: ActorPointer): Cluster | null {
    const folded = foldName(name);
    const isNamed = ({ named }: Part) => named.folded === folded && named.kind === kind;
    const pointedRows = reports.flatMap((id) => {
      const report = table.reportOf(id);
      const rows = report === null ? [] : table.rowsOf(report);
      return rows.filter((row) => isNamed(table.profileOf(row)));
    });
    const [bare] = pointedRows.filter((row) => isBare(table.profileOf(row).named));
    if (bare !== undefined) return setApart(bare) ?? of(bare);
    const profiles = table.called(folded).filter(isNamed);
    const known = [...new Set(profiles.flatMap((one) => [...clustering.ofProfile(one)].flatMap(whereIs)))]
      .filter(({ parts }) => parts.some((part) => isNamed(part) && part.bearer === null))
      .sort((a, b) => compareText(a.id, b.id));
    const [only, second] = known;
    if (only !== undefined && second === undefined && only.reach === 'all-reports') return only;
    const pointed = new Set(pointedRows.map(of));
    return known.find((one) => pointed.has(one)) ?? null;
  }

  /** The actor that a surname alone was in its report, taken out of whom it was found to mean; null where it was found to mean nobody. */
  function setApart(row: number): Cluster | null {
    const from = of(row);
    const report = table.reportIn(row);
    const isIt = (one: number, { bearer }: Part) => bearer !== null && table.reportIn(one) === report;
    const taken = split(table, from.parts, isIt).map((part) => ({ ...part, bearer: null }));
    const { key } = table.profileOf(row).named;
    if (taken.length === 0) return null;
    const id = contentId('actor', 'person', key, table.reportId(row));
    const own = new Cluster(table, { id, kind: 'person', key, reach: 'one-report' }, taken);
    put(
      from,
      split(table, from.parts, (one, part) => !isIt(one, part)),
      {},
    );
    shapedById.set(id, own);
    gone.delete(id);
    moved(from.id, id, false);
    return own;
  }

  function apply(correction: ActorCorrection): boolean {
    const { id } = correction;
    switch (correction.what) {
      case 'merge': {
        const found = correction.actors.map(find).filter((one) => one !== null);
        // one that was found may have lost another to it since
        const [first, ...rest] = found.map(({ id }) => get(id)!);
        const others = new Set(rest);
        others.delete(first!);
        if (first === undefined || others.size === 0) return false;
        const parts = [first, ...others].flatMap((one) => one.parts);
        const marks = [...others].flatMap((one) => one.corrections);
        for (const other of others) {
          shapedById.delete(other.id);
          gone.add(other.id);
          moved(other.id, first.id, true);
        }
        return put(first, parts, { corrections: [...first.corrections, ...marks, id] });
      }
      case 'split': {
        const from = find(correction.from);
        const names = new Set(correction.names.map(foldName));
        const reports = new Set(correction.reports);
        if (from === null) return false;
        const isOther = (row: number, { named }: Part) => names.has(named.folded) || reports.has(table.reportId(row));
        const taken = split(table, from.parts, isOther);
        const left = split(table, from.parts, (row, part) => !isOther(row, part));
        if (taken.length === 0 || left.length === 0) return false;
        const identity = { id: contentId('actor', from.kind, from.key, 'split', id), key: from.key, reach: from.reach };
        const shape = { name: correction.name, hidden: false, corrections: [id] };
        // a surname alone was taken for the one that it is taken from
        const own = taken.some(({ bearer }) => bearer === null)
          ? taken
          : taken.map((part) => ({ ...part, bearer: null }));
        const other = new Cluster(table, { ...identity, kind: from.kind }, own, shape);
        const { kind } = table.profileOf(other.rows[0]!).named;
        shapedById.set(other.id, new Cluster(table, { ...identity, kind }, own, shape));
        gone.delete(other.id);
        decided.add(pairOf(from.id, other.id));
        moved(from.id, other.id, false);
        return put(from, left, { corrections: [...from.corrections, id] });
      }
      case 'rename': {
        const found = find(correction.actor);
        if (found === null) return false;
        return put(found, found.parts, { name: correction.name, corrections: [...found.corrections, id] });
      }
      case 'hide': {
        const found = find(correction.actor);
        if (found === null) return false;
        return put(found, found.parts, { hidden: true, corrections: [...found.corrections, id] });
      }
      case 'undo':
        return true;
    }
  }

  function put(
    old: Cluster,
    parts: readonly Part[],
    shape: Partial<Pick<Cluster, 'name' | 'hidden' | 'corrections'>>,
  ): true {
    const { name, hidden, corrections: marks } = old;
    shapedById.set(
      old.id,
      new Cluster(table, old, parts, { name, hidden, corrections: marks, ...shape }, parts === old.parts ? old : null),
    );
    return true;
  }

  /** What was in one cluster is in another one now, all of it or some. */
  function moved(from: string, to: string, isAll: boolean): void {
    for (const [id, into] of [...went, [from, went.get(from) ?? [from]] as const])
      if (into.includes(from))
        went.set(id, [...new Set(isAll ? into.map((one) => (one === from ? to : one)) : [...into, to])]);
  }
}

/** The sightings for which it holds. */
function split(table: SightingTable, parts: readonly Part[], isWanted: (row: number, part: Part) => boolean): Part[] {
  return parts.flatMap((part) => {
    const rows = table.inOrder(part).filter((row) => isWanted(row, part));
    return rows.length === 0 ? [] : [ofRows(part, rows)];
  });
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
