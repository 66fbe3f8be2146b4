import { expect, test } from 'vitest';
import { FLAG_NAMES, type Flagged, flagsOfLine, unpackFlags } from '../../../src/analyse/threads/line-flags.ts';

const line = (text: string, more: Partial<Flagged> = {}): Flagged => ({
  passage: { text },
  acts: [],
  events: [],
  isPromise: false,
  due: null,
  figures: [],
  ...more,
});
const namesOf = (packed: number) => unpackFlags(packed).flatMap((flag, n) => (flag === 1 ? [FLAG_NAMES[n]!] : []));

test('what a line may promise, tell or deny', () => {
  expect(namesOf(flagsOfLine(line('Will the ferry run again?')))).toEqual(['modal', 'ended', 'short', 'question']); // biome-ignore format: one line
  expect(namesOf(flagsOfLine(line('The port was never closed, Okker said', { acts: ['deny'] })))).toEqual(expect.arrayContaining(['negated', 'flat', 'past', 'denying', 'said'])); // biome-ignore format: one line
  expect(namesOf(flagsOfLine(line('The bridge', { due: [3, 4], figures: [{ unit: 'm', low: 1, high: 1 }] })))).toEqual(['due', 'figures', 'short']); // biome-ignore format: one line
});

test('every flag alone and all together come back from their number, those above 32 digits too', () => {
  expect(FLAG_NAMES.length).toBeGreaterThan(32);
  expect(FLAG_NAMES.length).toBeLessThan(53);
  FLAG_NAMES.forEach((name, n) => void expect(namesOf(2 ** n)).toEqual([name]));
  expect(namesOf(2 ** FLAG_NAMES.length - 1)).toEqual(FLAG_NAMES);
});
