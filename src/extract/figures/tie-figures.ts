// The quantities of one sentence in; which of them tell the same thing twice, and which are the two ends of one change, out.
import type { Figure } from '../../record/figure.ts';
import { normAt, textAt } from './atom-at.ts';
import { isTimeWord } from './find-phrase.ts';
import { isYear } from './is-year.ts';
import type { Atom } from './lex-atoms.ts';
import type { Measured } from './measured.ts';
import type { Told } from './quantity.ts';

/** A quantity on its way to a Figure; filled in step by step. */
export interface Read {
  readonly told: Told;
  measured: Measured;
  direction: Figure['direction'];
  /** Index, among the sentence's, of the quantity that it tells again. */
  sameAs: number | null;
  /** As in Figure. */
  from: number | null;
  to: number | null;
}

/** Longest time that may stand between two tellings: "by 3.8 percent in the first half of 2031, or". */
const LONGEST_TIME = 8;

/** The words between two quantities, hedges left out, joined by blanks; at most four. A time in front of them is passed over. */
export function jointBetween(atoms: readonly Atom[], before: Told, told: Told): string {
  let from = before.to;
  while (from < told.hedgeFrom && from - before.to < LONGEST_TIME && isOfTime(atoms[from]!)) from++;
  if (from > before.to && !/^[,(]$/.test(textAt(atoms, from))) from = before.to;
  return atoms
    .slice(from, Math.min(told.hedgeFrom, from + 4))
    .map((atom) => atom.norm)
    .join(' ');
}

const isOfTime = ({ norm, text }: Atom): boolean =>
  isTimeWord(norm) ||
  isYear(text) ||
  /^(?:in|on|of|the|a|first|second|third|fourth|quarter|half|summer|winter|spring|autumn|fall)$/.test(norm);

/** "by 3.8 percent, or $10 billion", "$5 million (€4.6 million)", "to 50,000 dollars from 20,000": of one thing. */
export const isToldAgain = (joint: string | null, before: Told, told: Told): boolean =>
  joint !== null &&
  /^(?:, or|or|\(|, or \(|, to|to|from|, from|,? ?compared (?:with|to)|,? ?against|,? ?versus|, (?:slower|faster|higher|lower|more|less) than)$/.test(
    joint,
  ) &&
  (told.unit?.of !== 'count' || isTheSame(joint, before, told)) &&
  (before.unit?.of !== 'count' || isTheSame(joint, before, told));

/**
 * Whether the later tells the same quantity in another unit.
 * Catches "3.8 percent, or $10 billion", "310 miles (500 km)", "two regiments, or 5,000 soldiers"; must not catch "two or three
 * ships", "from 10 percent to 25 percent", "20 ships or 30 boats".
 */
export function isTheSame(joint: string | null, before: Told, told: Told): boolean {
  if (joint === null || before.unit === null || told.unit === null || before.unit.name === told.unit.name) return false;
  if (!/^(?:, or|\(|, or \()$/.test(joint)) return false;
  const counts = before.unit.of === 'count' || told.unit.of === 'count';
  // "12 ships (30 percent)" is a share of another whole, "30 soldiers (2 women)" a part
  return counts
    ? joint === ', or' && before.unit.of === told.unit.of
    : joint !== ', or (' || before.unit.of === told.unit.of;
}

const CHANGES = /^(?:up|down)$/;

/**
 * Marks the ends of changes among `read`, in place: "from 2.1 percent … to 2.4 percent", "fell to 6.2 percent … from 6.8",
 * "$340 million, up from $280 million", and one end alone ("slowed to 3.4 percent").
 */
export function tieEnds(atoms: readonly Atom[], read: readonly Read[]): void {
  const partners = new Set<Read>();
  for (const [index, one] of read.entries()) {
    const next = read[index + 1];
    if (next === undefined || partners.has(one) || one.told.unit?.name !== next.told.unit?.name) continue;
    const [a, b] = [endOf(atoms, one.told), endOf(atoms, next.told)];
    if (isCut(atoms, one.told.to, next.told.hedgeFrom)) continue;
    const moved = one.direction !== null || next.direction !== null || movesBefore(atoms, one.told);
    // "went from 10 percent to 25": the numbers tell which way
    const paired = (a === 'from' && b === 'to') || (b === 'from' && (a === 'to' || isUpFrom(atoms, next.told)));
    if (!paired || !moved) continue;
    const [from, to] = a === 'from' ? [one, next] : [next, one];
    const [start, end] = [from.told.value, to.told.value];
    const direction = start === null || end === null || start === end ? null : end > start ? 'up' : 'down';
    const told = one.measured.measure === null && one.measured.whose === null ? next.measured : one.measured;
    for (const side of [one, next]) {
      side.from = start;
      side.to = end;
      side.direction = direction ?? side.direction;
      side.measured = told;
      partners.add(side);
    }
  }
  for (const [index, one] of read.entries()) {
    if (partners.has(one) || one.direction === null || one.direction === 'steady') continue;
    const end = endOf(atoms, one.told);
    // "beat her 54 percent to 46 percent" ends nothing; "assets shrank by $9 million to $74 million" does
    const before = read[index - 1];
    const isScore =
      before !== undefined &&
      before.told.unit?.name === one.told.unit?.name &&
      !isFall(atoms, before.told) &&
      jointBetween(atoms, before.told, one.told) === 'to';
    if (end === 'to' && !isScore) one.to = one.told.value;
    else if (end === 'from') one.from = one.told.value;
  }
}

// the preposition before the amount: an amount behind "by" or nothing is the change itself
const endOf = (atoms: readonly Atom[], told: Told): 'from' | 'to' | null => {
  const before = normAt(atoms, told.hedgeFrom - 1);
  return before === 'from' || before === 'to' ? before : null;
};

/** "shrank | by $9 million to", not "lost the vote | by 54 percent to". */
const isFall = (atoms: readonly Atom[], { hedgeFrom }: Told): boolean =>
  normAt(atoms, hedgeFrom - 1) === 'by' &&
  !atoms
    .slice(Math.max(0, hedgeFrom - 8), hedgeFrom)
    .some(({ norm }) =>
      /^(?:lose|loses|lost|win|wins|won|beat|beats|defeat\w*|pass(?:es|ed)?|carried|approved|rejected)$/.test(norm),
    );

// "$340 million last year, up from $280 million"
const isUpFrom = (atoms: readonly Atom[], told: Told): boolean =>
  normAt(atoms, told.hedgeFrom - 1) === 'from' && CHANGES.test(normAt(atoms, told.hedgeFrom - 2));

// "went from", "moved from"
const movesBefore = (atoms: readonly Atom[], told: Told): boolean =>
  /^(?:went|go|goes|gone|going|moved|moves|changed|changes|shifted|swung)$/.test(normAt(atoms, told.hedgeFrom - 2));

const isCut = (atoms: readonly Atom[], start: number, end: number): boolean =>
  atoms.slice(start, end).some(({ norm }) => /^(?:[;:]|and|but|while|which|who|that)$/.test(norm));
