// Questions to a worker thread in, its answers out, several at a time; and the worker's own end of that.
import { type MessagePort, parentPort, Worker } from 'node:worker_threads';

type Asked<Question> = { readonly id: number; readonly question: Question };
type Answered<Answer> = { readonly id: number } & ({ readonly answer: Answer } | { readonly failed: string });

export interface AskedWorker<Question, Answer> {
  /** Rejects where the worker throws, or dies. */
  ask(question: Question): Promise<Answer>;
  /** Questions that are not answered yet. */
  readonly waiting: number;
  /** Ends the thread as it stands; call it when nothing waits. */
  end(): Promise<unknown>;
}

/** A worker that runs `file` and has said that it is ready. Throws what it throws before. */
export async function startWorker<Question, Answer>(
  file: URL,
  workerData: unknown,
): Promise<AskedWorker<Question, Answer>> {
  const worker = new Worker(file, { workerData });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
  });
  const asked = new Map<number, PromiseWithResolvers<Answer>>();
  let died: { readonly error: unknown } | null = null;
  worker.on('message', (answered: Answered<Answer>) => {
    const one = asked.get(answered.id);
    asked.delete(answered.id);
    if ('failed' in answered) one?.reject(new Error(answered.failed));
    else one?.resolve(answered.answer);
  });
  const die = (error: unknown): void => {
    died ??= { error };
    for (const { reject } of asked.values()) reject(died.error);
    asked.clear();
  };
  worker.on('error', die);
  worker.on('exit', () => die(new Error('the worker thread ended')));
  let last = 0;
  return {
    ask(question) {
      if (died) return Promise.reject(died.error);
      const one = Promise.withResolvers<Answer>();
      asked.set(++last, one);
      worker.postMessage({ id: last, question } satisfies Asked<Question>);
      return one.promise;
    },
    get waiting() {
      return asked.size;
    },
    end: () => worker.terminate(),
  };
}

/** In a worker, when it is ready: answers what it is asked by `answer`. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  const port = parentPort as MessagePort;
  port.on('message', async ({ id, question }: Asked<Question>) => {
    let answered: Answered<Answer>;
    try {
      answered = { id, answer: await answer(question) };
    } catch (error) {
      answered = { id, failed: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answered);
  });
  port.postMessage('ready');
}

/** A file beside `here`: as it stands in a clone, and as it is built. */
export const fileBeside = (here: string, name: string): URL =>
  new URL(here.endsWith('.ts') ? `./${name}.ts` : `./${name}.js`, here);
