// In: how much was added. Out: the sums, kept beside the rows and in the same transaction, so that counting is one look.
import type { EntryKind } from '../../record/entry.ts';
import type { StoreCounts } from '../contract.ts';
import { countEntries } from '../count-entries.ts';
import type { Connection } from './tables.ts';

export type Tally = EntryKind | 'reports' | 'refused' | 'revision' | 'findings-revision';

export async function addToTallies(
  connection: Connection,
  changes: Readonly<Partial<Record<Tally, number>>>,
): Promise<void> {
  const rows = Object.entries(changes)
    .map(([name, count]) => ({ name, count }))
    .filter(({ count }) => count !== 0);
  if (rows.length === 0) return;
  await connection
    .insertInto('tallies')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet(({ eb, ref }) => ({ count: eb(ref('tallies.count'), '+', ref('excluded.count')) })),
    )
    .execute();
}

/** How often reports or corrections were written, or traces and findings. */
export async function readRevision(
  connection: Connection,
  name: 'revision' | 'findings-revision' = 'revision',
): Promise<number> {
  const row = await connection.selectFrom('tallies').select('count').where('name', '=', name).executeTakeFirst();
  return row?.count ?? 0;
}

export async function readTallies(connection: Connection): Promise<StoreCounts> {
  const rows = await connection.selectFrom('tallies').selectAll().execute();
  const tallies = new Map(rows.map(({ name, count }) => [name, count]));
  const entries = countEntries([]);
  for (const kind of Object.keys(entries) as EntryKind[]) entries[kind] = tallies.get(kind) ?? 0;
  return { reports: tallies.get('reports') ?? 0, entries, refused: tallies.get('refused') ?? 0 };
}
