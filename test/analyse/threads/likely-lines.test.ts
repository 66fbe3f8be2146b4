// Which reports are of one thread, and which of their lines are a pair, whatever entries were read in them.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/analyse/findings/story.ts';
import { LINE_QUESTIONS, type LineQuestion, likelyPairs } from '../../../src/analyse/threads/likely-lines.ts';
import { linesOf } from '../../../src/analyse/threads/line.ts';
import { LINE_WEIGHTS } from '../../../src/analyse/threads/line-weights.ts';
import { keysOfFocus } from '../../../src/analyse/threads/thread-keys.ts';
import { areOfThread, threadOutline } from '../../../src/analyse/threads/thread-outline.ts';
import { LINE_FEATURES } from '../../../src/analyse/threads/weigh-lines.ts';
import { dayNumber } from '../../../src/text/day-number.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const TEXTS: Readonly<Record<string, Dispatch>> = {
  lift: {
    outlet: 'Vell Observer',
    title: 'Fell Lift to carry skiers again',
    published: '2036-10-02',
    text: 'The Fell Lift in Garrowmouth will carry skiers again by 1 December, engineer Lena Strand said on Thursday. The lift has stood still since a cable snapped in March. Sheep graze under its pylons.',
  },
  running: {
    outlet: 'The Sund Courier',
    title: 'Garrowmouth skis',
    published: '2036-12-03',
    text: 'Four hundred people queued at the Fell Lift in Garrowmouth on Wednesday, on its second day of work. Lena Strand rode in the first chair. The café sold out of soup.',
  },
  herring: {
    outlet: 'The Sund Courier',
    title: 'Herring cheap in Marrow',
    published: '2036-12-03',
    text: 'Herring cost less than bread in Marrow on Wednesday. Boats from Skerrow brought in nine hundred tonnes.',
  },
  arms: {
    outlet: 'Port Alder Herald',
    title: 'Belmark and Tarsk talk of rifles',
    published: '2036-05-04',
    text: 'Envoys of Belmark met envoys of Tarsk in Sund on Sunday. Belmark wants fewer rifles in Kestria, and Tarsk wants the same of Arvenia.',
  },
  grain: {
    outlet: 'The Sund Courier',
    title: 'Belmark and Tarsk sell rye',
    published: '2036-05-06',
    text: 'Farmers of Belmark sold rye to millers of Tarsk this week. Rain spoilt the barley of Kestria, and Arvenia had none.',
  },
  rye: {
    outlet: 'The Sund Courier',
    title: 'Rye dear',
    published: '2036-05-06',
    text: 'Norway’s farmers sold rye to Sweden, a Swedish miller said on Tuesday. Rain spoilt the barley that he wanted most on Monday.',
  },
  envelopes: {
    outlet: 'Port Alder Herald',
    title: 'Harbour master in court',
    published: '2036-05-04',
    text: 'Prosecutors accused harbour master Tomas Brill of taking envelopes of cash. “I have never taken an envelope of cash,” Mr Brill told the court. The tug was painted green.',
  },
};
const part = (name: string) => parts.get(name)!;
const parts = new Map<string, Parameters<typeof likelyPairs>[1]>();

beforeAll(async () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    const [record] = await readTexts([text]);
    parts.set(name, {
      day: dayNumber(record!.report.published),
      body: { lead: leadOf(record!), lines: linesOf(record!) },
    });
  }
});

const paired = (question: LineQuestion, early: string, late: string) =>
  likelyPairs(question, part(early), part(late)).map(({ first, second }) => `${first.passage.text.slice(0, 12)} | ${second.passage.text.slice(0, 12)}`); // biome-ignore format: one line

describe('threads', () => {
  const areOne = (a: string, b: string) => areOfThread(threadOutline(part(a)), threadOutline(part(b)));
  it('are known by names and words, in either order', () => {
    expect(areOne('lift', 'running')).toBe(true);
    expect(areOne('running', 'lift')).toBe(true);
    expect(areOne('lift', 'herring')).toBe(false);
    expect(areOne('running', 'herring')).toBe(false);
  });
  it('are none for the states that both name', () => {
    const heads = ['belma', 'tarsk', 'kestr', 'arven'];
    const told = (name: string, states: string[]) => ({ ...part(name), body: { ...part(name).body, lines: part(name).body.lines.map((line) => ({ ...line, states })) } }); // biome-ignore format: one line
    const areOneWith = (states: string[]) => areOfThread(threadOutline(told('arms', states)), threadOutline(told('grain', states))); // biome-ignore format: one line
    expect(areOneWith(heads)).toBe(false);
    expect(areOneWith([])).toBe(true);
    expect(part('rye').body.lines.map(({ states }) => states)).toEqual([['norwa', 'swede'], undefined]);
  });
  it('never hold a report without a day', () => {
    const undated = { body: { ...part('lift').body, lines: [...part('lift').body.lines] }, day: null };
    expect(areOfThread(threadOutline(undated), threadOutline(part('running')))).toBe(false);
  });
  it('law: meet by keys where they are one, however many days lie between', () => {
    const shared = (own: readonly number[], theirs: readonly number[]) => own.filter((key) => theirs.includes(key)).length; // biome-ignore format: one line
    const names = fc.constantFrom('lift', 'running', 'herring', 'envelopes');
    const at = (name: string, day: number) => ({ day, body: { ...part(name).body, lines: [...part(name).body.lines] } }); // biome-ignore format: one line
    let one = 0;
    fc.assert(
      fc.property(names, names, fc.integer({ min: 0, max: 420 }), (a, b, days) => {
        const [early, late] = [at(a, part('lift').day!), at(b, part('lift').day! + days)];
        if (!areOfThread(threadOutline(early), threadOutline(late))) return;
        one += 1;
        expect(shared(keysOfFocus(early.body), keysOfFocus(late.body))).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
    expect(one).toBeGreaterThan(0);
  });
});

describe('lines', () => {
  it.each<[string, LineQuestion, string, string, string[]]>([
    ['tell what came of a promise by other words', 'outcome', 'lift', 'running', ['The Fell Lif | Four hundred']],
    ['of another thread tell nothing', 'outcome', 'lift', 'herring', []],
    ['of an earlier report tell nothing', 'outcome', 'running', 'lift', []],
    ['answer what is alleged in their report', 'denial', 'envelopes', 'envelopes', ['Prosecutors  | “I have neve']],
    ['that deny nothing are no answer', 'denial', 'herring', 'herring', []],
  ])('%s', (_, question, early, late, expected) => {
    expect(paired(question, early, late).map((one) => (question === 'denial' ? one.split(' | ').sort().join(' | ') : one))).toEqual(expected); // biome-ignore format: one line
  });
  it('have a weight for each feature', () => {
    for (const question of LINE_QUESTIONS) expect(LINE_WEIGHTS[question]).toHaveLength(LINE_FEATURES.length);
  });
});
