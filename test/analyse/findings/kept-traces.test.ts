// What is kept of the store’s traces between batches.
import { expect, it } from 'vitest';
import { PLEDGES } from '../../../src/analyse/commitment-outcomes/pledge-outline.ts';
import { KeptTraces } from '../../../src/analyse/findings/kept-traces.ts';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { STANCES } from '../../../src/analyse/positions/stance-outline.ts';
import { THREADS } from '../../../src/analyse/threads/thread-outline.ts';
import { readTexts } from './read-texts.ts';

it('gives a trace that is read whole the lines of its part, until the report is traced again', async () => {
  const [record] = await readTexts([{ outlet: 'The Sund Courier', title: 'Rye dear', published: '2036-05-06', text: 'Rye cost more than wine in Sund on Tuesday, millers said.' }]); // biome-ignore format: one line
  const [part, read, again] = [makeTrace(record!), makeTrace(record!), makeTrace(record!)];
  const kept = new KeptTraces();
  expect(kept.putRead(read)).toBe(read);
  kept.putPart(THREADS, part);
  expect(part.body.lines).not.toBe(read.body.lines);
  expect(kept.putRead(read)).toEqual(read);
  expect(kept.putRead(read).body.lines).toBe(part.body.lines);
  expect(kept.get(read.reportId)!.body.lines).toBe(part.body.lines);
  kept.settled([again]);
  expect(kept.putRead(again)).toBe(again);
});

it('keeps the lines of a trace that had to make room, also for who asks for its pledges alone', async () => {
  const [record] = await readTexts([{ outlet: 'The Sund Courier', title: 'Rye dear', published: '2036-05-06', text: 'Rye cost more than wine in Sund on Tuesday, millers said.' }]); // biome-ignore format: one line
  const first = makeTrace(record!);
  const kept = new KeptTraces();
  kept.put(first);
  for (let n = 0; n < 3000; n++) kept.put({ ...first, reportId: `${n}` });
  expect(kept.get(first.reportId)).toBeUndefined();
  const { lines, lead, pledges, tellings } = first.body;
  expect(kept.getPart(THREADS, first.reportId)!.body).toEqual({ lines, lead, pledges, tellings });
  expect(kept.getPart(THREADS, first.reportId)!.body.lines).toBe(lines);
  expect(kept.getPart(PLEDGES, first.reportId)!.body.pledges).toBe(pledges);
  expect(kept.getPart(STANCES, first.reportId)).toBeUndefined();
});
