// What telling offices by the words around a name looks at.
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { GiveOffice } from './give-office.ts';

export interface OfficeGround {
  readonly reading: Reading;
  /** The name that starts at a token, and the one that ends before it. */
  readonly nameAt: ReadonlyMap<number, Name>;
  readonly endingAt: ReadonlyMap<number, Name>;
  /** Tokens at which the title of a person begins. */
  readonly titled: ReadonlySet<number>;
  readonly giveOffice: GiveOffice;
}

/** Tokens of an office before a name. */
export const LONGEST_OFFICE = 12;
