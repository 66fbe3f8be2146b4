// The other end of spread-reader.ts: one model, whole reports; where it has a helper, that one reads windows, and this one only what
// the helper has no time for.
import { workerData } from 'node:worker_threads';
import type { NewsReport } from '../../record/news-report.ts';
import { type ReportRead, readReports } from '../read-reports.ts';
import { answerQuestions, fileBeside, startWorker } from './ask-worker.ts';
import { createModelReader } from './model-reader.ts';
import type { WindowsQuestion, WindowsRead } from './read-windows.ts';
import type { ReaderWorkerSetup } from './spread-reader.ts';
import type { WindowWorkerSetup } from './window-worker.ts';

/** Reports at the helper at a time: while it reads one, the next must be there. */
const AHEAD = 3;

const { folder, threshold, isHelped } = workerData as ReaderWorkerSetup;
const setup: WindowWorkerSetup = { folder };
const starting = isHelped
  ? startWorker<WindowsQuestion, WindowsRead>(fileBeside(import.meta.url, 'window-worker'), setup)
  : null;
const reader = await createModelReader(folder, {
  threads: 1,
  threshold,
  elsewhere: (question) => (helper !== null && helper.waiting < AHEAD ? helper.ask(question) : null),
});
const helper = await starting;
answerQuestions<NewsReport, ReportRead>(async (report) => (await readReports([report], reader))[0]!);
