// A pronoun and the trail before it in; the person it most likely stands for out, or null when none is likely enough.
import type { Antecedent, Wanted } from './antecedent.ts';
import type { Entity } from './entity.ts';
import { isUnnamed, listMeant, MEANT_FEATURES } from './list-meant.ts';
import { NOBODY, PRONOUN_WEIGHTS } from './pronoun-weights.ts';
import type { Scene } from './scene.ts';

/** Chosen over folds of train articles and marked reports (scripts/fit-antecedents.ts). */
const THRESHOLD = 0.35;
/** The same in somebody’s words, where whom he speaks of is told least: of marked reports some wrong ones more stay unknown, of articles none. */
const QUOTED = 0.5;
const PRONOUN = { nobody: NOBODY, threshold: THRESHOLD };
const WEIGHTS = MEANT_FEATURES.map((name) => PRONOUN_WEIGHTS[name]);

/** The likeliest of the antecedents, when its probability reaches the threshold and it has a name; `nobody`: the sum of its being none of them. */
export function pickAntecedent(
  scene: Scene,
  wanted: Wanted,
  { nobody, threshold }: { readonly nobody: number; readonly threshold: number } = PRONOUN,
): Entity | null {
  const antecedents = listMeant(scene, wanted);
  scene.watch?.({ at: wanted.at, end: wanted.at + 1, is: 'pronoun' }, antecedents);
  let best: Antecedent | null = null;
  let most = 0;
  for (const [i, share] of weighAntecedents(antecedents, WEIGHTS, nobody).entries())
    if (share > most) [most, best] = [share, antecedents[i]!];
  const least = scene.quoted(wanted.at) ? Math.max(threshold, QUOTED) : threshold;
  return most >= least && best !== null && !isUnnamed(best) ? best.entity : null;
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
