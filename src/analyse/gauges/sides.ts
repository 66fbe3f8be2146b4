// An actor of the register in; who acts for it, and by which names it goes, out.
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords } from '../../text/list-words.ts';
import { namesIn } from '../disputes/names-in.ts';
import type { Register } from '../register/register.ts';
import { stemKey } from './counted.ts';

export interface Side {
  readonly actor: RegisteredActor;
  /**
   * Keys of mentions that mean it (see counted.ts): its own id, and for all but persons those of who holds an office of it, of actors called by
   * a part of its name (“Tarsk” for the Tarsk Federation), and the stem of its name, for “Tarskian officials”.
   */
  readonly keys: ReadonlySet<string>;
  /** Folded names of all of them. */
  readonly names: ReadonlySet<string>;
}

const sides = new WeakMap<RegisteredActor, Side>();

/** Found once for each actor of a register. */
export function sideOf(register: Register, actor: RegisteredActor): Side {
  const side = sides.get(actor) ?? findSide(register, actor);
  sides.set(actor, side);
  return side;
}

/** A person stands for nobody else: what her state does is not hers. */
function findSide(register: Register, actor: RegisteredActor): Side {
  if (actor.kind === 'person') return { actor, keys: new Set([actor.id]), names: namesOf([actor]) };
  const written = new Set([actor.name, ...Object.values(actor.identifiers)].map(foldName));
  const [first, ...rest] = stemsOf(actor.name);
  const isPart = (words: string) => {
    const stems = stemsOf(words);
    return stems.includes(first ?? '') && stems.every((stem) => stem === first || rest.includes(stem));
  };
  const { byStem, byOffice } = indexOf(register);
  const near = new Set([
    ...(byStem.get(first ?? '') ?? []),
    ...[...written].flatMap((name) => [...(byOffice.get(name) ?? [])]),
  ]);
  const others = [...near].filter((other) =>
    other.kind === 'person'
      ? other.offices.some(({ of }) => of !== null && (written.has(foldName(of)) || isPart(of)))
      : other.kind !== 'publication' && isPart(other.name),
  );
  const all = [actor, ...others];
  return {
    actor,
    keys: new Set([...all.map(({ id }) => id), ...(first === undefined ? [] : [stemKey(first)])]),
    names: namesOf(all),
  };
}

interface Index {
  /** Actors by the stems of their names, persons by those of what they hold an office of. */
  readonly byStem: ReadonlyMap<string, ReadonlySet<RegisteredActor>>;
  /** Persons by the folded names of what they hold an office of. */
  readonly byOffice: ReadonlyMap<string, ReadonlySet<RegisteredActor>>;
}

/** Made once for each register: stemming all names anew for each side took a twentieth of a second a thousand actors. */
const made = new WeakMap<Register, Index>();

function indexOf(register: Register): Index {
  const known = made.get(register);
  if (known) return known;
  const index = { byStem: new Map<string, Set<RegisteredActor>>(), byOffice: new Map<string, Set<RegisteredActor>>() };
  const put = (map: Map<string, Set<RegisteredActor>>, key: string, actor: RegisteredActor) => {
    const there = map.get(key);
    if (there) there.add(actor);
    else map.set(key, new Set([actor]));
  };
  for (const actor of register.actors) {
    const owners = actor.kind === 'person' ? actor.offices.flatMap(({ of }) => of ?? []) : [];
    for (const name of actor.kind === 'person' ? owners : [actor.name])
      for (const stem of stemsOf(name)) put(index.byStem, stem, actor);
    for (const owner of owners) put(index.byOffice, foldName(owner), actor);
  }
  made.set(register, index);
  return index;
}

/** Stems of all words, in their order: those of namesIn, also where nothing is written large. */
const stemsOf = (words: string) =>
  listWords(words).flatMap(({ folded }) => namesIn(folded.replace(/^./u, (letter) => letter.toUpperCase())));
const namesOf = (actors: readonly RegisteredActor[]) =>
  new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]).map(foldName));
