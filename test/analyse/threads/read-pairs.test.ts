// What a reader of pairs is asked, and what is made of what it says.

import { beforeAll, describe, expect, it } from 'vitest';
import { outcomeRead } from '../../../src/analyse/commitment-outcomes/borne-out.ts';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { askedPairs } from '../../../src/analyse/threads/asked-lines.ts';
import { ASKED_WEIGHTS } from '../../../src/analyse/threads/asked-weights.ts';
import { PairReadings } from '../../../src/analyse/threads/pair-readings.ts';
import { readPairs } from '../../../src/analyse/threads/read-pairs.ts';
import { READ_QUESTIONS } from '../../../src/analyse/threads/read-questions.ts';
import { READ_WEIGHTS } from '../../../src/analyse/threads/read-weights.ts';
import { outcomeIn, readingFeatures } from '../../../src/analyse/threads/reading-features.ts';
import { LINE_FEATURES } from '../../../src/analyse/threads/weigh-lines.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import type { Finding } from '../../../src/record/finding.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { PairReader, PairRelation, PassagePair } from '../../../src/understand/pairs/pair-reader.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';
import { sure } from './sure.ts';

const BARE = { title: '', before: '' };

const TEXTS: readonly Dispatch[] = [
  {
    outlet: 'Vell Observer',
    title: 'Fell Lift to carry skiers again',
    published: '2036-10-02',
    text: 'The Fell Lift in Garrowmouth will carry skiers again by 1 December, engineer Lena Strand said on Thursday. “Nobody will pay more for a ticket,” Lena Strand said. Sheep graze under its pylons.',
  },
  {
    outlet: 'The Sund Courier',
    title: 'Garrowmouth skis',
    published: '2036-12-03',
    text: 'Four hundred people queued at the Fell Lift in Garrowmouth on Wednesday, on its second day of work. Tickets cost a third more, Lena Strand said. The café sold out of soup.',
  },
  {
    outlet: 'Port Alder Herald',
    title: 'Herring cheap in Marrow',
    published: '2036-12-03',
    text: 'Herring cost less than bread in Marrow on Wednesday, Tomas Brill said. Boats from Skerrow brought in nine hundred tonnes.',
  },
];

/** Says `relation` of two passages that hold these words, else none. */
class Told implements Pick<PairReader, 'name' | 'read'> {
  readonly name = 'told-1';
  readonly asked: PassagePair[] = [];
  readonly #answers: readonly (readonly [string, string, PairRelation])[];
  constructor(...answers: readonly (readonly [string, string, PairRelation])[]) {
    this.#answers = answers;
  }
  async read(pairs: readonly PassagePair[]) {
    this.asked.push(...pairs);
    return pairs.map(({ earlier, later }) => sure(this.#answers.find(([a, b]) => earlier.text.includes(a) && later.text.includes(b))?.[2] ?? 'none')); // biome-ignore format: one line
  }
}
const LIFT = () => new Told(['carry skiers', 'Four hundred', 'part'], ['pay more', 'a third more', 'reversal']);

let records: RecordedReport[];
beforeAll(async () => {
  // as a model’s: of what rules alone have read no model is asked
  records = (await readTexts([...TEXTS])).map((record) => ({ ...record, reader: 'extract/9 reader-2' }));
});

async function findingsBy(pairReader: Told | null, order: readonly number[] = [0, 1, 2]): Promise<readonly Finding[]> {
  const store = await openStore(':memory:');
  for (const n of order) {
    await store.add([records[n]!]);
    await updateFindings(store, { pairReader });
  }
  const { items } = await store.findings({ limit: 100 });
  await store.close();
  return items;
}
const shown = (findings: readonly Finding[]) =>
  findings.map(({ kind, parts }) => `${kind}: ${parts.map(({ role, passage }) => `${role} ${passage.text.slice(0, 12)}`).join(' | ')}`); // biome-ignore format: one line

describe('pairs read', () => {
  const part = (n: number) => makeTrace(records[n]!);

  it('are what the reader says, of lines of one thread alone', async () => {
    const told = LIFT();
    const readings = new PairReadings(told);
    const pairs = await readPairs('outcome', part(0), part(1), readings);
    expect(pairs.map(({ second, reading }) => [second.passage.text.slice(0, 12), outcomeRead('commitment', reading).outcome])).toEqual([['Four hundred', 'partly-met']]); // biome-ignore format: one line
    expect(await readPairs('outcome', part(0), part(2), readings)).toEqual([]);
    expect(await readPairs('outcome', part(1), part(0), readings)).toEqual([]);
    expect(told.asked.every(({ days }) => days === 62)).toBe(true);
  });
  it('are none where the reader says none', async () => {
    const readings = new PairReadings(new Told());
    for (const question of READ_QUESTIONS) expect(await readPairs(question, part(0), part(1), readings)).toEqual([]);
  });
  it('are none, and nothing is asked, of a report that rules alone have read', async () => {
    const told = LIFT();
    const byRules = makeTrace({ ...records[1]!, reader: 'extract/9 rules/1' });
    expect(await readPairs('outcome', part(0), byRules, new PairReadings(told))).toEqual([]);
    expect(told.asked).toEqual([]);
  });
  it('ask few pairs of two reports, in the order of their lines', () => {
    const pairs = askedPairs(part(0), part(1));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(8);
    expect(pairs.map(({ first }) => first.at)).toEqual([...pairs.map(({ first }) => first.at)].sort((a, b) => a - b));
  });
  it('have a weight for each feature', () => {
    for (const question of READ_QUESTIONS) {
      const reading = readingFeatures(question, sure('met'), [sure('met'), sure('none')]);
      expect(ASKED_WEIGHTS[question]).toHaveLength(LINE_FEATURES.length);
      expect(READ_WEIGHTS[question]).toHaveLength(LINE_FEATURES.length + reading.length);
    }
    expect(outcomeIn(sure('moved'))).toBeCloseTo(0.985);
  });
});

describe('what cannot be true along with something else', () => {
  const found = async (texts: readonly Dispatch[], pairReader: Told) => {
    const store = await openStore(':memory:');
    await store.add((await readTexts([...texts])).map((record) => ({ ...record, reader: 'extract/9 reader-2' })));
    await updateFindings(store, { pairReader });
    const { items } = await store.findings({ limit: 100 });
    await store.close();
    return shown(items);
  };
  const fire = (outlet: string, text: string): Dispatch => ({ outlet, title: 'Fire in Skerrow ferry office', published: '2036-10-03', text }); // biome-ignore format: one line

  it('is one happening that two reports tell otherwise', async () => {
    const texts = [fire('Vell Observer', 'Nobody was in the ferry office in Skerrow when the fire broke out, harbour master Ida Lund said.'), fire('The Sund Courier', 'Two clerks were led out of the burning ferry office in Skerrow on Thursday, docker Per Okker said.')]; // biome-ignore format: one line
    expect(await found(texts, new Told(['Nobody was', 'Two clerks', 'conflict'], ['Two clerks', 'Nobody was', 'conflict']))).toContainEqual(expect.stringMatching(/^happening: .*(?:Nobody was .*differs Two clerks|Two clerks .*differs Nobody was)/u)); // biome-ignore format: one line
    expect(await found(texts, new Told())).not.toContainEqual(expect.stringContaining('happening'));
  });
  it('is a conflict of figures where figures are what cannot be so', async () => {
    const texts = [fire('Vell Observer', 'The fire in the ferry office in Skerrow did damage of 22 million crowns, harbour master Ida Lund said.'), fire('The Sund Courier', 'What the ferry office in Skerrow lost to the fire comes to 39 million crowns on the claim that Per Okker sent to the insurers.')]; // biome-ignore format: one line
    const shownBy = await found(texts, new Told(['did damage', 'comes to', 'conflict'], ['comes to', 'did damage', 'conflict'])); // biome-ignore format: one line
    expect(shownBy).toContainEqual(expect.stringMatching(/^figure-conflict: told .*differs /u));
    expect(shownBy).not.toContainEqual(expect.stringContaining('happening'));
  });
  it('is a dispute where one report has both, the answer of another', async () => {
    const texts = [{ outlet: 'Vell Observer', title: 'Fell Lift', published: '2036-10-02', text: 'Inspectors accused Lena Strand of having run the Fell Lift in Garrowmouth without a licence. Ms Strand laid a stamped paper on the table. “It hung in the cabin all winter,” she said.' }]; // biome-ignore format: one line
    expect(await found(texts, new Told(['without a licence', 'It hung', 'denies']))).toContainEqual(expect.stringMatching(/^allegation-and-denial: allegation .*denial /u)); // biome-ignore format: one line
    expect(await found(texts, new Told())).toEqual([]);
  });
  it('is a dispute of two voices in one report where it is no figure, else a conflict of figures', async () => {
    const opened = 'Harbour master Lars Orre opened the ferry office in Skerrow on Friday.';
    const burst = [fire('Vell Observer', `${opened} Two clerks were scalded there on 3 January when a pipe burst; the ferry firm said that it had been hit by a cart. Inspector Ida Lund said that the pipe was rusted through and that nothing had struck it.`)]; // biome-ignore format: one line
    expect(await found(burst, new Told(['hit by a cart', 'rusted through', 'conflict']))).toContainEqual(expect.stringMatching(/^allegation-and-denial: allegation .* \| denial /u)); // biome-ignore format: one line
    expect(await found(burst, new Told())).toEqual([]);
    const cost = [fire('Vell Observer', `${opened} He thanked the town. The fire in January did damage of 22 million crowns, the ferry firm said. The insurer Norvik puts the damage at 39 million crowns.`)]; // biome-ignore format: one line
    const told = await found(cost, new Told(['22 million', '39 million', 'conflict']));
    expect(told).toContainEqual(expect.stringMatching(/^figure-conflict: told .*differs /u));
    expect(told).not.toContainEqual(expect.stringContaining('allegation'));
  });
});

describe('readings', () => {
  it('are asked once of equal passages', async () => {
    const told = new Told(['a', 'b', 'met']);
    const readings = new PairReadings(told);
    const pair = { earlier: { ...BARE, text: 'a', who: '' }, later: { ...BARE, text: 'b', who: '' }, days: 3 };
    const [one, other] = await Promise.all([readings.read([pair, pair]), readings.read([{ ...pair }])]);
    expect([...one!, ...other!].map(({ met }) => met)).toEqual([0.97, 0.97, 0.97]);
    expect(told.asked).toHaveLength(1);
    await readings.read([{ ...pair, days: 4 }]);
    expect(told.asked).toHaveLength(2);
  });
});

describe('findings by a reader of pairs', () => {
  it('are an outcome in the state that is read, and a turn that shares no word', async () => {
    const found = shown(await findingsBy(LIFT()));
    expect(found).toContain('commitment-outcome: promise The Fell Lif | partly-met Four hundred');
    expect(found).toContain('reversal: earlier “Nobody will | later Tickets cost');
  });
  it('are the same in any order', async () => {
    const expected = (await findingsBy(LIFT())).map(({ id }) => id).sort();
    for (const order of [[2, 1, 0], [1, 0, 2]]) expect((await findingsBy(LIFT(), order)).map(({ id }) => id).sort()).toEqual(expected); // biome-ignore format: one line
  });
  it('are made anew where another reader, or none, compares', async () => {
    const store = await openStore(':memory:');
    await store.add(records);
    expect(await updateFindings(store, { pairReader: LIFT() })).toBe(3);
    expect(await updateFindings(store, { pairReader: LIFT() })).toBe(0);
    expect(await updateFindings(store)).toBe(3);
    await store.close();
  });
});
