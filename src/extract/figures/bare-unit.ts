// A number that nothing names in, its unit out, or null when it is no figure.
import { CHANGE_PARTICLES, CHANGE_VERBS } from '../../lexicon/change-words.ts';
import { ESTIMATE_VERBS } from '../../lexicon/estimate-verbs.ts';
import { COLLECTIVES } from '../../lexicon/unit-nouns.ts';
import { normAt } from './atom-at.ts';
import { isYearLike } from './inherit-unit.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told, UnitRead } from './quantity.ts';

/**
 * The unit of a number that nothing names: person for the size of a body of people, year for an age, none ('') where the words
 * around say that it counts. Null: no figure ("in rooms 12 and 14", "a 50-50 chance", "beat them 3-1").
 */
export function bareUnit(atoms: readonly Atom[], one: Told): UnitRead | null {
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
  if (/^(?:aged?|ages)$/.test(before) && !isYearLike(atoms, one) && number.value !== null && number.value < 130)
    return unit('measure', 'year');
  // a hyphenated word behind is a name or an adjective: "a 50-odd crowd", "two-state"
  if (atoms[one.to] !== undefined && !atoms[one.to]!.gap && /^[-‐‑/]$/.test(atoms[one.to]!.text)) return null;
  if (before === 'of' && COLLECTIVES.has(normAt(atoms, one.hedgeFrom - 2))) return unit('count', 'person');
  const value = one.value ?? one.low ?? one.high ?? 0;
  if (value === 1 && number.form === 'words') return null;
  if (isYearLike(atoms, one))
    return hasFirmBound(atoms, one) && !/^(?:since|from|until|through|by|in)$/.test(before) ? unit('count', '') : null;
  if (number.magnitude > 1 || number.grouped || number.form === 'vague') return unit('count', '');
  if (
    one.bounded &&
    (!isFiller(atoms, one) || (next === 'of' && /^(?:them|us|those|whom)$/.test(normAt(atoms, one.to + 1))))
  )
    return unit('count', '');
  if (CASUALTY_VERB.test(before) || (CASUALTY.test(next) && isBeing(normAt(atoms, one.to)))) return unit('count', '');
  if (isBeing(next) && CASUALTY.test(normAt(atoms, one.to + 1))) return unit('count', '');
  if (before === 'at' && isPutBefore(atoms, one.hedgeFrom - 1)) return unit('count', '');
  if (isGivenLast(atoms, one)) return unit('count', '');
  if (/^(?:to|from|by)$/.test(before) && changesBefore(atoms, one.hedgeFrom - 1)) return unit('count', '');
  return null;
}

const CASUALTY_VERB =
  /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injures|injured|injuring|arrested|arresting|detained|detaining|executed|displaced)$/;

const CASUALTY =
  /^(?:killed|wounded|injured|hurt|arrested|detained|executed|displaced|evacuated|rescued|hospitalised|hospitalized|dead|missing)$/;

const isBeing = (word: string): boolean => /^(?:were|are|was|be|been|have|had|more)$/.test(word);

export const hasFirmBound = (atoms: readonly Atom[], one: Told): boolean =>
  one.bounded && /^(?:than|least|many|some|to)$/.test(normAt(atoms, one.from - 1));

const isFiller = (atoms: readonly Atom[], one: Told): boolean =>
  /^(?:only|just|the|another|even|exactly|over|under|about|around|above|below)$/.test(normAt(atoms, one.from - 1));

/** “put their number at two hundred”, “put the crowd at 900”; not “put the soldiers at 10 posts”, “a number of people at two gates”. */
function isPutBefore(atoms: readonly Atom[], from: number): boolean {
  let isNumbered = false;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (/^[;:,.]$/.test(atoms[at]!.text)) return false;
    if (/^(?:number|numbers|figure|total|toll|count|strength|crowd|turnout|attendance)$/.test(atoms[at]!.norm))
      isNumbered = true;
    if (/^(?:put|puts|putting|estimated|estimates|estimate)$/.test(atoms[at]!.norm)) return isNumbered;
  }
  return false;
}

/**
 * A number that somebody gives and that ends the clause: of what was just told.
 *
 *   “the union counted 54.”, “insurers say 240)”, “the trust’s own forecast is 350.”      not “she said two.”, “made it three.”, “he was 54.”
 */
function isGivenLast(atoms: readonly Atom[], one: Told): boolean {
  const next = atoms[one.to];
  if (next !== undefined && !/^[.,;)”"’]$/.test(next.text)) return false;
  const before = atoms.slice(Math.max(0, one.hedgeFrom - 6), one.hedgeFrom).map((atom) => atom.norm).join(' '); // biome-ignore format: one line
  if (one.number.form === 'words' && /(?:^| )(?:says?|said|tells?|told|makes? it|made it)$/.test(before)) return false;
  return GIVEN.test(before) || (one.number.form === 'digits' && OWN_COUNT.test(before));
}

const GIVEN = new RegExp(
  `(?:^| )${ESTIMATE_VERBS}(?: (?:of|at|to|as|that|with|there|were|was|are|the|their|its|number|figure|total|count|crowd))*$`,
);
const OWN_COUNT =
  /(?:^| )(?:forecast|estimate|count|tally|census|survey|poll|report|return|audit|records?|log|books?|list|figures?|trust|institute|bureau|agency|union|ministry|register|website) (?:is|was|has|had)$/;

/** Whether a verb or noun of change stands in the eight atoms before, in the same clause. */
function changesBefore(atoms: readonly Atom[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (/^[;:,.]$/.test(atoms[at]!.text)) return false;
    const change = CHANGE_VERBS.get(atoms[at]!.norm) ?? CHANGE_PARTICLES.get(atoms[at]!.norm);
    if (change === 'up' || change === 'down') return true;
  }
  return false;
}
