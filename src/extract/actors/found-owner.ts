// Whose a body is of those that every state has one of, as one report tells it.
import type { BodyOwner } from '../../record/actor.ts';

export interface FoundOwner {
  /** The state’s name; of a people without one the adjective; or a town. */
  readonly of: string;
  /** A town, or another name, of which the report does not tell which state’s it is. */
  readonly isOpen: boolean;
  readonly by: BodyOwner['by'];
  /** Characters of the words that tell it. */
  readonly start: number;
  readonly end: number;
}
