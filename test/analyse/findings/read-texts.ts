// Texts with what is known of them in, records as the rule reader makes them out.
import { createRulesReader } from '../../../src/extract/statements/rules-reader.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { makeReport, type ReportFields } from '../../../src/read/make-report.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';

export type Dispatch = ReportFields & { readonly text: string };

export async function readTexts(dispatches: readonly Dispatch[]): Promise<RecordedReport[]> {
  const outcomes = dispatches.map(({ text, ...fields }, n) =>
    makeReport(text.trim(), { language: 'en', ...fields }, { origin: `text ${n}` }),
  );
  const source = (async function* () {
    yield* outcomes;
  })();
  const records: RecordedReport[] = [];
  for await (const item of runPipeline(source, { statementReader: createRulesReader(), batchSize: 64 })) {
    if (item.outcome !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(item)}`);
    records.push(item.record);
  }
  return records;
}
