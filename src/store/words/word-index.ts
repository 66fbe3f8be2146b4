// In: texts. Out: the words in them as SQLite's tokenizer finds them, and whether a search finds the texts. For an engine
// that keeps words itself: what is a word and what folds to what is told by one piece of code, so hits are the same everywhere.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { SEARCHED_COLUMNS } from './searched-words.ts';

type Where = keyof typeof SEARCHED_COLUMNS;

/** Places of a word, from 0, counted in words, column by column. */
export type WordPlaces = Map<string, { readonly column: number; readonly place: number }[]>;

export interface WordIndex {
  /** The words of each row; all rows have the columns of `where`, made searchable (searched-words.ts). */
  wordsOf(where: Where, rows: readonly (readonly string[])[]): WordPlaces[];
  /** The words of a query's phrase, in order. */
  wordsOfPhrase(phrase: string): string[];
  /** Whether the FTS5 expression of words/word-tables.ts finds a row. */
  isFound(where: Where, row: readonly string[], match: string): boolean;
  close(): void;
}

interface Table {
  readonly insert: StatementSync;
  readonly words: StatementSync;
  readonly find: StatementSync;
}

/** Words of 4,000 characters take about 0.3 ms of processor time. */
export function createWordIndex(): WordIndex {
  const memory = new DatabaseSync(':memory:');
  const tableOf = (where: Where): Table => {
    const columns = SEARCHED_COLUMNS[where];
    memory.exec(`CREATE VIRTUAL TABLE ${where} USING fts5 (${columns.join(', ')}, tokenize = 'unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE ${where}_words USING fts5vocab (${where}, instance)`);
    const words = memory.prepare(`SELECT term, doc, col, offset FROM ${where}_words`);
    words.setReturnArrays(true);
    return {
      insert: memory.prepare(
        `INSERT INTO ${where} (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
      ),
      words,
      find: memory.prepare(`SELECT 1 FROM ${where} WHERE ${where} MATCH ?`),
    };
  };
  const tables = { reports: tableOf('reports'), statements: tableOf('statements') };

  /** Nothing stays: what was put in is rolled back. */
  const withRows = <T>(where: Where, rows: readonly (readonly string[])[], work: (table: Table) => T): T => {
    const table = tables[where];
    memory.exec('BEGIN');
    try {
      for (const [i, row] of rows.entries()) table.insert.run(i, ...row);
      return work(table);
    } finally {
      memory.exec('ROLLBACK');
    }
  };

  const wordsOf = (where: Where, rows: readonly (readonly string[])[]): WordPlaces[] =>
    withRows(where, rows, (table) => {
      const found: WordPlaces[] = rows.map(() => new Map());
      const columns: readonly string[] = SEARCHED_COLUMNS[where];
      for (const row of table.words.iterate() as unknown as Iterable<[string, number, string, number]>) {
        const [word, doc, column, place] = row;
        const places = found[doc]!.get(word);
        const here = { column: columns.indexOf(column), place };
        if (places) places.push(here);
        else found[doc]!.set(word, [here]);
      }
      return found;
    });

  return {
    wordsOf,
    wordsOfPhrase(phrase) {
      const words: string[] = [];
      for (const [word, places] of wordsOf('reports', [['', phrase]])[0]!)
        for (const { place } of places) words[place] = word;
      return words;
    },
    isFound: (where, row, match) => withRows(where, [row], (table) => table.find.get(match) !== undefined),
    close: () => memory.close(),
  };
}
