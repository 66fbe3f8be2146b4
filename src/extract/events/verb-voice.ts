// A form of a verb in its sentence in, whether its subject does it or suffers it out.

import { NEVER_PASSIVE } from '../../lexicon/event-verbs.ts';
import type { EventVerb } from '../../lexicon/event-words.ts';
import { BE, HAVE } from '../../lexicon/function-words.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
} from '../statements/sentence-view.ts';
import type { Trigger } from './trigger.ts';
import { lacksObject, previousWord } from './verb-group.ts';

// was [shelled], [shelled] the port, to [shell], , [shelling]; null where it is a noun or an adjective
export function voiceOf(view: SentenceView, i: number, { is, lemma }: EventVerb): Trigger['voice'] | null {
  const { tokens } = view;
  const before = previousWord(view, i);
  const last = before === null ? undefined : tokens[before];
  const right = tokens[i - 1];
  const isFirst = i === view.bodyFrom;
  switch (is) {
    case 'base': {
      if (last === undefined) return isFirst ? null : null;
      if (last.norm === 'to') return 'infinitive';
      if (
        /^(?:will|would|could|may|might|must|can|shall|should|did|do|does|'ll|'d|n't|not|let|help|helped|them|us|and)$/.test(
          last.norm,
        )
      )
        return last.norm === 'and' && !isInfinitiveBefore(view, before!) ? null : 'active';
      // Tarsk forces [shell] the port: a plural before it and an object behind it
      return !isDeterminer(right) &&
        /[a-z]s$/.test(right?.norm ?? '') &&
        !isAuxiliary(right) &&
        startsObject(view, i + 1) &&
        !isPreposition(view.tokens[i + 1]) &&
        !isPreposition(right)
        ? 'active'
        : null;
    }
    case 'third':
      if (isDeterminer(right) || isPreposition(right) || /^['’]s$/.test(right?.text ?? '')) return null;
      // imposed [sanctions] on
      if (isAuxiliary(right) || isVerbLike(right)) return null;
      return startsObject(view, i + 1) && right !== undefined && right.kind === 'word' && !isFirst ? 'active' : null;
    case 'ing':
      if (isDeterminer(right) || /^(?:of|['’]s)$/.test(right?.norm ?? '') || isFirst)
        return isFirst && startsObject(view, i + 1) ? 'participle' : null;
      if (last !== undefined && BE.has(last.norm)) return 'active';
      return 'participle';
    default: {
      if (last !== undefined && BE.has(last.norm) && !HAVE.has(last.norm)) return 'passive';
      if (last !== undefined && /^(?:been|being|get|got|gets|getting)$/.test(last.norm)) return 'passive';
      if (last !== undefined && HAVE.has(last.norm)) return 'active';
      if (is === 'participle') return tokens[i + 1]?.norm === 'by' ? 'passive' : null;
      // the [detained] men, newly [armed] rebels
      if (
        (isDeterminer(right) || isAdverb(right)) &&
        !startsObject(view, i + 1) &&
        tokens[i + 1]?.kind === 'word' &&
        !isPreposition(tokens[i + 1])
      )
        return null;
      // using [alleged] interference, the [banned] and jailed
      // the nation’s [armed] forces
      if (isDeterminer(right) || isPreposition(right) || /ing$|^['’]s$/.test(right?.norm ?? '')) return null;
      if (isFirst) return null;
      if (NEVER_PASSIVE.has(lemma) && isMeans(view, i + 1)) return 'active';
      if (lacksObject(view, i, lemma)) return 'passive';
      // “men [arrested] by police”, “soldiers [killed] in the raid”: behind a noun, with by or no object
      if (tokens[i + 1]?.norm === 'by') return 'passive';
      return 'active';
    }
  }
}

// retaliated [by closing] the port
const isMeans = ({ tokens }: SentenceView, by: number): boolean =>
  tokens[by]?.norm === 'by' && /^[a-z]{3,}ing$/.test(tokens[by + 1]?.text ?? '');

// to withdraw and [release]: the “and” after an infinitive
function isInfinitiveBefore(view: SentenceView, and: number): boolean {
  for (let k = and; k >= view.from && k > and - 12; k--)
    if (/^(?:to|will|would)$/.test(view.tokens[k]!.norm)) return true;
  return false;
}

function startsObject(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || i >= view.wordsTo) return false;
  return (
    isDeterminer(token) ||
    isCapital(token) ||
    token.kind === 'number' ||
    token.kind === 'symbol' ||
    isPronoun(token) ||
    /^(?:him|them|her|us|against|on|to|with|from|over|for|out|off|up|more|new|fresh|dozens|hundreds|thousands|[a-z]+s)$/.test(
      token.norm,
    )
  );
}
