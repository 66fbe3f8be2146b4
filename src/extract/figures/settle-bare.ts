// What is told in one sentence in, what of it are figures out: bare numbers get the unit that the sentence gives them
// elsewhere, or a reason to be counts, or go; so do references ("the two leaders") and times ("three years ago").
import { CHANGE_PARTICLES, CHANGE_VERBS } from '../../lexicon/change-words.ts';
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import { COLLECTIVES, isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told, UnitRead } from './quantity.ts';
import { tidy } from './read-number.ts';
import { isYear } from './skip-non-quantities.ts';

const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';

/** The told quantities that are figures, in order, each with a unit. Linear in `told`. */
export function settleBare(atoms: readonly Atom[], told: readonly Told[]): Told[] {
  for (let i = told.length - 1; i >= 0; i--) inheritForward(atoms, told[i]!, told[i + 1]);
  for (let i = 1; i < told.length; i++) inheritBackward(atoms, told[i]!, told[i - 1]!);
  const kept: Told[] = [];
  for (const one of told) {
    if (one.unit === null) one.unit = bareUnit(atoms, one);
    if (
      one.unit !== null &&
      !isReference(atoms, one) &&
      !isTime(atoms, one) &&
      !isYearWithNoun(atoms, one) &&
      !isMultiple(atoms, one)
    )
      kept.push(one);
  }
  return kept;
}

const between = (atoms: readonly Atom[], left: Told, right: Told): string =>
  right.hedgeFrom - left.to > 3
    ? '…'
    : atoms
        .slice(left.to, right.hedgeFrom)
        .map((atom) => atom.norm)
        .join(' ');

function takeUnit(one: Told, unit: UnitRead): void {
  one.unit = { ...unit, to: one.to, rule: 'inherited', glued: false };
  for (const bound of ['value', 'low', 'high'] as const)
    if (one[bound] !== null) one[bound] = tidy(one[bound] * unit.factor);
}

// "10, 12 and 15 percent", "from 200 to 350 soldiers": the first takes the unit of the next
function inheritForward(atoms: readonly Atom[], one: Told, next: Told | undefined): void {
  if (one.unit !== null || next === undefined || next.unit === null || next.unit.glued) return;
  const joint = between(atoms, one, next);
  if (isYearLike(atoms, one)) return;
  if (/^(?:,|and|or|, and|, or)$/.test(joint)) {
    if (next.unit.of === 'share' || next.unit.of === 'money' || (next.unit.of === 'measure' && joint !== 'and'))
      takeUnit(one, next.unit);
  } else if (joint === 'to' && normAt(atoms, one.hedgeFrom - 1) === 'from') takeUnit(one, next.unit);
  else if (/^(?:percent|%|-)?$/.test(joint) && joint !== '') takeUnit(one, next.unit);
}

// "to 50,000 dollars from 20,000", "64 percent, compared with 58": the second takes the unit of the one before;
// "Of the 28 members, only five", "112 soldiers, 16 of them"
function inheritBackward(atoms: readonly Atom[], one: Told, before: Told): void {
  if (one.unit !== null || before.unit === null || isYearLike(atoms, one) || before.unit.glued) return;
  const joint = between(atoms, before, one);
  if (
    /^(?:from|against|versus|compared with|compared to|up from|down from|, up from|, down from|, compared with)$/.test(
      joint,
    )
  ) {
    if (before.unit.of !== 'measure' || !TIME_UNITS.has(before.unit.name)) takeUnit(one, before.unit);
    return;
  }
  const of = /^(?:them|whom|these|those)$/.test(normAt(atoms, one.to + 1)) && normAt(atoms, one.to) === 'of';
  if (before.unit.of === 'count' && ((joint === ',' && of) || (joint === ',' && one.bounded && isOfThe(atoms, before))))
    takeUnit(one, before.unit);
}

/** Whether the sentence opens with "Of the" before `told`. */
const isOfThe = (atoms: readonly Atom[], told: Told): boolean => {
  const at = told.hedgeFrom - 1;
  return (
    (normAt(atoms, at) === 'of' || (normAt(atoms, at - 1) === 'of' && /^(?:the|its|their)$/.test(normAt(atoms, at)))) &&
    at <= 2
  );
};

const isYearLike = (atoms: readonly Atom[], one: Told): boolean =>
  one.to === one.from + 1 && isYear(atoms[one.from]!.text);

/**
 * The unit of a number that nothing names: person for the size of a body of people, year for an age, none ('') where the words
 * around say that it counts. Null: no figure ("in rooms 12 and 14", "a 50-50 chance", "beat them 3-1").
 */
function bareUnit(atoms: readonly Atom[], one: Told): UnitRead | null {
  const { number } = one;
  const unit = (of: UnitRead['of'], name: string): UnitRead => ({
    of,
    name,
    factor: 1,
    to: one.to,
    rule: 'bare',
    glued: false,
  });
  const before = normAt(atoms, one.hedgeFrom - 1);
  const next = normAt(atoms, one.to);
  if (number.form === 'fraction' || number.wantsUnit) return null;
  if (/^(?:aged?|ages)$/.test(before) && !one.range && number.value !== null && number.value < 130)
    return unit('measure', 'year');
  // a hyphenated word behind is a name or an adjective: "a 50-odd crowd", "two-state"
  if (atoms[one.to] !== undefined && !atoms[one.to]!.gap && /^[-‐‑/]$/.test(atoms[one.to]!.text)) return null;
  if (before === 'of' && COLLECTIVES.has(normAt(atoms, one.hedgeFrom - 2))) return unit('count', 'person');
  const value = one.value ?? one.low ?? one.high ?? 0;
  if (value === 1 && number.form === 'words') return null;
  if (isYearLike(atoms, one)) return hasFirmBound(atoms, one) ? unit('count', '') : null;
  if (number.magnitude > 1 || number.grouped || number.form === 'vague') return unit('count', '');
  if (one.bounded && !isFiller(atoms, one)) return unit('count', '');
  if (CASUALTY_VERB.test(before) || (CASUALTY.test(next) && isBeing(normAt(atoms, one.to)))) return unit('count', '');
  if (isBeing(next) && CASUALTY.test(normAt(atoms, one.to + 1))) return unit('count', '');
  if (/^(?:to|from|by)$/.test(before) && changesBefore(atoms, one.hedgeFrom - 1)) return unit('count', '');
  return null;
}

const CASUALTY_VERB =
  /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injures|injured|injuring|arrested|arresting|detained|detaining|executed|displaced)$/;
const CASUALTY =
  /^(?:killed|wounded|injured|hurt|arrested|detained|executed|displaced|evacuated|rescued|hospitalised|hospitalized|dead|missing)$/;
const isBeing = (word: string): boolean => /^(?:were|are|was|be|been|have|had|more)$/.test(word);
const hasFirmBound = (atoms: readonly Atom[], one: Told): boolean =>
  one.bounded && /^(?:than|least|many|some|to)$/.test(normAt(atoms, one.from - 1));
const isFiller = (atoms: readonly Atom[], one: Told): boolean =>
  /^(?:only|just|the|another|even|exactly|over|under|about|around|above|below)$/.test(normAt(atoms, one.from - 1));

/** Whether a verb or noun of change stands in the eight atoms before, in the same clause. */
function changesBefore(atoms: readonly Atom[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (/^[;:,.]$/.test(atoms[at]!.text)) return false;
    const change = CHANGE_VERBS.get(atoms[at]!.norm) ?? CHANGE_PARTICLES.get(atoms[at]!.norm);
    if (change === 'up' || change === 'down') return true;
  }
  return false;
}

// "the two leaders", "these three men", "the other four": a reference, nothing new is counted; not "the 28 members"
function isReference(atoms: readonly Atom[], one: Told): boolean {
  if (one.unit?.of !== 'count' || one.number.form !== 'words' || (one.number.value ?? 0) > 10 || one.bounded)
    return false;
  return /^(?:the|these|those|both|first|last|other|all|next|our|my|your)$/.test(normAt(atoms, one.from - 1));
}

// "three years ago", "two days later", "the past 10 years", "two days after the vote", "every four years"
function isTime(atoms: readonly Atom[], one: Told): boolean {
  if (/^(?:every|per)$/.test(normAt(atoms, one.hedgeFrom - 1))) return true;
  if (one.unit?.of !== 'measure' || !TIME_UNITS.has(one.unit.name) || one.unit.glued) return false;
  const next = normAt(atoms, one.to);
  if (/^(?:ago|later|earlier|hence|before|after|prior|since|afterwards?|previously|thereafter|into)$/.test(next))
    return true;
  if (next === 'from' && normAt(atoms, one.to + 1) === 'now') return true;
  return /^(?:last|past|next|previous|coming|recent|preceding|following|these|those|first|final|ensuing|intervening)$/.test(
    normAt(atoms, one.hedgeFrom - 1),
  );
}

// "the 2016 elections", "in 2014 members"; but "some 2000 people", "2000 soldiers marched"
function isYearWithNoun(atoms: readonly Atom[], one: Told): boolean {
  if (one.unit?.of !== 'count' || one.range || !isYear(atoms[one.from]!.text)) return false;
  const noun = atoms[one.to - 1]!.norm;
  if (one.to === one.from + 1) return !hasFirmBound(atoms, one);
  if (
    one.bounded &&
    /^(?:some|than|least|many|estimated|approximately|roughly|nearly|to|about|almost)$/.test(
      normAt(atoms, one.from - 1),
    )
  )
    return false;
  if (
    /^(?:in|since|by|until|till|of|the|from|a|an|his|her|their|its|our|this|for|during|before|after|through|early|late|mid|and)$/.test(
      normAt(atoms, one.from - 1),
    )
  )
    return true;
  return !(
    one.to === one.from + 2 &&
    (namesPeople(noun, one.unit.name) || isUnitNoun(one.unit.name)) &&
    Number(atoms[one.from]!.text) % 100 === 0
  );
}

// "three times as many", "five times the size"
function isMultiple(atoms: readonly Atom[], one: Told): boolean {
  return (
    one.unit?.name === 'time' &&
    /^(?:as|the|more|larger|higher|bigger|greater|less|over|lower|its|their|that)$/.test(normAt(atoms, one.to))
  );
}
