// A cue's words in, those among them that tell an act out.

import type { Act } from '../../lexicon/act.ts';
import { type ActWord, adjectiveAct, nounAct, VERB_ACTS } from '../../lexicon/act-words.ts';
import { BE, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lexicon/function-words.ts';

export interface FoundWord extends ActWord {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'phrase';
  /** Index of its first word in the cue, and of the word behind its last. */
  readonly at: number;
  readonly end: number;
}

/** Runs of words that tell an act without a verb: "a statement in opposition to the toll". */
const PHRASES: ReadonlyMap<string, Act> = new Map([
  ['in opposition to', 'oppose'],
  ['in protest', 'oppose'],
  ['in support of', 'support'],
  ['in favor of', 'support'],
  ['in favour of', 'support'],
  ['in defense of', 'support'],
  ['in defence of', 'support'],
  ['in praise of', 'praise'],
  ['in hopes', 'feel'],
  ['in the hopes', 'feel'],
  ['in hope', 'feel'],
  ['in the hope', 'feel'],
  ['to the annoyance of', 'feel'],
  ['to the dismay of', 'feel'],
  ['in the eyes of', 'believe'],
  ['in the view of', 'believe'],
  ['in the opinion of', 'believe'],
  ['in the words of', 'say'],
  ['in response to', 'say'],
  ['in reference to', 'say'],
  ['at odds over', 'oppose'],
  ['on board with', 'support'],
  ['no fan of', 'oppose'],
  ['opinion piece', 'say'],
]);
/** said [during a debate]: what follows these tells where or when, not what is done. */
const ADJUNCTS = new Set('in during at after before when while amid inside outside via'.split(' '));
/** A verb's particle or noun may stand this many words behind: "make it perfectly clear". */
const GAP = 2;
/** Words that may open the content and yet belong to the cue: "called | for talks". */
const PARTICLES = new Set(
  'to for on at about with of in out against off up down over as behind from upon into'.split(' '),
);
/** People by the side they are on: they tell an act as "a [supporter] of", not as hearers, "told [supporters]". */
const PARTISANS = new Set(
  `supporter backer proponent champion defender advocate ally fan booster loyalist surrogate campaigner sponsor enthusiast adherent
  follower cheerleader devotee opponent critic foe detractor adversary author architect favorite
  favourite`.split(/\s+/),
);
/** Behind these a form that is verb and noun ("call", "question") is a noun: "expressed [support]". */
const NOUN_GOVERNORS = new Set(
  `express expressed expresses expressing voice voiced voices voicing issue issued issues issuing raise raised raises raising make made
  makes making renew renewed reiterated repeated offer offered offers air aired lodge lodged launch launched levelled leveled rejected
  draw drew drawn has have had with without of recent new open public strong vocal harsh fierce sharp direct personal vigorous aggressive
  growing fresh repeated continued broad widespread lack gain gained more enjoys enjoy mixed full former`.split(/\s+/),
);

/**
 * The telling words of `norms`, in text order. `opening` is the content's first word, which may be a particle: "asked | to go".
 * `previous` is the word before the cue: behind "his" or "Okker's" it opens with a noun.
 */
export function findActWords(norms: readonly string[], opening: string, previous: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at < norms.length; at++) {
    const phrase = phraseAt(norms, at);
    if (phrase !== null) {
      found.push(phrase);
      at = phrase.end - 1;
      continue;
    }
    // said [in a complaint]: the rest of the cue is an adjunct of its verb; but "[in an effort to] clarify".
    if (ADJUNCTS.has(norms[at]!) && found.some(({ kind }) => kind === 'verb')) {
      if (!norms.slice(at).some((_, k) => phraseAt(norms, at + k) !== null)) break;
      continue;
    }
    const word = wordAt(norms, at, opening, previous);
    if (word === null) continue;
    found.push(word);
    at = Math.max(at, word.end - 1);
  }
  return found;
}

/** The first words of all phrases: nearly no word is one, and joining words to look them up costs. */
const OPENINGS: ReadonlySet<string> = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ', 1)[0]!));

function phraseAt(norms: readonly string[], at: number): FoundWord | null {
  if (!OPENINGS.has(norms[at]!)) return null;
  for (let length = 4; length >= 2; length--) {
    const lemma = norms.slice(at, at + length).join(' ');
    const act = PHRASES.get(lemma);
    if (act !== undefined && at + length <= norms.length)
      return { lemma, act, tail: [], kind: 'phrase', at, end: at + length };
  }
  return null;
}

function wordAt(norms: readonly string[], at: number, opening: string, previous: string): FoundWord | null {
  const norm = norms[at]!;
  const noun = PARTISANS.has(norm.replace(/s$/, '')) && norms[at + 1] !== 'of' ? undefined : nounAct(norm);
  if (noun !== undefined && isNounPlace(norms, at, previous)) return { ...noun, kind: 'noun', at, end: at + 1 };
  const adjective = adjectiveAct(norm);
  for (const reading of VERB_ACTS.get(norm) ?? []) {
    const end = tailEnd(norms, at, reading.tail, opening);
    // is [convinced], remains [worried]: not was [asked], which is no adjective.
    if (end !== null && adjective !== undefined && reading.tail.length === 0 && isPredicate(norms, at)) break;
    if (end !== null) return { ...reading, kind: 'verb', at, end };
  }
  // a [clear] message: the noun tells.
  if (adjective !== undefined && nounAct(norms[at + 1] ?? '') === undefined)
    return { ...adjective, kind: 'adjective', at, end: at + 1 };
  return noun === undefined ? null : { ...noun, kind: 'noun', at, end: at + 1 };
}

/** Whether the word at `at` follows a form of be or the like, adverbs between them left out. */
function isPredicate(norms: readonly string[], at: number): boolean {
  const last = norms
    .slice(0, at)
    .findLast((norm) => !/ly$/.test(norm) && !/^(?:not|n't|very|so|more|less|also|still)$/.test(norm));
  return (
    last !== undefined &&
    (BE.has(last) || /^(?:seem|sound|remain|feel|appear|look|becom|felt|becam|grew|grow)/.test(last))
  );
}

/** Where the tail of a verb ends in the cue; null when it is not there. Its last word may open the content. */
function tailEnd(norms: readonly string[], at: number, tail: readonly string[], opening: string): number | null {
  let next = at + 1;
  for (const [k, word] of tail.entries()) {
    const place = norms.slice(next, next + GAP + 1).indexOf(word);
    if (place >= 0) next += place + 1;
    else if (k === tail.length - 1 && word === opening && PARTICLES.has(word) && norms.length - next <= GAP)
      return norms.length;
    else return null;
  }
  return next;
}

/** "his [call] for", "the [claim] that", "expressed [support]", "[promises] of"; not "also [call] for". */
function isNounPlace(norms: readonly string[], at: number, previous: string): boolean {
  const before = norms[at - 1] ?? previous;
  if (DETERMINERS.has(before) || POSSESSIVES.has(before) || before === "'s" || before === '’' || before === "'")
    return true;
  if (norms[at + 1] === 'of') return !/(?:ed|ing)$/.test(norms[at]!);
  if (at === 0) return false;
  return NOUN_GOVERNORS.has(before) || (PREPOSITIONS.has(before) && before !== 'to' && !/ing$/.test(norms[at]!));
}
