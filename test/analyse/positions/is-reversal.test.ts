import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { isRecalled, isReversal } from '../../../src/analyse/positions/is-reversal.ts';
import { stanceOf } from './stance-of.ts';

const holderOf = (name: string) => ({ key: `person ${name}`, short: `person ${name.split(' ').at(-1)}`, name });
const stance = (text: string, fields: Partial<Stance> = {}) => stanceOf(holderOf('wen calloway'), text, fields);

describe('isReversal', () => {
  it.each<[string, string, boolean]>([
    ['the islands would not sell the lighthouse', 'the islands would sell the lighthouse', true],
    ['there will be no jets on the islands’ runway', 'jets will land on the islands’ runway', true],
    ['the islands would not sell the lighthouse', 'nobody would sell the lighthouse', false],
    ['the islands would not sell the lighthouse', 'the islands would sell herring', false],
    ['it is late; the herring treaty of Sund is not buried', 'the herring treaty of Sund is buried', true],
    ['not a word to Mirela Costane', 'she thanked Mirela Costane', false],
  ])('%s / %s', (before, after, expected) => {
    expect(isReversal(stance(before), stance(after))).toBe(expected);
  });

  it('is not found between two holders', () => {
    const [before, after] = ['the islands would not sell the lighthouse', 'the islands would sell the lighthouse'];
    expect(isReversal(stance(before), stance(after, { holder: holderOf('lev oranov') }))).toBe(false);
  });

  it('is found between two who speak for one body, and easily where the later admits it', () => {
    const of = (name: string, text: string, fields: Partial<Stance> = {}) =>
      stance(text, { holder: holderOf(name), body: ['tarsk'], ...fields });
    const before = of('lev oranov', 'Tarsk holds no Kestrians');
    expect(isReversal(before, of('ilse varga', 'it was holding 14 Kestrians, the crew of a trawler', { admits: true }))).toBe(true); // biome-ignore format: one line
    expect(isReversal(before, of('ilse varga', 'it was feeding 14 Kestrians, the crew of a trawler', { admits: true }))).toBe(false); // biome-ignore format: one line
    expect(isReversal(before, of('ilse varga', 'it was holding 14 Kestrians', { admits: true, body: ['lumen'] }))).toBe(false); // biome-ignore format: one line
  });

  it('counts what an act denies as negated', () => {
    const text = 'the cutters had fired on the trawler';
    expect(isReversal(stance(text, { sign: -1 }), stance(text))).toBe(true);
  });
});

describe('isRecalled', () => {
  const days = { day: 100, later: 160 };
  const by = { recalled: [95, 101] as const };
  it.each<[string, string, Partial<Stance>, boolean]>([
    ['the alliance could defend the lighthouse of Skerrow', 'the alliance could not defend Skerrow’s lighthouse', {}, true],
    ['the herring fleet would sail', 'the lighthouse of Skerrow', {}, false],
    ['I am against it and shall be', 'he would be against them in May', by, true],
    ['I am against it and shall be', 'he would be against them in May', { recalled: [60, 70] }, false],
    ['I believe him about the date', 'I believed a date', { turns: 'outright' }, true],
    ['I saw the date in a calendar of herring', 'I believed a promise', { turns: 'outright' }, false],
  ])('%s / %s', (earlier, later, fields, expected) => expect(isRecalled(stance(later, fields), stance(earlier), days)).toBe(expected)); // biome-ignore format: one line
});
