// An event with its report in, what speaks for and against its being told right out: numbers by name, weighed in likelihood-of-deed.ts. The lexicon knows
// most words that tell deeds; where it has another type for a word, or does not know it, the model is right in one of three.
import { EVENT_NOUN_FORMS, EVENT_VERB_FORMS } from '../../lexicon/event-words.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Token } from '../../understand/reading.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
} from '../statements/sentence-view.ts';
import type { EventGround, PlaceInText } from './event-ground.ts';
import { kindsOfSide } from './kinds-of-side.ts';
import { turnsOnActor } from './names-actor.ts';
import { headOf, phraseFrom } from './noun-phrase.ts';
import { NO_TOPIC, nounAt } from './noun-trigger.ts';
import { verbAt } from './verb-trigger.ts';

export interface DeedFeatures {
  /** What is not named counts 0. */
  readonly features: ReadonlyMap<string, number>;
  /** A noun that the lexicon has for this type: “an ▸attack◂”, right in nine of ten. */
  readonly isSureNoun: boolean;
}

/** A confidence of 0 or 1 counts as these: its logit stays finite. */
const LEAST = 0.02;
/** Told of words more often than of deeds, and so by more words than the lexicon has. */
const OF_WORDS: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT']);

/** Pure; `event` is of `ground`. Appeals are not asked about: their type is CAMEO’s. */
export function deedFeatures(ground: EventGround, event: ReportedEvent): DeedFeatures {
  const features = new Map<string, number>([['always', 1]]);
  const has = (name: string) => features.set(name, 1);
  const share = Math.min(1 - LEAST, Math.max(LEAST, event.confidence));
  features.set('confidence', Math.log(share / (1 - share)));
  const place = ground.placeOf(event.spans[0]!);
  if (place === null) return { features, isSureNoun: false };
  const { view, from, to } = place;
  const { tokens } = view;
  const type = event.type as PloverType;
  const word = tokens[from]!;
  // “a ▸cyber◂ attack”, “▸air◂ raids”: the word before it was taken for it
  const next = tokens[to];
  const noun =
    EVENT_NOUN_FORMS.get(tokens[to - 1]!.norm) ??
    (next !== undefined && to < view.wordsTo && !isVerbLike(word) ? EVENT_NOUN_FORMS.get(next.norm) : undefined);
  const types = [...(EVENT_VERB_FORMS.get(word.norm) ?? []), ...(noun ? [noun] : [])].map((entry) => entry.type);
  const lexicon = types.length === 0 ? 'does not know it' : types.includes(type) ? 'agrees' : 'differs';
  has(`lexicon ${lexicon}`);
  has(`${OF_WORDS.has(type) ? 'of words' : 'of deeds'}, lexicon ${lexicon}`);
  const rule = verbAt(view, from) ?? nounAt(view, to - 1, NO_TOPIC);
  has(rule === null ? 'no rule' : `${rule.by}, rule ${rule.type === type ? 'agrees' : 'differs'}`);
  if (rule?.everyday) has('everyday verb');

  const before = from > view.from ? tokens[from - 1] : undefined;
  const isNoun = noun !== undefined && !isVerbHere(place, before);
  has(isNoun ? 'noun' : 'verb');
  if (isNoun) has(`noun, lexicon ${lexicon}`);
  if (event.within !== null) has('within a statement');
  if (event.spans.length > 1) has('told in two words');
  if (/ing$/.test(word.norm)) has('in -ing');
  if (isAuxiliary(before)) has('behind an auxiliary');
  if (before?.norm === 'to') has('infinitive');

  const agents = kindsOfSide(ground, event, 'agent');
  const recipients = kindsOfSide(ground, event, 'recipient');
  for (const kind of agents) has(`agent ${kind}`);
  for (const kind of recipients) has(`recipient ${kind}`);
  if (agents.has('none') && recipients.has('none')) has('nobody');
  if (isNoun) has(`noun behind ${beforeNoun(before)}`);
  else {
    const behind = behindVerb(place);
    has(`before ${behind}`);
    if (recipients.has('none')) has(`no recipient, before ${behind}`);
  }
  return { features, isSureNoun: isNoun && lexicon === 'agrees' };
}

// had [backed] her, [backed] by, to [strike]; not “his [backing]”, “a [strike]”
function isVerbHere({ view: { tokens }, from, to }: PlaceInText, before: Token | undefined): boolean {
  const word = tokens[from]!;
  if (!EVENT_VERB_FORMS.has(word.norm)) return false;
  if (to - from > 1) return true;
  if (/(?:ed|ing)$/.test(word.norm)) return !isDeterminer(before);
  return (
    isAuxiliary(before) || before?.norm === 'to' || isPronoun(before) || (isVerbLike(word) && !isDeterminer(before))
  );
}

function beforeNoun(before: Token | undefined): string {
  if (before === undefined) return 'nothing';
  if (isDeterminer(before)) return 'a determiner';
  if (/^['’]s?$/.test(before.text)) return 'its owner';
  if (isPreposition(before)) return 'a preposition';
  return isCapital(before) ? 'a name' : 'a word';
}

const CLAUSE = /^(?:that|what|whether|how|why|if|when)$/;
const PARTICLE =
  /^(?:for|with|against|on|to|of|in|at|by|from|into|over|about|as|up|out|off|down|back|through|toward|towards)$/;

/** What stands behind a verb: a preposition by its own name. */
function behindVerb({ view, to }: PlaceInText): string {
  const { tokens, wordsTo } = view;
  let at = to;
  while (at < wordsTo && isAdverb(tokens[at])) at++;
  const token = tokens[at];
  if (token === undefined || at >= wordsTo) return 'nothing';
  if (token.kind === 'punctuation') return /^[“”"‘’']/.test(token.text) ? 'a quotation' : 'a mark';
  if (CLAUSE.test(token.norm)) return 'a clause';
  if (PARTICLE.test(token.norm)) return `“${token.norm}”`;
  const phrase = phraseFrom(view, at, wordsTo);
  if (phrase === null) return 'another word';
  if (turnsOnActor(view, phrase)) return 'somebody';
  return isCapital(tokens[headOf(view, phrase)]) ? 'a name' : 'a thing';
}
