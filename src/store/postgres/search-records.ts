// In: a search query. Out: one page of hits, newest report first, each with a stretch of the report's text to show.
import { sql } from 'kysely';
import type { Entry } from '../../record/entry.ts';
import type { Statement } from '../../record/statement.ts';
import type { Page, SearchHit, SearchQuery } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { maybeDay, maybeLimit } from '../page-options.ts';
import { maybeParse } from '../parse-query.ts';
import { unpackText, unpackValue } from '../rows/packed.ts';
import { keysBetween } from '../rows/report-key.ts';
import { SUMMARY_COLUMNS, toSummary } from '../rows/report-summaries.ts';
import { fromSqlText } from '../rows/sql-text.ts';
import type { WordMarker } from '../words/mark-words.ts';
import { marksAsked } from '../words/marks.ts';
import { searchedInReport, searchedInStatement } from '../words/searched-words.ts';
import { showHit } from '../words/show-hit.ts';
import type { WordIndex } from '../words/word-index.ts';
import { phrasesOf, toMatch } from '../words/word-tables.ts';
import type { Connection } from './tables.ts';
import { toVectorQuery, UNSURE } from './word-vectors.ts';

type Where = 'reports' | 'statements';

/** A hit's place: a report's key and, of a statement, its position among the report's entries (0 of a report). */
interface Place {
  readonly key: number;
  readonly position: number;
}

interface Asked {
  readonly where: Where;
  /** A tsquery. */
  readonly vectorQuery: string;
  readonly low: number;
  readonly high: number;
}

/** Checks `asked` before the server is asked: throws invalid-option, invalid-query, invalid-cursor. */
export function searchRecords(
  asked: SearchQuery,
  index: WordIndex,
  marker: WordMarker,
): (connection: Connection) => Promise<Page<SearchHit>> {
  const where = asked.in ?? 'reports';
  const limit = maybeLimit(asked.limit);
  const marked = marksAsked(asked.outlet, asked.marks);
  const tree = maybeParse(asked.query, marked.length > 0);
  const days = keysBetween(maybeDay(asked.publishedFrom), maybeDay(asked.publishedTo));
  const after = asked.cursor == null ? null : readCursor(asked.cursor, where, 2);
  const vectorQuery = toVectorQuery(tree, marked, index);
  const match = toMatch(tree, where);
  const marks = phrasesOf(tree);
  const isFound = (row: readonly string[]) => tree === null || index.isFound(where, row, match);
  return async (connection) => {
    if (vectorQuery === null) return { items: [], next: null };
    const places = await findPlaces(
      connection,
      { where, vectorQuery, ...days },
      after && { key: after[0]!, position: after[1]! },
      limit + 1,
      isFound,
    );
    const shown = places.slice(0, limit);
    const last = shown.at(-1);
    const found = await readFound(connection, shown);
    return {
      items: found.map(({ row, text, statementAt }) =>
        showHit(toSummary(row), text, where === 'statements' ? statementAt() : null, (words) =>
          marker.markWords(words, marks),
        ),
      ),
      next: places.length > limit && last ? writeCursor(where, [last.key, last.position]) : null,
    };
  };
}

/** Up to `wanted` hits after a place. What the tsvector could not hold in full is looked at again, with the tokenizer itself. */
async function findPlaces(
  connection: Connection,
  asked: Asked,
  after: Place | null,
  wanted: number,
  isFound: (row: readonly string[]) => boolean,
): Promise<Place[]> {
  const places: Place[] = [];
  for (let last = after; ; ) {
    const rows = await findCandidates(connection, asked, last, wanted);
    const unsure = rows.filter((row) => row.unsure);
    const refuted = new Set<Place>();
    for (const [i, found] of (await readFound(connection, unsure)).entries())
      if (!isFound(asked.where === 'statements' ? searchedInStatement(found.statementAt()) : found.searched()))
        refuted.add(unsure[i]!);
    places.push(...rows.filter((row) => !refuted.has(row)));
    if (rows.length < wanted || places.length >= wanted) return places.slice(0, wanted);
    last = rows.at(-1)!;
  }
}

async function findCandidates(
  connection: Connection,
  { where, vectorQuery, low, high }: Asked,
  after: Place | null,
  limit: number,
): Promise<(Place & { unsure: boolean })[]> {
  const [table, position, order] =
    where === 'reports'
      ? [sql.table('report_words'), sql`0`, sql`report DESC`]
      : [sql.table('statement_words'), sql.ref('position'), sql`report DESC, position DESC`];
  const later =
    after === null
      ? sql``
      : where === 'reports'
        ? sql`AND report < ${after.key}`
        : sql`AND (report, position) < (${after.key}, ${after.position})`;
  const { rows } = await sql<Place & { unsure: boolean }>`
    SELECT report AS key, ${position} AS position, words @@ ${UNSURE}::tsquery AS unsure FROM ${table}
    WHERE words @@ ${vectorQuery}::tsquery AND report BETWEEN ${low} AND ${high} ${later}
    ORDER BY ${order} LIMIT ${limit}`.execute(connection);
  return rows;
}

/** Each place with what is kept there, in the same order. */
async function readFound(connection: Connection, places: readonly Place[]) {
  if (places.length === 0) return [];
  const rows = await connection
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .innerJoin('bodies', 'bodies.report', 'reports.key')
    .select(SUMMARY_COLUMNS)
    .select(['texts.encoding', 'texts.body', 'bodies.entries'])
    .where('reports.key', '=', sql<number>`ANY(${[...new Set(places.map(({ key }) => key))]}::bigint[])`)
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return places.map(({ key, position }) => {
    const row = byKey.get(key)!;
    const text = unpackText(row);
    return {
      row,
      text,
      statementAt: () => (unpackValue(row.entries) as Entry[])[position] as Statement,
      searched: () => searchedInReport({ title: row.title === null ? null : fromSqlText(row.title), text }),
    };
  });
}
