// An act and two sides in; whether it passed between them out.
import type { Act } from './material.ts';
import type { Side } from './sides.ts';

export const isOf = (keys: ReadonlySet<string>, side: Side): boolean => !keys.isDisjointFrom(side.keys);

/** From one side to the other, or of both together (“they met”); with null, from or to the one side and somebody who is not of it. */
export function isTouched({ agents, recipients }: Act, of: Side, other: Side | null): boolean {
  const isIn = isOf(agents, of) || isOf(recipients, of);
  if (other !== null) return isIn && (isOf(agents, other) || isOf(recipients, other));
  const all = [...agents, ...recipients];
  return isIn && all.some((key) => !of.keys.has(key));
}
