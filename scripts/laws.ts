// The offset laws at length: random texts through every reader, understanding, extraction and every export.
// The laws themselves are those of the tests (test/laws); here they meet many more texts.
//
//   node scripts/laws.ts [texts] [seed]        default 100,000 texts, seed 1
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { createRulesReader } from '../src/extract/statements/rules-reader.ts';
import { runPipeline } from '../src/pipeline.ts';
import { readHtml } from '../src/read/read-html.ts';
import { readLine } from '../src/read/read-ndjson.ts';
import type { ReadOutcome } from '../src/read/read-outcome.ts';
import { readText } from '../src/read/read-text.ts';
import { arbitraryRecord } from '../test/laws/arbitrary-record.ts';
import { arbitraryText } from '../test/laws/arbitrary-text.ts';
import { holdEventLaws } from '../test/laws/event-laws.ts';
import { holdExportLaws } from '../test/laws/export-laws.ts';
import { TEXT_LAWS } from '../test/laws/reading-laws.ts';
import { holdUnderstandingLaws } from '../test/laws/understanding-laws.ts';

interface Share {
  readonly texts: number;
  readonly seed: number;
}

if (isMainThread) await runAll();
else parentPort!.postMessage(await holdLaws(workerData as Share));

async function runAll(): Promise<void> {
  const [texts = 100_000, seed = 1] = process.argv.slice(2).map(Number);
  const workers = Math.max(1, availableParallelism());
  const shares = Array.from({ length: workers }, (_, index) => ({
    texts: Math.floor(texts / workers) + (index < texts % workers ? 1 : 0),
    seed: seed * 1000 + index,
  }));
  const started = performance.now();
  const counts = await Promise.all(
    shares.map(
      (share) =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: share });
          worker.on('message', resolve);
          worker.on('error', reject);
        }),
    ),
  );
  const records = counts.reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${texts} random texts (seed ${seed}): all laws held; ${records} records exported in every form; ${seconds} s`,
  );
}

/** Runs the laws on so many texts; gives the number of records that went through the exports. */
async function holdLaws({ texts, seed }: Share): Promise<number> {
  const statementReader = createRulesReader();
  let records = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryText, arbitraryRecord, async (text, record) => {
      for (const law of Object.values(TEXT_LAWS)) law(text);
      holdUnderstandingLaws(text);
      holdEventLaws(text);
      await holdExportLaws(record);
      for await (const item of runPipeline(readEveryWay(text), { statementReader, batchSize: 8 }))
        if (item.outcome === 'recorded') {
          await holdExportLaws(item.record);
          records += 1;
        } else if (item.refused.outcome === 'quarantined') throw new Error(item.refused.reason);
      records += 1;
    }),
    { numRuns: texts, seed, endOnFailure: false },
  );
  return records;
}

async function* readEveryWay(text: string): AsyncIterable<ReadOutcome> {
  yield readText(text, { origin: 'law.txt' });
  yield readLine(Buffer.from(JSON.stringify({ id: 'law', text })), 'law.ndjson:1');
  yield readHtml(`<article><p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p></article>`, {
    origin: 'law.html',
  });
}
