// Whose words an entry is: the statement that it stands within.
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { Statement } from '../../record/statement.ts';

const kept = new WeakMap<readonly Entry[], ReadonlyMap<string, Statement>>();

/** The statement of `record` that `entry` stands within; null for the report's own voice. A record's statements are sorted out once. */
export function outerStatement({ entries }: RecordedReport, entry: Entry): Statement | null {
  if (!('within' in entry) || entry.within === null) return null;
  const known =
    kept.get(entries) ??
    new Map(entries.filter((one) => one.kind === 'statement').map((statement) => [statement.id, statement]));
  kept.set(entries, known);
  return known.get(entry.within) ?? null;
}
