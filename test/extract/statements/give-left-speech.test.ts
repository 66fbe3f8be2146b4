import { describe, expect, it } from 'vitest';
import { giveLeftSpeech } from '../../../src/extract/statements/give-left-speech.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { passageOf } from '../../../src/record/passage.ts';
import type { Statement } from '../../../src/record/statement.ts';
import { readingOf } from '../../understand/reading-of.ts';
import { markStatements, withoutMarks } from './mark-statements.ts';

function left(text: string, found: readonly Statement[] = []): Statement[] {
  const reading = readingOf(text);
  return giveLeftSpeech(reading, viewSentences(reading), found);
}

const CASES: Record<string, readonly string[]> = {
  'told by a tag behind it': [
    '[T “Not a single brick,”] [S she] [C snorted].',
    '[T “Not one brick of it!”] [S he] [C roared].',
    '[T “Not a single brick,”] [C snorted] [S Mrs Venn].',
    '[T “Not a single brick,”] [S Venn] [C was heard telling] a clerk.',
    '[T “Not a single brick,”] was [S Ms Venn’s] [C answer].',
    '[T “Not a single brick,”] was [S her] [C short reply] to the clerk.',
    '[T “Not a single brick,”] [C was the reply].',
    '[T “Not a single brick,”] [C was the dry summary of] [S the mayor].',
    '[T “Sell it, shut it, and let the crabs have the yard”]: [C that’s how] [S Senator Ruth Venn] now speaks of it.',
    '[T “You sell it and then you’re sorry,”] [C is how] [S Looby] sums up his year.',
    '[T “My knees have said yes,”] [C was all] [S he] offered.',
    '[T “Not a single brick,”] [S she] [C snorted]. [T “Not one.”]',
    '[T ‘Not a single brick,’] [S she] [C snorted].',
  ],
  'led to by a colon': [
    '[S Owner Noor al-Venn] was serene[C :] [T “The yard stays ours”].',
    '[S Holm] rang us back in four minutes[C :] [T “Rubbish. It stays.”]',
    '[S She] won’t sell[C :] [T “Never in my life.”]',
    '[S He himself] would not go[C :] [T “A captain stays.”]',
    'Asked about the yard, [S Dr Venn] is firm[C :] [T “It is ours.”]',
    '[S The harbour master, Captain Neville Venn], kept the fairway open[C :] [T “I close it for ice.”]',
    '[S Union leader Petra Venn], with a megaphone[C :] [T “Carry your own.”]',
    '[S Venn] on the empty yard[C :] [T “We waited for a bus.”]',
    '[S Miss Venn’s] remark has gone round the town[C :] [T “I ran towards it.”]',
    'The yard is shut, and [S Maikano] took up the image[C :] [T “We have half the plates.”]',
    '[S The minister] climbed behind a wheel[C :]\n\n[T “My father drove this bus.”]',
  ],
  'behind a sentence about somebody': [
    'About the yard [S he] [C was] brief. [T “I was told it was an accident. I believed it.”]',
    '[S Captain Neville Venn] [C flew] in. [T “A third ship? Not while I live.”]',
    '[S He] [C was asked] about the idea. [T “A closed yard is a museum.”]',
    '[S Interior minister Faris al-Venn] [C was] short with reporters. [T “The state does not bargain.”]',
    '[S Her mother] [C keeps] the letter in a rice bin. [T “They came on the ninth day.”]',
    '[S She] [C bears] a scar. [T “They came at five in the morning.”]',
  ],
  'nobody’s': [
    '“We stay in the yard.”',
    'Robots? Forget it. “No robot writes a line here.”',
    'The harbour lay still. “We stay in the yard.”',
    '“Woman with a Lamp” is Judith Venn’s.',
    '“A train is a promise,” was his motto.',
    '“We go home,” which made them laugh.',
    '“Mr Venn of Sund?” I had not seen him.',
    'A plaque was dug out under the yard: “Laid in the spring of 1931”.',
    'The debating club’s motion next week: “This house would rather be a culvert”.',
    'Petra Venn has a new book: “Woman with a Lamp”.',
    'Petra Venn has the log of that night: “Gate open, no lights.”',
    'She was told: “You will stay in the yard.”',
    'Sund is for it, and so is its mayor: “Every sign of it.”',
    'Captain Venn asked the mayor for a word. “Not in this yard.”',
    'Mr Venn passed, and Mrs Okker stopped. “Not in this yard.”',
    'Two brothers fell in through the roof. “Nobody will ever go in there.”',
    'Captain Venn flew in. “We stay in the yard.” That was Okker’s line.',
    'Captain Venn flew in.\n\n“We stay in the yard.”',
  ],
};

describe('giveLeftSpeech', () => {
  for (const [name, cases] of Object.entries(CASES))
    describe(name, () => {
      it.each(cases)('reads %s', (marked) => {
        const text = withoutMarks(marked);
        expect(markStatements(text, left(text))).toBe(marked);
      });
    });

  it.each([
    ['She won’t sell: “Never in my life.”', 'say'],
    ['He was asked about the idea. “A closed yard is a museum.”', 'say'],
    ['“Will you ever sell the yard?” a reporter can be heard asking.', 'ask'],
  ])('tells that they do it, and what: %s', (text, act) => {
    expect(left(text).map((one) => [one.act, one.polarity, one.form])).toEqual([[act, 'positive', 'direct']]);
  });

  it('leaves alone what somebody has, and a sentence in which another speaks', () => {
    const said = (text: string, source: string, cue: string, content: string): Statement => {
      const span = (words: string) => {
        const start = text.indexOf(words);
        return passageOf(text, [{ start, end: start + words.length }]);
      };
      const [one] = left('She won’t sell: “Never in my life.”');
      return { ...one!, source: { ...span(source), actor: null }, cue: span(cue), content: span(content) };
    };
    const own = 'Captain Venn flew in. “We stay in the yard.”';
    expect(left(own, [said(own, 'Captain Venn', 'flew', '“We stay in the yard.”')])).toEqual([]);
    const others = 'Captain Venn was late, according to Okker. “We stay in the yard.”';
    expect(left(others, [said(others, 'Okker', 'according to', 'Captain Venn was late')])).toEqual([]);
  });
});
