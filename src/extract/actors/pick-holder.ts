// The description of a person by a role in; the person whom it most likely means out, or null when nobody is likely enough.
import type { Entity } from './entity.ts';
import { HOLDER_FEATURES } from './holder-features.ts';
import { HOLDER_NOBODY, HOLDER_WEIGHTS } from './holder-weights.ts';
import { HOLDER_NOBODY_AFTER, HOLDER_WEIGHTS_AFTER } from './holder-weights-after.ts';
import { type Holder, listHolders } from './list-holders.ts';
import { strengthOf } from './match-office.ts';
import { weighAntecedents } from './pick-antecedent.ts';
import type { Role } from './role.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';
import { ELSEWHERE_FEATURES } from './weigh-elsewhere.ts';

/** How many times as likely as the next one. */
const MARGIN = 1.1;
/** The same where both hold the office: “Senator Okker met Senator Lindqvar. The senator …”. */
const MARGIN_OF_TIE = 1.5;
/** The same where only other reports say of both that they hold it: where somebody stands in this one tells little then. */
const MARGIN_OF_TOLD = 2;
// Thresholds chosen over ten folds of train articles (scripts/fit-holders.ts): what other reports tell makes fewer wrong.
const ALONE = {
  weights: HOLDER_FEATURES.map((name) => HOLDER_WEIGHTS[name]),
  nobody: HOLDER_NOBODY,
  threshold: 0.45,
};
const AFTER = {
  weights: [...HOLDER_FEATURES, ...ELSEWHERE_FEATURES].map((name) => HOLDER_WEIGHTS_AFTER[name]),
  nobody: HOLDER_NOBODY_AFTER,
  threshold: 0.4,
};

/** `unnamed`: the token where one of that kind was last spoken of without a name, 0 for none. */
export function pickHolder(scene: Scene, role: Role, unnamed: number): Resolved | null {
  const holders = listHolders(scene, role, unnamed);
  scene.watch?.({ at: role.from, end: Math.max(role.to, role.end), is: 'role' }, holders);
  const likely = likeliest(holders, role, scene.elsewhere === undefined ? ALONE : AFTER);
  if (likely === null) return null;
  const { entity, told } = likely;
  let best: { readonly strength: number; readonly passage: Entity['offices'][number]['passage'] } | null = null;
  for (const office of [...entity.offices, ...entity.calledAs]) {
    const strength = strengthOf(office, role);
    if (strength !== null && (best === null || strength > best.strength)) best = { strength, passage: office.passage };
  }
  if (best !== null) return { entity, because: { kind: 'office', span: spanOf(scene, ...best.passage) } };
  const name = entity.names.findLast((one) => one.from < role.at) ?? entity.fullest;
  const { head, words, time } = role.wanted;
  const { from, to } = role;
  entity.calledAs.push({ head, words, of: null, time, from, to, passage: [name.from, name.to] });
  const because = { kind: 'description', span: spanOf(scene, name.from, name.to) } as const;
  return told === null ? { entity, because } : { entity, because, told };
}

function likeliest(
  holders: readonly Holder[],
  role: Role,
  { weights, nobody, threshold }: typeof ALONE,
): Holder | null {
  const shares = weighAntecedents(holders, weights, nobody);
  const [most = 0, second = 0] = shares.toSorted((a, b) => b - a);
  const first = holders[shares.indexOf(most)];
  const next = holders[shares.lastIndexOf(second)];
  if (first === undefined || most < threshold) return null;
  const held = holds(first.entity, role);
  const isHeld = next !== undefined && held > 0 && held === holds(next.entity, role);
  const isTold = held === 0 && first.told !== null && next?.told?.office === first.told.office;
  const margin = isTold ? MARGIN_OF_TOLD : isHeld ? MARGIN_OF_TIE : MARGIN;
  return most < margin * second ? null : first;
}

/** How well the best of somebody’s offices fits; 0: none does. */
function holds({ offices }: Entity, role: Role): number {
  return Math.max(0, ...offices.map((office) => strengthOf(office, role) ?? 0));
}
