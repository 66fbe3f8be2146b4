// What goes on with a bare denial.
import { expect, it } from 'vitest';
import { goesOnIn } from '../../../src/analyse/disputes/contradicted-in.ts';
import { passageOf } from '../../../src/record/passage.ts';
import { readTexts } from '../findings/read-texts.ts';

const HEAD = { outlet: 'Vell Observer', title: 'Exercise on the strait', published: '2036-10-02' };

it.each([
  [
    'Varga accused the Pact of an attack. Dorn denied it. He said that no ship had left harbour on Monday.',
    'no ship had left harbour',
  ],
  [
    'Varga accused the Pact of an attack. Dorn denied it.\nFishermen blocked the harbour. They were right to be angry, they said, over prices.',
    null,
  ],
  ['Varga accused the Pact of an attack. Dorn denied it. “It is,” he said.', null],
])('%s', async (text, expected) => {
  const [record] = await readTexts([{ ...HEAD, text }]);
  const at = text.indexOf('denied it');
  const denial = { content: passageOf(text, [{ start: at, end: at + 9 }]), source: 'Dorn' };
  const found = goesOnIn(
    record!.entries.filter((entry) => entry.kind === 'statement'),
    denial,
    text,
  );
  if (expected === null) expect(found).toBeUndefined();
  else expect(found?.content.text).toContain(expected);
});
