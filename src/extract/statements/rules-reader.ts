// The statement reader by rules: Readings in, Statements out, without a model.
import type { Statement } from '../../record/statement.ts';
import type { Reading } from '../../understand/reading.ts';
import type { StatementReader, StatementsRead } from '../statement-reader.ts';
import { makeStatement } from './make-statement.ts';
import { readStatements } from './read-statements.ts';

/** A reader that needs no files; its figures stand in docs/reference/quality.md. */
export function createRulesReader(): StatementReader {
  return {
    name: 'rules/1',
    async readStatements(readings) {
      return readings.map(readByRules);
    },
    async close() {},
  };
}

/** The statements of one reading, in text order. Pure. */
export function readByRules(reading: Reading): StatementsRead {
  const statements = readStatements(reading)
    .map((draft) => makeStatement(reading, draft))
    .sort((a, b) => startOf(a) - startOf(b));
  return { statements, notes: [] };
}

const startOf = ({ source, cue, content }: Statement): number =>
  Math.min(...[source, cue, content].flatMap((passage) => passage.spans.map((span) => span.start)));
