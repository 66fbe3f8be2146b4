// “They”, “it”, “both” in; whom the last sources and subjects before it make it out, or null.
import { CONJUNCTIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import type { Entity } from './entity.ts';
import { officeHeadOf } from './office-words.ts';
import { opensSentenceBefore } from './opens-sentence-before.ts';
import { pairNamed } from './pair-named.ts';
import { isPeople } from './people-words.ts';
import { groupOf, lastOfTwo, twoInPlay } from './resolve-group.ts';
import { KIN } from './role-kinds.ts';
import { evidenceOf, type Resolved, type Scene, spanOf } from './scene.ts';

const FARTHEST_SOURCE = 4;

// “the ministry said …; it said”, “Okker and Lindqvar said …; they added”: the last source of that number. A report or officials
// that nobody is known behind stay so.
export function byLastSource(scene: Scene, at: number, norm: string): Resolved | null {
  const { far, sentenceOf, sources } = scene;
  const isOne = /^its?$/.test(norm);
  const pair = isOne ? null : (describedBefore(scene, at) ?? pairBefore(scene, at));
  const own = norm === 'both' ? ownPair(scene, at) : null;
  if (own !== null) return own;
  const opening = isOne ? opensSentenceBefore(scene, at) : null;
  if (opening !== null && opening.at > (sources.at(-1)?.at ?? -1))
    return { entity: opening.entity, because: { kind: 'pronoun', span: evidenceOf(scene, opening.entity, at) } };
  for (const source of sources.toReversed()) {
    if (far[sentenceOf[at]!]! - far[source.sentence]! > FARTHEST_SOURCE) break;
    const { entity, number } = source;
    if (number === 'one' || (isOne && number === 'many') || (!isOne && number === 'thing' && source !== sources.at(-1)))
      continue;
    // “the paper said … They added”; not two sentences on
    if (!isOne && number === 'thing' && sentenceOf[at]! - source.sentence > 1) break;
    if (!isOne && pair !== null && pair.at > source.at) break;
    if (/^(?:both|each)$/.test(norm) && entity?.kind !== 'group') return byPair(scene, at);
    if (entity === null && isOne) return byBody(scene, at, 0);
    return entity && { entity, because: { kind: 'pronoun', span: evidenceOf(scene, entity, at) } };
  }
  if (/^(?:both|each)$/.test(norm)) return byPair(scene, at);
  if (pair !== null) return pair.found;
  return isOne ? byBody(scene, at, 1) : byPeople(scene, at);
}

/** Sentences from two who are named together to “both”. */
const FROM_PAIR = 1;

/** “Okker and Venn have won before, and [both] say …”: who are joined in its own sentence, or alone named there, whoever spoke in the one before. */
function ownPair(scene: Scene, from: number): Resolved | null {
  const joined = pairNamed(scene, from, 0);
  if (joined !== null) return groupOf(scene, joined.members, spanOf(scene, joined.from, joined.to));
  const { reading, trail, sentenceOf, quoted } = scene;
  const { firstToken } = reading.sentences[sentenceOf[from]!]!;
  const named = trail.traces
    .slice(trail.indexAt(firstToken), trail.indexAt(from))
    .filter(({ name, entity, at }) => name !== null && entity.kind === 'person' && !quoted(at));
  const members = [...new Set(named.map(({ entity }) => entity))];
  return members.length === 2 ? groupOf(scene, members, spanOf(scene, named[0]!.at, from)) : null;
}

// “Two stand ready: [Okker and Lindqvar]. Both …”
function byPair(scene: Scene, at: number): Resolved | null {
  const pair = pairNamed(scene, at, FROM_PAIR);
  return pair && groupOf(scene, pair.members, spanOf(scene, pair.from, pair.to));
}

// “She urged [the two] to settle. They …”, “[The couple] nodded. They …”; not two sentences on
function describedBefore(scene: Scene, at: number): { readonly at: number; readonly found: Resolved } | null {
  const { reading, sentenceOf } = scene;
  const { firstToken } = reading.sentences[Math.max(0, sentenceOf[at]! - 1)]!;
  const two = lastOfTwo(scene, firstToken, at);
  const found = two === null ? null : twoInPlay(scene, two);
  return two === null || found === null ? null : { at: two.from, found };
}

// “[Okker and Lindqvar] were never friends, but they …”: two who are joined as a subject, in this sentence or the one before
function pairBefore(scene: Scene, at: number): { readonly at: number; readonly found: Resolved } | null {
  const { names, entityOf, reading, sentenceOf, quoted } = scene;
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[Math.max(0, sentenceOf[at]! - 1)]!;
  for (let k = names.length - 1; k > 0; k--) {
    const second = names[k]!;
    if (second.from >= at || second.headline) continue;
    if (second.from < firstToken) break;
    const first = names[k - 1]!;
    const start = second.title?.from ?? second.from;
    if (first.kind !== 'person' || second.kind !== 'person' || quoted(first.from)) continue;
    if (
      tokens[first.to]!.norm !== 'and' ||
      !(first.to === start - 1 || isKinBetween(first.to + 1, start)) ||
      !opensClause(first.title?.from ?? first.from)
    )
      continue;
    const [a, b] = [entityOf.get(first), entityOf.get(second)];
    if (a === undefined || b === undefined || a === b) return null;
    return { at: first.from, found: groupOf(scene, [a, b], spanOf(scene, first.from, second.to)) };
  }
  return null;

  // “Okker and [his wife,] Petra, moved”; not “Okker and [his men,] Lindqvar said”
  function isKinBetween(from: number, to: number): boolean {
    const noun = tokens[to - 1]!.text === ',' ? to - 2 : to - 1;
    return (
      /^(?:his|her)$/.test(tokens[from]!.norm) &&
      noun > from &&
      noun - from <= 2 &&
      KIN.test(tokens[noun]!.norm) &&
      tokens.slice(from, noun).every(({ kind }) => kind === 'word')
    );
  }
  // “[Okker and Lindqvar] met”, “when [Okker and Lindqvar] met”; not “of Okker and Lindqvar”, “Venn and Okker and Lindqvar”
  function opensClause(i: number): boolean {
    const before = tokens[i - 1];
    return (
      before === undefined ||
      sentenceOf[i - 1] !== sentenceOf[i] ||
      // “Architect Okker and Lindqvar”
      (sentenceOf[i - 2] !== sentenceOf[i] && officeHeadOf(before.norm) !== null) ||
      SUBORDINATORS.has(before.norm) ||
      (CONJUNCTIONS.has(before.norm) && tokens[i - 2]?.text === ',') ||
      before.text === ','
    );
  }
}

// “If Democrats win the vote, they …”: all of a kind, as the last subject
function byPeople(scene: Scene, at: number): Resolved | null {
  const { trail, sentenceOf, quoted, reading } = scene;
  for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
    const { entity, sentence, weight, name, at: there } = trail.traces[i]!;
    if (sentenceOf[at]! - sentence > 1) break;
    if (name === null || weight < 0.9 || quoted(there) || !isPeople(reading.tokens[name.to - 1]!.norm)) continue;
    // “some Democrats”: a part of them
    if (
      there > 0 &&
      /^\p{Ll}/u.test(reading.tokens[there - 1]!.text) &&
      !/^(?:the|if|when|while|and|but|that|as|because|this|,)$/.test(reading.tokens[there - 1]!.norm)
    )
      return null;
    return { entity, because: { kind: 'pronoun', span: evidenceOf(scene, entity, at) } };
  }
  return null;
}

// “it” for the one body, state or outlet that is a subject right before
function byBody(scene: Scene, at: number, farthest: number): Resolved | null {
  const { trail, sentenceOf } = scene;
  let found: Entity | null = null;
  for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
    const one = trail.traces[i]!;
    if (sentenceOf[at]! - one.sentence > farthest) break;
    if (/^(?:person|place)$/.test(one.entity.kind) || one.weight < 0.9 || one.name?.kind === 'demonym') continue;
    if (found !== null && found !== one.entity) return null;
    found = one.entity;
  }
  return found && { entity: found, because: { kind: 'pronoun', span: evidenceOf(scene, found, at) } };
}
