// Speech behind a sentence that tells of one person, in which nobody else speaks: it is that person's.
//   catches:      About the museum he was brief. “It is a fire station.”      Captain Venn flew in. “Not a brick.”
//   catches not:  Venn asked the mayor for a word. “No.”      Venn passed, and Okker stopped. “No.”      The harbour lay still. “No.”
import type { Token } from '../../understand/reading.ts';
import { findTeller, subjectBefore } from './find-teller.ts';
import { draftOf, findToken, isOfAnother, type LeftDraft, type LeftGround, type LeftSpeech } from './left-speech.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from './sentence-view.ts';
import { whoSpeaks } from './who-speaks.ts';

const FEWEST_WORDS = 3;
/** Longer ones are lists. */
const LONGEST_BEFORE = 80;

export function readSpokenBefore(ground: LeftGround, speech: LeftSpeech): LeftDraft | null {
  const { view, last, from, to } = speech;
  const before = ground.views[view.sentence - 1];
  if (before === undefined || before.paragraph !== view.paragraph || from !== view.from || to < last.to) return null;
  const { tokens } = view;
  if (tokens.slice(from, to).filter(({ kind }) => kind === 'word').length < FEWEST_WORDS) return null;
  if (before.quoted.length > 0 || tokens[before.to - 1]!.text !== '.' || before.to - before.from > LONGEST_BEFORE)
    return null;
  const teller = isNamedNext(ground, speech) ? null : onlyTeller(before);
  if (teller === null || isOfAnother(ground, before, teller)) return null;
  const cue = verbBehind(before, teller);
  return cue === null ? null : draftOf(speech, 'speech-after-sentence', teller, cue, 'say');
}

/** “…” That was Okker’s answer. */
function isNamedNext({ views }: LeftGround, { last, view }: LeftSpeech): boolean {
  const next = views[last.sentence + 1];
  return (
    next?.paragraph === view.paragraph &&
    /^(?:that|this|so|thus|these|those)$/.test(next.tokens[next.from]!.norm) &&
    /^(?:is|was|were|are|said|says|spoke|ran|went)$/.test(next.tokens[next.from + 1]?.norm ?? '')
  );
}

/** Whoever `view` tells of, if it is one person and no clause of it is of another who can speak. */
function onlyTeller(view: SentenceView): Tokens | null {
  const { tokens } = view;
  const comma = /^(?:about|on|of|at|in|after|when|asked)$/.test(tokens[view.bodyFrom]!.norm)
    ? findToken(tokens, { from: view.bodyFrom + 1, to: view.wordsTo }, ({ text }) => text === ',')
    : -1;
  const teller = findTeller(comma > 0 ? { ...view, bodyFrom: comma + 1 } : view);
  if (teller === null || whoSpeaks(tokens, teller) !== 'one') return null;
  const pronoun = /^(?:he|she)$/.test(tokens[teller.from]!.norm) ? tokens[teller.from]!.norm : null;
  for (let i = teller.to + 1; i < view.wordsTo; i++) {
    if (!isVerbLike(tokens[i])) continue;
    const other = subjectBefore(view, i);
    if (other === null || other.from <= teller.to || whoSpeaks(tokens, other) === null) continue;
    const { norm } = tokens[other.from]!;
    if (!/^(?:he|she)$/.test(norm) || (pronoun !== null && norm !== pronoun)) return null;
  }
  return teller;
}

const BASE_PAST = /^(?:beat|put|set|cut|hit|let|read|shut|cost|split)$/;
const isThirdPerson = (token: Token): boolean =>
  token.kind === 'word' &&
  /^[a-z]+[^s]s$/.test(token.text) &&
  !isDeterminer(token) &&
  !isPreposition(token) &&
  !isAdverb(token);

/** The verb behind `teller`, with its group; null where they ask, for whoever asks is answered by another. */
function verbBehind({ tokens, wordsTo }: SentenceView, { to }: Tokens): Tokens | null {
  for (let i = to; i < wordsTo; i++)
    if (/^(?:asks?|asked|wonders?|wondered|asking)$/.test(tokens[i]!.norm)) {
      let k = i - 1;
      while (k > to && isAdverb(tokens[k])) k--;
      if (!/^(?:is|was|were|are|been|being|when|if|once)$/.test(tokens[k]!.norm)) return null;
    }
  let verb = to;
  if (tokens[to]!.norm !== "'s" && !BASE_PAST.test(tokens[to]!.norm)) {
    while (verb < wordsTo && !isVerbLike(tokens[verb])) verb++;
    // She bears a scar: a verb that only its place shows
    if (verb >= wordsTo) verb = findToken(tokens, { from: to, to: wordsTo }, isThirdPerson);
  }
  if (verb < 0 || verb >= wordsTo) return null;
  const isGroup = isAuxiliary(tokens[verb]) || tokens[verb]!.norm === "'s";
  let end = verb + 1;
  while (end < wordsTo && isGroup && (isAuxiliary(tokens[end]) || isAdverb(tokens[end]) || isVerbLike(tokens[end])))
    end++;
  return { from: verb, to: end };
}
