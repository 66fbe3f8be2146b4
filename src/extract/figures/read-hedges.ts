// The words before an amount that bound or blur it: read backwards from its first atom.
import { BOUND_VERBS, HEDGE_FILLERS, HEDGES_BEFORE, HEDGES_BEHIND, type Hedge } from '../../lexicon/figure-hedges.ts';
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import { isDenied } from './is-denied.ts';
import type { Atom } from './lex-atoms.ts';
import type { Amount } from './quantity.ts';

const LONGEST_PHRASE = 5;
const MOST_HEDGES = 3;

export interface HedgesRead {
  /** First atom of the hedges; the amount's own first atom without any. */
  readonly from: number;
  readonly bound: 'low' | 'high' | null;
  readonly approximate: boolean;
  /** Whether a word stood there that says a number is a quantity: "more than 200", "only five". */
  readonly any: boolean;
}

// "more than 200", "at least some 300", "just under 5 percent"; not "over three years" (during), "talks about two"
export function readHedges(atoms: readonly Atom[], amount: Amount): HedgesRead {
  let from = amount.from;
  let bound: Hedge['bound'] = null;
  let approximate = false;
  let any = false;
  for (let count = 0; count < MOST_HEDGES; count++) {
    const found = hedgeBefore(atoms, from, amount);
    if (found !== null) {
      from = found.from;
      bound ??= isTurned(atoms, from) ? turned(found.hedge.bound) : found.hedge.bound;
      approximate ||= found.hedge.approximate;
      any = true;
    } else if (HEDGE_FILLERS.has(atoms[from - 1]?.norm ?? '') && atoms[from]!.gap) {
      if (!/^(?:an?|the|another|additional)$/.test(atoms[from - 1]!.norm)) any = true;
      from--;
    } else break;
  }
  // a lone article is no hedge: "the 28 members"
  if (!any) from = amount.from;
  const behind = HEDGES_BEHIND.get(amount.inner ?? phraseAt(atoms, amount.to, 2));
  if (behind !== undefined) {
    bound ??= behind.bound;
    approximate ||= behind.approximate;
    any = true;
  }
  return { from, bound, approximate, any };
}

/** “would not fall | below 180”, “must never | exceed 60”; not “did not say | more than 200 had died”, “not many, | over 200”. */
const isTurned = (atoms: readonly Atom[], from: number): boolean => {
  const verb = BOUND_VERBS.has(atoms[from - 1]?.norm ?? '')
    ? from - 1
    : /^exceed/.test(atoms[from]!.norm)
      ? from
      : null;
  return verb !== null && isDenied(atoms, verb);
};
const turned = (bound: Hedge['bound']): Hedge['bound'] => (bound === null ? null : bound === 'low' ? 'high' : 'low');

function phraseAt(atoms: readonly Atom[], at: number, count: number): string {
  return atoms
    .slice(at, at + count)
    .map((atom) => atom.norm)
    .join(' ');
}

function hedgeBefore(atoms: readonly Atom[], to: number, amount: Amount): { from: number; hedge: Hedge } | null {
  for (let count = Math.min(LONGEST_PHRASE, to); count >= 1; count--) {
    const hedge = HEDGES_BEFORE.get(phraseAt(atoms, to - count, count));
    if (hedge === undefined || isPreposition(atoms, to - count, to, amount)) continue;
    return { from: to - count, hedge };
  }
  return null;
}

/** "over" and "under" before a time, "about" behind a verb of speech, "up to" behind a verb of going. */
function isPreposition(atoms: readonly Atom[], from: number, to: number, amount: Amount): boolean {
  const phrase = phraseAt(atoms, from, to - from);
  const before = atoms[from - 1]?.norm ?? '';
  if (/^(?:over|beyond|around|above|below|under)$/.test(phrase)) {
    if (amount.unit?.of === 'measure' && TIME_UNITS.has(amount.unit.name) && phrase === 'over')
      return !/^(?:for|just|well|is|was|took)$/.test(before);
    // "sanctions over three incidents", "a tent over 200 beds": only numbers that are told in digits or as a size
    return (
      phrase === 'over' &&
      amount.number.form === 'words' &&
      amount.number.magnitude === 1 &&
      amount.unit?.of === 'count'
    );
  }
  if (phrase === 'about')
    return /^(?:talk|talks|talked|talking|speak|speaks|spoke|ask|asked|know|knew|think|question|questions|concerns|worried|story|stories)$/.test(
      before,
    );
  if (phrase === 'up to') return /^(?:adds?|added|adding|live|lives)$/.test(before);
  return false;
}
