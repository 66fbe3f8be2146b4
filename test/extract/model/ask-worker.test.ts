import { expect, it, onTestFinished } from 'vitest';
import { startWorker } from '../../../src/extract/model/ask-worker.ts';

const start = async () => {
  const worker = await startWorker<number, number>(new URL('./echo-worker.ts', import.meta.url), null);
  onTestFinished(async () => void (await worker.end()));
  return worker;
};

it('gives each question its own answer, in whatever order they come', async () => {
  const worker = await start();
  const asked = [30, 1, 10].map((number) => worker.ask(number));
  expect(worker.waiting).toBe(3);
  expect(await Promise.all(asked)).toEqual([30, 1, 10]);
  expect(worker.waiting).toBe(0);
});

it('tells one failure to the one who asked, and goes on', async () => {
  const worker = await start();
  await expect(worker.ask(0)).rejects.toThrow('nothing asked');
  expect(await worker.ask(1)).toBe(1);
});

it('rejects what waits, and all that is asked later, when the worker dies', async () => {
  const worker = await start();
  const [long, deadly] = [worker.ask(10_000), worker.ask(-1)];
  await expect(long).rejects.toThrow('ended');
  await expect(deadly).rejects.toThrow('ended');
  await expect(worker.ask(1)).rejects.toThrow('ended');
});
