// “Varga’s successor”, “her lawyer” in; those whom the report tells to be that to somebody else, and who are not meant by it, out.
//
//   Okker left. His successor, Tor Venn, came. [Varga’s successor] …      not Venn
//   but: Okker’s lawyer, Tor Venn, came. [His lawyer] …                   Venn, where he is Okker
import type { Entity, Office } from './entity.ts';
import { ownerOfRole } from './owner-of-role.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

/** What one is to somebody, and to one at a time. */
const TO_ONE =
  /^(?:successor|predecessor|friend|neighbou?r|roommate|landlord|mentor|bodyguard|lawyer|attorney|counsel|agent|spokesman|spokeswoman|spokesperson|press-secretary|biographer|fianc[eé]e?|boyfriend|girlfriend|partner)$/;

export function relationOfAnother(scene: Scene, role: Role): readonly Entity[] {
  const { head } = role.wanted;
  if (!TO_ONE.test(head)) return [];
  const holders = scene.entities.filter(({ offices }) => offices.some((one) => one.head === head));
  const owner = holders.length === 0 ? null : ownerOfRole(scene, role);
  if (owner === null || owner.kind !== 'person') return [];
  return holders.filter(({ offices }) => {
    const owners = offices.filter((one) => one.head === head).map((office) => ownerOf(scene, office));
    return owners.every((one) => one !== null && one !== owner);
  });
}

/** Of “[his] successor”, “[Okker]’s successor”; null where no person is told. */
function ownerOf(scene: Scene, { from, passage }: Office): Entity | null {
  const { tokens } = scene.reading;
  const start = Math.min(from, passage[0]);
  const { norm } = tokens[start]!;
  const name = scene.nameAt.get(start);
  const found = /^(?:his|her)$/.test(norm)
    ? resolvePronoun(scene, start, norm, null)?.entity
    : name?.kind === 'person' && tokens[name.to]?.norm === "'s"
      ? scene.entityOf.get(name)
      : undefined;
  return found?.kind === 'person' ? found : null;
}
