// Cues before the words they govern, by the frames of the cue lexicon.
//   Solvane said (that) …   told reporters (that) …   asked whether …   promised to …   called the plan reckless   said: “…”

import { THAT_NEEDED } from '../../lexicon/cue-verbs.ts';
import { WH_WORDS } from '../../lexicon/function-words.ts';
import { type CueWord, VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Token } from '../../understand/reading.ts';
import { findHearer, findOccasion, skipAdjuncts } from './find-adjunct.ts';
import { findClauseEnd } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import { findSubject } from './find-source.ts';
import type { RuleName } from './rule-confidence.ts';
import {
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from './sentence-view.ts';
import { addDraft, freeFrom, isRead, type SentenceWork } from './sentence-work.ts';

interface Complement {
  readonly rule: RuleName;
  readonly word: CueWord;
  readonly from: number;
  /** Fixed end, or null: to the clause’s end. */
  readonly to: number | null;
  readonly addressee: Tokens | null;
}

/** Reads the cues of `work` that precede their content, from left to right; what is inside content is left alone. */
export function readCuesBefore(work: SentenceWork): void {
  for (const cue of work.cues) {
    if (isRead(work, cue) || cue.voice === 'passive') continue;
    const complement = findComplement(work.view, cue);
    if (complement === null) continue;
    if (cue.voice === 'participle' && isLoose(complement) && work.view.tokens[cue.from - 1]?.text !== ',') continue;
    const low = freeFrom(work, cue.from);
    const source = sourceOf(work, cue, low);
    if (source === null) continue;
    const to = complement.to ?? findClauseEnd(work.view, complement.from, work.cues);
    if (to <= complement.from) continue;
    addDraft(work, {
      rule: cue.voice === 'participle' ? 'participle-cue' : complement.rule,
      source,
      cue: { ...cue, to: Math.min(cue.to, complement.from) },
      content: [{ from: complement.from, to }],
      word: complement.word,
      addressee: complement.addressee,
      occasion: findOccasion(work.view, cue.to, complement.from),
    });
  }
}

// “a group supporting her”: without a comma, only clauses, questions and speeches are somebody’s words.
function isLoose({ rule, word }: Complement): boolean {
  return /^cue-(?:then-phrase|then-infinitive|with-particle)$/.test(rule) && !word.frames.includes('D');
}

function sourceOf(work: SentenceWork, cue: Cue, low: number): Tokens | null {
  const { view } = work;
  const { tokens } = view;
  const before = tokens[cue.from - 1];
  if (cue.voice === 'participle' || cue.voice === 'infinitive') {
    if (
      cue.voice === 'participle' &&
      before !== undefined &&
      before.kind === 'word' &&
      !isPreposition(before) &&
      !/^(?:and|but|or|while|when|though|then)$/.test(before.norm)
    ) {
      const own = findSubject(view, cue.from, low);
      if (own !== null) return own;
    }
    return work.drafts.at(-1)?.source ?? mainSubject(view);
  }
  const own = findSubject(view, cue.from, low);
  if (own !== null) return own;
  // She left and said that … : the subject of the verb before
  if (before !== undefined && /^(?:and|but|or|then|,|later|also)$/.test(before.norm))
    return work.drafts.at(-1)?.source ?? mainSubject(view);
  return null;
}

/** The noun phrase before the sentence’s first verb. */
export function mainSubject(view: SentenceView): Tokens | null {
  for (let i = view.bodyFrom + 1; i < view.wordsTo; i++) {
    if (view.quotedAt(i) !== null) continue;
    if (!isVerbLike(view.tokens[i]!)) continue;
    const subject = findSubject(view, i, view.bodyFrom);
    if (subject !== null) return subject;
  }
  return null;
}

/** What follows `cue`, if one of its frames takes it. */
function findComplement(view: SentenceView, cue: Cue): Complement | null {
  for (const word of cue.words) {
    const found = matchFrames(view, cue, word);
    if (found !== null) return found;
  }
  return null;
}

function matchFrames(view: SentenceView, cue: Cue, word: CueWord): Complement | null {
  const { tokens } = view;
  const { frames } = word;
  const has = (frame: string) => frames.includes(frame);
  const end = view.wordsTo;
  let at = cue.to;
  if (at >= end) return null;
  const adjective = cue.kind === 'adjective';
  if (word.particles.length > 0 && has('P')) {
    // “called on Tarsk to …”, “accused Drovny of …”
    return phraseFrom(view, word, 'cue-with-particle', at, null);
  }
  let addressee: Tokens | null = null;
  if (has('A') && !startsClause(view, at, false)) {
    addressee = findHearer(view, at);
    if (addressee !== null) at = addressee.to;
    if (at >= end) return null;
  }
  const rule = adjective ? 'adjective-cue' : null;
  if (has('D')) {
    const speech = speechAhead(view, at);
    if (speech !== null) return { rule: 'cue-then-quotation', word, from: speech, to: null, addressee };
  }
  const afterAdjuncts = skipToClause(view, at);
  if (afterAdjuncts !== null && (has('T') || has('D') || has('W'))) {
    const token = tokens[afterAdjuncts]!;
    const quoted = view.quotedAt(afterAdjuncts);
    if (quoted !== null && has('D'))
      return { rule: 'cue-then-quotation', word, from: afterAdjuncts, to: null, addressee };
    if (token.norm === 'that' && has('T') && !isVerbLikeAt(view, afterAdjuncts + 1))
      return { rule: rule ?? 'cue-then-clause', word, from: afterAdjuncts, to: null, addressee };
    if (WH_WORDS.has(token.norm) && (has('W') || has('D')))
      return { rule: rule ?? 'cue-then-question', word, from: afterAdjuncts, to: null, addressee };
  }
  const token = tokens[at]!;
  if (token.norm === 'to' && has('I') && (!has('A') || addressee !== null || has('T')))
    return { rule: rule ?? 'cue-then-infinitive', word, from: at, to: null, addressee };
  if (has('A') && has('I') && !has('T') && addressee === null) return null;
  if (
    has('T') &&
    (!THAT_NEEDED.has(word.lemma) || isPronoun(token)) &&
    startsClause(view, at, true) &&
    (!has('N') || clauseVerb(view, at))
  ) {
    if (clauseVerb(view, at) || (!has('N') && !has('P')))
      return { rule: rule ?? 'cue-then-bare-clause', word, from: at, to: null, addressee };
  }
  if (has('G') && /^[a-z]+ing$/.test(token.norm)) return phraseFrom(view, word, 'cue-then-phrase', at, addressee);
  if (has('S')) return phraseFrom(view, word, 'cue-then-description', at, addressee);
  if (has('N')) return phraseFrom(view, word, 'cue-then-phrase', at, addressee);
  if (has('P') && word.particles.length === 0 && isPreposition(token) && adjective)
    return phraseFrom(view, word, 'adjective-cue', at + 1, null);
  return null;
}

const FARTHEST_SPEECH = 20;

// “told the crowd, which had waited for hours, “We go.””: a speech behind a comma or colon, with no “that” on the way to it and no
// verb of its own right before it: “[thanked] them all and added, “We go.””
function speechAhead(view: SentenceView, from: number): number | null {
  const { tokens } = view;
  const speech = view.quoted.find((range) => range.from >= from);
  if (speech === undefined || speech.quotation.role !== 'speech' || speech.from - from > FARTHEST_SPEECH) return null;
  if (speech.from > from && !/^[,:]$/.test(tokens[speech.from - 1]!.text)) return null;
  if (speech.from - 2 >= from && isTellingVerb(tokens[speech.from - 2]!)) return null;
  for (let i = from; i < speech.from; i++) if (/^(?:that|whether|;)$/.test(tokens[i]!.norm)) return null;
  return speech.from;
}

const isTellingVerb = (token: Token): boolean =>
  VERB_CUES.get(token.norm)?.some(
    ({ is, word }) => is !== 'base' && is !== 'participle' && word.frames.includes('D'),
  ) ?? false;

function phraseFrom(
  view: SentenceView,
  word: CueWord,
  rule: RuleName,
  from: number,
  addressee: Tokens | null,
): Complement | null {
  const token = view.tokens[from];
  if (token === undefined || from >= view.wordsTo) return null;
  if (token.kind === 'punctuation' && view.quotedAt(from) === null && token.text !== '$' && token.text !== '[')
    return null;
  if (rule !== 'cue-with-particle' && rule !== 'adjective-cue' && isPreposition(token)) return null;
  if (/^(?:and|but|or|by)$/.test(token.norm)) return null;
  return { rule, word, from, to: phraseEnd(view, from), addressee };
}

// A noun phrase with what hangs on it: up to a comma that opens another clause, a dash or a subordinator.
function phraseEnd(view: SentenceView, from: number): number {
  const { tokens } = view;
  for (let i = from + 1; i < view.wordsTo; i++) {
    if (view.quotedAt(i) !== null) continue;
    const { text, norm } = tokens[i]!;
    if (/^(?:;|:|—|–|--)$/.test(text)) return i;
    if (text === ',' && !isList(view, i)) return i;
    if (/^(?:because|although|though|while|but|after|before|when|as|during|if)$/.test(norm) && i > from + 1) return i;
  }
  return view.wordsTo;
}

// the army, the fleet and the border guard
function isList(view: SentenceView, comma: number): boolean {
  const { tokens } = view;
  for (let i = comma + 1; i < Math.min(view.wordsTo, comma + 6); i++) {
    if (isVerbLike(tokens[i]!)) return false;
    if (/^(?:and|or)$/.test(tokens[i]!.norm)) return i > comma + 1 || !isVerbLikeAt(view, i + 1);
    if (tokens[i]!.text === ',') return true;
  }
  return false;
}

const isVerbLikeAt = (view: SentenceView, i: number) => i < view.to && isVerbLike(view.tokens[i]!);

/** Past times, places and occasions to “that”, a question word or a quotation; null when there is none at hand. */
function skipToClause(view: SentenceView, from: number): number | null {
  const { tokens } = view;
  const opens = (i: number) =>
    i < view.wordsTo && (view.quotedAt(i) !== null || tokens[i]!.norm === 'that' || WH_WORDS.has(tokens[i]!.norm));
  if (opens(from)) return from;
  let i = from;
  if (/^[,:]$/.test(tokens[i]?.text ?? '') && view.quotedAt(i + 1) !== null) return i + 1;
  // “said, however, that”; “said, as the vote began, that”
  if (tokens[i]?.text === ',') {
    for (let k = i + 1; k < Math.min(view.wordsTo, i + 14); k++)
      if (tokens[k]!.text === ',' && opens(k + 1)) return k + 1;
    return null;
  }
  const adjuncts = skipAdjuncts(view, i);
  if (adjuncts === i) return null;
  // An adjunct may itself hold the clause’s opening: stop at the first one.
  for (; i <= adjuncts; i++) {
    if (opens(i) && (view.quotedAt(i) === null || /^[,:]$/.test(tokens[i - 1]!.text) || tokens[i - 1]!.kind === 'word'))
      return i;
    if (/^[,:]$/.test(tokens[i]?.text ?? '') && opens(i + 1)) return i + 1;
  }
  return null;
}

/** Whether a clause without “that” may begin at `i`; `wide` counts any noun phrase. */
function startsClause(view: SentenceView, i: number, wide: boolean): boolean {
  const token = view.tokens[i];
  if (token === undefined || i >= view.wordsTo) return false;
  if (view.quotedAt(i) !== null) return wide;
  if (isPronoun(token) && !/^(?:you|it)$/.test(token.norm)) return true;
  if (token.norm === 'that' || /^(?:there|it)$/.test(token.norm)) return true;
  if (!wide) return false;
  if (token.kind === 'punctuation') return /^[[$(]$/.test(token.text);
  if (/^(?:to|by|and|but|or|of|so|then|than)$/.test(token.norm)) return false;
  if (isPreposition(token)) return clauseVerb(view, i);
  return (
    isDeterminer(token) ||
    isCapital(token) ||
    token.kind === 'number' ||
    token.kind === 'symbol' ||
    /^[a-z]/.test(token.norm)
  );
}

// Whether a verb stands in the next words: “said the pact would stay”, not “said a prayer”.
function clauseVerb(view: SentenceView, from: number): boolean {
  for (let i = from + 1; i < Math.min(view.wordsTo, from + 22); i++) {
    if (view.quotedAt(i) !== null) return true;
    const token = view.tokens[i]!;
    if (token.text === ';') return false;
    if (isVerbLike(token) || token.norm === "'s") return true;
  }
  return false;
}
