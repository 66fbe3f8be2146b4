// Which words of a report are a correction that its paper prints, and what of them is taken back; and what only looks like one.
import { describe, expect, it } from 'vitest';
import { noticesIn } from '../../../src/analyse/correction-notices/notices-in.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const STORY =
  'TOLMIN – Belmark has sent 240 soldiers to the garrison at Orlu, Daan Okker said on Tuesday.\n\nThe road was open again by noon.\n\nShopkeepers swept up the glass.';
const below = (foot: string, more: Partial<Dispatch> = {}): Dispatch => ({ text: `${STORY}\n\n${foot}`, outlet: 'Port Alder Herald', title: 'Soldiers at Orlu', published: '2032-05-04', ...more }); // biome-ignore format: one line
const alone = (title: string, text: string): Dispatch => ({
  text,
  outlet: 'Port Alder Herald',
  title,
  published: '2032-03-12',
});

async function read(dispatch: Dispatch) {
  const [record] = await readTexts([dispatch]);
  return noticesIn(record!).map(({ wrong, right }) => ({
    wrong: wrong.map(({ passage }) => passage.text),
    right: right.map(({ text }) => text),
  }));
}

describe('a notice', () => {
  it.each<[string, Dispatch, string[], string[]]>([
    [
      'an earlier version',
      below('Correction: An earlier version of this article gave the number of soldiers as 400. It is 240.'),
      ['An earlier version of this article gave the number of soldiers as 400.'],
      ['It is 240.'],
    ],
    [
      'an earlier version of another article, and of a second one two things',
      below(
        'Correction: An earlier version of an article published on 28 April said that 400 soldiers were sent. According to the garrison it was 240. A report on 30 April misspelled the name of the commander; it also said that nine lorries had come. There were six.',
      ),
      [
        'An earlier version of an article published on 28 April said that 400 soldiers were sent.',
        'A report on 30 April misspelled the name of the commander',
        'it also said that nine lorries had come.',
      ],
      ['According to the garrison it was 240.', 'There were six.'],
    ],
    [
      'without a label',
      below('An earlier version of this story misidentified the garrison’s commander.'),
      ['An earlier version of this story misidentified the garrison’s commander.'],
      [],
    ],
    [
      'one sentence with both',
      below('Clarification: This article originally put the garrison at 400 men rather than 240.'),
      ['This article originally put the garrison at 400 men'],
      ['240.'],
    ],
    [
      'at the end of its sentence',
      below('Editor’s note: Daan Okker was misidentified in an earlier version of this article.'),
      ['Daan Okker was misidentified in an earlier version of this article.'],
      [],
    ],
    [
      'amended to say',
      below('This article was amended on 5 May 2032 to say that the road was open.'),
      [],
      ['that the road was open.'],
    ],
    [
      'corrected to correct',
      below('This report has been corrected to correct the number of soldiers.'),
      ['the number of soldiers.'],
      [],
    ],
    [
      'we, at the foot',
      below('We wrongly reported that the road was closed. It was open.'),
      ['We wrongly reported that the road was closed.'],
      ['It was open.'],
    ],
    [
      'the outlet by its name',
      below('The Port Alder Herald retracts its report that the garrison had fled. It regrets the error.'),
      ['The Port Alder Herald retracts its report that the garrison had fled.'],
      [],
    ],
    [
      'a report of another day',
      alone('Correction', 'A report on 9 March misstated what Daan Okker said about the garrison at Orlu. He said that no decision had been taken, not that it would be withdrawn.'), // biome-ignore format: one line
      ['A report on 9 March misstated what Daan Okker said about the garrison at Orlu.', 'that it would be withdrawn.'],
      ['He said that no decision had been taken'],
    ],
    [
      'a label as a line of its own',
      alone('Home news', 'CORRECTION\n\nLev Oranov was misquoted in Monday’s paper. He said “we will talk”.'),
      ['Lev Oranov was misquoted in Monday’s paper.'],
      ['He said “we will talk”.'],
    ],
    [
      'some way below a label',
      below(
        'CORRECTION:\n\nAs printed in the evening edition.\n\nBecause of a slip in editing, an article on Monday about the garrison misidentified, in some editions, its commander. He is Daan Okker.',
      ),
      [
        'Because of a slip in editing, an article on Monday about the garrison misidentified, in some editions, its commander.',
      ],
      ['He is Daan Okker.'],
    ],
    [
      'not, behind quotation marks',
      alone('Corrections', 'An item on Monday misspelled a ship. She is the “Ardent,” not the “Ardour”.'),
      ['An item on Monday misspelled a ship.', 'the “Ardour”.'],
      ['She is the “Ardent'],
    ],
    [
      'with an adverb before any verb',
      below('Correction: An earlier version of our story incorrectly indicated that the road was closed.'),
      ['An earlier version of our story incorrectly indicated that the road was closed.'],
      [],
    ],
  ])('%s', async (_, dispatch, wrong, right) => {
    expect(await read(dispatch)).toEqual([{ wrong, right }]);
  });

  it.each<[string, string, string[], string[]]>([
    [
      'what was told earlier and was wrong',
      '18.40 We reported earlier that twelve boats had sunk off Greywater. That was wrong. Two did.',
      ['We reported earlier that twelve boats had sunk off Greywater.'],
      ['Two did.'],
    ],
    [
      'what was got wrong, with what holds behind a colon',
      'We got this wrong at 17.20: four thousand people are without power in Sund, not four hundred.',
      ['four hundred.'],
      ['four thousand people are without power in Sund'],
    ],
    [
      'what the paper said, by its name',
      'The Port Alder Herald said on Monday that the ferry had sailed. That was our mistake: it had not.',
      ['The Port Alder Herald said on Monday that the ferry had sailed.'],
      ['it had not.'],
    ],
  ])('owns up in the middle of a page to %s', async (_, text, wrong, right) => {
    const page = { ...below('x'), text: `One.\n\nTwo.\n\nThree.\n\n${text}\n\nFour.\n\nFive.\n\nSix.` };
    expect(await read(page)).toEqual([{ wrong, right }]);
  });

  it('of several in one column each stands by itself', async () => {
    const column = alone('Corrections and clarifications', 'We wrongly said that Ilse Varga had resigned. She has not.\n\nA headline on Tuesday gave the number of dead at Greywater incorrectly as 19. It was 14.'); // biome-ignore format: one line
    expect((await read(column)).map(({ right }) => right)).toEqual([['She has not.'], ['It was 14.']]);
  });

  it.each<[string, Dispatch]>([
    ['an officer', below('A corrections officer was hurt when the gate fell.')],
    ['a market', below('Analysts spoke of a market correction. Shares in Lindmouth fell by 4 per cent.')],
    [
      'a headline on markets',
      alone('Correction in the bond market', 'VELL – Prices fell on Monday. The ministry misstated its debts.'),
    ],
    ['a minister who corrects himself', below('The minister corrected himself: it was 240, not 400.')],
    ['a demand', below('“An earlier version of this article gave 400, and I want a correction,” Ilse Varga said.')],
    [
      'a demand, told',
      below('Ilse Varga demanded that an earlier version of this article be withdrawn, and said it misquoted her.'),
    ],
    [
      'somebody else’s report',
      below('A report by the ministry misstated the number of soldiers. An earlier version of the bill said 400.'),
    ],
    ['another paper', below('The Vell Observer retracted its report that the garrison had fled.')],
    ['more told', below('This article has been updated to include a statement by the ministry.')],
    ['a note of an editor', below('Editor’s note: This article is the third of a series on the garrison at Orlu.')],
    ['what others did wrong', below('Ilse Varga had gone home at noon. That was wrong.')],
    ['what a people got wrong', below('We got this wrong as a nation. We said that peace would come by itself.')],
    ['what a speaker got wrong', below('“We said that he would come. That was wrong,” Ilse Varga told reporters.')],
    ['we in a speech', below('“We wrongly said that the road was closed,” the harbour master told reporters.')],
    [
      'we far from head and foot',
      {
        ...below('x'),
        text: 'One.\n\nTwo.\n\nWe wrongly said in those years that peace would come.\n\nFour.\n\nFive.',
      },
    ],
  ])('is not %s', async (_, dispatch) => {
    expect(await read(dispatch)).toEqual([]);
  });
});
