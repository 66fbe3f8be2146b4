// A row and two sides in; whether it passed between them out.
import type { KeysOfSide } from './keys-of-side.ts';
import type { RowCursor } from './row-cursor.ts';

/** From one side to the other, or of both together (“they met”); with null, from or to the one side and somebody who is not of it. */
export function isTouched(row: RowCursor, of: KeysOfSide, other: KeysOfSide | null): boolean {
  if (!of.isBy(row) && !of.isTo(row)) return false;
  return other === null ? of.hasOther(row) : other.isBy(row) || other.isTo(row);
}
