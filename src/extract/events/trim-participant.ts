// A phrase that a finder took for somebody in, the words of it that name them out.
import {
  isAuxiliary,
  isCapital,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor } from './names-actor.ts';
import { isPluralOf, phraseFrom } from './noun-phrase.ts';

/** What parts a clause from somebody’s name. */
const PARTS = /^(?:after|before|since|while|when|because|although|though|as|that|until|if)$/;
const RELATIVE = /^(?:who|which|whom|whose)$/;
/** Nouns before “of” that only lead on to whoever acts. */
const NO_HEAD = /^(?:result|consequence|part|sign|wake|light|face|view|time|middle|midst|basis|course|aftermath|eve)$/;
const DASH = /^(?:[—–]|--)$/;

/**
 * “three days after [the Security Council]”, “[Anselm Drazic], who led the mission,”, “[groups of farmers] continued to call for”:
 * the phrase without the clause around it. A phrase without verb, relative or conjunction stays as it is: “[the mayor of Sund]”.
 */
export function trimParticipant(view: SentenceView, phrase: Tokens): Tokens {
  const { tokens } = view;
  let { from, to } = phrase;
  // as a result of [Tarsk]’s refusal
  const head = tokens[from + 1];
  if (to - from > 3 && tokens[from + 2]?.norm === 'of' && head !== undefined && NO_HEAD.test(head.norm))
    return trimParticipant(view, { from: from + 3, to });
  for (let i = from + 1; i < to; i++) {
    const { norm } = tokens[i]!;
    if (RELATIVE.test(norm)) {
      to = tokens[i - 1]!.text === ',' || isPreposition(tokens[i - 1]) ? i - 1 : i;
      break;
    }
  }
  for (let i = to - 2; i > from; i--) {
    const { norm, text } = tokens[i]!;
    if (PARTS.test(norm) || DASH.test(text)) {
      from = i + 1;
      break;
    }
  }
  const hasVerb = tokens
    .slice(from + 1, to)
    .some((token, k) => (isVerbLike(token) && !isPluralOf(view, from, from + 1 + k)) || isAuxiliary(token));
  if (hasVerb) {
    // lawmakers called on the council to block [Oranov]’s visit
    let name = to;
    while (name > from && isCapital(tokens[name - 1])) name--;
    if (/^['’]s?$/.test(tokens[to]?.text ?? '') && name < to) return { from: name, to };
    for (let i = from; i < to; i++) {
      if (i > from && !isPreposition(tokens[i - 1])) continue;
      const noun = phraseFrom(view, i, to);
      if (noun !== null && namesActor(view, noun)) return noun;
    }
  }
  return from < to && (from > phrase.from || to < phrase.to) && namesActor(view, { from, to }) ? { from, to } : phrase;
}
