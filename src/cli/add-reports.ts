// Sources in, a store with their records out. What the store knows already with this very reader is not read again:
// that is what makes `add` go on where it was stopped.

import { nameReader } from '../extract/extract.ts';
import type { StatementReader } from '../extract/statement-reader.ts';
import { inBatches, type PipelineOutcome, runPipeline } from '../pipeline.ts';
import type { ReadOutcome } from '../read/read-outcome.ts';
import type { RefusedInput } from '../record/refused-input.ts';
import type { Store } from '../store/contract.ts';
import { type Accounting, type Ending, startAccounting } from './accounting.ts';
import { compareReports } from './compare-reports.ts';

/** Reports read and written together. One commit costs two disk flushes: 64 reports keep that below a tenth of the work. */
export const BATCH_SIZE = 64;

/** How one input ended; told only when that is on disk. */
export interface Ended {
  readonly ending: Ending;
  readonly origin: string;
  /** The report's id; null for a refused input. */
  readonly id: string | null;
  readonly refused: RefusedInput | null;
}

export interface AddOptions {
  readonly store: Store;
  readonly statementReader: StatementReader;
  /** When aborted: the batch in hand is read and written, the rest is left. */
  readonly signal: AbortSignal;
  onEnded(ended: Ended): void;
}

/** Adds everything in `outcomes`, batch by batch, each acknowledged by `onEnded` once it is on disk. */
export async function addReports(outcomes: AsyncIterable<ReadOutcome>, options: AddOptions): Promise<Accounting> {
  const { store, statementReader, onEnded } = options;
  const accounting = startAccounting();
  const end = (ended: Ended) => {
    accounting.count(ended.ending);
    onEnded(ended);
  };

  const write = async (batch: readonly PipelineOutcome[]) => {
    const recorded = batch.filter((item) => item.outcome === 'recorded');
    const refused = batch.filter((item) => item.outcome === 'refused').map((item) => item.refused);
    const endings = recorded.length > 0 ? await store.add(recorded.map(({ record }) => record)) : [];
    if (refused.length > 0) await store.refuse(refused);
    recorded.forEach(({ record, origin }, index) => {
      end({ ending: endings[index]!, origin, id: record.report.id, refused: null });
    });
    for (const input of refused) end({ ending: input.outcome, origin: input.origin, id: null, refused: input });
  };

  const unknown = leaveOutKnown(outcomes, options, end);
  let batch: PipelineOutcome[] = [];
  for await (const outcome of runPipeline(unknown, { statementReader, batchSize: BATCH_SIZE })) {
    batch.push(outcome);
    if (batch.length < BATCH_SIZE) continue;
    await write(batch);
    batch = [];
  }
  if (batch.length > 0) await write(batch);
  if (!options.signal.aborted) await store.tidy();
  // What is stopped here waits in the store: the next `add`, or `findings`, goes on.
  await compareReports(store, { signal: options.signal });
  return accounting.total();
}

async function* leaveOutKnown(
  outcomes: AsyncIterable<ReadOutcome>,
  { store, statementReader, signal }: AddOptions,
  end: (ended: Ended) => void,
): AsyncIterable<ReadOutcome> {
  const reader = nameReader(statementReader);
  for await (const batch of inBatches(outcomes, BATCH_SIZE, signal)) {
    const ids = batch.flatMap((item) => (item.outcome === 'read' ? [item.report.id] : []));
    const known = await store.has(ids, reader);
    for (const item of batch)
      if (item.outcome === 'read' && known.has(item.report.id))
        end({ ending: 'known', origin: item.origin, id: item.report.id, refused: null });
      else yield item;
  }
}
