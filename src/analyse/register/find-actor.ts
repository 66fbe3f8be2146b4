// An id or a name as somebody typed it in; the one actor of the register that it means out.
import { DualtrackError } from '../../errors.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Register } from './register.ts';

/** By id, else by the name it is shown by, else by any of its names. Throws DualtrackError unknown-actor for none and for several. */
export function findActor(register: Register, idOrName: string): RegisteredActor {
  const byId = register.get(idOrName);
  if (byId !== null) return byId;
  const folded = foldName(idOrName);
  for (const isIt of [
    (actor: RegisteredActor) => foldName(actor.name) === folded && actor.reach === 'all-reports',
    (actor: RegisteredActor) => foldName(actor.name) === folded,
    (actor: RegisteredActor) => actor.aliases.some(({ name }) => foldName(name) === folded),
  ]) {
    const found = register.actors.filter(isIt);
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
