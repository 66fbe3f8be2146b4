// Somebody or something with a name in one report, before it becomes an Actor.
import type { Actor } from '../../record/actor.ts';
import type { Name } from '../../understand/names/name.ts';

export interface Entity {
  /** Position in the list of entities: order of first naming. */
  readonly index: number;
  /** Settled once all names and entries are known (settle-kinds.ts). */
  kind: Actor['kind'];
  /** The fullest name: what the actor is shown by. */
  name: string;
  /** The name that `name` was taken from. */
  fullest: Name;
  /** All places where it is named, in text order. */
  readonly names: Name[];
  /** ISO 3166-1 code. */
  readonly state: string | null;
  readonly offices: Office[];
  /** What descriptions that were found to mean this person call it; no evidence of an office. */
  readonly calledAs: Office[];
  /** Party that the report gives a person: "republican", "democratic"; null when it gives none. */
  party: string | null;
  /** Above zero: called she; below: he. */
  gender: number;
}

/** One of which nothing else is known: without places where it is named. */
export const bareEntity = (index: number, kind: Actor['kind'], name: string, fullest: Name): Entity => ({
  ...{ index, kind, name, fullest, names: [], state: null },
  ...{ offices: [], calledAs: [], party: null, gender: 0 },
});

/** An office, post or description that the text gives to an entity. */
export interface Office {
  /** Head noun in the singular: "minister". */
  readonly head: string;
  /** The other words that tell it from others: "foreign". */
  readonly words: ReadonlySet<string>;
  /** Norm of whose office it is, as written ("halden pact"), or null. */
  readonly of: string | null;
  readonly time: 'now' | 'past' | 'future';
  /** Tokens of the office itself, and of the passage that gives it to its holder. */
  readonly from: number;
  readonly to: number;
  readonly passage: readonly [from: number, to: number];
}
