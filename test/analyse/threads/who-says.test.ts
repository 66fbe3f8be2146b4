// Who says a sentence, where its own words do not name him.
import { expect, it } from 'vitest';
import { toldSentences } from '../../../src/analyse/findings/told-sentences.ts';
import { whoSays } from '../../../src/analyse/threads/who-says.ts';
import { readTexts } from '../findings/read-texts.ts';

it('names whoever a pronoun stands for, and nobody where the words name him or nobody speaks', async () => {
  const [record] = await readTexts([
    {
      outlet: 'Vell Observer',
      title: 'Bridge to wait',
      published: '2041-03-04',
      text: 'Minister Ilse Varga said on Monday that the bridge would wait. “We will not build it this year,” she said. The ferry sank at noon.',
    },
  ]);
  const said = toldSentences(record!).map((sentence) => whoSays(sentence, record!, sentence.passage.text));
  expect(said).toEqual(['', 'Ilse Varga', '']);
});
