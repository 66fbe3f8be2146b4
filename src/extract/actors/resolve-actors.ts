// A Reading and the entries read from it in; the same entries, each mention with its actor and why, and the actors out.
//
//   names ─▶ entities ─▶ offices ─▶ genders ─▶ a walk in text order: names, pronouns, descriptions, groups
//
// null where nothing is clear: an unknown speaker stays text with a span.
import type { Actor, Because, Mention } from '../../record/actor.ts';
import type { Entry } from '../../record/entry.ts';
import type { Note } from '../../record/note.ts';
import type { Statement } from '../../record/statement.ts';
import { findNames } from '../../understand/names/find-names.ts';
import type { NameSeed } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import { buildEntities } from './build-entities.ts';
import type { Entity } from './entity.ts';
import { GENDER_OF, learnGender } from './learn-gender.ts';
import { learnOffices } from './learn-offices.ts';
import { evidenceName, lastName, makeActor, refOf } from './make-actors.ts';
import { headOfMention, type MentionHead } from './mention-head.ts';
import { firstEndingAfter, markQuoted } from './quoted-tokens.ts';
import { resolveDescription } from './resolve-description.ts';
import { measureDistances, resolvePronoun } from './resolve-pronoun.ts';
import { makeTrail, type Trace, weightOfName } from './trail.ts';

export interface ActorsRead {
  /** In the order given, nothing else changed. */
  readonly entries: readonly Entry[];
  /** In order of first naming; every id once. */
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
}

interface Resolved {
  readonly entity: Entity;
  readonly because: Because;
}

/** What is to be resolved at a place of the text. */
interface Task {
  readonly at: number;
  readonly to: number;
  /** null: a pronoun that is nobody’s mention, followed for the trail. */
  readonly mention: Mention | null;
  readonly statement: Statement | null;
}

// What a statement’s source weighs in the trail, against a subject’s 1.
const SOURCE_WEIGHT = 1.4;
const PRONOUN_WEIGHT = 0.8;
const PRONOUN_POSSESSIVE = 0.5;

/** Resolves sources, addressees and participants. Pure; the same for the same reading and entries. */
export function resolveActors(
  reading: Reading,
  entries: readonly Entry[],
  seeds: readonly NameSeed[] = [],
): ActorsRead {
  const { tokens, sentences } = reading;
  if (tokens.length === 0) return { entries, actors: [], notes: [] };
  const names = findNames(reading, seeds);
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const built = buildEntities(reading, names);
  const { entityOf } = built;
  const entities = [...built.entities];
  learnOffices(reading, built, names, nameAt);

  const quoted = markQuoted(reading);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [s, { firstToken, endToken }] of sentences.entries()) sentenceOf.fill(s, firstToken, endToken);
  const traces: Trace[] = [];
  for (const name of names) {
    const entity = entityOf.get(name);
    if (entity === undefined) continue;
    const at = name.from;
    traces.push({ entity, at, sentence: sentenceOf[at]!, weight: weightOfName(reading, name, quoted(at)), name });
  }
  const trail = makeTrail(traces);
  const far = measureDistances(reading, quoted);
  learnGender(reading, entities, trail, quoted);

  const resolved = new Map<Mention, Resolved>();
  const speakers = new Map<string, Entity>();
  const groups = new Map<string, Entity>();
  const memberships = new Map<Entity, readonly Entity[]>();
  const statements = entries.filter((entry) => entry.kind === 'statement');
  let lastSource: { entity: Entity | null; sentence: number; at: number } | null = null;

  for (const task of tasksOf()) {
    const sentence = sentenceOf[task.at]!;
    if (task.mention === null) {
      const entity = byPronoun(task.at, tokens[task.at]!.norm, null)?.entity;
      if (entity !== undefined)
        trace(entity, task.at, /^(?:he|she)$/.test(tokens[task.at]!.norm) ? PRONOUN_WEIGHT : PRONOUN_POSSESSIVE);
      continue;
    }
    const head = headOfMention(reading, nameAt, task.at, task.to);
    const found = head === null ? null : resolveHead(head, task);
    if (found !== null) {
      resolved.set(task.mention, found);
      if (task.statement !== null && task.mention === task.statement.source)
        speakers.set(task.statement.id, found.entity);
    }
    if (task.statement !== null && task.mention === task.statement.source) {
      lastSource = { entity: found?.entity ?? null, sentence, at: task.at };
      if (found !== null && found.entity.kind !== 'group') trace(found.entity, task.at, SOURCE_WEIGHT);
    }
  }

  function trace(entity: Entity, at: number, weight: number): void {
    trail.add({ entity, at, sentence: sentenceOf[at]!, weight, name: null });
  }

  function tasksOf(): Task[] {
    const tasks: Task[] = [];
    const taken = new Set<number>();
    const put = (mention: Mention, statement: Statement | null) => {
      if (mention.spans.length === 0) return;
      const at = firstEndingAfter(tokens, mention.spans[0]!.start);
      if (at >= tokens.length) return;
      let to = at;
      while (to < tokens.length && tokens[to]!.start < mention.spans.at(-1)!.end) to++;
      if (to === at) return;
      tasks.push({ at, to, mention, statement });
      for (let i = at; i < to; i++) taken.add(i);
    };
    for (const entry of entries) {
      if (entry.kind === 'statement') {
        put(entry.source, entry);
        put(entry.addressee, entry);
      } else if (entry.kind === 'event') for (const participant of entry.participants) put(participant, null);
      else if (entry.kind === 'commitment') {
        put(entry.who, null);
        put(entry.forWhom, null);
      }
    }
    for (let i = 0; i < tokens.length; i++)
      if (GENDER_OF.has(tokens[i]!.norm) && !taken.has(i) && !quoted(i))
        tasks.push({ at: i, to: i + 1, mention: null, statement: null });
    return tasks.sort((a, b) => a.at - b.at || b.to - a.to);
  }

  function spanOf(from: number, to: number): { start: number; end: number } {
    return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  }
  function evidence(entity: Entity, at: number): { start: number; end: number } {
    const { from, to } = lastName(entity, at);
    return spanOf(from, to);
  }

  function resolveHead(head: MentionHead, task: Task): Resolved | null {
    switch (head.is) {
      case 'name': {
        const entity = entityOf.get(head.name);
        if (entity === undefined) return null;
        return { entity, because: becauseOfName(entity, head.name) };
      }
      case 'pronoun':
        return byPronoun(head.at, head.norm, task);
      case 'several':
        return bySeveral(head.parts, task);
      case 'description':
        return byDescription(head, task);
    }
  }

  function becauseOfName(entity: Entity, name: (typeof names)[number]): Because {
    const full = evidenceName(entity, name.from);
    if (name.kind === 'capital') return { kind: 'capital', span: spanOf(name.from, name.to) };
    if (name.longForm !== null) return { kind: 'acronym', span: name.longForm };
    if (name.to - name.from >= entity.fullest.to - entity.fullest.from || full === name)
      return { kind: 'name', span: spanOf(name.from, name.to) };
    return { kind: 'part-of-name', span: spanOf(full.from, full.to) };
  }

  function byPronoun(at: number, norm: string, task: Task | null): Resolved | null {
    const sentence = sentenceOf[at]!;
    const gender = GENDER_OF.get(norm);
    if (gender !== undefined) {
      const not = new Set<Entity>();
      if (task?.statement) for (const entity of namedInContent(task.statement, at)) not.add(entity);
      const speaker = quoted(at) ? speakerAround(at) : null;
      if (speaker !== null) not.add(speaker);
      const entity = resolvePronoun(reading, far, trail, { gender, at, sentence, not });
      return entity && { entity, because: { kind: 'pronoun', span: evidence(entity, at) } };
    }
    if (/^(?:i|me|my|we|us|our)$/.test(norm)) {
      const entity = speakerAround(at);
      if (entity === null) return null;
      return { entity, because: { kind: 'first-person', span: evidence(entity, at) } };
    }
    if (/^(?:who|which|that|whom|whose)$/.test(norm)) return byRelative(at, norm);
    if (/^(?:they|their|them|it|its|both|each)$/.test(norm) && task !== null) return byLastSource(at, sentence, norm);
    return null;
  }

  // “Okker, who said …”; “a spokesman for Okker who said …” is nobody known
  function byRelative(at: number, norm: string): Resolved | null {
    let end = at;
    if (tokens[end - 1]?.text === ',' || tokens[end - 1]?.text === '—') end--;
    let name = names.find(({ to }) => to === end);
    // “Clara Venn, 41, of Marrow, who said”: a person is who, not the place between
    if (norm === 'who' && name !== undefined && name.kind !== 'person' && end < at)
      name = names.findLast(
        ({ kind, to }) => kind === 'person' && to < end && to > end - 12 && tokens[to]?.text === ',',
      );
    if (name === undefined || sentenceOf[name.from] !== sentenceOf[at]) return null;
    const entity = entityOf.get(name);
    if (entity === undefined || (norm.startsWith('who') && entity.kind !== 'person' && norm !== 'whose')) return null;
    const start = name.title?.from ?? name.from;
    const before = tokens[start - 1]?.norm ?? '';
    if (/^(?:of|for|from|at|in)$/.test(before) && end === at) return null;
    return { entity, because: { kind: 'relative', span: spanOf(name.from, name.to) } };
  }

  // “the ministry said …; it said”, “Okker and Lindqvar said …; they added”
  function byLastSource(at: number, sentence: number, norm: string): Resolved | null {
    const entity = lastSource !== null && far[sentence]! - far[lastSource.sentence]! <= 4 ? lastSource.entity : null;
    if (entity === null || entity.kind === 'person') return /^its?$/.test(norm) ? byBody(at, sentence) : null;
    if (/^(?:both|each)$/.test(norm) && entity.kind !== 'group') return null;
    if (/^its?$/.test(norm) && entity.kind === 'group') return null;
    return { entity, because: { kind: 'pronoun', span: evidence(entity, at) } };
  }

  // “it” for the one body, state or outlet that is a subject right before
  function byBody(at: number, sentence: number): Resolved | null {
    let found: Entity | null = null;
    for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
      const one = trail.traces[i]!;
      if (sentence - one.sentence > 1) break;
      if (one.entity.kind === 'person' || one.weight < 0.9 || one.name?.kind === 'demonym') continue;
      if (found !== null && found !== one.entity) return null;
      found = one.entity;
    }
    return found && { entity: found, because: { kind: 'pronoun', span: evidence(found, at) } };
  }

  function namedInContent(statement: Statement, at: number): Entity[] {
    const found: Entity[] = [];
    for (const { start, end } of statement.content.spans) {
      for (let i = trail.indexAt(firstEndingAfter(tokens, start)); i < trail.traces.length; i++) {
        const one = trail.traces[i]!;
        if (tokens[one.at]!.start >= end) break;
        if (one.name !== null && one.entity.kind === 'person' && one.at !== at) found.push(one.entity);
      }
    }
    return found;
  }

  // Whose words token `at` stands in: the source of the smallest statement whose content holds it.
  function speakerAround(at: number): Entity | null {
    const { start, end } = tokens[at]!;
    let best: Statement | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (const statement of statements) {
      const { spans } = statement.content;
      if (spans.length === 0 || spans[0]!.start > start || spans.at(-1)!.end < end) continue;
      if (!spans.some((span) => span.start <= start && end <= span.end)) continue;
      const width = spans.at(-1)!.end - spans[0]!.start;
      if (width < size) {
        size = width;
        best = statement;
      }
    }
    return best === null ? null : (speakers.get(best.id) ?? null);
  }

  function bySeveral(parts: readonly MentionHead[], task: Task): Resolved | null {
    const members: Entity[] = [];
    for (const part of parts) {
      const one = resolveHead(part, task);
      if (one === null) return null;
      if (!members.includes(one.entity)) members.push(one.entity);
    }
    if (members.length < 2) return null;
    return groupOf(members, spanOf(task.at, task.to));
  }

  function groupOf(members: readonly Entity[], span: { start: number; end: number }): Resolved {
    const last = members.at(-1)!;
    const name = `${members
      .slice(0, -1)
      .map((one) => one.name)
      .join(', ')} and ${last.name}`;
    let group = groups.get(name);
    if (group === undefined) {
      group = {
        index: entities.length,
        kind: 'group',
        name,
        fullest: members[0]!.fullest,
        names: [],
        state: null,
        offices: [],
        gender: 0,
      };
      groups.set(name, group);
      entities.push(group);
      memberships.set(group, members);
    }
    return { entity: group, because: { kind: 'group', span } };
  }

  function byDescription(head: Extract<MentionHead, { is: 'description' }>, task: Task): Resolved | null {
    const sentence = sentenceOf[task.at]!;
    const two = twoInPlay(head, sentence);
    if (two !== null) return two;
    const found = resolveDescription(
      reading,
      { ...head, at: task.at, sentence },
      entities,
      trail,
      nameAt,
      entityOf,
      lastSource,
    );
    if (found === null) return null;
    return { entity: found.entity, because: { kind: found.by, span: spanOf(found.passage[0], found.passage[1]) } };
  }

  // “the two leaders”, “both candidates”: when exactly two persons are in play
  function twoInPlay({ from, to }: { from: number; to: number }, sentence: number): Resolved | null {
    if (!(tokens[from]!.norm === 'both' || (tokens[from]!.norm === 'the' && tokens[from + 1]?.norm === 'two')))
      return null;
    if (to - from > 4) return null;
    const near: Entity[] = [];
    let passage = from;
    for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
      const one = trail.traces[i]!;
      if (sentence - one.sentence > 2) break;
      if (one.entity.kind !== 'person') continue;
      if (!near.includes(one.entity)) near.unshift(one.entity);
      passage = one.at;
    }
    return near.length === 2 ? groupOf(near, spanOf(passage, from)) : null;
  }

  const fill = <M extends Mention>(mention: M): M => {
    const found = resolved.get(mention);
    return found === undefined ? mention : { ...mention, actor: refOf(found.entity), because: found.because };
  };
  const filled = entries.map((entry): Entry => {
    if (entry.kind === 'statement') return { ...entry, source: fill(entry.source), addressee: fill(entry.addressee) };
    if (entry.kind === 'event') return { ...entry, participants: entry.participants.map(fill) };
    if (entry.kind === 'commitment') return { ...entry, who: fill(entry.who), forWhom: fill(entry.forWhom) };
    return entry;
  });
  const used = new Set([...resolved.values()].map(({ entity }) => entity));
  const isActor = (entity: Entity) =>
    used.has(entity) || (entity.fullest.kind !== 'unknown' && entity.fullest.kind !== 'place');
  const actors = new Map<string, Actor>();
  for (const entity of entities) {
    if (!isActor(entity)) continue;
    const actor = makeActor(reading, entity);
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
  }
  for (const [group, members] of memberships)
    for (const member of members) actors.get(refOf(member).id)?.memberOf.push(refOf(group));
  return { entries: filled, actors: [...actors.values()], notes: [] };
}
