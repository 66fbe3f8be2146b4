// Somebody who says “we” in; the body that the report says this one speaks for, out; null where it tells of none, or of two.
//
//   “We failed,” said [the Institute]’s director, Petra Okker      [The league] regretted it. … “We asked,” said its chairman, Tor Venn
//   not: “We live here,” said Petra Okker; “We won,” said Belmark’s coach: a state is no team
import { byLastSource } from './by-last-source.ts';
import type { Entity } from './entity.ts';
import { normOf } from './give-office.ts';
import { officeHeadOf } from './office-words.ts';
import type { Scene } from './scene.ts';

/** Tokens from “its” to the name: “its finance director, Dr”, “its chairman in Vell,”. */
const LONGEST_ROLE = 7;

/** Whose “we” it is that `speaker` says: a body’s; of one person alone it is never. Others who say it mean themselves. */
export function weOf(scene: Scene, speaker: Entity): Entity | null {
  return speaker.kind === 'person' ? findBodyOf(scene, speaker) : speaker;
}
export const WE = /^(?:we|us)$/;

function findBodyOf(scene: Scene, speaker: Entity): Entity | null {
  const { reading, entities, sources } = scene;
  const { tokens } = reading;
  const found = new Set<Entity>();
  const owners = speaker.offices.filter(({ time }) => time === 'now').map(({ of }) => of);
  for (const entity of entities)
    if (isBody(entity) && entity.names.some((name) => !name.headline && owners.includes(normOf(tokens, name))))
      found.add(entity);
  for (const { from, title } of speaker.names) {
    const its = ownerBefore(title?.from ?? from);
    const before = its === null ? [] : sources.filter(({ at }) => at < its);
    const owner = its === null ? null : byLastSource({ ...scene, sources: before }, its, 'its');
    if (owner !== null && isBody(owner.entity)) found.add(owner.entity);
  }
  const [only, second] = found;
  return second === undefined ? (only ?? null) : null;

  // the “its” of “its chairman, Tor Venn”
  function ownerBefore(end: number): number | null {
    let isOffice = false;
    for (let i = end - 1; i >= Math.max(0, end - LONGEST_ROLE); i--) {
      const { norm, kind, text } = tokens[i]!;
      if (norm === 'its') return isOffice ? i : null;
      isOffice ||= officeHeadOf(norm) !== null;
      // “its commander, known as Tor”
      if (kind !== 'word' && !(text === ',' && (i === end - 1 || tokens[i + 1]!.norm === 'known'))) return null;
    }
    return null;
  }
}

const isBody = ({ kind }: Entity): boolean => /^(?:organisation|alliance|armed-group|publication)$/.test(kind);
