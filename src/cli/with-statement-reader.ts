// Chooses what reads statements. The one place to change when a model takes over from the rules.

import type { StatementReader } from '../extract/statement-reader.ts';
import { createRulesReader } from '../extract/statements/rules-reader.ts';

/** Opens a statement reader, hands it to `work`, closes it however `work` ends. */
export async function withStatementReader<T>(work: (reader: StatementReader) => Promise<T>): Promise<T> {
  const reader = createRulesReader();
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
