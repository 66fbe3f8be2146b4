// What other reports say of a person whom a report names: what a register knows and a report's own words do not.
import type { Actor } from './actor.ts';
import type { Passage } from './passage.ts';

/** An office in the words of the reports that give it. */
export interface ToldOffice {
  readonly office: string;
  /** Whose office it is, in small letters, or null. */
  readonly of: string | null;
  readonly held: 'now' | 'past' | 'future';
  /** Reports that give it so, one at least. */
  readonly reports: number;
  /** The one of them that is nearest in time, days from it, and its words. */
  readonly reportId: string;
  readonly published: string | null;
  readonly days: number;
  readonly passage: Passage;
}

export interface ToldElsewhere {
  /** Who it is in the register. */
  readonly actor: Pick<Actor, 'id' | 'name'>;
  /** Other reports that name the person. */
  readonly reports: number;
  readonly offices: readonly ToldOffice[];
}

/** By the id of an actor of the report at hand. */
export type KnownElsewhere = ReadonlyMap<string, ToldElsewhere>;
