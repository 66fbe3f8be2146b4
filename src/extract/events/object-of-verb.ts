// An active verb that tells a deed in its sentence in, whom it is done to by the words behind it out: its object, the object of the
// infinitive that it leads to, or whoever is given something.
//
//   catches:      ▸backing◂ [the government]     ▸accused◂ [the law] of it     ▸refused◂ to meet [Varga]     ▸handed◂ the keys to [the mayor]
//   catches not:  ▸slammed◂ a lawsuit     ▸refused◂ to leave     ▸returned◂ to work     ▸backed◂ plans for Sund
import { EVENT_NOUN_FORMS, EVENT_VERB_FORMS } from '../../lexicon/event-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import {
  isAdverb,
  isDeterminer,
  isHeadlineLike,
  isPreposition,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { turnsOnActor } from './names-actor.ts';
import { headOf, opensNoun, ownerBefore, phraseFrom, splitCompound } from './noun-phrase.ts';
import { phraseBehind } from './phrase-behind.ts';

/** What these are done to is somebody, by whatever noun: “accused [the law] of it”. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'accuse blame sue urge warn indict arrest detain deport expel wound injure kill sack appoint jail imprison'.split(
    ' ',
  ),
);
/** Verbs that give, and whose thing goes “to” somebody. */
const GIVING = /^(?:AID|COOPERATE|CONCEDE)$/;
const GIVES_BACK = /^(?:return|hand|give|release|surrender)/;
/** Deeds of words: the infinitive says what they are about. */
const OF_WORDS = /^(?:REJECT|AGREE|THREATEN)$/;
/** What these move suffers nothing. */
const MOVES = /^(?:MOBILIZE|RETREAT)$/;

export function objectOfVerb(view: SentenceView, { from, to }: Tokens, type: PloverType): readonly Tokens[] {
  const { tokens, wordsTo } = view;
  const verb = tokens[from]!.norm;
  if (OF_WORDS.test(type) && tokens[to]?.norm === 'to') return objectOfInfinitive(view, to + 1);
  const object = phraseFrom(view, to, wordsTo);
  if (object !== null && !MOVES.test(type) && !isSubject(view, object)) {
    const whole = splitCompound(view, object);
    // “blamed [the shootings]”: a deed is nobody
    const isDeed = EVENT_NOUN_FORMS.has(tokens[headOf(view, object)]!.norm);
    if ((isOfSomebody(verb) && !isDeed) || whole.every((phrase) => turnsOnActor(view, phrase))) return whole;
  }
  if (!GIVING.test(type) && !(type === 'RETREAT' && GIVES_BACK.test(verb))) return [];
  return phraseBehind(view, object?.to ?? to, ['to']).filter((phrase) => turnsOnActor(view, phrase));
}

const isOfSomebody = (verb: string): boolean =>
  EVENT_VERB_FORMS.get(verb)?.some(({ lemma }) => OF_SOMEBODY.has(lemma)) === true;

// warned [it] would leave: what follows has a verb of its own
const isSubject = ({ tokens, wordsTo }: SentenceView, { to }: Tokens): boolean =>
  to < wordsTo && isVerbLike(tokens[to]) && !/[a-z]ed$/.test(tokens[to]!.norm);

// refused to meet [the campaigners], offered to guarantee [the team]’s safety
function objectOfInfinitive(view: SentenceView, verb: number): readonly Tokens[] {
  const { tokens, wordsTo } = view;
  let at = verb;
  while (at < wordsTo && isAdverb(tokens[at])) at++;
  // in a headline every word looks like a name
  if (at + 1 >= wordsTo || isHeadlineLike(view) || tokens[at]!.norm === 'be' || isPreposition(tokens[at + 1]))
    return [];
  if (!opensNoun(view, at + 1)) return [];
  const object = phraseFrom(view, at + 1, wordsTo);
  if (object === null) return [];
  const whole = splitCompound(view, object);
  if (whole.every((phrase) => turnsOnActor(view, phrase))) return whole;
  const owner = ownerBefore(view, object.from, headOf(view, object));
  return owner !== null && turnsOnActor(view, owner) && !isDeterminer(tokens[owner.to - 1]) ? [owner] : [];
}
