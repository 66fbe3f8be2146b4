// Noun phrases without a parser: from an atom to the right, and from a verb to the left. Half-open ranges of atoms out.
import { CHANGE_VERBS } from '../../lexicon/change-words.ts';
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  MONTH_NAMES,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../../lexicon/function-words.ts';
import { COMMON_VERBS, PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import type { Atom } from './lex-atoms.ts';

/** Atoms `from` to before `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest phrase that is taken; a longer one is doubted and left. */
const LONGEST = 14;

const isHyphen = (text: string): boolean => /^[-‐‑]$/.test(text);
const isLead = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

/** The noun phrase that starts at `i`, determiners and a possessor left out. "of" goes on; null when there is none. */
export function phraseAfter(atoms: readonly Atom[], i: number): Phrase | null {
  let from = i;
  while (from < i + 3 && isLead(atoms[from]?.norm ?? '')) from++;
  let to = from;
  while (to < atoms.length && to - from < LONGEST) {
    const atom = atoms[to]!;
    if (atom.kind === 'number' && atom.gap) break;
    if (atom.kind === 'mark' && !(isHyphen(atom.text) && !atom.gap && to > from)) break;
    if (atom.norm === "'s") {
      from = to + 1;
      to++;
      continue;
    }
    if (atom.norm === 'of' && to > from) {
      const next = atoms[to + 1];
      if (next?.kind !== 'word') break;
      to += isLead(next.norm) ? 2 : 1;
      continue;
    }
    const glued = !atom.gap && to > from;
    if (!glued && (PHRASE_ENDS.has(atom.norm) || endsLikeVerb(atoms, from, to))) break;
    to++;
  }
  while (to > from && (atoms[to - 1]!.kind === 'mark' || atoms[to - 1]!.norm === 'of' || isLead(atoms[to - 1]!.norm)))
    to--;
  return to > from && atoms[from]!.kind === 'word' && !isTimeWord(atoms[from]!.norm) ? { from, to } : null;
}

/** Behind a plural noun comes a verb ("conscripts failed"), unless the plural only stands before another noun. */
function endsLikeVerb(atoms: readonly Atom[], from: number, at: number): boolean {
  if (at === from) return false;
  const word = atoms[at]!.norm;
  if (/[^e]ed$/.test(word) && word.length > 4) return true;
  const before = atoms[at - 1]!;
  if (!looksPlural(before.norm) || /^\p{Lu}/u.test(before.text)) return false;
  const singular = singularOf(word);
  return !(looksPlural(word) && (isUnitNoun(singular) || namesPeople(word, singular)));
}

export const isTimeWord = (word: string): boolean =>
  MONTH_NAMES.has(word) ||
  WEEKDAYS.has(word) ||
  /^(?:last|next|this|early|late|today|yesterday|tomorrow|recent|year|years|months?|days?|weeks?|time|times)$/.test(
    word,
  );

const LINKS: ReadonlySet<string> = new Set('of in to for from on with at and & between against'.split(' '));
const isAuxiliary = (word: string): boolean =>
  BE.has(word) ||
  HAVE.has(word) ||
  DO.has(word) ||
  MODALS.has(word) ||
  NEGATIONS.has(word) ||
  /ly$/.test(word) ||
  /^(?:to|also|even|already|again|then|thus|now|still|once|just|only|further|went|go|gone|going|goes)$/.test(word);

/** The subject that ends before the verb at atom `verb`, determiners left out; null when unsure. */
export function subjectBefore(atoms: readonly Atom[], verb: number): Phrase | null {
  let to = verb;
  while (to > 0 && verb - to < 6 && atoms[to - 1]!.kind === 'word' && isAuxiliary(atoms[to - 1]!.norm)) to--;
  let from = to;
  while (from > 0 && to - from < LONGEST + 4) {
    const atom = atoms[from - 1]!;
    if (atom.kind === 'number') break;
    if (atom.kind === 'mark') {
      if (isHyphen(atom.text) && !atom.gap) {
        from--;
        continue;
      }
      break;
    }
    const word = atom.norm;
    if (
      SUBJECT_PRONOUNS.has(word) ||
      RELATIVES.has(word) ||
      (SUBORDINATORS.has(word) && word !== 'before') ||
      word === 'but'
    )
      break;
    if (BE.has(word) && word !== "'s") break;
    if (HAVE.has(word) && word !== "'s") break;
    if (MODALS.has(word) && word !== 'may') break;
    if (isVerbish(atoms, from - 1)) break;
    if (PREPOSITIONS.has(word) && !LINKS.has(word)) break;
    from--;
  }
  return trimSubject(atoms, from, to);
}

function isVerbish(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]!.norm;
  const before = atoms[at - 1]?.norm ?? '';
  // "the increase", "its defence cuts": a noun behind a determiner or a possessor
  if (isLead(before) || before === "'s" || before === 'of') return false;
  return (
    (COMMON_VERBS.has(word) || CHANGE_VERBS.has(word)) &&
    !/^(?:spending|support|work|vote|votes|need|needs|use|call|calls|cost|costs)$/.test(word)
  );
}

function trimSubject(atoms: readonly Atom[], start: number, end: number): Phrase | null {
  let from = start;
  // "In March exports …", "Last year the budget …": leave the time out
  if (/^(?:in|on|at|by|for|during|since|from|over|after|before|last|next|this|on)$/.test(atoms[from]?.norm ?? '')) {
    const time = from + (isTimeWord(atoms[from]!.norm) ? 0 : 1);
    if (!isTimeWord(atoms[time]?.norm ?? '')) return null;
    from = time + 1;
    while (from < end && (isTimeWord(atoms[from]!.norm) || atoms[from]!.kind === 'mark')) from++;
  }
  while (
    from < end &&
    (isLead(atoms[from]!.norm) || /^(?:and|that|to|of)$/.test(atoms[from]!.norm) || atoms[from]!.kind === 'mark')
  )
    from++;
  let to = end;
  while (
    to > from &&
    (atoms[to - 1]!.kind === 'mark' || PREPOSITIONS.has(atoms[to - 1]!.norm) || atoms[to - 1]!.norm === 'and')
  )
    to--;
  if (to <= from || to - from > LONGEST || SUBJECT_PRONOUNS.has(atoms[to - 1]!.norm)) return null;
  return { from, to };
}

/** Splits "Belmark’s exports to Tarsk" at the last possessive mark, and "defence spending in Belmark" at its place. */
export function splitPossessor(atoms: readonly Atom[], phrase: Phrase): { whose: Phrase | null; rest: Phrase } {
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (/^['’]s?$/.test(atoms[at]!.text) && !atoms[at]!.gap && atoms[at + 1]?.gap)
      return { whose: { from: phrase.from, to: at }, rest: { from: at + 1, to: phrase.to } };
  }
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (atoms[at]!.norm === 'in' && /^\p{Lu}/u.test(atoms[at + 1]!.text) && !isTimeWord(atoms[at + 1]!.norm))
      return { whose: { from: at + 1, to: phrase.to }, rest: phrase };
  }
  return { whose: null, rest: phrase };
}
