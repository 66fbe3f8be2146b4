// A worker for ask-worker.test.ts: says back what it is asked, later the larger it is; fails at 0 and dies below.
import { setTimeout } from 'node:timers/promises';
import { answerQuestions } from '../../../src/extract/model/ask-worker.ts';

answerQuestions<number, number>(async (number) => {
  if (number < 0) process.exit(1);
  if (number === 0) throw new Error('nothing asked');
  await setTimeout(number);
  return number;
});
