// A sentence in, the places where a lexicon cue may stand out, with their verb group; which of them carry a statement is the
// rules' business.

import { NO_PARTICIPLE_CUE } from '../../lexicon/cue-verbs.ts';
import { BE, NEGATIONS } from '../../lexicon/function-words.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { ADJECTIVE_CUES, type CueWord, VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Token } from '../../understand/reading.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isHeadlineLike,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from './sentence-view.ts';

/** active: she said. passive: it was said. participle: , saying. infinitive: to say (of no finite verb). */
export type Voice = 'active' | 'passive' | 'participle' | 'infinitive';

export interface Cue extends Tokens {
  /** The verb or adjective. */
  readonly head: number;
  readonly voice: Voice;
  readonly kind: 'verb' | 'adjective';
  /** Readings of the form, longest particles first; `to` is the end of the chosen one's particles. */
  readonly words: readonly CueWord[];
}

// Verbs before "to" that only colour the verb after it: went on to say, tried to explain, was expected to announce.
const COLOURING = new Set(
  'went goes go continued continues seemed seems appeared appears began begins started starts tried tries used had has have going expected set likely able unable needs need managed took wants wanted rushed quick moved declined refused refuses declines declining refusing plans planned sought seeks attempted urged likes ready willing prepared scheduled slated'.split(
    ' ',
  ),
);
const ADJECTIVE_VERBS = new Set(
  'seems seem seemed sounds sounded sound remains remain remained feels felt feel appears appeared looks looked became becomes grew'.split(
    ' ',
  ),
);

/** The cue candidates of `view` outside quotation marks, in text order. */
export function findCues(view: SentenceView): Cue[] {
  const cues: Cue[] = [];
  for (let i = view.from; i < view.to; i++) {
    const quoted = view.quotedAt(i);
    if (quoted !== null) {
      i = quoted.to - 1;
      continue;
    }
    const cue = verbCueAt(view, i) ?? adjectiveCueAt(view, i);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function verbCueAt(view: SentenceView, i: number): Cue | null {
  const { tokens } = view;
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  const readings = VERB_CUES.get(token.norm);
  if (readings === undefined) return null;
  const group = verbGroup(view, i);
  // read, put, set: base and past look alike
  let voice: Voice | null = null;
  for (let k = 0; k < readings.length && voice === null; k++) {
    const { is } = readings[k]!;
    if (!readings.slice(0, k).some((earlier) => earlier.is === is)) voice = voiceOf(view, i, group, is);
  }
  if (voice === null) return null;
  const words: CueWord[] = [];
  let to = i + 1;
  for (const { word } of readings) {
    const end = particlesEnd(view, i + 1, word.particles);
    if (end === null) continue;
    if (words.length === 0) to = end;
    words.push(word);
  }
  if (words.length === 0) return null;
  return { ...group, head: i, to, voice, kind: 'verb', words };
}

function particlesEnd(view: SentenceView, from: number, particles: readonly string[]): number | null {
  let at = from;
  for (const particle of particles) {
    if (at === from && isAdverb(view.tokens[at]) && view.tokens[at]!.norm !== particle) at++;
    if (at >= view.to || view.tokens[at]!.norm !== particle) return null;
    at++;
  }
  return at;
}

function adjectiveCueAt(view: SentenceView, i: number): Cue | null {
  const word = ADJECTIVE_CUES.get(view.tokens[i]!.norm);
  if (word === undefined) return null;
  let at = i - 1;
  while (
    at > view.from &&
    (isAdverb(view.tokens[at]) ||
      NEGATIONS.has(view.tokens[at]!.norm) ||
      /^(?:very|more|less|increasingly)$/.test(view.tokens[at]!.norm))
  )
    at--;
  if (at <= view.from) return null;
  const { norm } = view.tokens[at]!;
  if (!BE.has(norm) && !ADJECTIVE_VERBS.has(norm)) return null;
  return { from: verbGroup(view, at).from, head: i, to: i + 1, voice: 'active', kind: 'adjective', words: [word] };
}

// Walks left from the head over adverbs, negation and auxiliaries:
//   Solvane [has not yet said]      Drovny [declined to say]      Okker [went on to say]
function verbGroup(view: SentenceView, head: number): Tokens {
  const { tokens } = view;
  let from = head;
  for (let i = head - 1; i >= view.from && view.quotedAt(i) === null; i--) {
    const token = tokens[i]!;
    const { norm } = token;
    if (isCapital(token) && i > view.from) break;
    if (norm === 'to' && i > view.from && COLOURING.has(tokens[i - 1]!.norm)) i--;
    else if (
      !isNegation(norm) &&
      !isAuxiliary(token) &&
      !isAdverb(token) &&
      !(norm === "'s" && isAuxiliaryClitic(view, i))
    )
      break;
    from = i;
  }
  // Adverbs at the front belong to the sentence: "Later, she said", "Today Solvane said".
  while (from < head && isAdverb(tokens[from]) && (from === view.from || !isSubjectLast(tokens[from - 1]))) from++;
  return { from, to: head + 1 };
}

const isNegation = (norm: string) => NEGATIONS.has(norm) && norm !== 'no' && norm !== 'neither' && norm !== 'nor';

const isSubjectLast = (token: Token | undefined) =>
  token !== undefined && (token.kind !== 'punctuation' || token.text === ',');

// "'s" is a verb before a participle and after a pronoun: he's said; a possessive elsewhere.
function isAuxiliaryClitic(view: SentenceView, i: number): boolean {
  return /^(?:he|she|it|who|that|there|what)$/.test(view.tokens[i - 1]?.norm ?? '');
}

/** The voice of the form at `i`, or null when it looks like a noun or an adjective. */
function voiceOf(view: SentenceView, i: number, group: Tokens, is: string): Voice | null {
  const { tokens } = view;
  const before = i > view.from ? tokens[i - 1] : undefined;
  const token = tokens[i]!;
  if (isCapital(token) && i > view.from && !isHeadlineLike(view)) return null;
  const auxiliaries = tokens.slice(group.from, i);
  const hasBe = auxiliaries.some((word) => BE.has(word.norm) && word.norm !== "'d");
  const hasAuxiliary = auxiliaries.some(isAuxiliary) || auxiliaries.some((word) => word.norm === "'s");
  if (is === 'ing') {
    if (hasBe || auxiliaries.some((word) => word.norm === "'s")) return 'active';
    if (isDeterminer(before) || before?.norm === "'s") return null;
    return NO_PARTICIPLE_CUE.has(token.norm) ? null : 'participle';
  }
  if (is === 'past' || is === 'participle') {
    const had = auxiliaries.some((word) => /^(?:has|have|had|'ve|having)$/.test(word.norm));
    if (hasBe && !(had && !auxiliaries.some((word) => word.norm === 'been'))) return 'passive';
    if (hasAuxiliary) return 'active';
    if (is === 'participle') return null;
    if (
      isDeterminer(before) &&
      !/^(?:all|some|many|both|most|another|others|each|few|one|several|that|this|these|those|neither|none)$/.test(
        before!.norm,
      )
    )
      return null;
    if (isPreposition(before) && !/^(?:of)$/.test(before!.norm) && group.from === i) return null;
    if (tokens[i + 1]?.norm === 'by') return null;
    // officials briefed on the talks
    if (/^(?:briefed|informed|notified|advised|reminded|assured)$/.test(token.norm) && isPreposition(tokens[i + 1]))
      return null;
    return 'active';
  }
  if (is === 'base') {
    const first = tokens[group.from]!;
    if (tokens[i - 1]?.norm === 'to' && group.from === i) return 'infinitive';
    if (hasAuxiliary && i > group.from) return hasBe ? null : 'active';
    if (isDeterminer(before) || isPreposition(before) || before?.norm === "'s") return null;
    if (
      isPronoun(tokens[group.from - 1]) ||
      /^(?:who|others|many|some|most|people|both|few)$/.test(tokens[group.from - 1]?.norm ?? '')
    )
      return 'active';
    if (
      first === token &&
      before !== undefined &&
      /s$/.test(before.norm) &&
      (SPEAKER_NOUNS.has(before.norm) || isCapital(before))
    )
      return 'active';
    return null;
  }
  // third person; “reports lay”: a noun before its verb
  if (isVerbLike(tokens[i + 1])) return null;
  if (isDeterminer(before) && !/^(?:that|this|one|each|neither|another|everyone)$/.test(before!.norm)) return null;
  if (isPreposition(before) || before?.norm === "'s" || before?.text === '’' || before?.text === "'") return null;
  if (group.from < i || isPronoun(before) || isCapital(before) || before?.norm === 'who') return 'active';
  if (
    before !== undefined &&
    before.kind === 'word' &&
    !SPEAKER_NOUNS.has(before.norm) &&
    !/^(?:says|tells|writes|argues|believes|thinks|knows|insists|describes|tweets|adds|explains|suggests|seems|appears|denies|refuses|declines|contends|maintains|agrees|asks)$/.test(
      token.norm,
    )
  )
    return null;
  return 'active';
}
