// Nouns that hold a statement.
//   catches:      Okker’s claim that the pact had failed;  her promise to stay;  a promise from Halvik that he would stay
//   catches not:  the claim was old

import { POSSESSIVES } from '../../lexicon/function-words.ts';
import { type CueWord, NOUN_CUES } from '../../lexicon/speech-cues.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { findClauseEnd } from './find-content.ts';
import { isPreposition, isVerbLike, type SentenceView, type Tokens } from './sentence-view.ts';
import { addDraft, isTaken, type SentenceWork } from './sentence-work.ts';

export function readNounCues(work: SentenceWork): void {
  const { view } = work;
  const { tokens } = view;
  for (let i = view.from + 1; i + 2 < view.wordsTo; i++) {
    const word = NOUN_CUES.get(tokens[i]!.norm);
    if (word === undefined || view.quotedAt(i) !== null || isTaken(work, i)) continue;
    const next = tokens[i + 1]!.norm;
    if (next === 'from' && word.frames.includes('T') && readGiver(work, i, word)) continue;
    const fits =
      (next === 'that' && word.frames.includes('T') && !isVerbLike(tokens[i + 2]!)) ||
      (next === 'to' && word.frames.includes('I') && !/^(?:the|a|an|his|her|their)$/.test(tokens[i + 2]!.norm)) ||
      (/^(?:of|about|for|over|against|to|with|on)$/.test(next) && word.frames.includes('P'));
    if (!fits) continue;
    const source = possessorOf(view, i);
    // “the claim that”, but not “in a phone call that”
    if (
      source === null &&
      (next !== 'that' || tokens[i - 1]!.norm !== 'the' || /^(?:call|order|offer|agreement)s?$/.test(tokens[i]!.norm))
    )
      continue;
    const from =
      isPreposition(tokens[i + 1]) && next !== 'to'
        ? i + 2
        : next === 'to' && !word.frames.includes('I')
          ? i + 2
          : i + 1;
    const to = nounContentEnd(work, from);
    addDraft(work, {
      rule: 'noun-cue',
      source,
      cue: { from: source?.to ?? i, to: from > i + 1 ? i + 2 : i + 1 },
      content: [{ from, to }],
      word,
    });
  }
}

// a promise from [Halvik] that Kestria would stay
function readGiver(work: SentenceWork, noun: number, word: CueWord): boolean {
  const { view } = work;
  for (let i = noun + 3; i < Math.min(view.wordsTo, noun + LONGEST_GIVER); i++) {
    const { norm } = view.tokens[i]!;
    if (norm !== 'that' && !(norm === 'to' && word.frames.includes('I'))) continue;
    const content = { from: i, to: nounContentEnd(work, i) };
    return (
      addDraft(work, {
        rule: 'noun-cue',
        source: { from: noun + 2, to: i },
        cue: { from: noun, to: noun + 2 },
        content: [content],
        word,
      }) !== null
    );
  }
  return false;
}
const LONGEST_GIVER = 9;

// his view: his;  the president’s long-held view: the president’s
function possessorOf(view: SentenceView, noun: number): Tokens | null {
  const { tokens } = view;
  for (let i = noun - 1; i >= view.from && i >= noun - 4; i--) {
    const token = tokens[i]!;
    if (POSSESSIVES.has(token.norm)) return { from: i, to: i + 1 };
    if (token.norm === "'s" || (/^[’']$/.test(token.text) && tokens[i - 1]?.norm.endsWith('s'))) {
      let from = i - 1;
      while (
        from > view.from &&
        (beginsWithCapital(tokens[from - 1]!.text) ||
          /^(?:the|a|an|of)$/.test(tokens[from - 1]!.norm) ||
          (/^[a-z]+$/.test(tokens[from]!.text) &&
            /^[a-z-]+$/.test(tokens[from - 1]!.text) &&
            !isPreposition(tokens[from - 1]) &&
            !isVerbLike(tokens[from - 1]!)))
      )
        from--;
      return { from, to: i + 1 };
    }
    if (token.kind !== 'word' || isPreposition(token) || isVerbLike(token)) return null;
  }
  return null;
}

function nounContentEnd(work: SentenceWork, from: number): number {
  const { view } = work;
  const end = findClauseEnd(view, from, work.cues);
  for (let i = from + 1; i < end; i++) if (/^[,—–]$/.test(view.tokens[i]!.text) && view.quotedAt(i) === null) return i;
  return end;
}
