// The seam between rules and a trained model: both read statements behind this contract (docs/architecture.md).
import type { Note } from '../record/note.ts';
import type { Statement } from '../record/statement.ts';
import type { Reading } from '../understand/reading.ts';
import type { FoundEvent } from './events/event-reader.ts';

export interface StatementsRead {
  /** In text order of their first character; ids are content hashes, so they do not depend on the batch. */
  readonly statements: readonly Statement[];
  /** What the same run of a model found of deeds; absent when this reader does not look for them, and rules do. */
  readonly events?: readonly FoundEvent[] | undefined;
  /** Of `events` only what is this likely right is told, 0 to 1; absent: all are. */
  readonly leastLikely?: number | undefined;
  readonly notes: readonly Note[];
}

export interface StatementReader {
  /** Name and version, e.g. "rules/1"; part of every record. */
  readonly name: string;
  /** Reads a batch. The answer for a reading never depends on the others in its batch. */
  readStatements(readings: readonly Reading[]): Promise<readonly StatementsRead[]>;
  close(): Promise<void>;
}
