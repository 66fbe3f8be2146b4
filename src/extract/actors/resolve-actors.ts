// A Reading and the entries read from it in; the same entries, each mention with its actor and why, and the actors out.
//
//   names ─▶ entities ─▶ offices ─▶ genders ─▶ a walk in text order: names, pronouns, descriptions, groups
//
// null where nothing is clear: an unknown speaker stays text with a span.

import { NATIONAL_POSTS } from '../../lexicon/posts.ts';
import type { Actor, Because, Mention } from '../../record/actor.ts';
import type { Entry } from '../../record/entry.ts';
import type { Note } from '../../record/note.ts';
import { passageOf } from '../../record/passage.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import type { Name, NameSeed } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { WE, weOf } from './find-body-of.ts';
import { findOwners } from './find-owners.ts';
import { findServed } from './find-served.ts';
import { contentAround } from './find-speaker.ts';
import type { FoundOwner } from './found-owner.ts';
import { titleGender } from './gender-evidence.ts';
import { asksSomebody } from './heard-by-pronoun.ts';
import { learnCandidacy } from './learn-candidacy.ts';
import { GENDER_OF } from './learn-gender.ts';
import { listTasks, type Task } from './list-tasks.ts';
import { evidenceName, makeActor, refOf } from './make-actors.ts';
import { headOfMention, type MentionHead } from './mention-head.ts';
import { officeHeadOf } from './office-words.ts';
import { type FoundMembership, readMemberships } from './read-memberships.ts';
import { resolveBareBody } from './resolve-bare-body.ts';
import { resolveBody } from './resolve-body.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveElder } from './resolve-elder.ts';
import { groupOf, twoInPlay } from './resolve-group.ts';
import { isKinAsName } from './resolve-kin.ts';
import { resolveKinPair } from './resolve-kin-pair.ts';
import { resolveLetters } from './resolve-letters.ts';
import { FIRST_PERSON, resolvePronoun } from './resolve-pronoun.ts';
import { RELATIVE, resolveRelative } from './resolve-relative.ts';
import { type Beside, openScene, type Resolved, type Scene, spanOf } from './scene.ts';
import { numberOf } from './source-number.ts';
import { bySubjectOfParagraph } from './speaker-of-paragraph.ts';

export interface ActorsRead {
  /** In the order given, nothing else changed. */
  readonly entries: readonly Entry[];
  /** In order of first naming; every id once. */
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
}

/** Who each mention of the entries given was found to be, and by what. */
export type MentionsRead = ReadonlyMap<Mention, Resolved>;

// What a statement’s source weighs in the trail, against a subject’s 1.
const SOURCE_WEIGHT = 1.4;
const PRONOUN_WEIGHT = 0.8;
const PRONOUN_POSSESSIVE = 0.5;

/** Resolves sources, addressees and participants. Pure; the same for the same reading, entries and other reports. */
export function resolveActors(
  reading: Reading,
  entries: readonly Entry[],
  seeds: readonly NameSeed[] = [],
  beside: Beside = {},
): ActorsRead {
  const scene = openScene(reading, entries, seeds, beside);
  if (scene === null) return { entries, actors: [], notes: [] };
  const resolved = readMentions(scene, entries);
  return {
    entries: fillMentions(entries, resolved),
    actors: listActors(
      scene,
      resolved,
      { told: readMemberships(scene), owners: findOwners(scene) },
      entries.filter(isTime),
    ),
    notes: [],
  };
}

/** The same, of mentions alone. */
export function resolveMentions(reading: Reading, entries: readonly Entry[], beside: Beside = {}): MentionsRead {
  const scene = openScene(reading, entries, [], beside);
  return scene === null ? new Map() : readMentions(scene, entries);
}

function readMentions(scene: Scene, entries: readonly Entry[]): MentionsRead {
  const resolved = new Map<Mention, Resolved>();
  const later: Task[] = [];
  const behind: Task[] = [];
  for (const task of listTasks(scene, entries)) {
    if (task.mention === null) follow(scene, task);
    else if (isOfUnknownSpeaker(scene, task)) behind.push(task);
    else if (!resolveTask(scene, task, resolved) && isFirstPerson(scene, task)) later.push(task);
  }
  // “He promised it,” she said: whoever says it is not he, so she must be known first.
  for (const task of behind) resolveTask(asOf(scene, task), task, resolved);
  // “I think so,” she said: who I am is known only behind the quotation; an “I” inside another’s “I” needs one more round.
  let left = later;
  for (let before = 0; left.length > 0 && left.length !== before; ) {
    before = left.length;
    left = left.filter((task) => !resolveTask(asOf(scene, task), task, resolved));
  }
  for (const { mention, ...task } of left) {
    const { norm } = scene.reading.tokens[task.at]!;
    const isAlone = task.to === task.at + 1 && FIRST_PERSON.test(norm);
    const subject = isAlone ? bySubjectOfParagraph(scene, { mention, ...task }) : null;
    const isWe = WE.test(norm);
    const entity = subject === null || !isWe ? (subject?.entity ?? null) : weOf(scene, subject.entity);
    const found = subject === null || entity === null ? null : { ...subject, entity };
    if (found === null || mention === null) continue;
    resolved.set(mention, found);
    if (task.statement?.source === mention) scene.speakers.set(task.statement.id, found.entity);
  }
  return resolved;
}

/** With the sources that were met before it: what is resolved late has later ones behind it. */
function asOf(scene: Scene, { at }: Task): Scene {
  return { ...scene, sources: scene.sources.filter((source) => source.at < at) };
}

function follow(scene: Scene, task: Task): void {
  const { tokens } = scene.reading;
  const { norm } = tokens[task.at]!;
  const isRole = norm === 'the';
  const found = isRole
    ? resolveDescription(scene, { is: 'description', from: task.at, to: task.to, end: task.to }, task)
    : resolvePronoun(scene, task.at, norm, null);
  if (found !== null && !isRole) learnServed(scene, found.entity, task.at);
  if (found === null || (isRole && found.entity.kind !== 'person')) return;
  trace(scene, found.entity, task.at, isRole || /^(?:he|she)$/.test(norm) ? PRONOUN_WEIGHT : PRONOUN_POSSESSIVE);
}

/** “She was elected mayor”, “his time as foreign minister”: an office of whom the pronoun stands for. */
function learnServed({ reading, nameAt, sentenceOf, giveOffice }: Scene, entity: Entity, at: number): void {
  const { tokens, sentences } = reading;
  const { norm } = tokens[at]!;
  if (!GENDER_OF.has(norm) || entity.kind !== 'person') return;
  const isPossessive = norm === 'his' || norm === 'her';
  learnCandidacy(tokens, entity, at, at + 1);
  const { endToken } = sentences[sentenceOf[at]!]!;
  const place = findServed(reading, nameAt, at, at + 1, endToken, isPossessive);
  if (place !== null) giveOffice(entity, place);
}

/** Of whom nothing told it before: the next pronoun of the other kind is somebody else. */
function learnFrom({ entity, share = 0 }: Resolved, gender: 1 | -1 | undefined): void {
  if (gender !== undefined && entity.kind === 'person' && entity.gender === 0 && share >= SURE_PICK)
    entity.gender = gender * LEARNT;
}
const LEARNT = 3;
/** Of a less likely one nothing is learnt: a wrong pick would bring the next. */
const SURE_PICK = 0.8;

/** Whether it is known now. */
function resolveTask(scene: Scene, task: Task, resolved: Map<Mention, Resolved>): boolean {
  const mention = task.mention!;
  const head = headOfMention(scene.reading, scene.nameAt, task.at, task.to);
  const found = resolveElder(scene, task.at, task.to) ?? (head === null ? null : resolveHead(scene, head, task));
  if (found !== null) {
    resolved.set(mention, found);
    if (head?.is === 'pronoun') {
      learnServed(scene, found.entity, head.at);
      learnFrom(found, GENDER_OF.get(head.norm));
    }
  }
  if (task.statement !== null && mention === task.statement.source) {
    if (found !== null) scene.speakers.set(task.statement.id, found.entity);
    const entity = found?.entity ?? null;
    if ((scene.sources.at(-1)?.at ?? -1) < task.at) {
      const number = numberOf(scene, head, entity);
      const asks = asksSomebody(scene, task);
      const { tokens } = scene.reading;
      const gender = head?.is === 'description' ? titleGender(tokens, { from: head.to - 1, to: head.to }) : 0;
      const first = head?.is === 'description' ? scene.reading.tokens[head.from]!.norm : '';
      // and “he”, who is that one
      const isHe = head?.is === 'pronoun' && GENDER_OF.has(head.norm) && scene.sources.at(-1)?.isUnnamed === true;
      // “the opera’s lawyer said so. He”: somebody without a name too; not “the prime minister”, whom the report names somewhere
      const isOther = head?.is === 'description' && !NATIONAL_POSTS.has(officeHeadOf(tokens[head.to - 1]!.norm) ?? '');
      const isUnnamed = entity === null && (isHe || isOther || /^(?:an?|one|another)$/.test(first));
      scene.sources.push({
        entity,
        number,
        sentence: scene.sentenceOf[task.at]!,
        at: task.at,
        to: head?.is === 'description' ? head.to : task.to,
        isUnnamed,
        gender,
        asks,
        isTold: task.statement.within !== null,
      });
    }
    if (found !== null && found.entity.kind !== 'group') trace(scene, found.entity, task.at, SOURCE_WEIGHT);
  }
  return found !== null;
}

/** “[He] promised it,” she said, “[The skipper] says I will,” she said: in words whose speaker stands behind them; not in the report's own words. */
function isOfUnknownSpeaker(scene: Scene, { at, to, statement }: Task): boolean {
  const { norm } = scene.reading.tokens[at]!;
  if (!(to === at + 1 ? GENDER_OF.has(norm) : DEFINITE.test(norm)) || !scene.quoted(at)) return false;
  const around = contentAround(scene, at, statement);
  return (
    around !== null &&
    !scene.speakers.has(around.id) &&
    around.source.spans.some(({ start }) => start > scene.reading.tokens[at]!.start)
  );
}

const DEFINITE = /^(?:the|that|this)$/;

function isFirstPerson({ reading }: Scene, { at, to }: Task): boolean {
  // “[my] client”, “[Dad]” is known when it is known whose
  return (
    isKinAsName(reading, at, to) ||
    (FIRST_PERSON.test(reading.tokens[at]!.norm) && (to === at + 1 || /^(?:my|our)$/.test(reading.tokens[at]!.norm)))
  );
}

function trace({ trail, sentenceOf }: Scene, entity: Entity, at: number, weight: number): void {
  trail.add({ entity, at, sentence: sentenceOf[at]!, weight, name: null });
}

function resolveHead(scene: Scene, head: MentionHead, task: Task): Resolved | null {
  switch (head.is) {
    case 'name': {
      const lettered = resolveLetters(scene, head.name);
      if (lettered !== null) return lettered;
      // “the town council” of a Vell Town Council
      const fuller = head.name.kind === 'common' ? namedInFull(scene, head.name) : null;
      if (fuller !== null) return fuller;
      const entity = scene.entityOf.get(head.name);
      return entity === undefined ? null : { entity, because: becauseOfName(scene, entity, head.name) };
    }
    case 'pronoun':
      if (RELATIVE.test(head.norm)) return resolveRelative(scene, head.at, head.norm);
      return resolvePronoun(scene, head.at, head.norm, task);
    case 'several':
      return head.others ? null : bySeveral(scene, head.parts, task);
    case 'description':
      return (
        resolveKinPair(scene, head) ??
        twoInPlay(scene, head) ??
        resolveDescription(scene, head, task) ??
        resolveBareBody(scene, head, task)
      );
  }
}

function namedInFull(scene: Scene, { from, to }: Name): Resolved | null {
  const start = scene.reading.tokens[from - 1]?.norm === 'the' ? from - 1 : from;
  const found = resolveBody(scene, { from: start, to, end: to, at: start, possessor: null });
  if (found === null || found.entity.fullest.kind === 'common') return null;
  // “the central bank” is no Rural Left that has spoken last
  const head = scene.reading.tokens[to - 1]!.norm;
  const own = scene.reading.tokens.slice(from, to).map(({ norm }) => norm);
  const isCalledSo = found.entity.names.some((name) =>
    scene.reading.tokens
      .slice(name.from, name.to)
      .some(({ norm }) => norm === head || (norm.length > 3 && own.includes(norm))),
  );
  return isCalledSo ? found : null;
}

function becauseOfName(scene: Scene, entity: Entity, name: Name): Because {
  const full = evidenceName(entity, name.from);
  // “the board of elections” of a Vell Board of Elections
  if (name.kind === 'common' && entity.fullest.kind !== 'common')
    return { kind: 'description', span: spanOf(scene, entity.fullest.from, entity.fullest.to) };
  if (name.kind === 'capital' || scene.capitals.has(name))
    return { kind: 'capital', span: spanOf(scene, name.from, name.to) };
  if (name.longForm !== null) return { kind: 'acronym', span: name.longForm };
  if (name.to - name.from >= entity.fullest.to - entity.fullest.from || full === name)
    return { kind: 'name', span: spanOf(scene, name.from, name.to) };
  return { kind: 'part-of-name', span: spanOf(scene, full.from, full.to) };
}

function bySeveral(scene: Scene, parts: readonly MentionHead[], task: Task): Resolved | null {
  const members: Entity[] = [];
  for (const part of parts) {
    const one = resolveHead(scene, part, task);
    if (one === null) return null;
    if (!members.includes(one.entity)) members.push(one.entity);
  }
  return members.length < 2 ? null : groupOf(scene, members, spanOf(scene, task.at, task.to));
}

function fillMentions(entries: readonly Entry[], resolved: ReadonlyMap<Mention, Resolved>): Entry[] {
  const fill = <M extends Mention>(mention: M): M => {
    const found = resolved.get(mention);
    return found === undefined ? mention : { ...mention, actor: refOf(found.entity), because: found.because };
  };
  return entries.map((entry) => withMentions(entry, fill));
}

/** The entry with `change` made of each of its mentions. */
export function withMentions(entry: Entry, change: <M extends Mention>(mention: M) => M): Entry {
  if (entry.kind === 'statement') return { ...entry, source: change(entry.source), addressee: change(entry.addressee) };
  if (entry.kind === 'event') return { ...entry, participants: entry.participants.map(change) };
  if (entry.kind === 'commitment') return { ...entry, who: change(entry.who), forWhom: change(entry.forWhom) };
  return entry;
}

const isOfNoKind = ({ kind }: Name): boolean => /^(?:unknown|place|demonym|common)$/.test(kind);

/** “[Board] President Curtis Vann”, “[State] Sen. Boyd Larkin”: no body is named; not “the House” */
const GENERIC_OWNER =
  /^(?:board|state|staff|office|city|county|district|party|team|group|company|department|council|committee|bench|assembly|commission)$/;
const isGenericOwner = ({ tokens }: Reading, { kind, names }: Entity): boolean =>
  kind === 'organisation' &&
  names.every(
    ({ from, to }) => to === from + 1 && tokens[from - 1]?.norm !== 'the' && GENERIC_OWNER.test(tokens[from]!.norm),
  );

const isTime = (entry: Entry): entry is TimeExpression => entry.kind === 'time';

/** Who has a name of a known kind, and who else was found behind a mention. */
function listActors(
  { reading, entities, memberships }: Scene,
  resolved: ReadonlyMap<Mention, Resolved>,
  { told, owners }: { readonly told: readonly FoundMembership[]; readonly owners: ReadonlyMap<Entity, FoundOwner> },
  times: readonly TimeExpression[],
): readonly Actor[] {
  const used = new Set([
    ...[...resolved.values()].map(({ entity }) => entity),
    ...told.flatMap(({ member, body }) => [member, body]),
  ]);
  // “Tolmar and Vennor said”: whoever is one of a group that speaks
  for (const [group, members] of memberships) if (used.has(group)) for (const member of members) used.add(member);
  const actors = new Map<string, Actor>();
  for (const entity of entities) {
    if (!used.has(entity) && (entity.names.every(isOfNoKind) || isGenericOwner(reading, entity))) continue;
    const actor = makeActor(reading, entity, times, owners.get(entity));
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
  }
  for (const [group, members] of memberships)
    for (const member of members) actors.get(refOf(member).id)?.memberOf.push(refOf(group));
  for (const { member, body, held, from, to } of told) {
    const actor = actors.get(refOf(member).id);
    const span = { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
    const passage = passageOf(reading.report.text, [span]);
    if (actor) (actor.memberships ??= []).push({ body: refOf(body), held, reportId: reading.report.id, passage });
  }
  return [...actors.values()];
}
