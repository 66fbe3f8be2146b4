// A sentence in, the verbs and nouns that tell deeds there out.
import { LIGHT_VERBS } from '../../lexicon/event-nouns.ts';
import type { ObjectClass } from '../../lexicon/event-verb-objects.ts';
import { ALWAYS_TRANSITIVE, EVERYDAY_VERBS } from '../../lexicon/event-verbs.ts';
import {
  EVENT_NOUN_FORMS,
  EVENT_VERB_FORMS,
  type EventNoun,
  type EventVerb,
  isOfClass,
} from '../../lexicon/event-words.ts';
import { BE, HAVE } from '../../lexicon/function-words.ts';
import { inflectVerb } from '../../lexicon/inflect-verb.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import type { Token } from '../../understand/reading.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isHeadlineLike,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { headOf, phraseFrom } from './noun-phrase.ts';

export interface Trigger extends Tokens {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly is: 'verb' | 'noun';
  /** Of a verb: whether its subject does it or has it done to itself. */
  readonly voice: 'active' | 'passive' | 'participle' | 'infinitive';
  /** First token of the verb group: auxiliaries, “agreed to”. The trigger's own first token for a noun. */
  readonly groupFrom: number;
  /** Only a deed where somebody does it and somebody has it done. */
  readonly everyday: boolean;
  /** The object right behind the verb, when there is one. */
  readonly object: Tokens | null;
  /** The class that the lexicon asked the object to be of. */
  readonly objectClass: ObjectClass | null;
  /** What the lexicon had to go on: a verb with its object, particles, a verb alone, a noun. */
  readonly by: 'verb-object' | 'verb-particle' | 'verb' | 'noun-strong' | 'noun';
}

const LIGHT_FORMS = new Set([...LIGHT_VERBS].flatMap((lemma) => inflectVerb(lemma).map(([form]) => form)));
const PARTICLE_REACH = 6;

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

function verbAt(view: SentenceView, i: number): Trigger | null {
  const readings = EVENT_VERB_FORMS.get(view.tokens[i]!.norm);
  if (readings === undefined) return null;
  for (const reading of readings) {
    const voice = voiceOf(view, i, reading);
    if (voice === null) continue;
    const to = particlesEnd(view, i + 1, reading.particles);
    if (to === null) continue;
    // “pulled out [troops]”, but “charged [Oranov] with”
    const isTogether = reading.particles.length === 0 || view.tokens[i + 1]!.norm === reading.particles[0];
    const object = phraseFrom(view, isTogether ? to : i + 1, view.wordsTo);
    if (reading.object !== null && !fitsObject(view, i, voice, object, reading)) continue;
    return {
      from: i,
      to: reading.particles.length > 0 && to <= i + 1 + reading.particles.length ? to : i + 1,
      type: reading.type,
      mode: reading.mode,
      is: 'verb',
      voice,
      groupFrom: groupStart(view, i),
      everyday: reading.object === null && EVERYDAY_VERBS.has(reading.lemma),
      object,
      objectClass: reading.object,
      by: reading.object !== null ? 'verb-object' : reading.particles.length > 0 ? 'verb-particle' : 'verb',
    };
  }
  return null;
}

/** Where the particles end, each of them within reach; null when one is missing. */
function particlesEnd(view: SentenceView, from: number, particles: readonly string[]): number | null {
  let at = from;
  for (const [k, particle] of particles.entries()) {
    const reach = k === 0 ? PARTICLE_REACH : 1;
    let next = at;
    while (next < Math.min(view.wordsTo, at + reach) && view.tokens[next]!.norm !== particle) {
      if (
        view.tokens[next]!.kind === 'punctuation' ||
        isVerbLike(view.tokens[next]) ||
        isPreposition(view.tokens[next])
      )
        return null;
      next++;
    }
    if (view.tokens[next]?.norm !== particle || next >= view.wordsTo) return null;
    at = next + 1;
  }
  return at;
}

// sent [troops]: the object's head; “[troops] were sent”: the subject's
function fitsObject(
  view: SentenceView,
  i: number,
  voice: Trigger['voice'],
  object: Tokens | null,
  { object: of }: EventVerb,
): boolean {
  if (voice === 'passive') {
    for (let k = groupStart(view, i) - 1; k >= view.from && k > i - 14; k--) {
      const { norm, text } = view.tokens[k]!;
      if (isOfClass(norm, of!)) return true;
      if (/^[;:]$/.test(text) || (isVerbLike(view.tokens[k]) && !isPreposition(view.tokens[k + 1]))) return false;
    }
    return false;
  }
  if (object === null) return false;
  const head = headOf(view, object);
  // the head, or a noun before “of” and “and”: “crates of aid”, “money and arms”
  for (let k = object.from; k < object.to; k++) if (k >= head && isOfClass(view.tokens[k]!.norm, of!)) return true;
  return false;
}

// was [shelled], [shelled] the port, to [shell], , [shelling]; null where it is a noun or an adjective
function voiceOf(view: SentenceView, i: number, { is, lemma }: EventVerb): Trigger['voice'] | null {
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
      if (lacksObject(view, i, lemma)) return 'passive';
      // “men [arrested] by police”, “soldiers [killed] in the raid”: behind a noun, with by or no object
      if (tokens[i + 1]?.norm === 'by') return 'passive';
      return 'active';
    }
  }
}

const NO_OBJECT = /^(?:of|in|at|near|by|after|during|over|with|for|from|on|as|amid|outside|inside|while|when)$/;

/** Three ▸killed◂ in Sund; accused ▸of◂: the past form of `lemma` at `i` has no object though it needs one, so it is a participle. */
export function lacksObject({ tokens, wordsTo }: SentenceView, i: number, lemma: string): boolean {
  if (!ALWAYS_TRANSITIVE.has(lemma)) return false;
  const next = tokens[i + 1];
  return next === undefined || i + 1 >= wordsTo || /^[,;:.–—]$/.test(next.text) || NO_OBJECT.test(next.norm);
}

const QUOTE = /^(?:[“”"‘’]|''|``)$/;

/** The word before `i` without adverbs, negation and marks. */
function previousWord(view: SentenceView, i: number): number | null {
  let k = i - 1;
  while (
    k >= view.bodyFrom &&
    (isAdverb(view.tokens[k]) ||
      QUOTE.test(view.tokens[k]!.text) ||
      /^(?:jointly|never|also|not|n't|since|again)$/.test(view.tokens[k]!.norm)) &&
    i - k < 4
  )
    k--;
  return k >= view.bodyFrom ? k : null;
}

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

const CONTROL =
  /^(?:agreed|agrees|agree|plans|planned|plan|refused|refuses|refuse|threatened|threatens|vowed|vows|decided|decides|wants|wanted|began|begun|begins|continued|continues|tried|trying|going|set|due|expected|scheduled|ready|prepared|preparing|intends|intended|hopes|hoped|promised|pledged|failed|sought|moved|declined|voted|ordered|used|have|has|had|offered|able|likely|poised|supposed|resumed|started|helped|managed)$/;

/** Back over auxiliaries, adverbs and “agreed to”: the first token of the verb group whose subject stands before it. */
export function groupStart(view: SentenceView, i: number): number {
  let from = i;
  for (let k = i - 1; k >= view.bodyFrom && i - k < 12; k--) {
    const token = view.tokens[k]!;
    // “nobody[’s] been arrested”
    const isHas = /^['’]s$/.test(token.text) && /^(?:been|not)$/.test(view.tokens[k + 1]!.norm);
    if (isHas || isAuxiliary(token) || isAdverb(token) || /^(?:not|n't|never|been|being)$/.test(token.norm)) from = k;
    else if (QUOTE.test(token.text)) continue;
    else if (token.norm === 'to' && (CONTROL.test(view.tokens[k - 1]?.norm ?? '') || isAuxiliary(view.tokens[k - 1]))) {
      from = k - 1;
      k--;
    } else break;
  }
  return from;
}

/** The event noun at `i` that heads its phrase, told of anybody or not; null where it only describes: attack [helicopters], arrest [warrant]. */
export function eventNounAt(view: SentenceView, i: number, topic: Topic = NO_TOPIC): EventNoun | null {
  const { tokens } = view;
  const noun = EVENT_NOUN_FORMS.get(tokens[i]!.norm) ?? weaponsTestAt(tokens, i, topic);
  if (noun === undefined) return null;
  const behind = tokens[i + 1];
  const isModifier =
    behind?.kind === 'word' &&
    !isPreposition(behind) &&
    !isVerbLike(behind) &&
    !isAuxiliary(behind) &&
    !/^(?:and|or|to|that|which|this|last|early|late|today|yesterday|earlier|here|near|as|is|but|when|if|'s|overnight)$/.test(
      behind.norm,
    ) &&
    !isAdverb(behind) &&
    !isCapital(behind);
  return isModifier ? null : noun;
}

function nounAt(view: SentenceView, i: number, topic: Topic): Trigger | null {
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

const WEAPONS_TEST: EventNoun = { type: 'MOBILIZE', mode: 'weapons', strong: true, plural: false };

// the nuclear [test], two missile [launches], and then “the latest [test]”; not “the test” in a report of schools, “a missile launch pad”
function weaponsTestAt(tokens: readonly Token[], i: number, { isOfWeapons }: Topic): EventNoun | undefined {
  const { norm } = tokens[i]!;
  if (TESTED.test(norm) && isWeapon(tokens[i - 1])) return WEAPONS_TEST;
  return isOfWeapons && /^tests?$/.test(norm) ? WEAPONS_TEST : undefined;
}

const TESTED = /^(?:tests?|launch|launches)$/;
const isWeapon = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:nuclear|atomic|missiles?|rocket|bomb|warhead|ballistics?|weapons)$/.test(token.norm);

/** What a report is about, where a word turns on it. */
export interface Topic {
  /** It tells of a nuclear test or a missile launch somewhere. */
  readonly isOfWeapons: boolean;
}
const NO_TOPIC: Topic = { isOfWeapons: false };

export const topicOf = (tokens: readonly Token[]): Topic => ({
  isOfWeapons: tokens.some(({ norm }, i) => TESTED.test(norm) && isWeapon(tokens[i - 1])),
});

// held [talks]; Tarsk’s [withdrawal]; an [attack] on the port; the Tarsk [raid]
function isTold(view: SentenceView, i: number, { type }: EventNoun): boolean {
  const { tokens } = view;
  const next = tokens[i + 1]?.norm ?? '';
  if (lightVerbBefore(view, i) !== null) return true;
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
  return behind && /^(?:on|against|by|between|with)$/.test(next);
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
