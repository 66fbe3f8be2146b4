import { describe, expect, it } from 'vitest';
import { toldFiguresOf } from '../../../src/analyse/figures/told-figure.ts';
import { readTexts } from '../findings/read-texts.ts';

/** “212 gorillas / 187”: each figure that another voice counters, and which. */
async function countered(text: string): Promise<string[]> {
  const [record] = await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]);
  const told = toldFiguresOf(record!);
  return told.flatMap(({ text: later, answers }) => {
    const earlier = told.find(({ entryId }) => entryId === answers);
    return earlier === undefined ? [] : [`${earlier.text} / ${later}`];
  });
}

describe('a figure that another voice counters', () => {
  it.each([
    [
      'The forest has 212 storks by the authority’s census. Researchers of the Tarsk Project count 187.',
      '212 storks / 187',
    ],
    ['Turnout was 38 per cent, officials say; the Electoral Trust has 41.', '38 per cent / 41'],
    ['The savings come to £14m a year, an analyst said. The companies speak of £22m.', '£14m / £22m'],
    ['Losses are put at $1.9 billion by the state and at $1.2 billion by the company.', '$1.9 billion / $1.2 billion'],
    [
      'Insurers reckon that 1,900 ships will sail round the cape; the Authority’s own forecast is 350.',
      '1,900 ships / 350',
    ],
    [
      'It will employ 6,000 people, the ministry says. In the tender documents there was talk of 1,450.',
      '6,000 people / 1,450',
    ],
  ])('%s', async (text, pair) => expect(await countered(text)).toEqual([pair]));

  it.each([
    ['nobody counts', 'The firm sold 212 lorries in May. Its rival sold 187 lorries.'],
    ['one voice', 'The minister said 212 lorries were sold. She spoke of 187 lorries for the army.'],
    ['two do the same, each for its own part', 'Varga named five people to the board, while Drazic named six.'],
    [
      'a budget is no paper here',
      'The tax would bring $717 million, researchers said. The state budget deficit was $438 million.',
    ],
    ['those who are registered', 'Of 542 voters half were women. Out of registered 459 voters in Sund, few were.'],
    ['another year', 'The council counted 212 storks. In 2031 the institute had counted 187.'],
    ['another thing is counted', 'The police said 212 people came. The mayor named four streets.'],
    ['bounds that meet', 'The police said at least 212 people came. The mayor spoke of 300.'],
    ['something of it', 'One delegation gave 36 votes to Drazic. Its chairman announced four votes for Varga.'],
  ])('not: %s', async (_, text) => expect(await countered(text)).toEqual([]));
});
