// The register and what is asked of it in; one page of actors out, and a cursor for the next.
import { DualtrackError } from '../../errors.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Cluster } from './cluster.ts';
import { aliasNamesOf } from './describe-cluster.ts';
import type { Register } from './register.ts';

export const ACTOR_ORDERS = ['reports', 'name'] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

export interface ActorQuery {
  /** 1 to 500; who asks has checked it. */
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly kind?: RegisteredActor['kind'] | undefined;
  /** Part of any of its names; case and accents do not matter. */
  readonly name?: string | undefined;
  /** Also names that are joined inside one report only. */
  readonly all?: boolean | undefined;
  /** Also actors that a correction hides. */
  readonly hidden?: boolean | undefined;
  /** Most reports first (then by name), or by name. */
  readonly order?: ActorOrder | undefined;
}

export interface ActorPage {
  readonly items: readonly RegisteredActor[];
  /** null on the last page. It names the last actor shown, so it goes on there in a register made later too. */
  readonly next: string | null;
}

interface Place {
  readonly reports: number;
  readonly name: string;
  readonly id: string;
}

/** Throws DualtrackError invalid-cursor for a cursor that no page in this order gave. */
export function pageActors(register: Register, asked: ActorQuery): ActorPage {
  const { limit, cursor, kind, name, all = false, hidden = false, order = 'reports' } = asked;
  const after = cursor === undefined ? null : readCursor(cursor, order);
  const wanted = name === undefined ? null : plain(name);
  const compare = (a: Place, b: Place) =>
    (order === 'reports' ? b.reports - a.reports : 0) || compareText(a.name, b.name) || compareText(a.id, b.id);
  const found: Placed[] = [];
  for (const one of inOrder(register, order, compare)) {
    const { cluster } = one;
    if (
      (kind === undefined || cluster.kind === kind) &&
      (all || cluster.reach === 'all-reports') &&
      (hidden || !cluster.hidden) &&
      (after === null || compare(after, one) < 0) &&
      (wanted === null || plainNamesOf(register, cluster).some((own) => own.includes(wanted))) &&
      found.push(one) > limit
    )
      break;
  }
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ id }) => register.get(id)!),
    next: found.length > limit && last !== undefined ? writeCursor(order, last) : null,
  };
}

interface Placed extends Place {
  readonly cluster: Cluster;
}

/** Made once for each register: sorting and folding 60,000 actors for each page took most of its time. */
const sorted = new WeakMap<Register, Map<ActorOrder, readonly Placed[]>>();
function inOrder(register: Register, order: ActorOrder, compare: (a: Place, b: Place) => number): readonly Placed[] {
  const lists = sorted.get(register) ?? new Map<ActorOrder, readonly Placed[]>();
  sorted.set(register, lists);
  const place = (cluster: Cluster): Placed => ({ cluster, id: cluster.id, name: cluster.shownName, reports: cluster.reports }); // biome-ignore format: one line
  const list = lists.get(order) ?? register.clusters.map(place).sort(compare);
  lists.set(order, list);
  return list;
}

const plainNames = new WeakMap<Cluster, readonly string[]>();
function plainNamesOf(register: Register, cluster: Cluster): readonly string[] {
  const known = plainNames.get(cluster);
  // what lists call it may change while its reports do not
  const listed = register.listedAs(cluster.id);
  if (known && listed.length === 0) return known;
  const names = [cluster.shownName, ...aliasNamesOf(cluster, listed)].map(plain);
  plainNames.set(cluster, names);
  return names;
}

const plain = (text: string): string => foldName(text.normalize('NFKD').replace(/\p{M}/gu, ''));

const writeCursor = (order: ActorOrder, { reports, name, id }: Place): string =>
  Buffer.from(JSON.stringify(['actors', order, reports, name, id]), 'utf8').toString('base64url');

function readCursor(cursor: string, order: ActorOrder): Place {
  try {
    const [what, by, reports, name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (
      what === 'actors' &&
      by === order &&
      Number.isSafeInteger(reports) &&
      typeof name === 'string' &&
      typeof id === 'string'
    )
      return { reports: reports as number, name, id };
  } catch {
    // no JSON: no cursor of ours
  }
  throw new DualtrackError(
    'invalid-cursor',
    `unknown cursor: ${cursor.slice(0, 80)}`,
    'use the cursor that the page before gave, with the same order',
  );
}
