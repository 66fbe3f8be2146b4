// An event's sentence in, its PLOVER contexts out.
import { CONTEXT_WORDS } from '../../lexicon/context-words.ts';
import { PLOVER_CONTEXTS, type PloverContext } from '../../lexicon/plover.ts';
import type { SentenceView } from '../statements/sentence-view.ts';
import { phraseSet } from './word-forms.ts';

const CONTEXTS = phraseSet(PLOVER_CONTEXTS.map((context) => [context, CONTEXT_WORDS[context]] as const));
/** A sentence of hostile length is not asked whole. */
const LONGEST = 200;

/** The contexts that words of the sentence speak of, in PLOVER's order. Several may hold, often none does. */
export function tagContexts(view: SentenceView): PloverContext[] {
  return CONTEXTS.match(view.tokens, view.from, Math.min(view.to, view.from + LONGEST));
}
