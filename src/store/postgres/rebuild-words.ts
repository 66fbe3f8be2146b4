// A store whose words are gone in; the same with the words of all its reports, as this version makes them.
import { sql } from 'kysely';
import { toSqlText } from '../rows/sql-text.ts';
import { createWordIndex } from '../words/word-index.ts';
import { readRecordsAfter } from './read-records.ts';
import type { Connection } from './tables.ts';
import { insertWords } from './write-records.ts';

const CHUNK = 256;

export async function rebuildWords(connection: Connection): Promise<void> {
  const index = createWordIndex();
  try {
    for (let after: string | null = null; ; ) {
      const records: Awaited<ReturnType<typeof readRecordsAfter>> = await readRecordsAfter(connection, after, CHUNK);
      const ids = records.map(({ report }) => toSqlText(report.id));
      const rows = await connection
        .selectFrom('reports')
        .select(['id', 'key'])
        .where('id', '=', sql<string>`ANY(${ids}::text[])`)
        .execute();
      const keys = new Map(rows.map(({ id, key }) => [id, key]));
      if (records.length > 0) await insertWords(connection, index, ids.map((id) => keys.get(id)!), records); // biome-ignore format: one line
      if (records.length < CHUNK) return;
      after = records.at(-1)!.report.id;
    }
  } finally {
    index.close();
  }
}
