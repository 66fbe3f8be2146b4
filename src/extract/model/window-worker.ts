// A thread that does for a reading one what takes longest and needs no rules: it runs the model over a report's windows.
import { workerData } from 'node:worker_threads';
import { loadEncoder } from '../../understand/encoder/load-encoder.ts';
import { answerQuestions } from './ask-worker.ts';
import { decodingOf, readWindows, type WindowsQuestion, type WindowsRead } from './read-windows.ts';

export interface WindowWorkerSetup {
  readonly folder: string;
}

const encoder = await loadEncoder((workerData as WindowWorkerSetup).folder, 1);
const decoding = decodingOf(encoder);
answerQuestions<WindowsQuestion, WindowsRead>((question) => readWindows(encoder, question, decoding));
