// The word tables in, the same with fewer pieces out. FTS5 keeps the words of what was added together as a segment, and merges segments by
// levels: after a million statements fifteen are left, and each is looked into for each word that is asked. As one they are asked in a third
// of the time (230 µs and 72 for two words in 200,000 reports), and merging them takes 4 s.
import type { Database } from './database.ts';

const WORD_TABLES = ['report_words', 'statement_words'] as const;

/** Pages merged in one transaction: some 20 ms, in which nobody else writes. */
const STEP = 250;

/**
 * Where the segments beside the largest are together as large as this part of it, all become one. So a page is written anew each time that
 * the store grows by a quarter: some twenty times until it is a hundred times as large.
 */
const WORTH = 1 / 4;
/** Pages below which nothing is worth it: a search of them takes no time. */
const FEW = 64;

/**
 * Merges what many additions left apart, where that is worth its time; a transaction at a time, `between` which others may write. It may be
 * stopped anywhere: what is not merged is merged by the next call, and searches give the same all along.
 */
export async function mergeWords(database: Database, between: () => Promise<void>): Promise<void> {
  for (const table of WORD_TABLES) {
    if (!isWorth(database.read(() => readSegments(database, table)))) continue;
    // https://www.sqlite.org/fts5.html#the_merge_command: a negative number first, which takes in all segments, then the same until nothing changes
    for (let pages = -STEP; mergeStep(database, table, pages); pages = STEP) await between();
  }
}

/** Pages of each segment. */
function readSegments(database: Database, table: string): number[] {
  return database
    .allOf<{ pages: number }>(`SELECT count(*) AS pages FROM ${table}_idx GROUP BY segid`, [])
    .map(({ pages }) => pages);
}

function isWorth(segments: readonly number[]): boolean {
  const largest = Math.max(0, ...segments);
  const others = segments.reduce((sum, pages) => sum + pages, 0) - largest;
  return others > FEW && others > largest * WORTH;
}

/** False where nothing was left to merge: the command itself counts as one change. */
function mergeStep(database: Database, table: string, pages: number): boolean {
  return database.write(() => {
    const changes = () => database.firstOf<{ n: number }>('SELECT total_changes() AS n', [])!.n;
    const before = changes();
    database.runOf(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`, [pages]);
    return changes() - before >= 2;
  });
}
