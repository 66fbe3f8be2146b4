// The sightings of one group in: names that share what two names of one actor must share; the clusters that they are out.
import type { Actor } from '../../record/actor.ts';
import { contentId } from '../../text/content-hash.ts';
import { type Apart, Cluster, type ClusterIdentity } from './cluster.ts';
import { ofRows, type Part } from './profile.ts';
import type { SightingTable } from './sighting-table.ts';
import { tellApart } from './tell-apart.ts';

export interface Group {
  readonly kind: Actor['kind'];
  /** acronym: of several long forms, so that each report’s is its own. */
  readonly reach: 'all-reports' | 'one-report' | 'acronym';
  readonly key: string;
  readonly parts: Set<Part>;
}

export interface Built {
  readonly clusters: readonly Cluster[];
  /** Parts that lie in one cluster. */
  readonly whole: ReadonlyMap<Part, Cluster>;
  /** By report, clusters of the others. */
  readonly single: ReadonlyMap<number, Cluster>;
  readonly apart: readonly Apart[];
  /** Of a person: whose offices the reports give; which of them are states may keep bearers apart. */
  readonly owners: readonly string[];
}

/** Of a name with more bearers a report that does not tell is held against the likeliest alone: the pairs would be more than the reports. */
const MOST_BEARERS = 3;

export const NOTHING_BUILT: Built = { clusters: [], whole: new Map(), single: new Map(), apart: [], owners: [] };

/** `before`: what the group was; what has not changed is taken from it. `isNation`: of the key of an owner. */
export function buildGroup(
  table: SightingTable,
  { kind, reach, key, parts }: Group,
  isNation: (owner: string) => boolean,
  before: Built,
): Built {
  const all = [...parts].filter(({ rows }) => rows.length > 0);
  if (all.length === 0) return NOTHING_BUILT;
  const isTown = kind === 'organisation' && isMostlyPlace(all);
  const open = (own: readonly Part[], ...marks: string[]) => {
    const shown = isTown ? 'place' : kind;
    const id = contentId('actor', shown, key, ...marks);
    const old = before.clusters.find((one) => one.id === id) ?? null;
    return new Cluster(table, { id, kind: shown, key, reach: 'all-reports' }, own, undefined, old);
  };
  if (reach !== 'all-reports') {
    const single = singlesOf(table, all, before.single, (own, reportId) => {
      const shown = kindOf(own);
      const id = contentId('actor', shown, key, reportId, ...(reach === 'acronym' ? [reach] : []));
      return { id, kind: shown, key, reach: 'one-report' };
    });
    return { ...NOTHING_BUILT, single, clusters: [...single.values()] };
  }
  if (kind !== 'person') {
    const only = open(all);
    return { ...NOTHING_BUILT, clusters: [only], whole: new Map(all.map((part) => [part, only])) };
  }
  const bare = all.filter(({ bearer }) => bearer !== null);
  const { bearers, unclear, apart: pairs } = tellApart(table, all.filter(({ bearer }) => bearer === null), isNation); // biome-ignore format: one line
  // of a full name that two bear nobody knows which of them the surname alone means
  const isOne = bearers.length === 1 && unclear.length === 0;
  const made = bearers.map(({ mark, parts: own }) => open(isOne ? [...own, ...bare] : own, ...(mark === '' ? [] : [mark]))); // biome-ignore format: one line
  const apart: Apart[] = pairs.map(({ a, b, reason }) => ({ a: made[a]!, b: made[b]!, reason }));
  const single = singlesOf(table, isOne ? [] : [...unclear, ...bare], before.single, (own, reportId) => {
    const { bearer, named } = own[0]!;
    const [shown, shared] = [kindOf(own), bearer === null ? key : named.key];
    return { id: contentId('actor', shown, shared, reportId), kind: shown, key: shared, reach: 'one-report' };
  });
  const near = made.length <= MOST_BEARERS ? made : [largestOf(made)];
  for (const one of single.values())
    for (const bearer of near) apart.push({ a: bearer, b: one, reason: 'unclear-bearer' });
  const owners = new Set(all.flatMap(({ offices }) => offices.flatMap(({ read }) => read?.owners.map((owner) => owner.key) ?? []))); // biome-ignore format: one line
  return {
    clusters: [...made, ...single.values()],
    whole: new Map(made.flatMap((cluster) => cluster.parts.map((part) => [part, cluster] as const))),
    single,
    apart,
    owners: owners.size > 1 ? [...owners] : [],
  };
}

/** A town that most sightings show as a place; what a club or council of it says makes it no other. What took it for a person tells nothing. */
function isMostlyPlace(parts: readonly Part[]): boolean {
  const count = (own: readonly Part[]) => own.reduce((sum, { rows }) => sum + rows.length, 0);
  const bodies = parts.filter(({ named }) => named.kind !== 'person');
  return 2 * count(parts.filter(({ named }) => named.kind === 'place')) >= count(bodies);
}

const sizeOf = ({ parts }: Cluster) => parts.reduce((sum, { rows }) => sum + rows.length, 0);
const largestOf = (clusters: readonly Cluster[]): Cluster =>
  clusters.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best));

/** All have one, but for bodies that were found to be a person. */
const kindOf = (parts: readonly Part[]): Actor['kind'] =>
  (parts.find(({ named }) => named.kind === 'person') ?? parts[0]!).named.kind;

/** A cluster for each report. */
function singlesOf(
  table: SightingTable,
  parts: readonly Part[],
  before: ReadonlyMap<number, Cluster>,
  identityOf: (own: readonly Part[], reportId: string) => ClusterIdentity,
): Map<number, Cluster> {
  const byReport = new Map<number, Part[]>();
  for (const part of parts)
    for (const row of table.inOrder(part)) {
      const own = byReport.get(table.reportIn(row)) ?? [];
      const last = own.at(-1);
      // a name may stand twice in one report
      if (last?.named === part.named && last.names === part.names && last.offices === part.offices)
        (last.rows as number[]).push(row); // biome-ignore format: one line
      else own.push(ofRows(part, [row]));
      byReport.set(table.reportIn(row), own);
    }
  const single = new Map<number, Cluster>();
  for (const [report, own] of byReport) {
    const old = before.get(report);
    const rows = own.flatMap((part) => part.rows);
    const isSame = old?.rows.length === rows.length && rows.every((row) => old.has(row));
    single.set(report, isSame ? old : new Cluster(table, identityOf(own, table.reportId(rows[0]!)), own));
  }
  return single;
}
