// A word in, the deed that it tells as a noun out.
import { LIGHT_VERBS } from '../../lexicon/event-nouns.ts';
import { EVENT_NOUN_FORMS, type EventNoun } from '../../lexicon/event-words.ts';
import { inflectVerb } from '../../lexicon/inflect-verb.ts';
import { UNDER_VERBS } from '../../lexicon/received-deeds.ts';
import type { Token } from '../../understand/reading.ts';
import { isAskedForOnDay } from '../../understand/times/asked-for.ts';
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
import { speaksOfForce } from './domain-of.ts';
import type { Trigger } from './trigger.ts';

const LIGHT_FORMS = new Set([...LIGHT_VERBS].flatMap((lemma) => inflectVerb(lemma).map(([form]) => form)));

/** The event noun at `i` that heads its phrase, told of anybody or not; null where it only describes: attack [helicopters], arrest [warrant]. */
export function eventNounAt(view: SentenceView, i: number, topic: Topic = NO_TOPIC): EventNoun | null {
  const { tokens } = view;
  const noun = EVENT_NOUN_FORMS.get(tokens[i]!.norm) ?? weaponsTestAt(tokens, i, topic) ?? fireAt(view, i);
  if (noun === undefined) return null;
  const behind = tokens[i + 1];
  const isModifier =
    behind?.kind === 'word' &&
    !isPreposition(behind) &&
    !isHadBy(tokens, i + 1) &&
    !isVerbLike(behind) &&
    !isAuxiliary(behind) &&
    !/^(?:and|or|to|that|which|this|last|next|tomorrow|early|late|today|yesterday|earlier|here|near|as|is|but|when|if|'s|overnight)$/.test(
      behind.norm,
    ) &&
    !isAdverb(behind) &&
    !isCapital(behind);
  if (isModifier) return null;
  // a [call] with Solvane, not “a call for talks”
  return noun.type === 'REQUEST' && /^calls?$/.test(tokens[i]!.norm) && behind?.norm === 'with' ? A_CALL : noun;
}

const A_CALL: EventNoun = { type: 'CONSULT', mode: 'phone', strong: false, plural: false };

/** The deed that the word at `i` tells as a noun, of somebody or to somebody; null where it tells none. */
export function nounAt(view: SentenceView, i: number, topic: Topic): Trigger | null {
  const noun = eventNounAt(view, i, topic);
  if (noun === null) return null;
  if (!noun.strong && !isTold(view, i, noun)) return null;
  return {
    from: i,
    to: i + 1,
    type: noun.type,
    mode: noun.mode,
    is: 'noun',
    voice: 'active',
    groupFrom: i,
    everyday: false,
    object: null,
    objectClass: null,
    by: noun.strong ? 'noun-strong' : 'noun',
  };
}

const SHOTS: EventNoun = { type: 'ASSAULT', mode: 'firearms', strong: true, plural: false };
const BLAME: EventNoun = { type: 'ACCUSE', mode: 'disapprove', strong: true, plural: false };

/** “came under [fire] from teachers over the cuts”, “drew [fire] from both”: blame; “a patrol came under [fire] from gunmen”: shots; not “under a fire escape”. */
export const isUnderFire = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.norm === 'fire' &&
  (tokens[i - 1]?.norm === 'under'
    ? UNDER_VERBS.has(tokens[i - 2]?.norm ?? '')
    : /^(?:draw|draws|drew|drawn|drawing)$/.test(tokens[i - 1]?.norm ?? '')) &&
  /^(?:from|for|over|by|after|again|on|in|since|at|this|last|when|as|[.,;:])$/.test(tokens[i + 1]?.norm ?? '.');

function fireAt(view: SentenceView, i: number): EventNoun | undefined {
  if (!isUnderFire(view.tokens, i)) return undefined;
  const words = view.tokens.slice(view.from, view.to).map(({ norm }) => norm);
  return speaksOfForce(` ${words.join(' ')} `) ? SHOTS : BLAME;
}

const WEAPONS_TEST: EventNoun = { type: 'MOBILIZE', mode: 'weapons', strong: true, plural: false };

// the nuclear [test], two missile [launches], and then “the latest [test]”; not “the test” in a report of schools, “a missile launch pad”
function weaponsTestAt(tokens: readonly Token[], i: number, { isOfWeapons }: Topic): EventNoun | undefined {
  const { norm } = tokens[i]!;
  if (TESTED.has(norm) && isWeapon(tokens[i - 1])) return WEAPONS_TEST;
  return isOfWeapons && /^tests?$/.test(norm) ? WEAPONS_TEST : undefined;
}

const TESTED = new Set(['test', 'tests', 'launch', 'launches']);
const isWeapon = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:nuclear|atomic|missiles?|rocket|bomb|warhead|ballistics?|weapons)$/.test(token.norm);

/** What a report is about, where a word turns on it. */
export interface Topic {
  /** It tells of a nuclear test or a missile launch somewhere. */
  readonly isOfWeapons: boolean;
}
export const NO_TOPIC: Topic = { isOfWeapons: false };

export const topicOf = (tokens: readonly Token[]): Topic => ({
  isOfWeapons: tokens.some(({ norm }, i) => TESTED.has(norm) && isWeapon(tokens[i - 1])),
});

// held [talks]; Tarsk’s [withdrawal]; an [attack] on the port; the Tarsk [raid]
function isTold(view: SentenceView, i: number, { type }: EventNoun): boolean {
  const { tokens } = view;
  const next = tokens[i + 1]?.norm ?? '';
  if (lightVerbBefore(view, i) !== null) return true;
  // called for a [rally] on 12 October
  if (isAskedForOnDay(tokens, i, view.wordsTo)) return true;
  // the phone calls I [had] with the president
  if (isHadBy(tokens, i + 1)) return true;
  const behind = /^(?:on|against|by|between|with|from|to|into|of|in|at|near)$/.test(next);
  let k = i - 1;
  while (
    k >= view.from &&
    k > i - 5 &&
    tokens[k]!.kind === 'word' &&
    !isDeterminer(tokens[k]) &&
    !isPreposition(tokens[k])
  ) {
    if (isCapital(tokens[k]) || /^['’]s$/.test(tokens[k]!.text)) return behind || type !== 'CONSULT';
    k--;
  }
  if (tokens[k]?.norm === "'s") return true;
  return (behind && /^(?:on|against|by|between|with)$/.test(next)) || (next === 'of' && hasDoer(view, i + 1));
}

/** The calls [I had] with the president; not “the attack they feared”. */
const isHadBy = (tokens: readonly Token[], i: number): boolean =>
  isPronoun(tokens[i]) && LIGHT_FORMS.has(tokens[i + 1]?.norm ?? '');

/** The arrest of Orlik [by] the police; not “the siege of Sund was lifted by noon”. */
function hasDoer({ tokens, wordsTo }: SentenceView, of: number): boolean {
  for (let k = of + 2; k < Math.min(wordsTo, of + 9); k++) {
    if (tokens[k]!.norm === 'by') return true;
    if (tokens[k]!.kind === 'punctuation' || isVerbLike(tokens[k])) return false;
  }
  return false;
}

/** The light verb that has the noun at `i` for its object, a few words before it; null without one. */
export function lightVerbBefore(view: SentenceView, i: number): number | null {
  for (let k = i - 1; k >= view.from && k > i - 7; k--) {
    const token = view.tokens[k]!;
    if (LIGHT_FORMS.has(token.norm)) return k;
    if (
      token.kind === 'punctuation' ||
      (isPreposition(token) && !/^(?:of|out|up)$/.test(token.norm)) ||
      isAuxiliary(token)
    )
      return null;
  }
  return null;
}
