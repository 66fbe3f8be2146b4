// What one detector of inconsistencies gives: passages of one report that do not go together, and why.
import type { PartRole } from '../../record/finding.ts';
import type { Span } from '../../record/span.ts';

export interface Slip {
  /** What does not go together, as a clause for a person: “‘31 June’ cannot be”. */
  readonly says: string;
  /** How it was reached, one sentence for a person. */
  readonly how: string;
  /** In text order, without overlap; without a role of its own the first is `told`, and what does not agree with it `differs`. */
  readonly spans: readonly (Span & { readonly role?: PartRole })[];
  readonly confidence: number;
}
