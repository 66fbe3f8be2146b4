import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isGluedAt, isNumberAt, textAt } from './atom-at.ts';
import { chainEnd, isDash } from './chain-end.ts';
import type { Atom } from './lex-atoms.ts';
import { skipClock, skipDate, skipMonthDay } from './skip-dates.ts';
import {
  isAfterSeriesNoun,
  skipGroup,
  skipName,
  skipNumberNumber,
  skipSeries,
  skipWordAfterSeries,
} from './skip-names.ts';

/** The atom after what starts at `i` and is no quantity; `i` itself when nothing is to be skipped. Bounded look-around. */
export function skipNonQuantity(atoms: readonly Atom[], i: number, headline: boolean): number {
  const atom = atoms[i]!;
  if (atom.kind === 'mark') return skipParenthesised(atoms, i);
  if (atom.kind === 'word') {
    // Nearly every word: none of these begins with it
    if (!beginsWithCapital(atom.text) && !SMALL_NUMBERS.has(atom.norm) && !TENS.has(atom.norm)) return i;
    return (
      skipName(atoms, i, headline) ??
      skipWordAfterSeries(atoms, i) ??
      skipMonthDay(atoms, i) ??
      skipNumberNumber(atoms, i) ??
      i
    );
  }
  return (
    skipGroup(atoms, i) ??
    skipGlued(atoms, i) ??
    skipClock(atoms, i) ??
    skipDate(atoms, i) ??
    skipPhone(atoms, i) ??
    skipSuffix(atoms, i) ??
    (isAfterSeriesNoun(atoms, i) ? skipSeries(atoms, i) : null) ??
    i
  );
}

// (2)  [17]  (202) 555-0123
function skipParenthesised(atoms: readonly Atom[], i: number): number {
  if (!/^[([]$/.test(textAt(atoms, i)) || !isNumberAt(atoms, i + 1)) return i;
  if (/^[)\]]$/.test(textAt(atoms, i + 2)) && /^\d{1,3}$/.test(textAt(atoms, i + 1)))
    return skipPhone(atoms, i + 3) ?? i + 3;
  return i;
}

// G7  F-16  T-90  v2  9:30  and what hangs on it; not $5, (5, “5, ~5, 10-12
function skipGlued(atoms: readonly Atom[], i: number): number | null {
  if (!isGluedAt(atoms, i) || i === 0) return null;
  const before = atoms[i - 1]!;
  if (before.kind === 'word' && !/^(?:eur|usd|gbp|chf|rs|rmb)$/.test(before.norm) && !before.norm.startsWith("'"))
    return chainEnd(atoms, i);
  if (before.kind === 'number') return chainEnd(atoms, i);
  if (
    isDash(before.text) &&
    before.text.length === 1 &&
    before.text !== '—' &&
    isGluedAt(atoms, i - 1) &&
    atoms[i - 2] &&
    atoms[i - 2]!.kind !== 'mark'
  )
    return chainEnd(atoms, i);
  if (/^[/:._#*^]$/.test(before.text) && isGluedAt(atoms, i - 1) && i > 1) return chainEnd(atoms, i);
  return before.text === '#' || before.text === '№' || before.text === '§' ? chainEnd(atoms, i) : null;
}

// +44 20 7946 0958   555-0142   212-555-0142   3.1.2; not "10 000", "10-12"
function skipPhone(atoms: readonly Atom[], i: number): number | null {
  let at = i + 1;
  let groups = 1;
  while (at < atoms.length && groups < 8) {
    if (isNumberAt(atoms, at)) at++;
    else if (
      /^[-‐.]$/.test(textAt(atoms, at)) &&
      isGluedAt(atoms, at) &&
      isNumberAt(atoms, at + 1) &&
      isGluedAt(atoms, at + 1)
    )
      at += 2;
    else break;
    groups++;
  }
  if (textAt(atoms, i - 1) === '+' && groups > 1) return at;
  if (
    groups === 2 &&
    /^\d{3}$/.test(textAt(atoms, i)) &&
    isDash(textAt(atoms, i + 1)) &&
    /^\d{4}$/.test(textAt(atoms, i + 2))
  )
    return at;
  const plain = atoms.slice(i, at).every((atom) => atom.kind === 'mark' || /^\d+$/.test(atom.text));
  return groups >= 3 && plain ? at : null;
}

// 28th  1990s  5km is a unit, 12A a name
function skipSuffix(atoms: readonly Atom[], i: number): number | null {
  const next = atoms[i + 1];
  if (next === undefined || next.gap || next.kind !== 'word') return null;
  if (/^(?:st|nd|rd|th|s)$/.test(next.norm)) return chainEnd(atoms, i);
  return /^[a-z]$/.test(next.norm) && !/^[mkbtpg]$/.test(next.norm) ? chainEnd(atoms, i) : null;
}
