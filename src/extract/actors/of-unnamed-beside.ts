// A description that opens with “his” or “her” in; whether it is of somebody without a name who stands joined before it, out.
//
//   a guard and [his partner] were killed      not: Okker, a guard, and [his partner]      an offer and [her lawyer]
import { officeHeadOf } from './office-words.ts';
import type { Scene } from './scene.ts';

/** Tokens of “a retired police officer”. */
const LONGEST = 5;

export function ofUnnamedBeside({ reading: { tokens } }: Scene, from: number): boolean {
  if (!/^(?:his|her|their)$/.test(tokens[from]!.norm) || tokens[from - 1]?.norm !== 'and') return false;
  if (officeHeadOf(tokens[from - 2]?.norm ?? '') === null) return false;
  for (let i = from - 2; i > 0 && i >= from - 2 - LONGEST; i--) {
    if (/^(?:an?|another)$/.test(tokens[i]!.norm)) return !/^(?:,|is|was|as)$/.test(tokens[i - 1]!.norm);
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}
