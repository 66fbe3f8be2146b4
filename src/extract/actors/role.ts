// What is asked of a description of one person by a role.
import type { Name } from '../../understand/names/name.ts';
import type { OfficeWords } from './office-words.ts';

export interface Role {
  readonly wanted: OfficeWords;
  /** Tokens of the phrase up to its head. */
  readonly from: number;
  readonly to: number;
  /** End of the whole mention. */
  readonly end: number;
  readonly at: number;
  /** “a former minister”: it can only introduce somebody. */
  readonly isIndefinite: boolean;
  /** “the chief [of the Pact]”: what it is of. */
  readonly complement: ReadonlySet<string>;
  /** “the Pact’s chief” */
  readonly isPossessed: boolean;
  readonly possessor: Name | null;
  /** Names in and right behind it that may be where it is held: “the Lumen senator”, “the senator from Lumen”. */
  readonly places: readonly string[];
}
