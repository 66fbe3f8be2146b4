// The tables as kysely sees them on PostgreSQL: the columns of every engine, and the words as this one keeps them.
import type { Kysely } from 'kysely';
import type { Tables } from '../rows/tables.ts';

export interface PostgresTables extends Omit<Tables, 'entries' | 'refused'> {
  entries: Omit<Tables['entries'], 'id' | 'actor'> & { id: Uint8Array; actor: Uint8Array | null };
  refused: Tables['refused'] & { digest: Uint8Array };
  /** `words`: a tsvector as PostgreSQL reads it. */
  report_words: { report: number; words: string };
  statement_words: { report: number; position: number; words: string };
}

/** A transaction, or what is run outside of one. */
export type Connection = Kysely<PostgresTables>;
