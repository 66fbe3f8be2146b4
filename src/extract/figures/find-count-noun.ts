// What is counted: from the atom behind a number to the head of its noun phrase ("12 | additional transport helicopters").
import { WEEKDAYS } from '../../lexicon/function-words.ts';
import { COMMON_VERBS, NOT_PLURALS, PHRASE_ENDS, VERB_LIKE_PLURALS } from '../../lexicon/noun-phrase-words.ts';
import { looksPlural, singularOf, UNCHANGING_NOUNS } from '../../lexicon/singulars.ts';
import { isCountedByOne, isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Atom } from './lex-atoms.ts';

/** Most words between a number and its noun: "four heavily armed Tarskian naval infantry battalions". */
const MOST_MODIFIERS = 5;

export interface CountNoun {
  /** The head in the singular, lower case. */
  readonly singular: string;
  /** One past the head. */
  readonly to: number;
  /** Whether news is known to count by it; otherwise only its shape speaks for it. */
  readonly known: boolean;
}

/**
 * The noun counted from atom `i` on; `single` when the number is one. Null when no plural is found before the phrase ends.
 * Catches "4,000 additional allied troops", "200 arms inspectors"; not "200 were", "five voted", "two of".
 */
export function findCountNoun(atoms: readonly Atom[], i: number, single: boolean): CountNoun | null {
  let head = -1;
  let words = 0;
  for (let at = i; at < atoms.length && words <= MOST_MODIFIERS; at++) {
    const atom = atoms[at]!;
    if (atom.kind !== 'word') {
      // a modifier at arm's length: 100 “unbound” delegates
      if (QUOTE.test(atom.text) && isQuotedWord(atoms, at)) continue;
      // a type within a modifier: "three F-16 jets"
      if (atom.kind === 'number' && !atom.gap && at > i) continue;
      // a hyphen within a modifier: "two ocean-going tugs"; quotation marks around one: two “special” envoys
      if (
        /^[-‐‑]$/.test(atom.text) &&
        !atom.gap &&
        at > i &&
        atoms[at + 1] !== undefined &&
        atoms[at + 1]!.kind !== 'mark'
      )
        continue;
      break;
    }
    const glued = !atom.gap && at > i;
    const plainHead = head < 0 && !single && looksPlural(atom.norm) && isUnitNoun(singularOf(atom.norm));
    if (
      !glued &&
      !plainHead &&
      isPhraseEnd(atoms, at, at === i) &&
      !(head < 0 && words > 0 && joinsAdjectives(atoms, at))
    )
      break;
    words++;
    const inside = isHyphenAt(atoms, at + 1);
    if (inside) continue;
    if (single ? isSingleHead(atoms, at, i) : isHead(atom)) {
      head = at;
      if (!goesOn(atoms, at)) break;
    } else if (head >= 0 && !isModifierBetween(atoms, at)) break;
  }
  if (head < 0) return null;
  const word = atoms[head]!.norm;
  // "and wounded 37 others"
  if (word === 'others') return { singular: 'person', to: head + 1, known: true };
  const last = singularOf(word);
  const lower = headWithHyphen(atoms, head, i);
  // Syrians → Syrian, Democrats → Democrat; but Delegates in a headline → delegate
  const isName = beginsWithCapital(atoms[head]!.text) && (!isUnitNoun(last) || PARTY_OR_FAITH.test(last));
  const singular = isName ? atoms[head]!.text[0] + lower.slice(1) : lower;
  return { singular, to: head + 1, known: isUnitNoun(last) || namesPeople(word, last) };
}

const PARTY_OR_FAITH = /^(?:democrat|republican|muslim|christian|jew|catholic|marine)$/;
const isHyphenAt = (atoms: readonly Atom[], at: number) =>
  /^[-‐‑]$/.test(atoms[at]?.text ?? '') && !atoms[at]!.gap && atoms[at + 1]?.kind === 'word' && !atoms[at + 1]!.gap;

const isPluralAt = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === 'word' && atoms[at]!.gap && looksPlural(atoms[at]!.norm) && !PHRASE_ENDS.has(atoms[at]!.norm);

function isPhraseEnd(atoms: readonly Atom[], at: number, first: boolean): boolean {
  const atom = atoms[at]!;
  if (atom.norm === 'us' || atom.text === 'US' || atom.norm === 'u.s.') return atom.text === 'us';
  // "four Super Tuesday states"
  if (!first && WEEKDAYS.has(atom.norm) && isPluralAt(atoms, at + 1)) return false;
  // "200 killed", "40 paid", but "40 paid guards": the participle may open the phrase, the plural behind it decides
  if (first && /(?:ed|paid|built|known|lost|sold|held|hurt|dead|missing)$/.test(atom.norm) && isPluralAt(atoms, at + 1))
    return false;
  if (first && /^(?:wounded|killed|arrested|detained|missing|dead|used|known|lost|built)$/.test(atom.norm))
    return false;
  if (
    COMMON_VERBS.has(atom.norm) &&
    /^(?:lead|back|work|support|live|set|call|vote|read|leading|cut|run|sign|sell|use|held|need|cross|hold|win)$/.test(
      atom.norm,
    )
  )
    return !first;
  return PHRASE_ENDS.has(atom.norm);
}

function isHead(atom: Atom): boolean {
  if (!looksPlural(atom.norm) || NOT_PLURALS.has(atom.norm)) return false;
  // a surname in -s is no plural: capitals need to be known or to name a people
  const singular = singularOf(atom.norm);
  return (
    !beginsWithCapital(atom.text) ||
    isUnitNoun(singular) ||
    /(?:ans|ians|ists|crats|icans|ites|[aeiou]is|ps|Cs|os|tives)$/.test(atom.text) ||
    /^(?:Yorkers|Londoners)$/.test(atom.text)
  );
}

/** "30,000 combat and civilian deaths": the plural stands within two words behind "and". */
const joinsAdjectives = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.norm === 'and' && !PHRASE_ENDS.has(atoms[at + 1]?.norm ?? 'and') && isModifierBetween(atoms, at + 1);
const QUOTE = /^[“”"‘’']$/;
/** Whether the mark at `at` opens or closes one or two words that stand before another word. */
const isQuotedWord = (atoms: readonly Atom[], at: number): boolean =>
  [2, 3].some(
    (step) =>
      (QUOTE.test(atoms[at + step]?.text ?? '') && atoms[at + step + 1]?.kind === 'word') ||
      (QUOTE.test(atoms[at - step]?.text ?? '') && atoms[at + 1]?.kind === 'word'),
  );

/** "one soldier", "1 seat"; "one woman" only among others that are counted ("two children and one woman"). */
function isSingleHead(atoms: readonly Atom[], at: number, first: number): boolean {
  const word = atoms[at]!.norm;
  if (isCountedByOne(word) || UNCHANGING_NOUNS.has(word)) return true;
  if (atoms[first - 1]?.kind === 'number') return isUnitNoun(word);
  return (
    isUnitNoun(word) &&
    /^(?:and|killing|killed|wounding|wounded|including|least|only|plus)$/.test(atoms[first - 2]?.norm ?? '') &&
    at === first &&
    /^(?:woman|man|person)$/.test(word)
  );
}

/** Whether the noun at `at` only stands before the head: "armed forces | personnel", "arms | inspectors". */
function goesOn(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (next === undefined || next.kind !== 'word' || !next.gap || PHRASE_ENDS.has(next.norm)) return false;
  const singular = singularOf(next.norm);
  const known = looksPlural(next.norm) && (isUnitNoun(singular) || namesPeople(next.norm, singular));
  if (known && !VERB_LIKE_PLURALS.has(next.norm)) return true;
  // a name in the plural: "12 United States warships", "three Ostral Isles patrol boats"
  if (!beginsWithCapital(atoms[at]!.text)) return false;
  const own = singularOf(atoms[at]!.norm);
  if (isUnitNoun(own) || namesPeople(atoms[at]!.norm, own)) return false;
  return isModifierBetween(atoms, at + 1);
}

/** Whether a known plural follows the modifier at `at` directly: "Isles patrol | boats". */
function isModifierBetween(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (next === undefined || next.kind !== 'word' || !next.gap || PHRASE_ENDS.has(atoms[at]!.norm)) return false;
  const singular = singularOf(next.norm);
  return (
    looksPlural(next.norm) &&
    (isUnitNoun(singular) || namesPeople(next.norm, singular)) &&
    !VERB_LIKE_PLURALS.has(next.norm)
  );
}

/** "six vice-presidents" → vice-president; "two ocean-going tugs" → tug. */
function headWithHyphen(atoms: readonly Atom[], head: number, first: number): string {
  let from = head;
  while (from - 2 >= first && /^[-‐‑]$/.test(atoms[from - 1]!.text) && !atoms[from]!.gap && !atoms[from - 1]!.gap)
    from -= 2;
  const before = atoms
    .slice(from, head)
    .map((atom) => (atom.kind === 'word' ? atom.norm : '-'))
    .join('');
  return before + singularOf(atoms[head]!.norm);
}
