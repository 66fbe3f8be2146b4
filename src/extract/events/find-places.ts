// A trigger in its sentence in, the places that it is said to happen at out.
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { isCapital, type SentenceView, type Tokens } from '../statements/sentence-view.ts';
import { phraseFrom } from './noun-phrase.ts';

const AT = new Set('in at near outside off inside around across along over opposite throughout'.split(' '));
const REACH = 20;
const CLAUSE_END = /^(?:[;:—–]|that|which|who|because|although|though|while|when|if|but)$/;
/** In these no deed takes place: in [May], in [Parliament’s] view, in [Okker]’s words. */
const NO_PLACE =
  /^(?:statement|interview|letter|speech|view|words|response|protest|support|favour|favor|power|office|charge|court|face|wake|name|exchange|return|bid|attempt|effort|connection|case|trial|row|dispute)$/;

/** Phrases behind “in”, “at”, “near” with a name in them: behind the trigger in its clause, else in front of the sentence’s first comma. */
export function findPlaces(view: SentenceView, trigger: Tokens, others: readonly Tokens[]): Tokens[] {
  const behind = scan(view, trigger.to, Math.min(view.wordsTo, trigger.to + REACH), others);
  if (behind.length > 0) return behind;
  // “In Sund, police arrested …”
  const { tokens, bodyFrom } = view;
  if (!AT.has(tokens[bodyFrom]?.norm ?? '')) return [];
  const comma = tokens.slice(bodyFrom, bodyFrom + 8).findIndex(({ text }) => text === ',');
  return comma < 0 ? [] : scan(view, bodyFrom, bodyFrom + comma, others);
}

function scan(view: SentenceView, from: number, to: number, others: readonly Tokens[]): Tokens[] {
  for (let i = from; i < to; i++) {
    const { norm } = view.tokens[i]!;
    if (CLAUSE_END.test(norm)) return [];
    if (!AT.has(norm) || others.some((other) => other.from <= i && i < other.to && other.from > from)) continue;
    const phrase = phraseFrom(view, i + 1, view.wordsTo);
    // shot flares at [the planes]: whom it hit
    const isWhom =
      norm === 'at' && phrase !== null && others.some((other) => other.from < phrase.to && phrase.from < other.to);
    if (phrase !== null && !isWhom && isPlace(view, phrase)) return [phrase];
  }
  return [];
}

function isPlace({ tokens }: SentenceView, { from, to }: Tokens): boolean {
  const words = tokens.slice(from, to);
  return (
    // “in [2014 using alleged Russian methods]” is a time
    words[0]!.kind === 'word' &&
    words.some((token) => isCapital(token) && !MONTH_NAMES.has(token.norm) && !WEEKDAYS.has(token.norm)) &&
    !words.some(({ norm }) => NO_PLACE.test(norm)) &&
    !/^['’]s?$/.test(words.at(-1)!.text)
  );
}
