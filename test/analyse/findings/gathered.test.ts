import { describe, expect, it } from 'vitest';
import { Gathered } from '../../../src/analyse/findings/gathered.ts';

describe('gathered questions', () => {
  it('that are asked at once are put as one, each with its own answer; later ones as another', async () => {
    const put: (readonly number[])[] = [];
    const doubled = new Gathered<number, number>(async (questions) => {
      put.push(questions);
      return questions.map((one) => one * 2);
    });
    const chain = async (from: number) => (await doubled.ask(from)) + (await doubled.ask(from + 10));
    expect(await Promise.all([1, 2, 3].map(chain))).toEqual([24, 28, 32]);
    expect(put).toEqual([
      [1, 2, 3],
      [11, 12, 13],
    ]);
  });

  it('that cannot be answered fail each, and the next is put anew', async () => {
    let isBroken = true;
    const asked = new Gathered<string, string>(async (questions) => {
      if (isBroken) throw new Error('no answer');
      return questions;
    });
    const failed = await Promise.allSettled([asked.ask('a'), asked.ask('b')]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    expect(await asked.ask('c')).toBe('c');
  });
});
