// A pronoun and the trail before it in; the person it most likely stands for out, or null when none is likely enough.
import type { Antecedent, Wanted } from './antecedent.ts';
import { ANTECEDENT_WEIGHTS, NOBODY } from './antecedent-weights.ts';
import type { Entity } from './entity.ts';
import { ANTECEDENT_FEATURES, listAntecedents } from './list-antecedents.ts';
import type { Scene } from './scene.ts';

/** Chosen over ten folds of train articles (scripts/fit-antecedents.ts). */
const THRESHOLD = 0.45;
const PRONOUN = { nobody: NOBODY, threshold: THRESHOLD };
const WEIGHTS = ANTECEDENT_FEATURES.map((name) => ANTECEDENT_WEIGHTS[name]);

/** The likeliest of the antecedents, when its probability reaches the threshold; `nobody`: the sum of its being none of them. */
export function pickAntecedent(
  scene: Scene,
  wanted: Wanted,
  { nobody, threshold }: { readonly nobody: number; readonly threshold: number } = PRONOUN,
): Entity | null {
  const antecedents = listAntecedents(scene, wanted);
  scene.watch?.({ at: wanted.at, end: wanted.at + 1, is: 'pronoun' }, antecedents);
  let best: Entity | null = null;
  let most = 0;
  for (const [i, share] of weighAntecedents(antecedents, WEIGHTS, nobody).entries())
    if (share > most) [most, best] = [share, antecedents[i]!.entity];
  return most >= threshold ? best : null;
}

/** The probability of each (softmax of the weighted sums); `nobody` is the sum of its being none of them. */
export function weighAntecedents(
  antecedents: readonly Antecedent[],
  weights: readonly number[],
  nobody: number,
): readonly number[] {
  const sums = antecedents.map(({ features }) => features.reduce((sum, value, k) => sum + value * weights[k]!, 0));
  const top = Math.max(nobody, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(nobody - top));
  return powers.map((power) => power / all);
}
