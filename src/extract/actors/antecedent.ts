// What is asked of the trail for a pronoun or role, and what it gives.
import type { Entity } from './entity.ts';

export interface Wanted {
  /** 1 she, -1 he; null: a description that tells none. */
  readonly gender: 1 | -1 | null;
  readonly at: number;
  /** Whom the content that this is the source of names: inside quotation marks, and outside. */
  readonly inQuotation: ReadonlySet<Entity>;
  readonly inContent: ReadonlySet<Entity>;
  /** Whose words it stands in. */
  readonly speaker: Entity | null;
  /** Who cannot be meant: whom the same words tell it to, or who tells it. */
  readonly not?: ReadonlySet<Entity>;
}

export interface Antecedent {
  readonly entity: Entity;
  /** In the order of ANTECEDENT_FEATURES (list-antecedents.ts). */
  readonly features: readonly number[];
}
