// A trigger in its sentence in, what it is there out: a verb that its subject does, or a noun.
import { EVENT_NOUN_FORMS } from '../../lexicon/event-words.ts';
import type { Token } from '../../understand/reading.ts';
import { isUnderFire } from '../events/noun-trigger.ts';
import { hedgeBefore, isCount } from '../events/verb-group.ts';
import {
  isCapital,
  isDeterminer,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';

/** “▸bombed◂ Sund”, “, ▸killing◂ two”; not “the ▸killing◂ of two”. */
export const isActiveVerb = (view: SentenceView, at: Tokens): boolean =>
  !isNounTrigger(view, at) && (isVerbLike(view.tokens[at.from]) || view.tokens[at.from - 1]?.text === ',');

/** “▸attacks◂ from rivals”; not “▸attacks◂ the port”, “, ▸killing◂ at least nine”, which have an object. */
export function isNounTrigger({ tokens }: SentenceView, { from, to }: Tokens): boolean {
  const next = tokens[to];
  if (
    tokens[from - 1]?.text === ',' &&
    /ing$/.test(tokens[from]!.norm) &&
    (isCount(next) || /^(?:several|many)$/.test(next?.norm ?? '') || hedgeBefore(tokens, to) > 0)
  )
    return false;
  if (isUnderFire(tokens, to - 1) || isFromSomebody(tokens[to - 1]!, next)) return true;
  return EVENT_NOUN_FORMS.has(tokens[to - 1]!.norm) && !isDeterminer(next) && !isPronoun(next) && !isCapital(next);
}

/** “has ▸support◂ from the guild”: words that are mostly verbs. */
const isFromSomebody = (token: Token, next: Token | undefined): boolean =>
  next?.norm === 'from' && /^(?:support|praise|blame|help|backing)$/.test(token.norm);
