// Statements without a source: passives, seeming and hearsay.
//   catches:      It is believed that the fleet left.   The fleet is expected to leave.   The fleet reportedly left.
//   catches not:  The fleet was told to leave.
import { BE } from '../../lexicon/function-words.ts';
import { findClauseEnd } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import { findSubject } from './find-source.ts';
import { isAdverb } from './sentence-view.ts';
import { addDraft, freeFrom, isRead, isTaken, type SentenceWork } from './sentence-work.ts';

const BELIEVED =
  /^(?:believed|expected|said|alleged|reported|thought|rumored|rumoured|known|understood|estimated|assumed|supposed|predicted|projected|hoped|feared|claimed|suspected|considered)$/;
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|ostensibly)$/;

export function readImpersonal(work: SentenceWork): void {
  const { view } = work;
  const { tokens } = view;
  for (const cue of work.cues) {
    if (isRead(work, cue)) continue;
    const word = cue.words[0]!;
    const next = tokens[cue.to]?.norm;
    if (cue.voice === 'passive' && BELIEVED.test(tokens[cue.head]!.norm)) {
      const to = findClauseEnd(view, cue.to, work.cues);
      if (next === 'that' && tokens[cue.from - 1]?.norm === 'it') {
        addDraft(work, {
          rule: 'impersonal',
          source: null,
          cue: { from: cue.from - 1, to: cue.to },
          content: [{ from: cue.to, to }],
          word,
        });
      } else if (next === 'to' && to > cue.to + 1) {
        const subject = findSubject(view, cue.from, freeFrom(work, cue.from));
        if (subject !== null)
          addDraft(work, {
            rule: 'passive-infinitive',
            source: null,
            cue,
            content: [subject, { from: cue.to, to }],
            word,
          });
      }
    } else if (cue.voice === 'active' && /^(?:seem|appear)$/.test(word.lemma)) {
      readSeeming(work, cue);
    }
  }
  for (let i = view.from + 1; i + 1 < view.wordsTo; i++) {
    if (!HEARSAY.test(tokens[i]!.norm) || view.quotedAt(i) !== null || isTaken(work, i)) continue;
    let verb = i;
    while (
      verb > view.from &&
      (BE.has(tokens[verb - 1]!.norm) ||
        isAdverb(tokens[verb - 1]) ||
        /^(?:has|have|had|will|would)$/.test(tokens[verb - 1]!.norm))
    )
      verb--;
    const subject = findSubject(view, verb, freeFrom(work, verb));
    const to = findClauseEnd(view, i + 1, work.cues);
    if (subject === null || to <= i + 1) continue;
    addDraft(work, {
      rule: 'hearsay-adverb',
      source: null,
      cue: { from: i, to: i + 1 },
      content: [
        { from: subject.from, to: i },
        { from: i + 1, to },
      ],
      word: { act: 'report', lemma: tokens[i]!.norm },
    });
  }
}

// Drovny seems to waver; it appears that the fleet left; he seemed content
function readSeeming(work: SentenceWork, cue: Cue): void {
  const { view } = work;
  const next = view.tokens[cue.to];
  if (
    next === undefined ||
    cue.to >= view.wordsTo ||
    next.kind !== 'word' ||
    /^(?:in|on|at|before|for|with|as|and|by|from)$/.test(next.norm)
  )
    return;
  const to = findClauseEnd(view, cue.to, work.cues);
  const subject = findSubject(view, cue.from, freeFrom(work, cue.from));
  if (subject === null || to <= cue.to) return;
  const empty = /^(?:it|there)$/.test(view.tokens[subject.from]!.norm);
  const rest = { from: cue.to, to };
  addDraft(work, {
    rule: 'seeming',
    source: null,
    cue,
    content: empty ? [rest] : [subject, rest],
    word: cue.words[0]!,
  });
}
