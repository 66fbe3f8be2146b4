import { expect, it } from 'vitest';
import { isAnothersPromise } from '../../../src/analyse/commitment-outcomes/anothers-promise.ts';

const at = (start: number) => ({ text: '', spans: [{ start, end: start + 10 }] });
const bound = (name: string | null, start = 0, kind: 'commitment' | 'schedule' = 'commitment') => ({ kind, name, passage: at(start) }); // biome-ignore format: one line

it.each([
  ['of another', bound('Lev Oranov'), [bound('Ilse Varga', 100)], true],
  ['of his own', bound('Lev Oranov'), [bound('Lev Oranov', 100)], false],
  ['of another in another sentence', bound('Lev Oranov'), [bound('Ilse Varga', 200)], false],
  ['of nobody named', bound('Lev Oranov'), [bound(null, 100)], false],
  ['beside a promise of nobody named', bound(null), [bound('Ilse Varga', 100)], false],
  ['that is an announced event', bound('Lev Oranov'), [bound('Ilse Varga', 100, 'schedule')], false],
])('a promise %s', (_, promise, pledges, expected) => expect(isAnothersPromise(promise, at(105), pledges)).toBe(expected)); // biome-ignore format: one line
