// The description of a person by a role in; whose it is, out: of “[his] campaign manager”, “[Okker’s] lawyer”. Null where nobody is told.
import type { Entity } from './entity.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

export function ownerOfRole(scene: Scene, { from, possessor }: Pick<Role, 'from' | 'possessor'>): Entity | null {
  const { norm } = scene.reading.tokens[from]!;
  if (/^(?:his|her)$/.test(norm)) return resolvePronoun(scene, from, norm, null)?.entity ?? null;
  return possessor === null ? null : (scene.entityOf.get(possessor) ?? null);
}
