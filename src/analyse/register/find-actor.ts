// An id or a name as somebody typed it in; the one actor of the register that it means out.
import { DualtrackError } from '../../errors.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Cluster } from './cluster.ts';
import { aliasNamesOf } from './describe-cluster.ts';
import type { Register } from './register.ts';

/** Those that are shown by a name that folds so, or have it among their others; in the order of the register. */
export function clustersCalled(register: Register, folded: string): Cluster[] {
  const found = new Set([...register.clustersWith(folded), ...register.listed, ...register.renamed]);
  return [...found]
    .filter((one) => foldName(one.shownName) === folded || isAlias(register, one, folded))
    .sort((a, b) => compareText(a.shownName, b.shownName) || compareText(a.id, b.id));
}

const isAlias = (register: Register, cluster: Cluster, folded: string): boolean =>
  [...aliasNamesOf(cluster, register.listedAs(cluster.id))].some((name) => foldName(name) === folded);

/** By id, else by the name it is shown by, else by any of its names. Throws DualtrackError unknown-actor for none and for several. */
export function findActor(register: Register, idOrName: string): RegisteredActor {
  const byId = register.get(idOrName);
  if (byId !== null) return byId;
  const folded = foldName(idOrName);
  const called = clustersCalled(register, folded);
  const named = called.filter((one) => foldName(one.shownName) === folded);
  const others = called.filter((one) => isAlias(register, one, folded));
  for (const found of [named.filter(({ reach }) => reach === 'all-reports'), named, others]) {
    if (found.length === 1) return register.get(found[0]!.id)!;
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
