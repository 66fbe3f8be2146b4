// Engines and sizes in; where the store of each is made out, and how much room it takes.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startTemporaryServer, whyNoPostgres } from '../../test/store/postgres/temporary-server.ts';

export interface Place {
  readonly engine: 'SQLite' | 'PostgreSQL';
  readonly size: number;
  readonly location: string;
  bytes(): Promise<number>;
}

/** `kept`: a folder in which the stores stay: FOLDER/sqlite-10000.db, and a server in FOLDER/postgres with a schema a size; null for none. */
export async function* placesOf(
  engines: readonly string[],
  sizes: readonly number[],
  kept: string | null,
): AsyncGenerator<Place> {
  const folder = kept === null ? mkdtempSync(join(tmpdir(), 'dualtrack-size-')) : resolve(kept);
  mkdirSync(folder, { recursive: true });
  if (engines.includes('sqlite'))
    for (const size of sizes) {
      const location = join(folder, `sqlite-${size}.db`);
      yield { engine: 'SQLite', size, location, bytes: async () => statSync(location).size };
    }
  if (engines.includes('postgres')) yield* ofPostgres(sizes, kept === null ? undefined : join(folder, 'postgres'));
  if (kept === null) rmSync(folder, { recursive: true });
}

async function* ofPostgres(sizes: readonly number[], data: string | undefined): AsyncGenerator<Place> {
  const why = whyNoPostgres();
  if (why !== null) {
    console.log(`PostgreSQL: skipped: ${why}`);
    return;
  }
  const server = await startTemporaryServer(['shared_buffers = 1GB', 'max_wal_size = 4GB'], 'UTF8', data);
  try {
    for (const size of sizes) {
      const schema = `size_${size}`;
      const bytes = async () => {
        const tables = `SELECT sum(pg_total_relation_size(pg_class.oid)) AS size FROM pg_class
          JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = '${schema}' AND relkind = 'r'`;
        return Number((await server.run(tables))[0]!['size']);
      };
      yield { engine: 'PostgreSQL', size, location: server.address({ schema }), bytes };
    }
  } finally {
    server.remove();
  }
}
