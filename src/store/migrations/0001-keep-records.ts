// The first schema: reports, their texts, entries and notes, refused inputs, tallies, and the words to search.
import type { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migration.ts';

/*
 * Why it is cut so (aim: 200,000 reports, about 10 million entries):
 * - reports.key sorts by time of publication (rows/report-key.ts), and the word tables use the same key as rowid, so
 *   "newest first", date ranges and paging are one ordered scan, never a sort of all hits.
 * - rows that lists read are small; texts and entries live in tables of their own, compressed. The whole of a report's
 *   entries is one blob: they are only ever read together, and packed together they take a tenth of the room.
 * - table `entries` holds one narrow row an entry: what look-ups and counts need.
 * - the word tables are contentless (the text is compressed elsewhere, an external-content table could not read it) with
 *   contentless_delete, so a report that is read again can be taken out without its old words at hand.
 * - unicode61 with remove_diacritics 2: names come with and without accents ("Málenko", "Malenko") also as combining
 *   marks (setting 1 misses some of those). No stemming: who checks a quotation searches for words, not for roots.
 * - facet holds one made-up word for the outlet, so that a search within one outlet is an intersection, not a filter.
 */
const SCHEMA = `
CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  encoding TEXT NOT NULL CHECK (encoding IN ('utf-8', 'utf-16le')),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE reports (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text INTEGER NOT NULL REFERENCES texts (id),
  text_hash TEXT NOT NULL,
  reader TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  agency TEXT,
  published TEXT,
  url TEXT,
  opening TEXT NOT NULL,
  statements INTEGER NOT NULL,
  events INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  times INTEGER NOT NULL,
  commitments INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  given_id TEXT,
  byline TEXT,
  dateline TEXT,
  language TEXT,
  media_type TEXT NOT NULL
) STRICT;
CREATE INDEX reports_by_outlet ON reports (outlet);
CREATE INDEX reports_by_text ON reports (text);

CREATE TABLE bodies (
  report INTEGER PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
  entries BLOB NOT NULL
) STRICT;

CREATE TABLE entries (
  report INTEGER NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id ANY NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER,
  confidence REAL,
  form TEXT,
  act TEXT,
  polarity TEXT,
  source TEXT,
  actor ANY,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entries_by_id ON entries (id);

CREATE TABLE notes (
  report INTEGER NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE refused (
  origin TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (origin, input_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE tallies (
  name TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE report_words USING fts5 (
  title, body, facet,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statement_words USING fts5 (
  content, source, actor, facet,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`;

export const keepRecords: Migration = {
  version: 1,
  name: 'keep records',
  up(database: DatabaseSync): void {
    database.exec(SCHEMA);
  },
};
