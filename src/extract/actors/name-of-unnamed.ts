// Somebody spoken of without a name in; whom the report names so elsewhere, out.
//
//   “I rang [my supervisor] …” … The supervisor, Petra Lindqvar, …      “[The captain] came …” … The captain was Daan Okker
//   not “[a neighbour] came” … Daan Okker, a neighbour; two who are called so
import type { Name } from '../../understand/names/name.ts';
import type { Entity } from './entity.ts';
import type { Unnamed } from './list-unnamed.ts';
import { officeHeadOf } from './office-words.ts';
import type { Scene } from './scene.ts';

/** Words of an apposition before what it says that somebody is: “a [retired] [bus] driver”. */
const LONGEST = 4;
const DEFINITE = /^(?:the|my|our|his|her|their|its|'s)$/;

/** One person, told so by the report's own words or by a title; null: nobody is, or two are. */
export function nameOfUnnamed(scene: Scene, { to, isIndefinite }: Pick<Unnamed, 'to' | 'isIndefinite'>): Entity | null {
  const { reading, names, entityOf, quoted } = scene;
  const { tokens } = reading;
  const { norm } = tokens[to - 1]!;
  const head = officeHeadOf(norm) ?? norm;
  let found: Entity | null = null;
  for (const name of names) {
    const entity = entityOf.get(name);
    if (name.kind !== 'person' || entity?.kind !== 'person' || entity === found || !isCalledSo(name)) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;

  function isHead(i: number): boolean {
    const token = tokens[i];
    return token !== undefined && (token.norm === norm || officeHeadOf(token.norm) === head);
  }
  function isCalledSo(name: Name): boolean {
    const start = name.title?.from ?? name.from;
    if (!isIndefinite && name.title !== null && isHead(name.title.to - 1)) return true;
    if (quoted(name.from)) return false;
    // “the supervisor, [Petra Lindqvar],”
    if (tokens[start - 1]?.text === ',' && isHead(start - 2)) return isDefinite(start - 2) && closes(name.to);
    // “the supervisor was [Petra Lindqvar]”
    if (/^(?:is|was)$/.test(tokens[start - 1]?.norm ?? '') && isHead(start - 2)) return isDefinite(start - 2);
    if (isIndefinite) return false;
    // “the supervisor [Petra Lindqvar]”
    if (isHead(start - 1)) return true;
    // “[Petra Lindqvar], the supervisor,”, “[Petra Lindqvar] was the supervisor”
    const from = tokens[name.to]?.text === ',' || /^(?:is|was)$/.test(tokens[name.to]?.norm ?? '') ? name.to + 1 : null;
    if (from === null || !/^(?:an?|the|his|her|their|its)$/.test(tokens[from]?.norm ?? '')) return false;
    for (let i = from + 1; i <= from + LONGEST && tokens[i]?.kind === 'word'; i++)
      if (isHead(i))
        return tokens[i + 1]?.kind !== 'word' || /^(?:of|who|in|at|to|from|with|and)$/.test(tokens[i + 1]!.norm);
    return false;
  }
  function isDefinite(at: number): boolean {
    for (let i = at - 1; i >= at - LONGEST && tokens[i]?.kind === 'word'; i--)
      if (DEFINITE.test(tokens[i]!.norm)) return true;
    return false;
  }
  function closes(at: number): boolean {
    return tokens[at]?.kind !== 'word';
  }
}
