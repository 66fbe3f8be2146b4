// The description of a person by a role in; those whom it cannot mean, for where they stand around it, out.

import { askersBefore } from './askers-before.ts';
import type { Entity } from './entity.ts';
import { contentAround, findSpeaker, namedSpeakersBeside } from './find-speaker.ts';
import { strengthOf } from './match-office.ts';
import { joinedWith, namedBehind, setBeside } from './named-around-role.ts';
import { ownerOfRole } from './owner-of-role.ts';
import { relationOfAnother } from './relation-of-another.ts';
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
    ...relationOfAnother(scene, role),
  ]);
  const teller = scene.quoted(role.at) ? null : findSpeaker(scene, role.at);
  for (const one of [joinedWith(scene, role), ownerOfRole(scene, role)]) if (one !== null) found.add(one);
  if (teller !== null && !tellsOfOwnOffice(scene, role, teller)) found.add(teller);
  for (let i = trail.indexAt(from); i < trail.traces.length && trail.traces[i]!.at < end; i++)
    if (trail.traces[i]!.name !== null) found.add(trail.traces[i]!.entity);
  return found;
}

/** “[The Lumen congressman] will go too, Okker said”: of himself, whose office that is; not “Okker said the congressman would go”. */
function tellsOfOwnOffice(scene: Scene, role: Role, teller: Entity): boolean {
  const { reading, sentenceOf } = scene;
  const [source] = contentAround(scene, role.at)?.source.spans ?? [];
  if (source === undefined || source.start < reading.tokens[role.at]!.start) return false;
  if (reading.sentences[sentenceOf[role.from]!]!.firstToken !== role.from) return false;
  const holds = ({ offices }: Entity) => offices.some((office) => office.time === 'now' && strengthOf(office, role) !== null); // biome-ignore format: one line
  return holds(teller) && !scene.entities.some((one) => one !== teller && holds(one));
}
