// Sightings in; which state a report means by the last word of a full name alone (“the Federation”), by what stands beside it, out.
import { STATE_ENDS } from '../../lexicon/posts.ts';
import { ownerOf } from './owner-of-office.ts';
import type { Sighting } from './sighting.ts';

/**
 * The key of the one state whose full name ends so, where the report also names that state, or somebody whom any report gives an
 * office of it: “the Federation” beside Lev Oranov, Tarsk’s foreign minister. Null for all else, and where two states end so.
 * `stateOf`: the key of the state that a body’s name is known to be.
 */
export function findStatesBeside(
  sightings: readonly Sighting[],
  stateOf: (sighting: Sighting) => string | null,
): (sighting: Sighting) => string | null {
  const states = new Set<string>();
  const named = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const persons = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string) => {
    const set = map.get(key);
    if (set === undefined) map.set(key, new Set([value]));
    else set.add(value);
  };
  for (const sighting of sightings) {
    const { actor, key, reach, reportId, offices } = sighting;
    if (actor.kind === 'person' && reach === 'all-reports') {
      put(persons, reportId, key);
      for (const office of offices) for (const owner of office?.owners ?? []) put(owners, key, owner.key);
    }
    const state = stateOf(sighting) ?? (actor.kind === 'state' ? key : null);
    if (state === null) continue;
    states.add(state);
    put(named, reportId, state);
  }

  return ({ actor: { kind }, folded, reportId }) => {
    if (!STATE_ENDS.has(folded) || (kind !== 'organisation' && kind !== 'state')) return null;
    const [only, second] = [...states].filter((key) => key.endsWith(` ${folded}`));
    if (only === undefined || second !== undefined) return null;
    if (named.get(reportId)?.has(only)) return only;
    const owner = ownerOf(only)?.key;
    const isServed = [...(persons.get(reportId) ?? [])].some(
      (key) => owner !== undefined && owners.get(key)?.has(owner),
    );
    return isServed ? only : null;
  };
}
