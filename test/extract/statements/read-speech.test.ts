// Texts with a heading in; whose words their paragraphs are, out.
import { describe, expect, it } from 'vitest';
import { readSpeech } from '../../../src/extract/statements/read-speech.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const BODY = 'Good evening.\n\n(Applause)\n\nI promise that we will open the tunnel. It was never in doubt.\n\n###\n\nThe mayor was elected in 2029.'; // biome-ignore format: one line

function spoken(text: string): string[] {
  const reading = understand(reportOf(text));
  const said = readSpeech(reading, viewSentences(reading), new Set());
  const wordsOf = ({ from, to }: { from: number; to: number }) =>
    text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
  return [...said.values()].map(
    ({ source, cue, content: [span] }) =>
      `${wordsOf(source!)} · ${wordsOf(cue)} · ${text.slice(span!.start, span!.end)}`,
  );
}

describe('a speech', () => {
  it.each([
    ['Remarks as delivered by Mayor Petra Okker at the Merrin Chamber, 19 May 2031.', 'Mayor Petra Okker', 'Remarks'],
    ['# Opening statement by Minister of Defence Petra Okker', 'Minister of Defence Petra Okker', 'statement'],
    ['Transcript: Mayor Petra Okker’s farewell address to the council', 'Mayor Petra Okker', 'address'],
    ['Full text of the speech given to the council by Petra Okker', 'Petra Okker', 'speech'],
    ['Statement by the Foreign Minister on the strait', 'Foreign Minister', 'Statement'],
    ['Remarks by Petra O’Brien-Venn', 'Petra O’Brien-Venn', 'Remarks'],
    ["Remarks by Petra O'Brien", "Petra O'Brien", 'Remarks'],
    ['---\ntitle: "Speech by Petra Okker"\ndate: 2031-05-19\n---', 'Petra Okker', 'Speech'],
  ])('is its speaker’s from “%s” on, without what the hall does and what stands behind its end', (heading, who, what) =>
    expect(spoken(`${heading}\n\n${BODY}`)).toEqual([
      `${who} · ${what} · Good evening.`,
      `${who} · ${what} · I promise that we will open the tunnel. It was never in doubt.`,
    ]),
  );

  it.each([
    ['a report of one', `A speech by Petra Okker drew anger.\n\n${BODY}`],
    ['a headline about one', `Petra Okker’s speech to the council\n\n${BODY}`],
    ['the third person', 'Remarks by Petra Okker\n\nOkker said she would go. I was there.\n\nIt rained. It was cold.'],
    ['a heading whose word for it is part of a longer one', `Transcript: Petra Okker’s keynote-address\n\n${BODY}`],
    ['nobody who speaks of himself', 'Statement by the Foreign Ministry\n\nThe strait is open.\n\nThe port is shut.'],
    ['a communiqué', 'Statement by the ministers of the Pact\n\nWe condemn the attack.\n\nWe call on Tarsk to end it.'],
    ['a text without a heading', BODY],
  ])('is not %s', (_, text) => expect(spoken(text)).toEqual([]));
});
