// “The zoo”, “the operator” in; the one body whose name ends so, or of which the report says so, out. For words that no list has for bodies.
//
//   Citadel Homes said so. The developer …
//   Lakeside Zoo … the zoo      Omnivia, the largest bus operator, … the operator      and not: the head keeper … the keeper
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import { namedRightBehind } from './called-beside.ts';
import type { Entity } from './entity.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

const LONGEST_APPOSITION = 7;
/** Sentences from a body's words to what it does. */
const SOON = 1;
/** Who makes, builds, runs or sells: firms as often as persons. */
export const DOER =
  /^(?:(?:car|auto|chip|drug|plane|phone|arms|steel|toy|truck|train|boat|ship|vaccine|tyre|battery|bike|shoe|sweet)?-?maker|operator|developer|pollster|manufacturer|producer|supplier|contractor|insurer|lender|broker|brewer|miner|builder|retailer|publisher|distributor|refiner|ratings|giant)$/;

/** [from, to): the phrase up to its head. Null for more than “the” and a noun, and where two bodies may be meant. */
export function resolveThing(scene: Scene, from: number, to: number): Resolved | null {
  const { reading, entities, nameAt } = scene;
  const { tokens } = reading;
  const head = tokens[to - 1]!;
  if (tokens[from]!.norm !== 'the' || to - from !== 2 || !/^\p{Ll}/u.test(head.text)) return null;
  const found = new Set<Entity>();
  for (const entity of entities)
    if (
      (/^(?:organisation|publication|armed-group)$/.test(entity.kind) &&
        entity.names.some((name) => name.to <= from && isCalled(name))) ||
      (entity.kind !== 'person' && entity.names.some((name) => name.to <= from && isApposed(name)))
    )
      found.add(entity);
  const [only = DOER.test(head.norm) ? lastToSpeak() : undefined] = found;
  if (found.size > 1 || only === undefined) return null;
  return {
    entity: only,
    because: { kind: 'description', span: spanOf({ reading }, only.fullest.from, only.fullest.to) },
  };

  // “Citadel Homes said so. The [developer] …”: the body that spoke last, where the report calls nobody so
  function lastToSpeak(): Entity | undefined {
    const last = scene.sources.at(-1);
    if (last?.entity?.kind !== 'organisation' || last.entity.fullest.kind === 'common') return undefined;
    if (scene.sentenceOf[from]! - last.sentence > SOON) return undefined;
    const isTold = tokens.some(
      ({ norm }, i) => norm === head.norm && i !== to - 1 && (nameAt.get(i + 1) ?? namedRightBehind(scene, i)) != null,
    );
    return isTold ? undefined : last.entity;
  }

  // “his [inn], Limarra,”, “the [choir], Cantorin Hald, came”; not “left the [inn], Vell said”
  function isApposed({ from: start, to: end }: Entity['names'][number]): boolean {
    if (tokens[start - 1]?.text !== ',' || tokens[start - 2]?.text !== head.text) return false;
    return (
      /^(?:the|an?|his|her|its|their|'s)$/.test(tokens[start - 3]?.norm ?? '') &&
      /^[,.;:]$/.test(tokens[end]?.text ?? '.')
    );
  }
  // “Lakeside [Zoo]”, “Omnivia, the largest bus [operator]”, “the bus [operator] Omnivia”
  function isCalled({ from: start, to: end }: Entity['names'][number]): boolean {
    if (end - start > 1 && tokens[end - 1]!.norm === head.norm) return true;
    if (tokens[start - 1]?.text === head.text) return true;
    if (tokens[end]?.text !== ',' || !/^(?:the|an?|its)$/.test(tokens[end + 1]?.norm ?? '')) return false;
    for (let i = end + 2; i < end + 2 + LONGEST_APPOSITION && i < tokens.length; i++) {
      const { kind, norm } = tokens[i]!;
      if (kind === 'punctuation' || PREPOSITIONS.has(norm) || isSpeech(tokens[i])) return false;
      if (norm === head.norm) return tokens[i + 1]?.kind !== 'word' || PREPOSITIONS.has(tokens[i + 1]!.norm);
    }
    return false;
  }
}
