// The description of a person by a role in; the person whom it most likely means out, or null when nobody is likely enough.
import type { Antecedent } from './antecedent.ts';
import type { Entity } from './entity.ts';
import { HOLDER_NOBODY, HOLDER_WEIGHTS } from './holder-weights.ts';
import { HOLDER_FEATURES, listHolders } from './list-holders.ts';
import { strengthOf } from './match-office.ts';
import { weighAntecedents } from './pick-antecedent.ts';
import type { Role } from './role.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

/** Chosen over ten folds of train articles (scripts/fit-holders.ts). */
const THRESHOLD = 0.45;
/** How many times as likely as the next one. */
const MARGIN = 1.1;
/** The same where both hold the office: “Senator Okker met Senator Lindqvar. The senator …”. */
const MARGIN_OF_TIE = 1.5;
const WEIGHTS = HOLDER_FEATURES.map((name) => HOLDER_WEIGHTS[name]);

/** `unnamed`: the token where one of that kind was last spoken of without a name, 0 for none. */
export function pickHolder(scene: Scene, role: Role, unnamed: number): Resolved | null {
  const holders = listHolders(scene, role, unnamed);
  scene.watch?.({ at: role.from, end: Math.max(role.to, role.end) }, holders);
  const entity = likeliest(holders, role);
  if (entity === null) return null;
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
  return { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } };
}

function likeliest(holders: readonly Antecedent[], role: Role): Entity | null {
  const shares = weighAntecedents(holders, WEIGHTS, HOLDER_NOBODY);
  const [most = 0, second = 0] = shares.toSorted((a, b) => b - a);
  const entity = holders[shares.indexOf(most)]?.entity;
  const next = holders[shares.lastIndexOf(second)]?.entity;
  if (entity === undefined || most < THRESHOLD) return null;
  const isTie = next !== undefined && holds(entity, role) && holds(entity, role) === holds(next, role);
  return most < (isTie ? MARGIN_OF_TIE : MARGIN) * second ? null : entity;
}

/** How well the best of somebody’s offices fits; 0: none does. */
function holds({ offices }: Entity, role: Role): number {
  return Math.max(0, ...offices.map((office) => strengthOf(office, role) ?? 0));
}
