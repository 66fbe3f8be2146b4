// In: how much was added. Out: the sums, kept beside the rows and in the same transaction, so that counting is one look.
import type { EntryKind } from '../../record/entry.ts';
import type { StoreCounts } from '../contract.ts';
import { countEntries } from '../count-entries.ts';
import type { Database } from './database.ts';
import { query } from './tables.ts';

export function addToTallies(
  database: Database,
  changes: Readonly<Partial<Record<EntryKind | 'reports' | 'refused' | 'revision' | 'findings-revision', number>>>,
): void {
  for (const [name, count] of Object.entries(changes)) {
    if (count === 0) continue;
    database.run(
      query
        .insertInto('tallies')
        .values({ name, count })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet(({ eb, ref }) => ({ count: eb(ref('tallies.count'), '+', count) })),
        ),
    );
  }
}

/** How often reports or corrections were written, or traces and findings. */
export function readRevision(database: Database, name: 'revision' | 'findings-revision' = 'revision'): number {
  return database.firstOf<{ count: number }>('SELECT count FROM tallies WHERE name = ?', [name])?.count ?? 0;
}

export function readTallies(database: Database): StoreCounts {
  const tallies = new Map(
    database.all(query.selectFrom('tallies').selectAll()).map(({ name, count }) => [name, count]),
  );
  const entries = countEntries([]);
  for (const kind of Object.keys(entries) as EntryKind[]) entries[kind] = tallies.get(kind) ?? 0;
  return { reports: tallies.get('reports') ?? 0, entries, refused: tallies.get('refused') ?? 0 };
}
