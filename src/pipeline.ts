// Alone knows the order of the rooms:
//
//   ReadOutcome ─▶ understand ─▶ extract ─▶ RecordedReport
//   (refused)   ───────────────────────────▶ refused
//
// Outcomes go in one by one, answers come out in the same order. One batch is held in memory; two where a reader with workers
// reads, which begin with the next while the last report of one is being read.
import { isDualtrackError } from './errors.ts';
import { nameReader } from './extract/extract.ts';
import { type ReportReader, readReports } from './extract/read-reports.ts';
import type { StatementReader } from './extract/statement-reader.ts';
import type { ReadOutcome } from './read/read-outcome.ts';
import type { RecordedReport } from './record/entry.ts';
import { textHash } from './text/content-hash.ts';
import type { OffsetMap } from './text/offset-map.ts';

type ReadReport = Extract<ReadOutcome, { outcome: 'read' }>;
type RefusedReport = Extract<ReadOutcome, { outcome: 'refused' }>;

export type PipelineOutcome =
  | {
      readonly outcome: 'recorded';
      readonly record: RecordedReport;
      readonly origin: string;
      readonly sourceMap: OffsetMap | null;
    }
  | RefusedReport;

export interface PipelineOptions {
  readonly statementReader: StatementReader & Partial<ReportReader>;
  /** Most reports read together; a batch also ends at BATCH_CHARACTERS. */
  readonly batchSize: number;
  /** When aborted: what has been read so far is finished, the rest is left unread. */
  readonly signal?: AbortSignal | undefined;
}

/** A batch ends when its texts reach this many UTF-16 units, so that long reports do not add up in memory. */
export const BATCH_CHARACTERS = 2 ** 21;

/**
 * Answers every outcome with a record or a refusal, in input order. A report that makes a step fail is quarantined and
 * spoils no other; misuse (a missing model, say) is thrown on.
 */
export async function* runPipeline(
  outcomes: AsyncIterable<ReadOutcome>,
  { statementReader, batchSize, signal }: PipelineOptions,
): AsyncIterable<PipelineOutcome> {
  const batches = inBatches(outcomes, batchSize, signal)[Symbol.asyncIterator]();
  const begin = async () => {
    const step = await batches.next();
    if (step.done) return null;
    const records = recordBatch(
      step.value.filter((item) => item.outcome === 'read'),
      statementReader,
    );
    records.catch(() => {}); // It is thrown where the batch has its turn.
    return { batch: step.value, records };
  };
  const readsAhead = statementReader.readReports !== undefined;
  let coming = begin();
  try {
    for (let inHand = await coming; inHand; inHand = await coming) {
      if (readsAhead) coming = begin();
      coming.catch(() => {}); // So is this.
      const records = await inHand.records;
      for (const item of inHand.batch) yield item.outcome === 'read' ? records.get(item)! : item;
      if (!readsAhead) coming = begin();
    }
  } finally {
    // Left early, it may be in the midst of a step that a silent source never ends.
    const ended = batches.return?.();
    if (readsAhead) ended?.catch(() => {});
    else await ended;
  }
}

/** Groups outcomes; ends after the batch in hand when `signal` aborts, even while the source waits for more input. */
export async function* inBatches(
  outcomes: AsyncIterable<ReadOutcome>,
  batchSize: number,
  signal?: AbortSignal,
): AsyncIterable<readonly ReadOutcome[]> {
  const source = outcomes[Symbol.asyncIterator]();
  let batch: ReadOutcome[] = [];
  let characters = 0;
  let step: IteratorResult<ReadOutcome> | null = null;
  try {
    while (!signal?.aborted) {
      step = await nextUnlessAborted(source, signal);
      if (step === null || step.done) break;
      batch.push(step.value);
      if (step.value.outcome === 'read') characters += step.value.report.text.length;
      if (batch.length >= batchSize || characters >= BATCH_CHARACTERS) {
        yield batch;
        batch = [];
        characters = 0;
      }
    }
    if (batch.length > 0) yield batch;
  } finally {
    const ended = source.return?.();
    // A source that waits for standard input cannot end before its next line: it is not waited for.
    if (step === null) ended?.catch(() => {});
    else await ended;
  }
}

/** The next step of `source`, or null when `signal` aborts first. Leaves nothing behind on the signal (streams are long). */
async function nextUnlessAborted<T>(source: AsyncIterator<T>, signal: AbortSignal | undefined) {
  if (!signal) return source.next();
  const { promise, resolve, reject } = Promise.withResolvers<IteratorResult<T> | null>();
  const abort = () => resolve(null);
  signal.addEventListener('abort', abort, { once: true });
  source.next().then(resolve, reject);
  return promise.finally(() => signal.removeEventListener('abort', abort));
}

async function recordBatch(
  batch: readonly ReadReport[],
  statementReader: StatementReader & Partial<ReportReader>,
): Promise<ReadonlyMap<ReadOutcome, PipelineOutcome>> {
  try {
    const read = await readReports(
      batch.map(({ report }) => report),
      statementReader,
    );
    const reader = nameReader(statementReader);
    return new Map(
      batch.map((item, index) => {
        const { entries, actors, notes } = read[index]!;
        const record: RecordedReport = {
          report: item.report,
          entries: [...entries],
          actors: [...actors],
          notes: [...item.notes, ...notes],
          reader,
        };
        return [item, { outcome: 'recorded', record, origin: item.origin, sourceMap: item.sourceMap }];
      }),
    );
  } catch (error) {
    if (isDualtrackError(error)) throw error;
    if (batch.length === 1) return new Map([[batch[0]!, quarantine(batch[0]!, error)]]);
    const singly = new Map<ReadOutcome, PipelineOutcome>();
    for (const item of batch)
      for (const [key, value] of await recordBatch([item], statementReader)) singly.set(key, value);
    return singly;
  }
}

function quarantine({ origin, report }: ReadReport, error: unknown): RefusedReport {
  const why = error instanceof Error ? error.message : String(error);
  return {
    outcome: 'refused',
    refused: {
      origin,
      inputHash: textHash(report.text),
      outcome: 'quarantined',
      rule: 'extraction-failed',
      reason: `reading this report failed: ${why}`,
    },
    givenId: report.givenId,
  };
}
