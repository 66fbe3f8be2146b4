// What one detector of inconsistencies gives: passages of one report that do not go together, and why.
import type { Span } from '../../record/span.ts';

export interface Slip {
  /** What does not go together, as a clause for a person: “‘31 June’ cannot be”. */
  readonly says: string;
  /** How it was reached, one sentence for a person. */
  readonly how: string;
  /** In text order, without overlap; the first is what the others do not agree with. */
  readonly spans: readonly Span[];
  readonly confidence: number;
}
