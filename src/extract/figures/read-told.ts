// Atoms in, what is told from one of them on out: one amount with its hedges, or a range of two ("between 10 and 12 percent").
import { CHANGE_PARTICLES, CHANGE_VERBS } from '../../lexicon/change-words.ts';
import { isYear } from './is-year.ts';
import type { Atom } from './lex-atoms.ts';
import type { Amount, NumberRead, Told } from './quantity.ts';
import { readAmount } from './read-amount.ts';
import { type HedgesRead, readHedges } from './read-hedges.ts';
import { tidy } from './read-number.ts';

export interface ToldRead {
  /** Null for what is read only to be passed over: scores and other pairs without a unit. */
  readonly told: Told | null;
  /** The atom to go on from. */
  readonly to: number;
}

/** What is told from atom `i` on, or null when no number starts there. */
export function readTold(atoms: readonly Atom[], i: number, sterling: boolean): ToldRead | null {
  const first = readAmount(atoms, i, sterling);
  if (first === null) return null;
  const hedges = readHedges(atoms, first);
  const joint = findJoint(atoms, first, hedges);
  if (joint !== null) {
    const second = readAmount(atoms, joint.to, sterling);
    const range = second && joinRange(atoms, first, second, joint, hedges);
    if (range) return range;
  }
  return { told: tellOne(first, hedges), to: first.to };
}

const isGluedHyphen = (atoms: readonly Atom[], at: number): boolean =>
  /^[-‐‑]$/.test(atoms[at]?.text ?? '') && !atoms[at]!.gap;

interface Joint {
  readonly kind: 'to' | 'dash' | 'and' | 'or';
  /** First atom of the second amount. */
  readonly to: number;
}

function findJoint(atoms: readonly Atom[], first: Amount, hedges: HedgesRead): Joint | null {
  let at = first.to;
  const atom = atoms[at];
  if (atom === undefined) return null;
  // a two- to three-year term
  if (isGluedHyphen(atoms, at) && /^(?:to|or)$/.test(atoms[at + 1]?.norm ?? '')) at++;
  const word = atoms[at]!.norm;
  // "a 36-to-40 percent band"
  const past = isGluedHyphen(atoms, at + 1) ? at + 2 : at + 1;
  if (word === 'to') return { kind: 'to', to: past };
  if (word === 'or') return { kind: 'or', to: at + 1 };
  if (word === 'and' && atoms[hedges.from - 1]?.norm === 'between') return { kind: 'and', to: at + 1 };
  const next = atoms[at + 1];
  if (/^[-‐‑–—−]$/.test(word) && next !== undefined && next.kind !== 'word' && next.gap === atoms[at]!.gap)
    return { kind: 'dash', to: at + 1 };
  return /^[-‐‑–]$/.test(word) &&
    next?.kind === 'word' &&
    !next.gap &&
    !atoms[at]!.gap &&
    first.number.form === 'digits' &&
    first.unit?.of === 'money'
    ? { kind: 'dash', to: at + 1 }
    : null;
}

function joinRange(
  atoms: readonly Atom[],
  first: Amount,
  second: Amount,
  joint: Joint,
  hedges: HedgesRead,
): ToldRead | null {
  const [a, b] = [first.number, second.number];
  // "from $362 million in 2014 to $557 million", "has doubled since 2028 to 210 million"; not "between 2014 and 2,016 ships"
  if (
    first.unit === null &&
    first.to === first.from + 1 &&
    isYear(atoms[first.from]!.text) &&
    /^(?:in|since|by|during)$/.test(atoms[hedges.from - 1]?.norm ?? '')
  )
    return null;
  if (a.value === null || b.value === null || a.form === 'ratio' || b.form === 'ratio') return null;
  const unit = second.unit ?? first.unit;
  // ages 18 to 29: the unit is told by the word before
  if (unit === null && !/^(?:aged?|ages)$/.test(atoms[hedges.from - 1]?.norm ?? '')) {
    // 3-1, 52 to 48, "between 2014 and 2016": no quantity. A magnitude or a separator says that it is one.
    const large = b.magnitude > 1 || b.grouped;
    if (joint.kind === 'or' || (joint.kind === 'to' && !large && atoms[hedges.from - 1]?.norm === 'from')) return null;
    if (!large) return { told: null, to: second.to };
  }
  if (first.unit !== null && second.unit !== null && first.unit.name !== second.unit.name) return null;
  if (
    first.unit !== null &&
    second.unit === null &&
    first.unit.rule !== 'money-symbol' &&
    first.unit.rule !== 'money-code'
  )
    return null;
  // 10-12 billion, 3 to 5 billion: the magnitude is said once
  const shares = a.magnitude === 1 && b.magnitude > 1 && !a.grouped && a.value < b.value / b.magnitude;
  const low = shares ? a.value * b.magnitude : a.value;
  if (low >= b.value) return joint.kind === 'dash' && first.unit === null ? { told: null, to: second.to } : null;
  if (joint.kind === 'or' && (first.unit !== null || !Number.isInteger(low) || b.value - low > Math.max(2, low)))
    return null;
  if (joint.kind === 'to' && isChange(atoms, first, hedges)) return null;
  const factor = unit?.factor ?? 1;
  return {
    to: second.to,
    told: {
      ...tellOne(first, hedges),
      to: second.to,
      number: b,
      unit: unit && { ...unit, to: second.to },
      value: null,
      low: tidy(low * factor),
      high: tidy(b.value * factor),
      approximate: hedges.approximate || joint.kind === 'or' || a.approximate || b.approximate,
      bounded: true,
      range: true,
    },
  };
}

/**
 * "rose from 200 to 350 soldiers", "fell 3 percent to 5 percent": two figures of one change; "will cost from 3 to 5 billion",
 * "rose 3 to 5 percent": one range.
 */
function isChange(atoms: readonly Atom[], first: Amount, hedges: HedgesRead): boolean {
  const before = atoms[hedges.from - 1]?.norm;
  if (before !== 'from' && first.unit === null) return false;
  for (let at = hedges.from - 1; at >= Math.max(0, hedges.from - 9); at--) {
    const atom = atoms[at]!;
    if (/^[;:.]$/.test(atom.text)) return false;
    const change = CHANGE_VERBS.get(atom.norm) ?? CHANGE_PARTICLES.get(atom.norm);
    if (change === 'up' || change === 'down') return true;
    if (/^(?:moved|went|changed|shifted|swung|increase|decrease|drop|went|reduction|rise|fall)$/.test(atom.norm))
      return true;
  }
  return false;
}

function tellOne(amount: Amount, hedges: HedgesRead): Told {
  const { number, unit } = amount;
  const factor = unit?.factor ?? 1;
  const scaled = (value: number | null) => (value === null ? null : tidy(value * factor));
  const bounds = boundsOf(number, hedges);
  return {
    from: amount.from,
    to: amount.to,
    number,
    unit,
    value: scaled(bounds.value),
    low: scaled(bounds.low),
    high: scaled(bounds.high),
    approximate: number.approximate || hedges.approximate,
    hedgeFrom: hedges.from,
    bounded: hedges.any,
    range: false,
  };
}

/** "more than 200" is at least that, "up to 5,000" at most that, and neither says what it is. */
function boundsOf(number: NumberRead, { bound }: HedgesRead): Pick<NumberRead, 'value' | 'low' | 'high'> {
  const { value, low, high } = number;
  if (bound === null) return { value, low, high };
  if (bound === 'low') return { value: null, low: value ?? low, high: null };
  // "up to dozens" has no top that is told
  return value === null && high === null ? { value, low, high } : { value: null, low: null, high: value ?? high };
}
