// An id or a name as somebody typed it in; the one actor of the register that it means out.
import { DualtrackError } from '../../errors.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Register } from './register.ts';

interface Names {
  /** By folded name, in the order of the register. */
  readonly byName: ReadonlyMap<string, readonly RegisteredActor[]>;
  readonly byAlias: ReadonlyMap<string, readonly RegisteredActor[]>;
}

/** Made once for each register: folding all names anew took a fifth of a second with 60,000 actors. */
const made = new WeakMap<Register, Names>();

function namesOf(register: Register): Names {
  const known = made.get(register);
  if (known) return known;
  const byAlias = new Map<string, RegisteredActor[]>();
  for (const actor of register.actors)
    for (const folded of new Set(actor.aliases.map(({ name }) => foldName(name)))) {
      const there = byAlias.get(folded);
      if (there) there.push(actor);
      else byAlias.set(folded, [actor]);
    }
  const names = { byName: Map.groupBy(register.actors, ({ name }) => foldName(name)), byAlias };
  made.set(register, names);
  return names;
}

/** By id, else by the name it is shown by, else by any of its names. Throws DualtrackError unknown-actor for none and for several. */
export function findActor(register: Register, idOrName: string): RegisteredActor {
  const byId = register.get(idOrName);
  if (byId !== null) return byId;
  const folded = foldName(idOrName);
  const { byName, byAlias } = namesOf(register);
  const named = byName.get(folded) ?? [];
  for (const found of [named.filter(({ reach }) => reach === 'all-reports'), named, byAlias.get(folded) ?? []]) {
    if (found.length === 1) return found[0]!;
    if (found.length > 1)
      throw new DualtrackError(
        'unknown-actor',
        `${found.length} actors are called so: ${idOrName}`,
        `give the id of one: ${found
          .slice(0, 5)
          .map(({ id, kind }) => `${id} (${kind})`)
          .join(', ')}`,
      );
  }
  throw new DualtrackError(
    'unknown-actor',
    `no actor with this id or name: ${idOrName}`,
    '`dualtrack actors list` gives the ids',
  );
}
