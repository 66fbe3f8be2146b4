import { expect, it } from 'vitest';
import { isSamePledge } from '../../../src/analyse/commitment-outcomes/same-pledge.ts';
import { pledgeOf } from './pledge-of.ts';

const TALKS = { kind: 'schedule', type: 'CONSULT', who: ['orano', 'solva'], sums: [] } as const;
const FIRST = pledgeOf('The talks of Solvane and Oranov', { ...TALKS, from: 100, by: 102 });
const PUT_OFF = pledgeOf('The talks of Solvane and Oranov were put off', {
  ...TALKS,
  from: 115,
  by: 116,
  isAnew: true,
});

it('what is put off is what was announced before, not what is announced later', () => {
  expect([isSamePledge(FIRST, PUT_OFF, 20), isSamePledge(PUT_OFF, FIRST, -20)]).toEqual([true, true]);
  expect([isSamePledge(FIRST, PUT_OFF, -20), isSamePledge(PUT_OFF, FIRST, 20)]).toEqual([false, false]);
});
