// Reports in, read side by side in worker threads, the answers in order out. Each report is read whole by one worker, by the
// very code that one thread runs, so the answer does not depend on how many there are. Batches wait in one queue: while the
// last report of one is read, the other workers begin with the next.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { NewsReport } from '../../record/news-report.ts';
import type { ReportRead, ReportReader } from '../read-reports.ts';

/** What a worker is sent, and what it answers with. */
export type Question = NewsReport;
export type Answer = { readonly read: ReportRead } | { readonly failed: string };

export interface WorkerSetup {
  readonly folder: string;
  readonly threshold: number;
}

/** Threads used where nobody says: all that the machine offers, four at most, since each holds its own copy of the model. */
export const DEFAULT_THREADS = Math.min(4, availableParallelism());

export interface SpreadReader extends ReportReader {
  /** Ends when the reports in hand are read; those that wait are not read, and their promises are rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly report: NewsReport;
  readonly resolve: (read: ReportRead) => void;
  readonly reject: (error: unknown) => void;
}

/** A reader over `count` workers, each with the model of `setup`. Throws what loading the model throws. */
export async function createSpreadReader(setup: WorkerSetup, count: number): Promise<SpreadReader> {
  const file = new URL(import.meta.url.endsWith('.ts') ? './reader-worker.ts' : './reader-worker.js', import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: setup }));
  await Promise.all(workers.map(untilReady));
  const waiting: Job[] = [];
  const idle = [...workers];
  const atWork = new Set<Promise<void>>();
  let isClosed = false;
  const work = async (worker: Worker): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        const answer = await ask(worker, job.report);
        if ('failed' in answer) job.reject(new Error(answer.failed));
        else job.resolve(answer.read);
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
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const closed = () => new Error('the reader was closed before this report had its turn');

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
    worker.once('error', reject);
  });
}

function ask(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onAnswer);
      worker.off('error', onError);
    };
    const onAnswer = (answer: Answer): void => {
      settle();
      resolve(answer);
    };
    const onError = (error: unknown): void => {
      settle();
      reject(error);
    };
    worker.on('message', onAnswer);
    worker.on('error', onError);
    worker.postMessage(question);
  });
}
