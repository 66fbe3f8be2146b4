// Every other of the train articles beside the clone, read: all of one campaign, they are as like each other as reports that have nothing to do with each other can be.
// One half is what weights are fitted to; of both a reader of pairs learns, a model a half.
import { join } from 'node:path';
import { z } from 'zod';
import { readShaped } from '../src/cli/gold-texts.ts';
import type { StatementReader } from '../src/extract/statement-reader.ts';
import { runPipeline } from '../src/pipeline.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { RecordedReport } from '../src/record/entry.ts';

const CORPUS = join(import.meta.dirname, '../../shared/corpora/attribution/train.ndjson.gz');
const Article = z.object({ id: z.string(), text: z.string(), publisher: z.string(), published: z.string(), title: z.string() }); // biome-ignore format: one line
const EVERY = 2;
/** Of every two articles the first or the second. */
export const HALVES = [0, 1] as const;
export type Half = (typeof HALVES)[number];

export async function campaignRecords(
  statementReader: StatementReader,
  half: Half = 1,
): Promise<readonly RecordedReport[]> {
  const records: RecordedReport[] = [];
  for await (const item of runPipeline(articles(half), { statementReader, batchSize: 16 }))
    if (item.outcome === 'recorded') records.push(item.record);
  return records;
}

async function* articles(half: Half) {
  const known = new Set<string>();
  let n = 0;
  for await (const { id, text, publisher, published, title } of readShaped(CORPUS, Article, 'a line is an article')) {
    if (n++ % EVERY !== half || known.has(id)) continue;
    known.add(id);
    yield makeReport(text, { givenId: id, outlet: publisher, published, title }, { origin: id });
  }
}
