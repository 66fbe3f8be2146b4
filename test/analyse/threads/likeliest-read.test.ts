// How likely the likeliest pair of a finding's members is, by what a reader of pairs says of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import type { Trace } from '../../../src/analyse/findings/trace.ts';
import { likeliestRead } from '../../../src/analyse/threads/likeliest-read.ts';
import { PairReadings } from '../../../src/analyse/threads/pair-readings.ts';
import { readPairs } from '../../../src/analyse/threads/read-pairs.ts';
import type { PairRelation, PassagePair } from '../../../src/understand/pairs/pair-reader.ts';
import { readTexts } from '../findings/read-texts.ts';
import { sure } from './sure.ts';

let traces: ReadonlyMap<string, Trace>;
beforeAll(async () => {
  const records = await readTexts([
    {
      outlet: 'Vell Observer',
      title: 'Fell Lift to carry skiers again',
      published: '2036-10-02',
      text: 'The Fell Lift in Garrowmouth will carry skiers again by 1 December, engineer Lena Strand said on Thursday. Sheep graze under its pylons.',
    },
    {
      outlet: 'The Sund Courier',
      title: 'Garrowmouth skis',
      published: '2036-12-03',
      text: 'Four hundred people queued at the Fell Lift in Garrowmouth on Wednesday, on its second day of work. The café sold out of soup.',
    },
  ]);
  traces = new Map(records.map((record) => [record.report.id, makeTrace({ ...record, reader: 'extract/9 reader-2' })]));
});

const readings = (relation: PairRelation) =>
  new PairReadings({
    read: async (pairs: readonly PassagePair[]) =>
      pairs.map(({ earlier, later }) => sure(earlier.text.includes('Fell Lift') && later.text.includes('Four hundred') ? relation : 'none')), // biome-ignore format: one line
  });
const membersOf = (...words: readonly string[]) =>
  [...traces.values()].flatMap(({ reportId, body }) =>
    body.lines
      .filter(({ passage }) => words.some((one) => passage.text.includes(one)))
      .map(({ entryId }) => ({ reportId, entryId })),
  );

describe('the likeliest that is read', () => {
  it('is the likelihood of the pair that the reader takes for it', async () => {
    const met = readings('met');
    const [early, late] = [...traces.values()] as [Trace, Trace];
    const [pair] = await readPairs('outcome', early, late, met);
    expect(pair!.likelihood).toBeGreaterThan(0.5);
    expect(await likeliestRead(['outcome'], membersOf('Fell Lift', 'Four hundred'), traces, met)).toBe(
      pair!.likelihood,
    );
  });

  it('is none of other members, of another question, or where nothing reads', async () => {
    const members = membersOf('Fell Lift', 'Four hundred');
    expect(await likeliestRead(['outcome'], membersOf('Fell Lift in Garrowmouth will', 'soup'), traces, readings('met'))).toBeNull(); // biome-ignore format: one line
    expect(await likeliestRead(['reversal'], members, traces, readings('met'))).toBeNull();
    expect(await likeliestRead(['outcome'], members, traces, readings('none'))).toBeNull();
    expect(await likeliestRead(['outcome'], members, traces, null)).toBeNull();
  });
});
