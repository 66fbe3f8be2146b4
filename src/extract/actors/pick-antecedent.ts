// A pronoun and the trail before it in; the person it most likely stands for out, or null when none is likely enough.

import { type Forest, sumOf } from '../../text/tree.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import type { Entity } from './entity.ts';
import { isUnnamed, listMeant } from './list-meant.ts';
import { listUnnamed } from './list-unnamed.ts';
import { nameOfUnnamed } from './name-of-unnamed.ts';
import { PRONOUN_TREES } from './pronoun-trees.ts';
import type { Scene } from './scene.ts';

/** Chosen over folds of train articles and marked reports (scripts/fit-antecedents.ts). */
const THRESHOLD = 0.45;
/** The same in somebody’s words, where whom he speaks of is told least: of marked reports some wrong ones more stay unknown, of articles none. */
const QUOTED = 0.5;

export interface Picked {
  readonly entity: Entity;
  /** Its probability. */
  readonly share: number;
}

/** The likeliest of the antecedents, when its probability reaches the threshold and it has a name. */
export function pickAntecedent(scene: Scene, wanted: Wanted): Picked | null {
  const antecedents = listMeant(scene, wanted);
  scene.watch?.({ at: wanted.at, end: wanted.at + 1, is: 'pronoun' }, antecedents);
  const shares = new Map<Entity, number>();
  for (const [i, share] of sharesBy(antecedents, PRONOUN_TREES).entries()) {
    const one = antecedents[i]!;
    const entity = (isUnnamed(one) ? namedElsewhere(scene, wanted, one.entity) : null) ?? one.entity;
    shares.set(entity, (shares.get(entity) ?? 0) + share);
  }
  let best: Picked | null = null;
  for (const [entity, share] of shares) if (share > (best?.share ?? 0)) best = { entity, share };
  return best !== null && best.share >= (scene.quoted(wanted.at) ? QUOTED : THRESHOLD) && !isUnnamed(best)
    ? best
    : null;
}

// “I rang my supervisor and [she] said …”, of whom the report says further on who that is
function namedElsewhere(scene: Scene, { gender, not, inQuotation }: Wanted, nobody: Entity): Entity | null {
  const phrase = listUnnamed(scene).find(({ entity }) => entity === nobody);
  const found = phrase === undefined ? null : nameOfUnnamed(scene, phrase);
  return found === null || not?.has(found) || found.gender * (gender ?? 0) < 0 || inQuotation.has(found) ? null : found;
}

/** The probability of each, by trees. */
export function sharesBy(antecedents: readonly Antecedent[], { trees, nobody }: Forest): readonly number[] {
  return sharesOf(
    antecedents.map(({ features }) => sumOf(trees, features)),
    nobody,
  );
}

/** The probability of each, by weights; `nobody` is the sum of its being none of them. */
export function weighAntecedents(
  antecedents: readonly Antecedent[],
  weights: readonly number[],
  nobody: number,
): readonly number[] {
  return sharesOf(
    antecedents.map(({ features }) => features.reduce((sum, value, k) => sum + value * weights[k]!, 0)),
    nobody,
  );
}

/** Softmax of the sums and one of “nobody”, without the share of that one. */
export function sharesOf(sums: readonly number[], nobody: number): readonly number[] {
  const top = Math.max(nobody, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(nobody - top));
  return powers.map((power) => power / all);
}
