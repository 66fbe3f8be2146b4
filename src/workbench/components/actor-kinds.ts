// The kinds of actors in words.
import type { ACTOR_KINDS } from '../../record/actor.ts';

export type ActorKind = (typeof ACTOR_KINDS)[number];

export const ACTOR_KIND_WORDS: Readonly<Record<ActorKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  state: ['state', 'states'],
  organisation: ['organisation', 'organisations'],
  alliance: ['alliance', 'alliances'],
  'armed-group': ['armed group', 'armed groups'],
  publication: ['publication', 'publications'],
  place: ['place', 'places'],
  group: ['group', 'groups'],
};
