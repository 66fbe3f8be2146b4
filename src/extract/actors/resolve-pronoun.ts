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
import type { Statement } from '../../record/statement.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Token } from '../../understand/reading.ts';
import { byLastSource } from './by-last-source.ts';
import type { Entity } from './entity.ts';
import { findAsked } from './find-asked.ts';
import { WE, weOf } from './find-body-of.ts';
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
import { pickAntecedent } from './pick-antecedent.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';
import { speakerOfParagraph } from './speaker-of-paragraph.ts';
import { subjectsOfItsVerb } from './subjects-before.ts';

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
    const teller = task === null ? null : tellerOf(scene, at, gender, task);
    if (teller !== null) return { entity: teller, because: { kind: 'pronoun', span: evidenceOf(scene, teller, at) } };
    const named = namedInContent(scene, task?.statement?.content ?? NO_PASSAGE, at);
    const speaker = scene.quoted(at) ? findSpeaker(scene, at) : null;
    const not = othersIn(scene, at, task);
    if (isRefuted(scene.reading.tokens, at))
      for (const entity of subjectsOfItsVerb(scene, { from: at, to: at + 1, at })) not.add(entity);
    if (speaker !== null) not.add(speaker);
    if (!scene.quoted(at)) for (const entity of ofTurns(scene, at, task)) not.add(entity);
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
    const speaker = findFirstPerson(scene, at, task?.statement) ?? speakerOfParagraph(scene, at, task);
    const own = speaker !== null && WE.test(norm) && task?.to === at + 1 ? weOf(scene, speaker) : speaker;
    const entity = own ?? (isOfReport(scene, at, task) ? writerOf(scene, at, norm) : null);
    return entity && { entity, because: { kind: 'first-person', span: evidenceOf(scene, entity, at) } };
  }
  if (norm === 'you') {
    const entity = isOfReport(scene, at, task) ? findInterviewee(scene, at, norm) : findAsked(scene, at, task);
    return entity && { entity, because: { kind: 'first-person', span: evidenceOf(scene, entity, at) } };
  }
  if (/^(?:they|their|them|it|its|both|each)$/.test(norm) && task !== null) return byLastSource(scene, at, norm);
  return null;
}

/** “In talks with Tor Venn, [Okker] said he would go”: who opens what somebody named says, in the report's own words, is that one; not “Okker said she would”. */
function tellerOf(scene: Scene, at: number, gender: 1 | -1, { statement, mention }: Task): Entity | null {
  if (statement === null || mention !== statement.source || scene.quoted(at)) return null;
  const { tokens } = scene.reading;
  const around = contentAround(scene, at, statement);
  const [source] = around?.source.spans ?? [];
  const cue = around?.cue.spans[0];
  if (around === null || source === undefined || cue === undefined || source.end > cue.start) return null;
  const first = tokens[at - 1]?.norm === 'that' ? at - 1 : at;
  if (around.content.spans[0]!.start !== tokens[first]!.start && around.content.spans[0]!.start !== tokens[at]!.start)
    return null;
  if (cue.end > tokens[first]!.start || around.addressee.spans.length > 0) return null;
  const entity = scene.speakers.get(around.id);
  const isNamed = scene.names.some(
    ({ start, end, kind }) => kind === 'person' && start >= source.start && end === source.end,
  );
  return entity?.kind === 'person' && isNamed && entity.gender * gender >= 0 ? entity : null;
}

/**
 * “Holt: Did she agree? Okker: [She] has not told me.”: neither who speaks behind a label, without marks, nor who has spoken right before, and is “you”.
 */
function ofTurns(scene: Scene, at: number, task: Task | null): Entity[] {
  const told = new Set<Statement>();
  for (let around = contentAround(scene, at, task?.statement); around !== null; ) {
    if (around.form === 'direct' && around.cue.text === ':') {
      const start = around.cue.spans[0]!.start;
      const before = scene.statements.findLast(({ cue }) => cue.text === ':' && cue.spans[0]!.start < start);
      return [around, before].flatMap((turn) => scene.speakers.get(turn?.id ?? '') ?? []);
    }
    told.add(around);
    around = contentAround(scene, at, task?.statement, told);
  }
  return [];
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
