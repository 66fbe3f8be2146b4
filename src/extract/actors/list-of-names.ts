// Names in a row, “Arvenia, Belmark and the Ostral Isles”; forwards from a token, or backwards to one.
import type { Name } from '../../understand/names/name.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

export interface NamesInRow {
  /** In the order of the text, each once. */
  readonly entities: readonly Entity[];
  readonly from: number;
  readonly to: number;
}

/** Nobody lists more members of a body in one sentence. */
const MOST = 60;

/** A name that may be a member: of a state or body, and of nobody’s person, language or office. */
function memberAt(scene: Scene, name: Name | undefined): Entity | null {
  if (name === undefined || /^(?:person|demonym|office|publication|seat)$/.test(name.kind)) return null;
  return scene.entityOf.get(name) ?? null;
}

const isThe = (scene: Scene, at: number) => /^(?:the|both)$/.test(scene.reading.tokens[at]?.norm ?? '');

/** The row that begins at token `at`; null where none does. */
export function rowFrom(scene: Scene, at: number, limit: number): NamesInRow | null {
  const { tokens } = scene.reading;
  const entities: Entity[] = [];
  let to = at;
  for (let i = at; i < limit && entities.length < MOST; ) {
    while (isThe(scene, i)) i++;
    const name = scene.nameAt.get(i);
    const entity = memberAt(scene, name);
    // “Arvenia’s minister” is no Arvenia
    if (entity === null || name!.to > limit || tokens[name!.to]?.norm === "'s") break;
    if (!entities.includes(entity)) entities.push(entity);
    to = name!.to;
    i = to;
    if (tokens[i]?.text === ',') i++;
    if (/^(?:and|or|&)$/.test(tokens[i]?.norm ?? '')) i++;
    else if (i === to) break;
  }
  return entities.length === 0 ? null : { entities, from: at, to };
}

/** The row that ends before token `end`; null where none does. */
export function rowTo(
  scene: Scene,
  endingAt: ReadonlyMap<number, Name>,
  end: number,
  floor: number,
): NamesInRow | null {
  const { tokens } = scene.reading;
  const entities: Entity[] = [];
  let from = end;
  for (let i = end; i > floor && entities.length < MOST; ) {
    const name = endingAt.get(i);
    const entity = memberAt(scene, name);
    if (entity === null || name!.from < floor) break;
    if (!entities.includes(entity)) entities.unshift(entity);
    from = name!.from;
    i = from;
    while (i > floor && isThe(scene, i - 1)) i--;
    const before = i;
    if (/^(?:and|or|&)$/.test(tokens[i - 1]?.norm ?? '')) i--;
    if (i > floor && tokens[i - 1]?.text === ',') i--;
    // “Okker, Belmark and Kestria”: a comma alone joins only what an “and” has closed
    if (i === before || (entities.length === 1 && tokens[before - 1]?.text === ',')) break;
  }
  return entities.length === 0 ? null : { entities, from, to: end };
}
