// A name that a person gave in; an actor of that name out.
import { STATE_NAMES } from '../../lexicon/gazetteer.ts';
import type { Actor } from '../../record/actor.ts';
import { contentId } from '../../text/content-hash.ts';
import { foldName } from '../../text/fold-name.ts';
import { personName } from '../register/name-words.ts';
import { ISO_STATE } from '../register/rules-of-identity.ts';

/** The same in every report: by the name alone. */
export const idOfNamed = (name: string): string => contentId('actor', 'named', foldName(name));

/** “Arvenia” is a state where the gazetteer has it, “Lev Oranov” a person, a single word a body. */
export function actorNamed(id: string, name: string): Actor {
  const state = STATE_NAMES.get(foldName(name));
  const kind = state !== undefined ? 'state' : personName(name) !== null ? 'person' : 'organisation';
  return {
    ...{ id, kind, name, names: [], offices: [], memberOf: [] },
    identifiers: state === undefined ? {} : { [ISO_STATE]: state },
  };
}
