// The statement reader by rules: Readings in, Statements out, without a model.
import type { Statement } from '../../record/statement.ts';
import type { Reading } from '../../understand/reading.ts';
import type { StatementReader, StatementsRead } from '../statement-reader.ts';
import { makeStatements } from './make-statement.ts';
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
  const { drafts, notes } = readStatements(reading);
  const statements = makeStatements(reading, drafts)
    .map((statement) => ({ statement, start: startOf(statement) }))
    .sort((a, b) => a.start - b.start)
    .map(({ statement }) => statement);
  return { statements, notes };
}

function startOf({ source, cue, content }: Statement): number {
  return Math.min(...[source, cue, content].flatMap(({ spans }) => spans.slice(0, 1).map((span) => span.start)));
}
