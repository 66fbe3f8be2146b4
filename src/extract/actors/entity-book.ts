// Names in; entities, one for all names of one, as they are opened and names are put to them, out. What build-entities.ts writes in.
import type { Actor } from '../../record/actor.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import { bareEntity, type Entity } from './entity.ts';

export interface EntityBook {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly entities: Entity[];
  readonly entityOf: Map<Name, Entity>;
  /** A full name is its own key. */
  readonly byKey: Map<string, Entity>;
  /** How many full names each has. Kept as names are added: a report may name two of one surname thousands of times. */
  readonly fullNames: Map<Entity, number>;
  wordsOf(name: Name): string[];
  /** As it is written. */
  shown(name: Name): string;
  /** The entity of that key, a new one where there is none. */
  open(key: string, kind: Actor['kind'], name: Name, as: string): Entity;
  add(entity: Entity, name: Name, as?: string): void;
  /** Where it is first named; of one without a name nothing comes first. */
  firstFrom(entity: Entity): number;
}

export function openBook({ tokens, report: { text } }: Reading): EntityBook {
  const entities: Entity[] = [];
  const entityOf = new Map<Name, Entity>();
  const byKey = new Map<string, Entity>();
  const fullNames = new Map<Entity, number>();
  const firsts = new Map<Entity, number>();
  const shown = (name: Name): string => text.slice(name.start, name.end).replace(/\s+/g, ' ');
  return {
    tokens,
    text,
    entities,
    entityOf,
    byKey,
    fullNames,
    shown,
    wordsOf(name) {
      const words: string[] = [];
      for (let i = name.from; i < name.to; i++) words.push(tokens[i]!.norm);
      return words;
    },
    open(key, kind, name, as) {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const entity: Entity = { ...bareEntity(entities.length, kind, as, name), state: name.state };
      entities.push(entity);
      byKey.set(key, entity);
      return entity;
    },
    add(entity, name, as = shown(name)) {
      entity.names.push(name);
      if (name.to - name.from > 1) fullNames.set(entity, (fullNames.get(entity) ?? 0) + 1);
      firsts.set(entity, Math.min(firsts.get(entity) ?? name.from, name.from));
      entityOf.set(name, entity);
      // A dateline’s DROVNY goes behind Drovny
      const isPlainer = as.length === entity.name.length && isShouted(entity.name) && !isShouted(as);
      if (
        (as.length > entity.name.length || isPlainer) &&
        !name.headline &&
        name.kind !== 'capital' &&
        entity.state === null
      ) {
        entity.name = as;
        entity.fullest = name;
      }
    },
    firstFrom: (entity) => firsts.get(entity) ?? Number.POSITIVE_INFINITY,
  };
}

const isShouted = (name: string): boolean => /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name);
