// Atoms in, a number that is only bounded out: "dozens", "several thousand".
import { MAGNITUDES, VAGUE_PLURALS } from '../../lexicon/numbers.ts';
import { normAt } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';
import { type NumberRead, PLAIN, scaleOf } from './quantity.ts';

// "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of million"; not "several countries"
export function readVague(atoms: readonly Atom[], i: number): NumberRead | null {
  const word = normAt(atoms, i);
  // test scores
  if (word === 'scores' && normAt(atoms, i + 1) !== 'of') return null;
  if (word === 'tens' || VAGUE_PLURALS.has(word)) {
    let low = word === 'tens' ? 20 : VAGUE_PLURALS.get(word)!;
    let to = i + 1;
    let scaled = false;
    // hundreds of thousands of millions: at most two steps
    for (let step = 0; step < 2 && normAt(atoms, to) === 'of'; step++) {
      const scale = MAGNITUDES.get(normAt(atoms, to + 1).replace(/s$/, ''));
      if (scale === undefined || !normAt(atoms, to + 1).endsWith('s')) break;
      low *= scale;
      to += 2;
      scaled = true;
    }
    if (word === 'tens' && !scaled) return null;
    return { ...PLAIN, to, form: 'vague', value: null, low, approximate: true, magnitude: low };
  }
  const start = word === 'a' || word === 'the' ? i + 1 : i;
  const bounds = VAGUE_BOUNDS.get(normAt(atoms, start));
  if (bounds === undefined || (word === 'the' && normAt(atoms, start) !== 'several')) return null;
  let at = start + 1;
  if (normAt(atoms, start) === 'couple' && normAt(atoms, at) === 'of') at++;
  const scale = scaleOf(normAt(atoms, at)) ?? (normAt(atoms, at) === 'dozen' ? 12 : undefined);
  if (scale === undefined) return null;
  const second = scale === 100 ? MAGNITUDES.get(normAt(atoms, at + 1)) : undefined;
  const by = scale * (second ?? 1);
  return {
    ...PLAIN,
    to: at + (second === undefined ? 1 : 2),
    form: 'vague',
    value: null,
    low: bounds[0] * by,
    high: bounds[1] * by,
    approximate: true,
    magnitude: by,
  };
}

/** What the words leave open: fewer than ten, since the next magnitude has its own word. */
const VAGUE_BOUNDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 9]],
  ['several', [3, 9]],
  ['many', [3, 9]],
]);
