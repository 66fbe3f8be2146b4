// Which reports are of one thread, and which of their lines are a pair, whatever entries were read in them.
import { beforeAll, describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/analyse/findings/story.ts';
import { LINE_QUESTIONS, type LineQuestion, likelyPairs } from '../../../src/analyse/threads/likely-lines.ts';
import { linesOf } from '../../../src/analyse/threads/line.ts';
import { LINE_WEIGHTS } from '../../../src/analyse/threads/line-weights.ts';
import { commonOf, keysOfLead } from '../../../src/analyse/threads/thread.ts';
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
  it('are known by names and words, in either order', () => {
    const [lift, running, herring] = ['lift', 'running', 'herring'].map((name) => part(name).body);
    expect(commonOf(lift!, running!)).not.toBeNull();
    expect(commonOf(running!, lift!)).toEqual(commonOf(lift!, running!));
    expect(commonOf(lift!, herring!)).toBeNull();
  });
  it('share three words and so three keys; what is of another shares none', () => {
    const shared = (a: string, b: string) => {
      const keys = new Set(keysOfLead(part(b).body.lead));
      return keysOfLead(part(a).body.lead).filter((key) => keys.has(key)).length;
    };
    expect(shared('lift', 'running')).toBeGreaterThanOrEqual(3);
    expect(shared('lift', 'herring')).toBe(0);
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
