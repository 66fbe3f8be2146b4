// A batch of readings in, read side by side in worker threads, the answers in order out. Each report is read whole by one
// worker, by the very code that one thread runs, so the answer does not depend on how many there are.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { NewsReport } from '../../record/news-report.ts';
import type { StatementReader, StatementsRead } from '../statement-reader.ts';

/** What a worker is sent, and what it answers with. */
export interface Question {
  readonly index: number;
  readonly report: NewsReport;
}
export type Answer =
  | { readonly index: number; readonly read: StatementsRead }
  | { readonly index: number; readonly failed: string };

export interface WorkerSetup {
  readonly folder: string;
  readonly threshold: number;
}

/** Threads used where nobody says: all that the machine offers, four at most, since each holds its own copy of the model. */
export const DEFAULT_THREADS = Math.min(4, availableParallelism());

/** A reader named `name` over `count` workers, each with the model of `setup`. Throws what loading the model throws. */
export async function createSpreadReader(name: string, setup: WorkerSetup, count: number): Promise<StatementReader> {
  const file = new URL(import.meta.url.endsWith('.ts') ? './reader-worker.ts' : './reader-worker.js', import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: setup }));
  await Promise.all(workers.map(untilReady));
  return {
    name,
    async readStatements(readings) {
      const answers = new Array<StatementsRead>(readings.length);
      let next = 0;
      const drain = async (worker: Worker): Promise<void> => {
        while (next < readings.length) {
          const index = next++;
          const answer = await ask(worker, { index, report: readings[index]!.report });
          if ('failed' in answer) throw new Error(answer.failed);
          answers[index] = answer.read;
        }
      };
      await Promise.all(workers.map(drain));
      return answers;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

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
