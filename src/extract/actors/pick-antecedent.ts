// A pronoun and the trail before it in; the entity it most likely stands for out, or null when two come close.
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Tried over a grid on train articles: how far back to look, what a sentence’s distance costs, how clear the best must be. */
const FARTHEST = 12;
const DECAY = 0.38;
const LEAST = 0.12;
const CLEARLY = 1.15;
const SAME_PARAGRAPH = 1.5;
const UNKNOWN_GENDER = 0.6;
const WEAKLY_AGAINST = 0.12;
/** From here on, either way, a gender counts as known. */
const KNOWN_GENDER = 1.2;
const SURE_GENDER = 4;

export interface Wanted {
  /** 1 she, -1 he. */
  readonly gender: 1 | -1;
  readonly at: number;
  /** Entities that it cannot be. */
  readonly not: ReadonlySet<Entity>;
}

export function pickAntecedent(
  { reading: { sentences }, far, trail, sentenceOf }: Scene,
  { gender, at, not }: Wanted,
): Entity | null {
  const sentence = sentenceOf[at]!;
  const scores = new Map<Entity, Map<number, number>>();
  const { traces } = trail;
  for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
    const trace = traces[i]!;
    if (sentence - trace.sentence > FARTHEST) break;
    const distance = far[sentence]! - far[trace.sentence]!;
    if (trace.entity.kind !== 'person' || not.has(trace.entity)) continue;
    const near = sentences[trace.sentence]!.paragraph === sentences[sentence]!.paragraph ? SAME_PARAGRAPH : 1;
    const score = near * trace.weight * DECAY ** distance;
    const bySentence = scores.get(trace.entity) ?? new Map<number, number>();
    if (score > (bySentence.get(distance) ?? 0)) bySentence.set(distance, score);
    scores.set(trace.entity, bySentence);
  }
  let best: Entity | null = null;
  let bestScore = 0;
  let second = 0;
  for (const [entity, bySentence] of scores) {
    let score = 0;
    for (const one of bySentence.values()) score += one;
    score *= genderFactor(entity.gender * gender);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = entity;
    } else if (score > second) second = score;
  }
  return best !== null && bestScore >= LEAST && bestScore >= CLEARLY * second ? best : null;
}

function genderFactor(agreement: number): number {
  if (agreement >= KNOWN_GENDER) return 1;
  if (agreement > -KNOWN_GENDER) return UNKNOWN_GENDER;
  return agreement > -SURE_GENDER ? WEAKLY_AGAINST : 0;
}
