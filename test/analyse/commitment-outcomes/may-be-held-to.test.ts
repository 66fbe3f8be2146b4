import { describe, expect, it } from 'vitest';
import { mayBeHeldTo } from '../../../src/analyse/commitment-outcomes/may-be-held-to.ts';

const lineOf = (text: string, acts: readonly string[], fields: { isPromise?: boolean; events?: string[] } = {}) => ({
  passage: { text, spans: [] },
  acts,
  isPromise: false,
  events: [],
  ...fields,
});

describe('mayBeHeldTo', () => {
  it.each<[string, ReturnType<typeof lineOf>, boolean]>([
    ['said', lineOf('The locks will be open on the 25th, Varga said.', ['say']), true],
    ['in its own voice', lineOf('The locks are to open on the 25th.', []), true],
    ['asked', lineOf('Interviewer: Will the locks be open on the 25th?', ['ask']), false],
    ['laid before the one asked', lineOf('Q: Your minister says the locks open on the 25th.', ['ask', 'say']), false],
    ['supposed', lineOf('The second option, called “Low Tide”, would close four of the nine locks.', []), false],
    ['gone on with', lineOf('It would be open by June.', []), true],
    ['planned', lineOf('Arvenia announced on Monday that the locks would close on the 25th.', []), true],
    ['threatened', lineOf('Varga said the locks would shut on the 25th unless Tarsk paid.', ['say']), false],
    [
      'threatened in short',
      lineOf('“We’ll shut the locks on the 25th unless Tarsk pays,” Varga said.', ['say']),
      false,
    ],
    ['asked in quotes', lineOf('“Will the locks be open on the 25th?”', ['say']), false],
    ['ordered', lineOf('Varga has given instructions that the locks be opened on the 25th.', ['demand']), true],
    ['ordered by a verb', lineOf('Varga ordered the wardens to open the locks on the 25th.', ['demand']), true],
    ['called for in order to', lineOf('She called for talks in order to open the locks.', ['demand']), false],
    [
      'described as a first',
      lineOf('Those talks, which Drazic proposed in a letter, would be their first since they took office.', []),
      false,
    ],
    ['described as the largest', lineOf('Okker said the lock would be the largest on the strait.', ['say']), false],
    ['left open', lineOf('- whether the fares will rise on 1 June,', [], { events: ['CHANGE scheduled'] }), false],
    ['reckoned', lineOf('She said the repairs would cost 48 million crowns.', ['say']), false],
    [
      'reckoned and promised',
      lineOf('It would cost 48 million crowns and will be paid by May, she said.', ['say']),
      true,
    ],
    ['of who remains', lineOf('Mr Okker remains mayor until 12 May, when Ms Varga succeeds him.', []), false],
    ['disowned', lineOf('“I never said that the locks would open on the 25th,” Varga said.', ['say']), false],
    ['to do first', lineOf('Her ships would be the first to leave the strait, Varga said.', ['say']), true],
    ['told beside a first', lineOf('They will meet in May; it would be their first visit to Sund.', []), true],
    ['of a credit', lineOf('Vell Observer, 20 February 2030', []), false],
    ['demanded', lineOf('We condemn the closure and call on Tarsk to open the locks.', ['demand', 'criticise']), false],
    [
      'demanded and promised',
      lineOf('We call on Tarsk to open, and will open ours.', ['demand'], { isPromise: true }),
      true,
    ],
    [
      'demanded and announced',
      lineOf('They asked for talks, which open on Monday.', ['demand'], { events: ['CONSULT scheduled'] }),
      true,
    ],
    ['demanded and said', lineOf('Varga urged calm and said the locks would open.', ['demand', 'say']), true],
  ])('%s', (_, line, expected) => expect(mayBeHeldTo(line)).toBe(expected));
});
