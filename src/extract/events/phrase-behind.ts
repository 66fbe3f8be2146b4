// A place in a sentence in, the phrase that a preposition leads to behind it out: “an attack by [Tarsk] on [Kestria]”.
import type { Token } from '../../understand/reading.ts';
import {
  isCapital,
  isDeterminer,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor } from './names-actor.ts';
import { phraseFrom, splitCompound } from './noun-phrase.ts';

const REACH = 22;
const CLAUSE_END = /^(?:[;:—–]|that|which|who|because|although|though|while|when|if|but)$/;

/** The phrase behind the first of `prepositions` in the clause after `from`; the list's order decides between several. */
export function phraseBehind(view: SentenceView, from: number, prepositions: readonly string[]): Tokens[] {
  let best: { readonly rank: number; readonly phrase: Tokens } | null = null;
  for (let i = from; i < Math.min(view.wordsTo, from + REACH); i++) {
    const { norm } = view.tokens[i]!;
    if (CLAUSE_END.test(norm)) break;
    if (i > from + 1 && isVerbLike(view.tokens[i]) && !isPronoun(view.tokens[i - 1])) break;
    const rank = prepositions.indexOf(norm);
    if (rank < 0 || (best !== null && best.rank <= rank)) continue;
    // threatened [to decrease]: an infinitive
    if (norm === 'to' && !opensPhrase(view.tokens[i + 1])) continue;
    // formed a force in response [to] the Tarskian threat
    if (norm === 'to' && /^(?:response|reply|answer|reaction|due|thanks|according)$/.test(view.tokens[i - 1]!.norm))
      continue;
    const phrase = phraseFrom(view, i + 1, view.wordsTo);
    if (phrase !== null && namesActor(view, phrase)) best = { rank, phrase };
  }
  return best === null ? [] : splitCompound(view, best.phrase);
}

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isDeterminer(token) ||
    isCapital(token) ||
    token.kind === 'number' ||
    isPronoun(token) ||
    /[a-z]s$|^(?:him|them|her|us|me)$/.test(token.norm));
