// A sentence in, what it says in the report's own voice that somebody will do out: "who: what ; by when ; on what condition".
import { describe, expect, it } from 'vitest';
import type { CommitmentGround } from '../../../src/extract/commitments/commitment-ground.ts';
import { commitmentsOfReport } from '../../../src/extract/commitments/commitments-of-report.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { makeReport } from '../../../src/read/make-report.ts';
import type { Commitment } from '../../../src/record/commitment.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';

function told(text: string, isTold = () => false): Commitment[] {
  const outcome = makeReport(text, { published: '2031-04-09' }, { origin: 'test' });
  if (outcome.outcome !== 'read') throw new Error('cannot be read');
  const reading = understand(outcome.report);
  const { times } = readTimes(reading);
  const ground: CommitmentGround = { reading, statements: new Map(), events: [], times, today: '2031-04-09' };
  return viewSentences(reading).flatMap((view) => commitmentsOfReport(ground, view, isTold));
}

const write = ({ who, what, by, condition }: Commitment) =>
  [`${who.text}: ${what.text}`, by?.text, condition.text].filter(Boolean).join(' ; ');

describe('commitments of the report itself', () => {
  it.each([
    ['The Halden Pact will send four observers to Sund.', 'The Halden Pact: send four observers to Sund'],
    ['Belmark is to train 300 rangers by the end of June.', 'Belmark: train 300 rangers ; the end of June'],
    ['Arvenian officials are due to meet on Friday.', 'Arvenian officials: meet ; Friday'],
    ['Under the accord Kestria will lift its duty on wool.', 'Kestria: lift its duty on wool'],
    ['Belmark, which lent two ferries in May, will pay for the fuel.', 'Belmark: pay for the fuel'],
    [
      'Arvenia has opened its schools to 3,000 displaced children and is to take in the injured.',
      'Arvenia: take in the injured',
    ],
    ['It is a rift with the House speaker, who will close the session.', 'the House speaker: close the session'],
    ['The council will reopen the pier if Tarsk pays.', 'The council: reopen the pier ; if Tarsk pays'],
    ['The parliament will be voting on the bill next week.', 'The parliament: voting on the bill ; next week'],
  ])('%s', (text, expected) => {
    expect(told(text).map(write)).toEqual([expected]);
  });

  it.each([
    'The repair will take until December.', // a thing does nothing
    'The aim of the Halden Pact is to keep the peace.', // an aim
    'Belmark will not send observers.',
    'Belmark will probably send observers.',
    'Kestria will need new ferries.', // a state
    'The minister will be sentenced on Friday.', // done to him
    'If Belmark will send observers, the talks may go on.', // supposed
    'Will Belmark send observers?',
    'Belmark is able to send observers.',
    'Belmark is unlikely to send observers.',
    'The council will have wide power over the port.',
    'Kestria will continue to face its critics.',
    'It began the vote on Tuesday that will end the quarrel.',
    'The victories in Kestria will hasten the talks.',
    'If all goes well, Belmark will send observers.',
    'Often Belmark will send observers.',
    'The campaign probably will send observers.',
    'It was one of the ships Belmark will send.',
    'Scenes from the rally will keep her awake.',
    'The voters will choose a premier.', // a crowd
    'Rain will spread from the west by evening.', // weather
    'Storm Ines will cross the strait on Friday.',
    'They will pay twice.',
    'Belmark will undoubtedly send observers.',
    "It's unlikely Belmark will send observers.",
    'She has not said which of them Belmark will send.',
    'Solvane will try to win them over.', // no deed that could be waited for
    '“Belmark will send observers.”', // nobody is told to say so
  ])('%s tells none', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are left to the statement or event that tells the verb', () => {
    expect(told('Belmark will send observers to Sund.', () => true)).toEqual([]);
  });

  it('name no other entry, and open their own log', () => {
    const [one] = told('Belmark will send observers to Sund.');
    expect(one).toMatchObject({ from: null, log: [{ status: 'open', date: '2031-04-09', entryId: one!.id }] });
  });

  it('is surer of what has a day', () => {
    expect(told('Belmark will send observers on Friday.')[0]!.confidence).toBeGreaterThan(
      told('Belmark will send observers.')[0]!.confidence,
    );
  });
});
