// The first schema on PostgreSQL. Why it is cut so stands in ../0001-keep-records.ts; here is only what is other.
import type { PostgresMigration } from './migration.ts';

/*
 * - COLLATE "C" where a list goes by it: the order of code points, which is SQLite's too, whatever the server's locale.
 * - what is packed already is kept out of line as it is (EXTERNAL): the server's own compression would only cost time.
 * - words: tsvectors of the words that SQLite's tokenizer finds (postgres/word-vectors.ts), so that both engines give the same hits.
 * - an index row holds at most 2,704 bytes, but outlets, origins and hand-made ids may be longer: those are looked up by a digest.
 */
const SQL = `
CREATE TABLE texts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest bytea NOT NULL UNIQUE,
  encoding text NOT NULL CHECK (encoding IN ('utf-8', 'utf-16le')),
  body bytea NOT NULL
);
ALTER TABLE texts ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE reports (
  key bigint PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  text bigint NOT NULL REFERENCES texts (id),
  text_hash text NOT NULL,
  reader text NOT NULL,
  title text,
  outlet text,
  agency text,
  published text,
  url text,
  opening text NOT NULL,
  statements integer NOT NULL,
  events integer NOT NULL,
  figures integer NOT NULL,
  times integer NOT NULL,
  commitments integer NOT NULL,
  notes integer NOT NULL,
  given_id text,
  byline text,
  dateline text,
  language text,
  media_type text NOT NULL
);
CREATE INDEX reports_by_outlet ON reports (md5(outlet), key);
CREATE INDEX reports_by_text ON reports (text);

CREATE TABLE bodies (
  report bigint PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
  entries bytea NOT NULL
);
ALTER TABLE bodies ALTER COLUMN entries SET STORAGE EXTERNAL;

CREATE TABLE entries (
  report bigint NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
  position integer NOT NULL,
  id bytea NOT NULL,
  kind text NOT NULL,
  start integer,
  confidence double precision,
  form text,
  act text,
  polarity text,
  source text,
  actor bytea,
  PRIMARY KEY (report, position)
);
CREATE INDEX entries_by_id ON entries (id);

CREATE TABLE notes (
  report bigint NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
  position integer NOT NULL,
  step text NOT NULL,
  rule text NOT NULL,
  reason text NOT NULL,
  span_start integer,
  span_end integer,
  PRIMARY KEY (report, position)
);

CREATE TABLE refused (
  digest bytea PRIMARY KEY,
  origin text COLLATE "C" NOT NULL,
  input_hash text COLLATE "C" NOT NULL,
  outcome text NOT NULL,
  rule text NOT NULL,
  reason text NOT NULL
);
CREATE INDEX refused_by_origin ON refused (left(origin, 500));

CREATE TABLE tallies (
  name text PRIMARY KEY,
  count bigint NOT NULL
);

CREATE TABLE report_words (
  report bigint PRIMARY KEY REFERENCES reports (key) ON DELETE CASCADE,
  words tsvector NOT NULL
);
CREATE INDEX report_words_by_word ON report_words USING gin (words);

CREATE TABLE statement_words (
  report bigint NOT NULL REFERENCES reports (key) ON DELETE CASCADE,
  position integer NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (report, position)
);
CREATE INDEX statement_words_by_word ON statement_words USING gin (words);
`;

export const keepRecords: PostgresMigration = { version: 1, name: 'keep records', sql: SQL };
