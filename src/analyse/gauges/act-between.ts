// A row and two sides in; whether it passed between them out.
import type { KeysOfSide } from './keys-of-side.ts';
import type { Told } from './material.ts';

/** From one side to the other, or of both together (“they met”); with null, from or to the one side and somebody who is not of it. */
export function isTouched({ row: { by, to }, owner }: Told, of: KeysOfSide, other: KeysOfSide | null): boolean {
  const isIn = of.isAny(by, owner) || of.isAny(to, owner);
  if (other !== null) return isIn && (other.isAny(by, owner) || other.isAny(to, owner));
  const isOther = (key: number) => !of.is(key, owner);
  return isIn && (by.some(isOther) || to.some(isOther));
}
