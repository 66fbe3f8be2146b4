// Reports in, read side by side in worker threads, the answers in order out. The answer does not depend on how many there are: each report
// is read by the very code that one thread runs. Threads go by twos:
//
//   reader ──▶ rules of every report, and windows that its helper has no time for
//     └▶ helper ──▶ the model over windows
//
// What V8 takes to compile the rules is half of what they take on some ten thousand words, so one thread of two has them. Batches wait
// in one queue: while the last reports of one are read, the next one begins.
import { availableParallelism } from 'node:os';
import type { NewsReport } from '../../record/news-report.ts';
import type { ReportRead, ReportReader } from '../read-reports.ts';
import { type AskedWorker, fileBeside, startWorker } from './ask-worker.ts';

export interface WorkerSetup {
  readonly folder: string;
  readonly threshold: number;
}

export interface ReaderWorkerSetup extends WorkerSetup {
  /** Whether it starts a thread of its own for windows. */
  readonly isHelped: boolean;
}

/** Threads used where nobody says: all that the machine offers, four at most, since each holds its own copy of the model. */
export const DEFAULT_THREADS = Math.min(4, availableParallelism());

/** Reports that a reader with a helper has in hand: three at the helper, one of its own. With three it waits an eighth of the time, so a twenty-fifth. */
const IN_HAND = 4;

export interface SpreadReader extends ReportReader {
  /** Ends when the reports in hand are read; those that wait are not read, and their promises are rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly report: NewsReport;
  readonly resolve: (read: ReportRead) => void;
  readonly reject: (error: unknown) => void;
}

type ReaderWorker = AskedWorker<NewsReport, ReportRead>;

/** A reader over `threads` threads, each with the model of `setup`. Throws what loading the model throws. */
export async function createSpreadReader(setup: WorkerSetup, threads: number): Promise<SpreadReader> {
  const file = fileBeside(import.meta.url, 'reader-worker');
  const helped = Array.from({ length: Math.ceil(threads / 2) }, (_, i) => 2 * i + 1 < threads);
  const workers = await Promise.all(
    helped.map((isHelped): Promise<ReaderWorker> => {
      const workerData: ReaderWorkerSetup = { ...setup, isHelped };
      return startWorker(file, workerData);
    }),
  );
  const waiting: Job[] = [];
  // A worker stands here once for each report that it can take in hand; all workers once before one of them twice.
  const idle = Array.from({ length: IN_HAND }, (_, i) => workers.filter((_, w) => i === 0 || helped[w])).flat();
  const atWork = new Set<Promise<void>>();
  let isClosed = false;
  const work = async (worker: ReaderWorker): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        job.resolve(await worker.ask(job.report));
      } catch (error) {
        job.reject(error);
      }
    }
    idle.push(worker);
  };
  return {
    readReports(reports) {
      const reads = reports.map((report) => {
        const { promise, resolve, reject } = Promise.withResolvers<ReportRead>();
        if (isClosed) reject(closed());
        else waiting.push({ report, resolve, reject });
        return promise;
      });
      for (const worker of idle.splice(0, waiting.length)) {
        const ended = work(worker).finally(() => atWork.delete(ended));
        atWork.add(ended);
      }
      return Promise.all(reads);
    },
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(closed());
      // onnxruntime aborts the whole process where a thread is ended in the midst of a run
      await Promise.all(atWork);
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

const closed = () => new Error('the reader was closed before this report had its turn');
