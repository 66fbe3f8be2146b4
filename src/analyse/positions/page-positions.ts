// What is asked of positions in; those of a page of reports out, newest report first. A view: positions hang on one report each, and the register
// tells which reports name a holder or a target, so nothing of it is kept.
import { DualtrackError } from '../../errors.ts';
import type { ActorRef } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Position } from '../../record/position.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import type { Store } from '../../store/contract.ts';
import { listWords } from '../../text/list-words.ts';
import { findActor } from '../register/find-actor.ts';
import type { Register } from '../register/register.ts';
import { positionsOf } from './positions-of.ts';

export interface PositionsAsked {
  /** Reports looked through for one page, 1 to 500. */
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** Id or name of an actor of the register. */
  readonly holder?: string | undefined;
  /** The same, or words of the matter. */
  readonly target?: string | undefined;
  readonly stance?: Position['stance'] | undefined;
}

export interface FoundPosition extends Position {
  readonly reportId: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** In the register; null for who is not known. */
  readonly who: ActorRef | null;
  readonly whom: ActorRef | null;
}

export interface PositionsPage {
  readonly items: readonly FoundPosition[];
  readonly looked: number;
  readonly next: string | null;
}

/** Throws DualtrackError unknown-actor for a holder that the register has not, invalid-cursor, invalid-option. */
export async function pagePositions(
  store: Pick<Store, 'list'>,
  getRecord: (reportId: string) => Promise<RecordedReport | null>,
  register: Register,
  { limit, cursor, holder, target, stance }: PositionsAsked,
): Promise<PositionsPage> {
  const who = holder === undefined ? null : findActor(register, holder);
  const whom = target === undefined ? null : maybeActor(register, target);
  const words = target === undefined || whom !== null ? [] : wordsOf(target);
  const { ids, next } = await reportsFor(store, register, [who, whom], limit, cursor);
  const items: FoundPosition[] = [];
  for (const id of ids) {
    const record = await getRecord(id);
    if (record === null) continue;
    const { outlet, published } = record.report;
    const inRegister = (actor: ActorRef | null) => (actor === null ? null : register.actorOf(id, actor.id));
    for (const one of positionsOf(record)) {
      const found = { ...one, reportId: id, outlet, published, who: inRegister(one.holder.actor), whom: inRegister(one.target.actor) }; // biome-ignore format: one line
      const isAsked =
        (who === null || found.who?.id === who.id) &&
        (whom === null || found.whom?.id === whom.id) &&
        (stance === undefined || one.stance === stance) &&
        words.every((word) => wordsOf(`${one.target.text} ${found.whom?.name ?? ''}`).includes(word));
      if (isAsked) items.push(found);
    }
  }
  return { items, looked: ids.length, next };
}

const wordsOf = (text: string) => listWords(text).map(({ folded }) => folded.replace(/['’]s?$/u, ''));

function maybeActor(register: Register, target: string): RegisteredActor | null {
  try {
    return findActor(register, target);
  } catch {
    return null; // words of a matter, then
  }
}

/** Reports that name all of `actors`, newest first, undated ones last; without any, all reports. */
async function reportsFor(
  store: Pick<Store, 'list'>,
  register: Register,
  actors: readonly (RegisteredActor | null)[],
  limit: number,
  cursor: string | undefined,
): Promise<{ ids: string[]; next: string | null }> {
  const asked = actors.filter((one) => one !== null);
  if (asked.length === 0) {
    const { items, next } = await store.list({ limit, ...(cursor !== undefined && { cursor }) });
    return { ids: items.map(({ id }) => id), next };
  }
  const days = asked.map(({ id }) => {
    const cluster = register.clusterOf(id)!;
    const { table } = cluster;
    return new Map(cluster.rows.map((row) => [table.reportId(row), table.dayOf(row) ?? ''] as const));
  });
  const [first, ...others] = days as [Map<string, string>, ...Map<string, string>[]];
  const order = (a: readonly [string, string], b: readonly [string, string]) =>
    a[1] !== b[1] ? (a[1] > b[1] ? -1 : 1) : a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
  const all = [...first].filter(([id]) => others.every((one) => one.has(id))).sort(order);
  const after = cursor === undefined ? null : readPlace(cursor);
  const left = after === null ? all : all.filter((one) => order(after, one) < 0);
  const page = left.slice(0, limit);
  const [id, day] = page.at(-1) ?? ['', ''];
  return { ids: page.map(([one]) => one), next: left.length > limit ? `${day}~${id}` : null };
}

function readPlace(cursor: string): readonly [string, string] {
  const [, day, id] = /^([\d-]*)~(.+)$/.exec(cursor) ?? [];
  if (day === undefined || id === undefined)
    throw new DualtrackError('invalid-cursor', `unknown cursor: ${cursor.slice(0, 80)}`, 'use the cursor that the page before gave'); // biome-ignore format: one line
  return [id, day];
}
