// “according to”, before, after and amid the words it vouches for.
//   catches:      The strait stayed open, according to Ilse Varga, a spokeswoman for the ministry.
//   catches not:  The fleet acted according to plan.
import { findPhraseAfter } from './find-source.ts';
import { addDraft, freeFrom, type SentenceWork } from './sentence-work.ts';

const NOT_SOURCE = /^(?:plan|plans|schedule|law|custom|tradition|need|needs|taste|size|age|form|type|script|rules)$/;

export function readAccordingTo(work: SentenceWork): void {
  const { view } = work;
  const { tokens } = view;
  for (let i = view.from; i + 2 < view.to; i++) {
    if (tokens[i]!.norm !== 'according' || tokens[i + 1]!.norm !== 'to' || view.quotedAt(i) !== null) continue;
    const source = findPhraseAfter(view, i + 2, view.wordsTo, false);
    if (source === null || NOT_SOURCE.test(tokens[source.to - 1]!.norm)) continue;
    const cue = { from: i, to: i + 2 };
    const word = { act: 'say', lemma: 'according to' } as const;
    let before = freeFrom(work, i);
    while (before < i && /^(?:and|but|,|;)$/.test(tokens[before]!.norm)) before++;
    const after = tokens[source.to]?.text === ',' ? source.to + 1 : source.to;
    const left = { from: before, to: tokens[i - 1]?.text === ',' ? i - 1 : i };
    const right = { from: after, to: endOfRest(work, after) };
    const opens = left.to - left.from < 2;
    // Amid: “The pact, according to Okker, would stay”; a short left side is its subject.
    const content = opens
      ? [right]
      : left.to - left.from <= 6 && tokens[source.to]?.text === ',' && right.to - right.from > 2
        ? [left, right]
        : [left];
    if (content[0]!.to <= content[0]!.from) continue;
    addDraft(work, { rule: 'according-to', source, cue, content, word });
  }
}

function endOfRest({ view }: SentenceWork, from: number): number {
  for (let i = from; i < view.wordsTo; i++) if (view.tokens[i]!.text === ';') return i;
  return view.wordsTo;
}
