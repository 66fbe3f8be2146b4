// Whoever promised something within a term names that term again, and how far on it is or how long it took.

import { describe, expect, it } from 'vitest';
import { termsRecalled } from '../../../src/analyse/commitment-outcomes/term-recalled.ts';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const promised = (words: string): Dispatch => ({
  outlet: 'Vell Observer',
  title: 'Lift to Garrow Head shut for repairs',
  published: '2036-03-03',
  text: `The Garrow Head lift will carry skiers again within six weeks, engineer Lena Strand said on Monday. ${words} The lift in Garrowmouth was hit by a tree in January.`,
});
const recalled = (words: string, published = '2036-04-09'): Dispatch => ({
  outlet: 'The Sund Courier',
  title: 'Skiers queue at Garrow Head lift',
  published,
  text: `Skiers queued at the Garrow Head lift in Garrowmouth on Wednesday. ${words} Soup was sold out at noon.`,
});
const found = async (later: Dispatch, earlier = promised('')) => {
  const [a, b] = (await readTexts([earlier, later])).map(makeTrace);
  return termsRecalled(a!, b!).map(({ second, outcome }) => `${outcome}: ${second.passage.text.slice(0, 20)}`);
};

describe('a term that is recalled', () => {
  it.each([
    ['“I said six weeks. It took five,” Lena Strand told them.', ['met: “I said six weeks.']],
    ['“I promised it within six weeks. We needed only four,” Lena Strand said.', ['met: “I promised it withi']],
    ['“I said six weeks, and it has taken eight,” Lena Strand said.', ['not-met: “I said six weeks, a']],
    ['“I said six weeks. This is the fifth,” Lena Strand said.', ['in-progress: “I said six weeks.']],
    ['“I said six weeks. Today is week 7,” Lena Strand said.', ['not-met: “I said six weeks.']],
  ])('tells of the promise: %s', async (words, expected) => expect(await found(recalled(words))).toEqual(expected));

  it.each([
    ['another term', '“I said eight weeks. It took five,” Lena Strand said.'],
    ['another unit', '“I said six months. It took five,” Lena Strand said.'],
    ['another reckoning', '“I said six weeks. It took five days,” Lena Strand said.'],
    ['another speaker', '“I said six weeks. It took five,” skier Per Okker said.'],
    ['nothing reached', '“I said six weeks. It took courage,” Lena Strand said.'],
    ['a count of times', '“I said six weeks. This is the third time you ask,” Lena Strand said.'],
    ['no saying of it', '“I was ill for six weeks. It took five doctors,” Lena Strand said.'],
  ])('tells nothing of it by %s', async (_, words) => expect(await found(recalled(words))).toEqual([]));

  it('is not of longer than since the promise', async () => {
    const words = '“I said six weeks. This is the sixth,” Lena Strand said.';
    expect(await found(recalled(words, '2036-03-10'))).toEqual([]);
    expect(await found(recalled(words, '2036-04-14'))).toHaveLength(1);
  });
  it('is of a term in which something is to be, not of one that goes on or is past', async () => {
    const later = recalled('“I said nine weeks. It took five,” Lena Strand said.');
    expect(await found(later, promised('“We will train guards for nine weeks,” Lena Strand said.'))).toEqual([]);
    expect(await found(later, promised('“It stood there nine weeks ago,” Lena Strand said.'))).toEqual([]);
    expect(await found(later, promised('“The guards will be back in under nine weeks,” Lena Strand said.'))).toHaveLength(1); // biome-ignore format: one line
  });
});

it('is a step of the promise, in any order of reports', async () => {
  const records = await readTexts([promised(''), recalled('“I said six weeks. It took five,” Lena Strand told them.')]);
  const told = async (order: readonly number[]) => {
    const store = await openStore(':memory:');
    for (const n of order) {
      await store.add([records[n]!]);
      await updateFindings(store);
    }
    const { items } = await store.findings({ limit: 100 });
    await store.close();
    return items.filter(({ kind }) => kind === 'commitment-outcome');
  };
  const [one, other] = [await told([0, 1]), await told([1, 0])];
  expect(one.flatMap(({ parts }) => parts.map(({ role, passage }) => `${role} ${passage.text.slice(0, 17)}`))).toContain('met “I said six weeks'); // biome-ignore format: one line
  expect(other).toEqual(one);
});
