// The verb of what is promised: it is asked of a later sentence whether that is done.

import { expect, it } from 'vitest';
import { pledgesOf } from '../../../src/analyse/commitment-outcomes/pledge.ts';
import { readTexts } from '../findings/read-texts.ts';

it.each([
  ['“I will have met all four mayors by 1 June,” Lena Strand promised.', 'meet'],
  ['“I will send eleven dredgers by 1 June,” Lena Strand promised.', 'send'],
  ['“I will have a new boat by 1 June,” Lena Strand promised.', 'have'],
])('%s: %s', async (text, verb) => {
  const [record] = await readTexts([{ outlet: 'Vell Observer', title: 'Strand', published: '2036-03-03', text }]);
  expect(pledgesOf(record!).map((one) => one.verb)).toContain(verb);
});
