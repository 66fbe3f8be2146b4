// A reading with what all commitments of its report ask of it.
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Statement } from '../../record/statement.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import type { Reading } from '../../understand/reading.ts';

export interface CommitmentGround {
  readonly reading: Reading;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly events: readonly ReportedEvent[];
  readonly times: readonly TimeExpression[];
  /** ISO day of the report itself; null where it has none. */
  readonly today: string | null;
}
