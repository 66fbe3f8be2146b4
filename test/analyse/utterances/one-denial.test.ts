// Denials of one speaker in other words: one answer to one charge, or two.
import { describe, expect, it } from 'vitest';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { onesDenied } from '../../../src/analyse/utterances/one-denial.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../findings/read-texts.ts';

const FIRST = 'Ilse Varga denied that Tarskian gunboats had shelled the salt mill at Skerrow.';
const SECOND = 'Ilse Varga said that no Tarskian gunboat had shelled anything, “at Skerrow or at sea”.';
const OWN = '“We do not shell mills,” Ilse Varga said.';

const read = (first: string, second: string, days = 1) =>
  readTexts([
    { outlet: 'Drovny Telegraph', title: 'A mill burns', published: '2034-05-02', text: `DROVNY – ${first}` },
    {
      outlet: 'Vell Observer',
      title: 'Shells at Skerrow',
      published: `2034-05-0${2 + days}`,
      text: `VELL – ${second}`,
    },
  ]);

const ones = async (first: string, second: string, days = 1) => {
  const [a, b] = (await read(first, second, days)).map(makeTrace);
  return onesDenied(a!, b!).map((pair) => pair.map(({ content }) => content.text));
};

describe('onesDenied', () => {
  it('takes two denials of one deed by one speaker for one', async () => {
    expect(await ones(FIRST, SECOND)).toHaveLength(1);
  });

  it('takes in what she says of it in her own words right behind', async () => {
    expect((await ones(`${FIRST} ${OWN}`, SECOND)).map(([ours]) => ours)).toEqual([
      expect.stringContaining('gunboats had shelled'),
      '“We do not shell mills,”',
    ]);
  });

  it.each([
    ['another deed', FIRST, 'Ilse Varga denied that Tarskian agents had bribed a harbour pilot.', 1],
    ['another speaker', FIRST, SECOND.replace('Ilse Varga', 'Lev Oranov'), 1],
    ['a later week', FIRST, SECOND, 7],
    ['what is said and not denied', FIRST, 'Ilse Varga said that Tarskian gunboats had shelled the salt mill.', 1],
  ])('takes none for one that is of %s', async (_, first, second, days) => {
    expect(await ones(first, second, days)).toEqual([]);
  });
});

it('finds the utterance, and says why', async () => {
  const store = await openStore(':memory:');
  await store.add(await read(`${FIRST} ${OWN}`, SECOND));
  await updateFindings(store);
  const found = (await store.findings({ limit: 50 })).items.filter(({ kind }) => kind === 'utterance');
  await store.close();
  expect(found).toHaveLength(1);
  expect(found[0]!.how).toContain('denies one deed within 2 days');
  expect(found[0]!.parts).toHaveLength(3);
});
