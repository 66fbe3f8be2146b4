import { BE, DETERMINERS, DO, HAVE, MODALS, MONTH_NAMES, POSSESSIVES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { COMMON_VERBS, NOT_PLURALS, PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isHyphen, normAt } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';

/** Atoms `from` to before `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest phrase that is taken; a longer one is doubted and left. */
export const LONGEST = 14;

/** Whether `word` opens a noun phrase and is no part of its name. */
export const isLead = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

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
    if (to > from && /^(?:last|next|this)$/.test(atom.norm)) break;
    if (!glued && (isPhraseEnd(atoms, from, to) || endsLikeVerb(atoms, from, to))) break;
    to++;
  }
  while (to > from && (atoms[to - 1]!.kind === 'mark' || atoms[to - 1]!.norm === 'of' || isLead(atoms[to - 1]!.norm)))
    to--;
  if (to <= from || atoms[from]!.kind !== 'word' || isTimeWord(atoms[from]!.norm)) return null;
  // "third- through eighth-grade pupils" is broken off; "for helping them", "three in 10 saying" start a clause
  if (isHyphen(atoms[to]?.text ?? '') && !atoms[to]!.gap) return null;
  return /[a-z]{2}ing$/.test(atoms[from]!.text) && !NOUNS_IN_ING.test(atoms[from]!.norm) ? null : { from, to };
}

const NOUNS_IN_ING =
  /^(?:spending|training|housing|funding|planning|shipping|testing|mining|farming|fishing|banking|lending|advertising|financing|building|clothing|manufacturing|engineering|policing|marketing|outstanding|existing|working|leading|remaining|living|voting|sitting|rising|fighting|breathing|reading|drinking|cooking|heating|parking|flying|floating|incoming|outgoing|ongoing|missing|opening)$/;

/** A word that is noun and verb ends a phrase only behind a plural: "members vote", but "the Ohio vote", "the votes". */
function isPhraseEnd(atoms: readonly Atom[], from: number, at: number): boolean {
  const { norm } = atoms[at]!;
  if (!PHRASE_ENDS.has(norm)) return false;
  const isVerb = COMMON_VERBS.has(norm) && !CLOSED_VERBS.has(norm);
  return !(isVerb && NOUN_AND_VERB.test(norm) && (at === from || !looksPlural(atoms[at - 1]!.norm)));
}

const CLOSED_VERBS: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

const NOUN_AND_VERB =
  /^(?:votes?|calls?|uses?|needs?|works?|supports?|costs?|holds?|leads?|runs?|moves?|sets?|cuts?|rises?|falls?|visits?|hits?|shows?|helps?|signs?|turns?|stands?|stays?|builds?|lives|leaves|claims?)$/;

/** Behind a plural noun comes a verb ("conscripts failed"), unless the plural only stands before another noun. */
function endsLikeVerb(atoms: readonly Atom[], from: number, at: number): boolean {
  if (at === from) return false;
  const word = atoms[at]!.norm;
  const before = atoms[at - 1]!;
  const next = atoms[at + 1];
  // "Democratic registered | voters": the participle stands before a plural
  if (/[^e]ed$/.test(word) && word.length > 4)
    return looksPlural(before.norm) || next?.kind !== 'word' || !looksPlural(next.norm) || PHRASE_ENDS.has(next.norm);
  // "a speech praising | the guests"
  if (/ing$/.test(word) && word.length > 5 && next?.kind === 'word' && next.gap && isLead(next.norm)) return true;
  if (/ing$/.test(word) && beginsWithCapital(before.text) && /^\p{Ll}/u.test(atoms[at]!.text)) return true;
  if (!looksPlural(before.norm) || NOT_PLURALS.has(before.norm)) return false;
  if (beginsWithCapital(atoms[at]!.text)) return !beginsWithCapital(before.text);
  const singular = singularOf(word);
  return !(looksPlural(word) && (isUnitNoun(singular) || namesPeople(word, singular)));
}

export const isTimeWord = (word: string): boolean =>
  MONTH_NAMES.has(word) ||
  WEEKDAYS.has(word) ||
  /^(?:last|next|this|early|late|today|yesterday|tomorrow|recent|year|years|months?|days?|weeks?|time|times)$/.test(
    word,
  );

/** A phrase in lower case that is no time and no place: "in aid", not "in Kestria", "in 2016", "on Friday". */
export function lowerPhraseAfter(atoms: readonly Atom[], i: number): Phrase | null {
  const phrase = phraseAfter(atoms, i);
  if (
    phrase === null ||
    /^(?:an?|each|every|this|that)$/.test(normAt(atoms, i)) ||
    beginsWithCapital(atoms[phrase.from]!.text)
  )
    return null;
  return /^(?:contempt|example|instance|total|all|fact|part|addition)$/.test(normAt(atoms, phrase.from))
    ? null
    : phrase;
}
