// In: a search query. Out: one page of hits, newest report first, each with a stretch of the report's text to show.
import type { Statement } from '../../record/statement.ts';
import type { Page, SearchHit, SearchQuery } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { KeptReport, KeptReports } from '../kept-reports.ts';
import { maybeDay, maybeLimit } from '../page-options.ts';
import { maybeParse } from '../parse-query.ts';
import { unpackText } from '../rows/packed.ts';
import { keysBetween, MAX_POSITION, POSITION_BITS } from '../rows/report-key.ts';
import { SUMMARY_COLUMNS, toSummary } from '../rows/report-summaries.ts';
import type { WordMarker } from '../words/mark-words.ts';
import { marksAsked } from '../words/marks.ts';
import { type Mark, showHit } from '../words/show-hit.ts';
import { phrasesOf, toMatch } from '../words/word-tables.ts';
import { type Database, sqlOf } from './database.ts';
import { query } from './tables.ts';
import { readRevision } from './tallies.ts';

/** A hit's place: a report's key and, of a statement, its position among the report's entries. */
interface Place {
  readonly key: number;
  readonly position: number;
}

export function searchRecords(
  database: Database,
  { marker, kept }: { readonly marker: WordMarker; readonly kept: KeptReports },
  asked: SearchQuery,
): Page<SearchHit> {
  const where = asked.in ?? 'reports';
  const limit = maybeLimit(asked.limit);
  const marked = marksAsked(asked.outlet, asked.marks);
  const tree = maybeParse(asked.query, marked.length > 0);
  const range = keysBetween(maybeDay(asked.publishedFrom), maybeDay(asked.publishedTo));
  const after = asked.cursor == null ? null : readCursor(asked.cursor, where, 2);
  const match = toMatch(tree, where, marked);
  const places = findPlaces(
    database,
    where,
    match,
    range,
    after ? { key: after[0]!, position: after[1]! } : null,
    limit + 1,
  );
  const shown = places.slice(0, limit);
  const last = shown.at(-1);
  const marks = phrasesOf(tree);
  kept.holdFor(readRevision(database));
  const mark: Mark = (text) => marker.markWords(text, marks);
  return {
    items: shown.map((place) => toHit(database, kept, place, where === 'statements', mark)),
    next: places.length > limit && last ? writeCursor(where, [last.key, last.position]) : null,
  };
}

/** rowid = key, or key and position; bounds go in as integers (FTS5 does not seek by a REAL, which a number would be). */
function findPlaces(
  database: Database,
  where: 'reports' | 'statements',
  match: string,
  range: { low: number; high: number },
  after: Place | null,
  limit: number,
): Place[] {
  const bits = where === 'reports' ? 0n : BigInt(POSITION_BITS);
  const rowidOf = ({ key, position }: Place) => (BigInt(key) << bits) + (bits === 0n ? 0n : BigInt(position));
  const low = rowidOf({ key: range.low, position: 0 });
  const high = rowidOf({ key: range.high, position: MAX_POSITION });
  const before = after ? rowidOf(after) - 1n : high;
  const table = where === 'reports' ? 'report_words' : 'statement_words';
  return database.allOf<Place>(
    `SELECT rowid >> ${bits} AS key, rowid & ${(1n << bits) - 1n} AS position FROM ${table}
     WHERE ${table} MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?`,
    [match, low, before < high ? before : high, limit],
  );
}

const SUMMARY = sqlOf(
  query
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .select(SUMMARY_COLUMNS)
    .select(['texts.encoding', 'texts.body'])
    .where('reports.key', '=', 0),
);
type SummaryRow = Parameters<typeof toSummary>[0] & Parameters<typeof unpackText>[0];

function toHit(database: Database, kept: KeptReports, { key, position }: Place, inStatements: boolean, mark: Mark) {
  const { summary, text, entries } = kept.get(key) ?? readReport(database, kept, key);
  return showHit(summary, text, inStatements ? (entries()[position] as Statement) : null, mark);
}

function readReport(database: Database, kept: KeptReports, key: number): KeptReport {
  const row = database.firstOf<SummaryRow>(SUMMARY, [key])!;
  // asked for at the latest while the hits of this search are shown, so on the same snapshot, or of the same revision
  const packed = () =>
    database.firstOf<{ entries: Uint8Array }>('SELECT entries FROM bodies WHERE report = ?', [key])!.entries;
  return kept.put(key, toSummary(row), unpackText(row), packed);
}
