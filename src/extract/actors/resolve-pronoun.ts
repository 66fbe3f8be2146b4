// A pronoun in; whom it stands for out, and why, or null.
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  WH_WORDS,
} from '../../lexicon/function-words.ts';
import { NO_PASSAGE } from '../../record/passage.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Token } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { findColumnist } from './find-columnist.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findIssuer } from './find-issuer.ts';
import { findSigner } from './find-signer.ts';
import { contentAround, findFirstPerson, findSpeaker, namedInContent, namedSpeakersIn } from './find-speaker.ts';
import { hearersOf } from './heard-by-pronoun.ts';
import { isRefuted } from './is-refuted.ts';
import { GENDER_OF } from './learn-gender.ts';
import type { Task } from './list-tasks.ts';
import type { Unnamed } from './list-unnamed.ts';
import { nameOfUnnamed } from './name-of-unnamed.ts';
import { officeHeadOf } from './office-words.ts';
import { opensSentenceBefore } from './opens-sentence-before.ts';
import { pairNamed } from './pair-named.ts';
import { isPeople } from './people-words.ts';
import { pickAntecedent } from './pick-antecedent.ts';
import { groupOf, lastOfTwo, twoInPlay } from './resolve-group.ts';
import { subjectsOfItsVerb } from './role-conflicts.ts';
import { KIN } from './role-kinds.ts';
import { evidenceOf, type Resolved, type Scene, spanOf } from './scene.ts';
import { speakerOfParagraph } from './speaker-of-paragraph.ts';

/** `task`: the mention that it is, or is part of; null for one that nobody asked for. */
export function resolvePronoun(scene: Scene, at: number, norm: string, task: Task | null): Resolved | null {
  const gender = GENDER_OF.get(norm);
  if (gender !== undefined) {
    const unnamed = task === null ? null : unnamedBefore(scene, at, gender, task);
    if (unnamed !== null) {
      const entity = nameOfUnnamed(scene, unnamed);
      return entity === null || entity.gender * gender < 0
        ? null
        : { entity, because: { kind: 'pronoun', span: evidenceOf(scene, entity, at) } };
    }
    const named = namedInContent(scene, task?.statement?.content ?? NO_PASSAGE, at);
    const speaker = scene.quoted(at) ? findSpeaker(scene, at) : null;
    const not = othersIn(scene, at, task);
    if (isRefuted(scene.reading.tokens, at))
      for (const entity of subjectsOfItsVerb(scene, { from: at, to: at + 1, at })) not.add(entity);
    if (speaker !== null) not.add(speaker);
    if (task !== null) for (const entity of hearersOf(scene, task)) not.add(entity);
    if (task?.statement && task.mention === task.statement.source)
      for (const entity of namedSpeakersIn(scene, task.statement)) not.add(entity);
    // who writes a column does not call herself “she”
    const columnist = scene.quoted(at) ? null : findColumnist(scene);
    if (columnist !== null && at < columnist.fullest.from) not.add(columnist);
    const picked = pickAntecedent(scene, { gender, at, speaker, ...named, not });
    return picked && { ...picked, because: { kind: 'pronoun', span: evidenceOf(scene, picked.entity, at) } };
  }
  if (FIRST_PERSON.test(norm)) {
    const entity =
      findFirstPerson(scene, at, task?.statement) ??
      speakerOfParagraph(scene, at, task) ??
      (isOfReport(scene, at, task) ? writerOf(scene, at, norm) : null);
    return entity && { entity, because: { kind: 'first-person', span: evidenceOf(scene, entity, at) } };
  }
  if (norm === 'you' && isOfReport(scene, at, task)) {
    const entity = findInterviewee(scene, at, norm);
    return entity && { entity, because: { kind: 'first-person', span: evidenceOf(scene, entity, at) } };
  }
  if (/^(?:they|their|them|it|its|both|each)$/.test(norm) && task !== null) return byLastSource(scene, at, norm);
  return null;
}

/** “[Okker] told him”, “he told [Okker]”: who says it and who hears it are two. */
function othersIn(scene: Scene, at: number, task: Task | null): Set<Entity> {
  const { reading, speakers, names, entityOf } = scene;
  const statement = task?.statement;
  const others = new Set<Entity>();
  if (task === null) return others;
  if (statement && task.mention === statement.addressee) {
    const speaker = speakers.get(statement.id);
    if (speaker !== undefined) others.add(speaker);
  }
  if (statement && task.mention === statement.source)
    for (const { start, end } of statement.addressee.spans)
      for (const name of names) {
        const entity = name.start >= start && name.end <= end ? entityOf.get(name) : undefined;
        if (entity !== undefined) others.add(entity);
      }
  // “Okker met [him]”; not “Okker met [her] aide”, whoever’s words they are
  const { norm } = reading.tokens[at]!;
  const isObject =
    (norm === 'him' || (norm === 'her' && !isBeforeNoun(reading.tokens[at + 1]))) &&
    task.to === at + 1 &&
    task.mention !== null;
  if (isObject) for (const entity of subjectsOfItsVerb(scene, { from: at, to: at + 1, at })) others.add(entity);
  return others;
}

// a noun or what describes it, as far as its form tells: “her [view]”, “her [latest] view”; not “her [that]”, “her [on]”
const isBeforeNoun = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  ![PREPOSITIONS, CONJUNCTIONS, DETERMINERS, SUBORDINATORS, RELATIVES, WH_WORDS].some((words) =>
    words.has(next.norm),
  ) &&
  !/^(?:to|as|so|too|again|today|yesterday|not)$/.test(next.norm);

/** Sentences from somebody without a name to the pronoun. */
const FROM_UNNAMED = 1;

/** “One delegate said so. [He] asked …”: he is the delegate, where nobody who has a name came between; not “one delegate said of [her]”. */
function unnamedBefore(
  { reading, sources, trail, sentenceOf, quoted }: Scene,
  at: number,
  gender: 1 | -1,
  task: Task,
): Pick<Unnamed, 'to' | 'isIndefinite'> | null {
  const last = sources.at(-1);
  if (last === undefined || last.entity !== null || last.number !== 'one' || !last.isUnnamed) return null;
  // “‘One resident wrote to me so,’ [she] said”: who speaks is not one of whom the quotation tells
  if (quoted(last.at) && !quoted(at)) return null;
  // “Her father told her so, a line [she] repeated”
  if (last.gender * gender < 0) return null;
  const { norm: first } = reading.tokens[last.at]!;
  // “Her grandson thought so, [she] said”
  if (GENDER_OF.get(first) === gender) return null;
  // “Okker — an aide said so — left. [She] …”
  if (/^(?:[([—–-]|--)$/.test(reading.tokens[last.at - 1]?.text ?? '')) return null;
  if (
    task.statement === null ||
    task.mention !== task.statement.source ||
    sentenceOf[at]! - last.sentence > FROM_UNNAMED
  )
    return null;
  for (let i = trail.indexAt(last.at + 1); i < trail.traces.length && trail.traces[i]!.at < at; i++) {
    const { entity, weight, name, at: there } = trail.traces[i]!;
    if (name !== null && entity.kind === 'person' && weight >= 0.8 && entity.gender * gender >= 0 && !quoted(there))
      return null;
  }
  return { to: last.to, isIndefinite: /^(?:an?|one|another)$/.test(first) };
}

const isOfReport = (scene: Scene, at: number, task: Task | null): boolean =>
  !scene.quoted(at) && contentAround(scene, at, task?.statement ?? null) === null;

/** Whose “I” it is in the report’s own words: its author’s, where the text names one alone; whose “we”: the body’s that issues it. */
function writerOf(scene: Scene, at: number, norm: string): Entity | null {
  if (!/^(?:i|me|my|mine)$/.test(norm)) return findIssuer(scene);
  const told = findInterviewee(scene, at, norm) ?? findSigner(scene, at);
  if (told !== null) return told;
  const { byline } = scene.reading.report;
  if (byline === null) return findColumnist(scene);
  const author = foldName(byline);
  return scene.entities.find(({ kind, name }) => kind === 'person' && foldName(name) === author) ?? null;
}

export const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours)$/;

const FARTHEST_SOURCE = 4;

// “the ministry said …; it said”, “Okker and Lindqvar said …; they added”: the last source of that number. A report or officials
// that nobody is known behind stay so.
function byLastSource(scene: Scene, at: number, norm: string): Resolved | null {
  const { far, sentenceOf, sources } = scene;
  const isOne = /^its?$/.test(norm);
  const pair = isOne ? null : (describedBefore(scene, at) ?? pairBefore(scene, at));
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
