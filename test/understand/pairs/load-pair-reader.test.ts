// The shipped pair reader: probabilities, the same bits whatever stands beside a pair, and what it must be able to tell apart.
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPairReader, readingOf } from '../../../src/understand/pairs/load-pair-reader.ts';
import { PAIR_RELATIONS, type PairReading, type PassagePair } from '../../../src/understand/pairs/pair-reader.ts';

const BARE = { title: '', before: '' };

const MODEL = resolve(import.meta.dirname, '../../../models/pairs');
const reader = await loadPairReader(MODEL, 1);
afterAll(() => reader.close());

const pair = (earlier: string, later: string, days: number): PassagePair => ({
  earlier: { ...BARE, text: earlier, who: '' },
  later: { ...BARE, text: later, who: '' },
  days,
});
const PLEDGE = 'Ilse Varga promised that the hospital in Drovny would open before the end of May.';
const PAIRS = [
  pair(
    PLEDGE,
    'Patients were wheeled into the new hospital in Drovny on Monday, three weeks ahead of the day promised.',
    60,
  ),
  pair(PLEDGE, 'The hospital in Drovny is still a shell, and the promised opening day has come and gone.', 90),
  pair(PLEDGE, 'Kestria’s fishing fleet landed a record catch of herring in the autumn.', 90),
];
const sum = (reading: PairReading, names: readonly (keyof PairReading)[]) =>
  names.reduce((all, name) => all + reading[name], 0);
const OUTCOMES = ['met', 'part', 'not-met', 'moved', 'off', 'under-way'] as const;

describe('the pair reader', () => {
  it('gives probabilities that sum to 1', async () => {
    for (const reading of await reader.read(PAIRS)) expect(sum(reading, PAIR_RELATIONS)).toBeCloseTo(1, 9);
  });

  it('gives a pair the same bits alone and among others', async () => {
    const together = await reader.read(PAIRS);
    const alone = await Promise.all([...PAIRS].reverse().map((one) => reader.read([one])));
    expect(alone.reverse().flat()).toEqual(together);
  });

  it('gives the same bits on two threads', async () => {
    const spread = await loadPairReader(MODEL, 2);
    expect(await spread.read(PAIRS)).toEqual(await reader.read(PAIRS));
    await spread.close();
  });

  it('tells what came of a promise from what has nothing to do with it, and kept from broken', async () => {
    const [kept, broken, other] = await reader.read(PAIRS);
    expect(sum(kept!, OUTCOMES)).toBeGreaterThan(10 * sum(other!, OUTCOMES));
    expect(sum(broken!, OUTCOMES)).toBeGreaterThan(10 * sum(other!, OUTCOMES));
    expect(kept!.met).toBeGreaterThan(kept!['not-met']);
    expect(broken!['not-met']).toBeGreaterThan(broken!.met);
  });

  it('reads texts that are empty, very long or hostile', async () => {
    const odd = ['', '\u0000\ud800', '🙂'.repeat(5000), 'a '.repeat(5000)];
    const readings = await reader.read(odd.flatMap((a) => odd.map((b) => pair(a, b, 400))));
    for (const reading of readings) expect(sum(reading, PAIR_RELATIONS)).toBeCloseTo(1, 9);
  });
});

describe('readingOf', () => {
  it('divides scores by the temperature and adds the biases', () => {
    const zeros = PAIR_RELATIONS.map(() => 0);
    const scores = PAIR_RELATIONS.map((name) => (name === 'met' ? 2 * Math.log(3) : 0));
    const even = readingOf(scores, { temperature: 2, biases: zeros });
    expect(even.met / even.none).toBeCloseTo(3, 9);
    const biased = readingOf(scores, {
      temperature: 2,
      biases: PAIR_RELATIONS.map((name) => (name === 'none' ? Math.log(6) : 0)),
    });
    expect(biased.none / biased.met).toBeCloseTo(2, 9);
  });
});
