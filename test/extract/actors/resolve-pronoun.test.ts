// “he” that opens what somebody named says in; that one, out.
import { expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { passageOf } from '../../../src/record/passage.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { statementBy } from './statement-by.ts';

it.each([
  ['In an interview with journalist Daan Okker, Tor Venn said he welcomed the trial.', 'Tor Venn', 'Tor Venn'],
  ['In an interview with journalist Daan Okker, Petra Venn said he welcomed the trial.', 'Petra Venn', 'Daan Okker'],
])('%s', (text, teller, meant) => {
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const statements = [
    statementBy(text, at(teller), {
      id: 'a',
      cue: passageOf(text, [at('said')]),
      content: passageOf(text, [at('he welcomed the trial')]),
    }),
    statementBy(text, at('he'), {
      id: 'b',
      within: 'a',
      cue: passageOf(text, [at('welcomed')]),
      content: passageOf(text, [at('the trial')]),
    }),
  ];
  const { entries } = resolveActors(understand(reportOf(text)), statements);
  const source = entries[1]?.kind === 'statement' ? entries[1].source : null;
  expect(source?.actor?.name).toBe(meant);
});
