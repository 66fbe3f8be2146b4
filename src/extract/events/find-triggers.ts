// A sentence in, the verbs and nouns that tell deeds there out.
import type { PloverType } from '../../lexicon/plover.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { isCapital, isHeadlineLike, isVerbLike, type SentenceView } from '../statements/sentence-view.ts';
import { NO_TOPIC, nounAt, type Topic } from './noun-trigger.ts';
import type { Trigger } from './trigger.ts';
import { verbAt } from './verb-trigger.ts';

/** The triggers of `view` in text order, none inside another. */
export function findTriggers(view: SentenceView, topic: Topic = NO_TOPIC): Trigger[] {
  const found: Trigger[] = [];
  const headline = isHeadlineLike(view);
  for (let i = view.bodyFrom; i < view.wordsTo; i++) {
    const token = view.tokens[i]!;
    if (token.kind !== 'word') continue;
    // A capital inside a sentence is a name: “the Strike Group”, “Operation Pledge”
    if (isCapital(token) && i > view.bodyFrom && !headline) continue;
    const trigger = verbAt(view, i) ?? nounAt(view, i, topic);
    if (trigger === null) continue;
    if (!isAimOf(view, trigger, found.at(-1))) found.push(trigger);
    i = trigger.to - 1;
  }
  return found;
}

/** Deeds of words: what they ask for, agree to or threaten is no happening of its own. */
const OF_WORDS: ReadonlySet<PloverType> = new Set(['REQUEST', 'AGREE', 'THREATEN', 'REJECT']);

// called on Tarsk [to withdraw], agreed [to send]; gathered [to denounce]: aims. Not “is to [meet]”, “plans to [send]”
function isAimOf(view: SentenceView, trigger: Trigger, last: Trigger | undefined): boolean {
  if (trigger.voice !== 'infinitive') return false;
  if (trigger.groupFrom === trigger.from) return !isFirstTo(view, trigger.from);
  return last !== undefined && OF_WORDS.has(last.type) && last.from >= trigger.groupFrom;
}

// was the first leader [to visit]: it was done; not “the first plan [to visit]”, “had the first chance to”
function isFirstTo({ tokens, bodyFrom }: SentenceView, verb: number): boolean {
  for (let k = verb - 2; k > bodyFrom && k > verb - 8; k--) {
    if (/^(?:first|last|only|second|third|latest)$/.test(tokens[k]!.norm))
      return (
        /^(?:the|its|his|her|their)$/.test(tokens[k - 1]!.norm) &&
        tokens.slice(k + 1, verb - 1).some(({ norm }) => SPEAKER_NOUNS.has(norm))
      );
    if (tokens[k]!.kind === 'punctuation' || isVerbLike(tokens[k])) return false;
  }
  return false;
}
