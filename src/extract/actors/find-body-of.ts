// Somebody who says “we” in; the body that the report says this one speaks for, out; null where it tells of none, or of two.
//
//   “We failed,” said [the Institute]’s director, Petra Okker      [The league] regretted it. … “We asked,” said its chairman, Tor Venn
//   not: “We live here,” said Petra Okker; “We won,” said Belmark’s coach: a state is no team
import { byLastSource } from './by-last-source.ts';
import type { Entity } from './entity.ts';
import { findIssuer } from './find-issuer.ts';
import { normOf } from './give-office.ts';
import { officeHeadOf } from './office-words.ts';
import type { Scene } from './scene.ts';

/** Tokens from “its” to the name: “its finance director, Dr”, “its chairman in Vell,”. */
const LONGEST_ROLE = 7;

/** Posts of those who run a body or speak for it. */
const RUNS =
  /^(?:executive|ceo|officer|director|manager|chairman|chairwoman|chair|chairperson|founder|co-founder|spokesman|spokeswoman|spokesperson)$/;

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
  if (found.size === 0) for (const body of byPost()) found.add(body);
  const [only, second] = found;
  return second === undefined ? (only ?? null) : null;

  // “Chief executive Petra Okker” right behind what the firm said; in a release whoever issues it; a councillor’s council
  function byPost(): readonly Entity[] {
    const posts = speaker.offices.filter(({ time, of }) => time === 'now' && of === null);
    if (posts.some(({ head }) => /^(?:councillor|councilman|councilwoman)$/.test(head))) {
      const councils = entities.filter((one) => isBody(one) && /\bcouncil$/i.test(one.name));
      return councils.length === 1 ? councils : [];
    }
    if (!posts.some(({ head }) => RUNS.test(head))) return [];
    const issuer = findIssuer(scene);
    if (issuer !== null) return [issuer];
    const bare = speaker.names.find(
      ({ from, title }) =>
        posts.some((post) => post.passage[0] < from && from <= post.passage[1]) &&
        opensSentence(title?.from ?? postBefore(from)),
    );
    if (bare === undefined) return [];
    const at = bare.title?.from ?? postBefore(bare.from);
    const before = sources.filter((one) => one.at < at);
    const last = byLastSource({ ...scene, sources: before }, at, 'its');
    return last !== null && isBody(last.entity) ? [last.entity] : [];
  }
  function postBefore(from: number): number {
    return Math.min(
      from,
      ...speaker.offices
        .filter(({ passage }) => passage[1] > from && passage[0] < from)
        .map(({ passage }) => passage[0]),
    );
  }
  function opensSentence(at: number): boolean {
    return reading.sentences[scene.sentenceOf[at]!]!.firstToken === at;
  }
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
