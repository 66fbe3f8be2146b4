// What other reports say of somebody whom this one names, as offices that can be held against a role.
import type { ToldOffice } from '../../record/told-elsewhere.ts';
import type { Entity, Office } from './entity.ts';

export interface Known {
  /** Other reports that name the person. */
  readonly reports: number;
  readonly offices: readonly (Office & { readonly told: ToldOffice })[];
  /** All words of those offices. */
  readonly words: ReadonlySet<string>;
  /** The same entity with the offices that two reports or more give. */
  readonly asTold: Entity;
}
