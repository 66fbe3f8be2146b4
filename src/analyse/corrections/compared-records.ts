// A store in; its records as they are compared with each other out: as people put them right, and whoever a person named is an actor of the report too.
import type { Actor, ActorRef } from '../../record/actor.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { Store } from '../../store/contract.ts';
import { actorNamed } from './actor-named.ts';
import { keepManyCorrected } from './corrected-records.ts';

/** Gives those of `reportIds` that the store has, in their order. */
export type ReadCompared = (reportIds: readonly string[]) => Promise<readonly RecordedReport[]>;

export function keepCompared(store: Pick<Store, 'records' | 'corrections' | 'revision'>): ReadCompared {
  const readCorrected = keepManyCorrected(store);
  return async (reportIds) =>
    (await readCorrected(reportIds)).map(({ record, judgments }) =>
      judgments.length === 0 ? record : withNamed(record),
    );
}

/** Names that a person gave and the report does not: their bearers were never read, so nothing but the name tells what they are. */
export function withNamed(record: RecordedReport): RecordedReport {
  const known = new Set(record.actors.map(({ id }) => id));
  const named = new Map<string, Actor>();
  for (const { id, name } of record.entries.flatMap(actorsIn))
    if (!known.has(id) && !named.has(id)) named.set(id, actorNamed(id, name));
  return named.size === 0 ? record : { ...record, actors: [...record.actors, ...named.values()] };
}

const actorsIn = (entry: Entry): ActorRef[] =>
  (entry.kind === 'statement'
    ? [entry.source, entry.addressee]
    : entry.kind === 'event'
      ? entry.participants
      : entry.kind === 'commitment'
        ? [entry.who, entry.forWhom]
        : []
  ).flatMap(({ actor }) => actor ?? []);
