// The other end of spread-reader.ts: one model, one report at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { readReports } from '../read-reports.ts';
import { createModelReader } from './model-reader.ts';
import type { Answer, Question, WorkerSetup } from './spread-reader.ts';

const { folder, threshold } = workerData as WorkerSetup;
const reader = await createModelReader(folder, { threads: 1, threshold });

parentPort!.on('message', async (report: Question) => {
  let answer: Answer;
  try {
    const [read] = await readReports([report], reader);
    answer = { read: read! };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(answer);
});
parentPort!.postMessage('ready');
