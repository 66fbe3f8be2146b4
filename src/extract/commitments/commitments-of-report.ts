// A sentence in, what it says in the report's own voice that somebody will do out: “The Pact will send observers”, “Belmark is to train rangers”.
import { NO_DEED } from '../../lexicon/commitment-words.ts';
import { FORCES_OF_NATURE, WEATHER } from '../../lexicon/forces-of-nature.ts';
import { WEEKDAYS } from '../../lexicon/function-words.ts';
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { headOf, phraseFrom } from '../events/noun-phrase.ts';
import { phraseBefore, subjectOfVerb } from '../events/subject-of-verb.ts';
import { groupStart } from '../events/verb-group.ts';
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
  spanOf,
  type Tokens,
} from '../statements/sentence-view.ts';
import { canAct } from './can-act.ts';
import { clauseEnd } from './clause-end.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { wordsIn } from './content-words.ts';
import { findCondition } from './find-condition.ts';
import { makeCommitment } from './make-commitment.ts';

const WILL = /^(?:will|shall|'ll)$/;
const IS = /^(?:is|are)$/;
/** is [set] to send. Not “is expected to”, “is likely to”, which guess, nor “is able to”. */
const ARRANGED = /^(?:set|due|scheduled|preparing|planning|going)$/;
const NOT_OR_PERHAPS =
  /^(?:not|n't|never|no|probably|likely|unlikely|maybe|perhaps|possibly|hardly|rarely|undoubtedly|ultimately|inevitably|surely|certainly|presumably|eventually|doubtless|often|usually)$/;
/** Before the subject these make it no telling of what will be: “if the Pact will send”, “whether”, “fears that”. */
const SUPPOSED = /^(?:if|whether|unless|when|once|until|till|before|than|how|why|what|where|that|as)$/;
/** “it will [take] weeks”, “he will [face] charges”: what happens to somebody. */
const NOT_DONE =
  /^(?:take|require|cost|help|mean|make|bring|come|face|inherit|receive|turn|mark|expire|celebrate|struggle|appear|count|determine|prove|include|continue|play|pick|lead|try|own|retain|serve|follow|figure|end|last|cause|produce|test|reach|confront|affect|benefit|enjoy|shape|represent|reflect)$/;

/** Those who have nobody to speak for all of them: what they will do is a forecast. */
const CROWDS =
  /^(?:voters|people|shareholders|consumers|customers|viewers|residents|investors|workers|employers|users|fans|families|women|men|citizens|delegates|representatives|critics|migrants|immigrants|tourists|drivers|farmers)$/;

const UNLESS_OPENS =
  /^(?:if|unless|often|usually|typically|generally|sometimes|normally|inevitably|presumably|perhaps|probably)$/;

const PARTICLES = /^(?:in|up|back|down|over|out|off|away|home|available|public)$/;

/** None where a statement or an event tells it, `isTold`: it is read from that. In text order. */
export function commitmentsOfReport(
  ground: CommitmentGround,
  view: SentenceView,
  isTold: (span: Span) => boolean,
): Commitment[] {
  const { reading } = ground;
  if (view.tokens[view.wordsTo]?.text.startsWith('?') || isHeadlineLike(view)) return [];
  // “If all goes well, Belmark will send”, “Often companies will hire”: what may be, or what is usual
  if (UNLESS_OPENS.test(view.tokens[view.bodyFrom]?.norm ?? '')) return [];
  const found: Commitment[] = [];
  for (let at = view.bodyFrom + 1; at < view.wordsTo; at++) {
    const verb = deedAhead(view, at);
    if (verb === null || view.quotedAt(verb) !== null || isTold(spanOf(view, { from: verb, to: verb + 1 }))) continue;
    const who = holderOf(ground, view, verb);
    if (who === null) continue;
    const { start } = view.tokens[verb]!;
    const words = wordsIn(reading, [{ start, end: view.tokens[view.to - 1]!.end }]);
    const what = { from: 0, to: clauseEnd(words, 0, /^(?:who|which)$/.test(view.tokens[at - 1]!.norm)) };
    const commitment = makeCommitment(ground, {
      from: eventIn(ground, { start, end: words[what.to - 1]!.end }),
      who,
      forWhom: null,
      words,
      what,
      condition: findCondition(words),
      when: null,
      route: isDated(ground, words.slice(0, what.to)) ? 'told by the report with a day' : 'told by the report',
      confidence: 1,
    });
    if (commitment === null) continue;
    found.push(commitment);
    // “will send observers and is to hold”: what one of them takes in is not told again
    const end = commitment.what.spans.at(-1)!.end;
    while (at + 1 < view.wordsTo && view.tokens[at + 1]!.start < end) at++;
  }
  return found;
}

/** “will hold a hearing [on Tuesday]”: a time to come in its words. */
const isDated = ({ times, today }: CommitmentGround, words: readonly { readonly start: number }[]): boolean =>
  words.some(({ start }) =>
    times.some(
      ({ spans, to, granularity }) =>
        spans[0]!.start === start && granularity !== null && (today === null || (to !== null && to >= today)),
    ),
  );

/** will hold [talks] in Sund: what the verb’s object tells is an event already. null for none. */
const eventIn = ({ events }: CommitmentGround, { start, end }: Span): string | null =>
  events.find(
    ({ within, status, spans: [told] }) =>
      within === null && /^(?:scheduled|decided)$/.test(status) && told!.start >= start && told!.end <= end,
  )?.id ?? null;

/**
 * The verb of a deed to come whose auxiliary is at `at`: will [send], is to [train], are due to [meet], will be [sending]. null for a state, a
 * passive, a denial or a guess: “will be glad”, “will be sent”, “will not send”, “will probably send”.
 */
function deedAhead(view: SentenceView, at: number): number | null {
  const { tokens, wordsTo } = view;
  const { norm } = tokens[at]!;
  let i = at + 1;
  const skip = (): boolean => {
    while (i < wordsTo && isAdverb(tokens[i]) && tokens[i]!.norm !== 'have' && !NOT_OR_PERHAPS.test(tokens[i]!.norm))
      i++;
    return i < wordsTo && !NOT_OR_PERHAPS.test(tokens[i]!.norm);
  };
  if (!skip()) return null;
  if (IS.test(norm)) {
    if (ARRANGED.test(tokens[i]!.norm)) i++;
    if (tokens[i]?.norm !== 'to') return null;
    i++;
  } else if (!WILL.test(norm) || isCapital(tokens[at])) return null;
  if (!skip()) return null;
  if (tokens[i]!.norm === 'be' && /^[a-z]{2,}ing$/.test(tokens[i + 1]?.text ?? '')) i++;
  const verb = tokens[i];
  if (verb === undefined || i >= wordsTo || verb.kind !== 'word' || isCapital(verb)) return null;
  if (isAuxiliary(verb) || isDeterminer(verb) || isPronoun(verb) || isPreposition(verb)) return null;
  // “take in”, “bring home”, “turn over” are deeds
  const isPhrasal = /^(?:take|bring|turn|make)$/.test(verb.norm) && PARTICLES.test(tokens[i + 1]?.norm ?? '');
  // “will continue [screening]”: what it goes on with is the deed
  const goesOn = verb.norm === 'continue' && !NO_DEED.has(goneOnWith(view, i)) && !NOT_DONE.test(goneOnWith(view, i));
  return NO_DEED.has(verb.norm) || (NOT_DONE.test(verb.norm) && !isPhrasal && !goesOn) ? null : i;
}

/** “will continue to [face] critics”; of “continue screening” the word itself. */
const goneOnWith = ({ tokens }: SentenceView, at: number): string =>
  tokens[at + 1]?.norm === 'to' ? (tokens[at + 2]?.norm ?? '') : (tokens[at + 1]?.norm ?? '');

/** “[Belmark’s navy] will send”, “[the isles] will open …, and ▸is to◂ take in”; null for things, suppositions and nobody. */
function holderOf({ reading }: CommitmentGround, view: SentenceView, verb: number): Mention | null {
  const from = groupStart(view, verb);
  const relative = /^(?:who|which|that)$/.test(view.tokens[from - 1]?.norm ?? '');
  // “a break between [the speaker], who will preside”: the phrase right before the relative
  const comma = relative && view.tokens[from - 2]?.text === ',' ? 1 : 0;
  const subject = relative ? phraseBefore(view, from - 1 - comma, view.bodyFrom) : subjectOfVerb(view, from, verb);
  const first = subject[0];
  if (first === undefined) return null;
  if (first.from > view.bodyFrom && SUPPOSED.test(view.tokens[first.from - 1]!.norm)) return null;
  if (!relative && (isInner(view, first.from, from) || isBehindNoun(view, first.from))) return null;
  if (view.tokens.slice(from, verb).some(({ norm }) => NOT_OR_PERHAPS.test(norm))) return null;
  const whole = { from: behindAdjunct(view, first), to: subject.at(-1)!.to };
  if (
    whole.to > from ||
    isVerbLike(view.tokens[whole.from]) ||
    !subject.every((one, n) => acts(view, n === 0 ? { from: whole.from, to: one.to } : one))
  )
    return null;
  const inner = view.tokens.slice(whole.from, whole.to).findIndex(({ norm }) => /^(?:who|which|whose)$/.test(norm));
  const named: { from: number; to: number } = inner > 1 ? { from: whole.from, to: whole.from + inner } : whole;
  while (named.to > named.from + 1 && view.tokens[named.to - 1]!.text === ',') named.to--;
  const mention = passageOf(reading.report.text, [spanOf(view, named)]);
  return mention.text === '' ? NO_MENTION : { ...mention, actor: null };
}

/** “it is [unlikely] Belmark will send”, “[which] candidate she will back”: a guess or a question that the clause is part of. */
function isInner({ tokens, bodyFrom }: SentenceView, from: number, to: number): boolean {
  if (tokens.slice(from, to).some(({ norm }) => /^(?:likely|unlikely|possible|doubtful|sure|clear)$/.test(norm)))
    return true;
  for (let i = from - 1; i >= Math.max(bodyFrom, from - LONGEST_ASKED); i--) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    if (/^(?:which|what|whose|whom|likely|unlikely)$/.test(norm)) return true;
  }
  return false;
}

/** “one of the lists [he will] open”, “hopes [she will] stay”: a clause that hangs on the noun or verb right before it. */
const isBehindNoun = ({ tokens, bodyFrom }: SentenceView, from: number): boolean =>
  from > bodyFrom &&
  tokens[from - 1]!.kind === 'word' &&
  !isAdverb(tokens[from - 1]) &&
  !WEEKDAYS.has(tokens[from - 1]!.norm) &&
  !/^(?:and|but|so|yet|or|then|while|although|though|meanwhile|instead|now|today|tomorrow|later|also|week|month|year|morning|afternoon|evening|night)$/.test(
    tokens[from - 1]!.norm,
  ) &&
  !isPreposition(tokens[from - 1]);

/** Words between “which” and the clause that it asks for, and itself. */
const LONGEST_ASKED = 4;

/** “Under the treaty [the canal company] will pay”: where the subject begins behind a phrase of time, place or ground. */
function behindAdjunct(view: SentenceView, phrase: Tokens): number {
  if (!isPreposition(view.tokens[phrase.from])) return phrase.from;
  const adjunct = phraseFrom(view, phrase.from + 1, phrase.to);
  if (adjunct !== null && adjunct.to < phrase.to) return adjunct.to;
  // “Under the accord [Kestria]”: a name behind a common noun begins a phrase of its own
  for (let i = phrase.from + 2; i < phrase.to; i++)
    if (isCapital(view.tokens[i]) && /^\p{Ll}/u.test(view.tokens[i - 1]!.text) && !isDeterminer(view.tokens[i - 1]))
      return i;
  return phrase.from;
}

/** Names, bodies and people; not “the goal of the Pact”, “the voters”, nor “they” and “you”, who are not the report’s to tell of. */
function acts(view: SentenceView, phrase: Tokens): boolean {
  // “the vote on [Tuesday]”: what a preposition leads to is not who acts
  const next = view.tokens
    .slice(phrase.from + 1, phrase.to)
    .findIndex((token) => isPreposition(token) && token.norm !== 'of');
  const head = headOf(view, next < 0 ? phrase : { from: phrase.from, to: phrase.from + 1 + next });
  const { norm, text, kind } = view.tokens[head]!;
  // “[Scenes] from the rally”: a capital that opens the sentence is no name
  const opens = head === view.bodyFrom && isPreposition(view.tokens[head + 1]) && view.tokens[head + 1]!.norm !== 'of';
  if (opens && !canAct(norm)) return false;
  // “[Rain] will spread”, “[Storm Ines] will cross the strait”
  if (view.tokens.slice(phrase.from, head + 1).some((token) => FORCES_OF_NATURE.test(token.norm)) || WEATHER.test(norm))
    return false;
  return (
    kind === 'word' &&
    !WEEKDAYS.has(norm) &&
    !/^(?:i|we|you|it|they|one|that|this|which|what|there|who)$/.test(norm) &&
    !CROWDS.test(norm) &&
    canAct(text)
  );
}
