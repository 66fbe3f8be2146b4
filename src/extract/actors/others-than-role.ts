// The description of a person by a role in; those whom it cannot mean, for where they stand around it, out.

import { askersBefore } from './askers-before.ts';
import type { Entity } from './entity.ts';
import { findSpeaker, namedSpeakersBeside } from './find-speaker.ts';
import { joinedWith, namedBehind, setBeside } from './named-around-role.ts';
import { ownerOfRole } from './owner-of-role.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';
import { subjectsOfItsVerb } from './subjects-before.ts';

/**
 * “The head of the Pact and [Okker]’s boss”, “[Okker] thanked the minister”, “[Okker] said the minister would go”, “[her] challenger”,
 * “[Okker] told me so,” the minister said: each is another.
 */
export function othersThanRole(scene: Scene, role: Role): ReadonlySet<Entity> {
  const { trail } = scene;
  const { from, end } = role;
  const found = new Set<Entity>([
    ...subjectsOfItsVerb(scene, role),
    ...namedBehind(scene, role),
    ...askersBefore(scene, role),
    ...setBeside(scene, role),
    ...namedSpeakersBeside(scene, role),
  ]);
  const teller = scene.quoted(role.at) ? null : findSpeaker(scene, role.at);
  for (const one of [joinedWith(scene, role), ownerOfRole(scene, role), teller]) if (one !== null) found.add(one);
  for (let i = trail.indexAt(from); i < trail.traces.length && trail.traces[i]!.at < end; i++)
    if (trail.traces[i]!.name !== null) found.add(trail.traces[i]!.entity);
  return found;
}
