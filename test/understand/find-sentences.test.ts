import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.ts';
import { reportOf } from './reading-of.ts';

/** A text with | between the sentences that it has. */
const CASES = [
  'She works for RT. |Then Rt. Hon. Daan Okker came.',
  'The pact holds. |It will not break.',
  '“Go.” he said. |She left.',
  '“Go,” he said. |“Stay.”',
  '“Will they sign?” Okker asked. |Nobody answered.',
  '“Never!” Arvenia’s foreign minister Daan Okker told reporters in Sund. |He left.',
  '“Never!” |The hall cheered.',
  '“Never!” |Solvane said that the talks had failed.',
  'Mr. Okker met Gov. Tamsin and Lt. Col. Petra Lindqvar.',
  'She lives in the U.S. |The talks were held there.',
  'She lives in the U.S. and works for Sund Inc. in Vell.',
  'It begins at 5 p.m. |He will come.',
  'It begins on Jan. 5 in Sund.',
  'Item No. 5 stands. |Will he go? |No. |He stays.',
  'Aurel J. Tamsin spoke. |Then A. Drazic did.',
  'Spending rose by 3.8 percent. |That is $10.5 billion.',
  'CORVESSA (Meridian) – The Halden Pact met. |It decided little.',
  'He paused … and went on. |She did not.',
  'He said (in Marrow.) |Then he left.',
  'They came [from Tessaly.] |Others stayed.',
  '1. The strait stays open. |2. The fleet leaves.',
  'The war ends.The next begins.',
  "''We go,'' she said. |''You stay.''",
  '“We stay. |The pact holds,” she said. |“It always has.”',
  '“No.” — Daan Okker, Port Alder',
  'Is it so?! |Yes.',
  'What about iPhones? eSund makes them.',
];

describe('find sentences', () => {
  it.each(CASES)('cuts %s', (marked) => {
    const text = marked.replaceAll('|', '').replace('ends.The', 'ends.The');
    const { sentences } = understand(reportOf(text));
    const found = sentences.map(({ start, end }) => text.slice(start, end));
    const expected = marked.split('|').map((sentence) => sentence.trim());
    if (marked.includes('ends.The')) expected.splice(0, 1, 'The war ends.', 'The next begins.');
    expect(found).toEqual(expected);
  });

  it('keeps sentences within paragraphs', () => {
    const { paragraphs, sentences } = understand(reportOf('Talks fail\n\nThey ended\r\nat noon. Okker left.\n'));
    expect(paragraphs.map(({ firstSentence, endSentence }) => endSentence - firstSentence)).toEqual([1, 1, 2]);
    expect(sentences).toHaveLength(4);
  });

  it('joins hard-wrapped lines', () => {
    const text = [
      'The members of the Halden Pact met in Corvessa on Monday to',
      'talk about the Saltreach strait, which the Tarskian fleet has',
      'crossed four times since the spring, and about the northern',
      'region, where troops of two neighbours face each other now.',
      '',
      'Ingrid Solvane, its secretary general, said that the members',
      'would stay together as long as the strait is not open to all',
      'ships.',
    ].join('\n');
    const { paragraphs, sentences } = understand(reportOf(text));
    expect(paragraphs).toHaveLength(2);
    expect(sentences).toHaveLength(2);
  });
});
