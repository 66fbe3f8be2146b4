// A verb in, its subject out; and a phrase parted into its owner and the rest. No parser: by closed classes of words.
import { CHANGE_VERBS } from '../../lexicon/change-words.ts';
import {
  BE,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { COMMON_VERBS } from '../../lexicon/noun-phrase-words.ts';
import { MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/numbers.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isHyphen } from './atom-at.ts';
import { isLead, isTimeWord, LONGEST, type Phrase } from './find-phrase.ts';
import type { Atom } from './lex-atoms.ts';

/** Signs that the walk took in more than one noun phrase. */
const PHRASE_STOPS = /^(?:n't|not|can|'ll|'ve|than|there|if)$/;

const LINKS: ReadonlySet<string> = new Set(
  'of in to for from on with at and & between against by among into across'.split(' '),
);

const isAuxiliary = (word: string): boolean =>
  BE.has(word) ||
  HAVE.has(word) ||
  DO.has(word) ||
  MODALS.has(word) ||
  NEGATIONS.has(word) ||
  /ly$/.test(word) ||
  /^(?:to|also|even|already|again|then|thus|now|still|once|just|only|further|so|far|went|go|gone|going|goes)$/.test(
    word,
  );

/** The subject that ends before the verb at atom `verb`, determiners left out; null when unsure. */
export function subjectBefore(atoms: readonly Atom[], verb: number): Phrase | null {
  let to = verb;
  const isGerund = /ing$/.test(atoms[verb]?.norm ?? '');
  let being = false;
  for (; to > 0 && verb - to < 7 && atoms[to - 1]!.kind === 'word'; to--) {
    const word = atoms[to - 1]!.norm;
    // "hopes to double its army": the subject is that of "hopes"; "bothered to spend": doubtful
    if (word === 'to') {
      if (
        !/^(?:hop|want|plan|pledg|vow|promis|intend|expect|aim|agree|decid|refus|need|ha[sd]|have|offer|seek|sought|try|tri|ought|set|due|resolv|vot|began|begun|start|continu)/.test(
          atoms[to - 2]?.norm ?? '',
        )
      )
        return null;
      if (!isAuxiliary(atoms[to - 2]!.norm)) to--;
    } else if (BE.has(word)) being = true;
    else if (!isAuxiliary(word)) break;
  }
  if (isGerund && !being) return null;
  let from = to;
  while (from > 0 && to - from < LONGEST + 4) {
    const atom = atoms[from - 1]!;
    if (atom.kind === 'number') break;
    if (atom.kind === 'mark') {
      // "the Ostral Isles' economy"
      const owns = /^['’]$/.test(atom.text) && atoms[from]?.gap === true;
      if ((isHyphen(atom.text) || owns) && !atom.gap) {
        from--;
        continue;
      }
      break;
    }
    const word = atom.norm;
    // "whose assets shrank", "of which Arvenia bears"; the subject of "who owns a shop and donated" is told elsewhere
    if (word === 'whose' || (word === 'which' && to > from && PREPOSITIONS.has(atoms[from - 2]?.norm ?? ''))) break;
    if (RELATIVES.has(word) && word !== 'that') return null;
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
  // "the number of families | crossing from Tarsk"
  for (let at = from + 1; at < to; at++)
    if (/[a-z]{2}ing$/.test(atoms[at]!.text) && looksPlural(atoms[at - 1]!.norm)) to = at;
  // "owns 62 percent of | the bank, whose assets"
  if (/^(?:percent|per|%)$/.test(atoms[from]?.norm ?? '')) {
    while (from < to && atoms[from]!.norm !== 'of') from++;
    while (from < to && (atoms[from]!.norm === 'of' || isLead(atoms[from]!.norm))) from++;
  }
  // "the 5,000-strong | mission"
  if (atoms[from]?.norm === 'strong' && from > 1 && isHyphen(atoms[from - 1]!.text)) from++;
  // "the $10 billion | fighter programme": the walk stopped at the number
  while (
    from < to &&
    atoms[from - 1]?.kind === 'number' &&
    (MAGNITUDES.has(atoms[from]!.norm) || SHORT_MAGNITUDES.has(atoms[from]!.norm))
  )
    from++;
  if (to <= from || to - from > LONGEST) return null;
  const last = atoms[to - 1]!;
  if (SUBJECT_PRONOUNS.has(last.norm) || isTimeWord(last.norm) || /(?:[^e]ed|ly)$/.test(last.norm)) return null;
  const inside = atoms.slice(from, to);
  if (inside.some((atom) => PHRASE_STOPS.test(atom.norm))) return null;
  // "crude reversed its losses and was up": a verb of its own
  const and = inside.findIndex((atom) => atom.norm === 'and');
  if (and > 1 && inside.slice(1, and).some((atom) => /^\p{Ll}+[^e]ed$/u.test(atom.text))) return null;
  return { from, to };
}

/** What somebody has, behind whose name "of" its holder stands. */
const OWNED =
  /^(?:strength|size|budget|population|economy|army|navy|fleet|debt|deficit|reserves|revenues?|exports|imports|territory|turnout)$/;

/** Splits "Belmark’s exports to Tarsk" at the last possessive mark, and "defence spending in Belmark" at its place. */
export function splitPossessor(atoms: readonly Atom[], phrase: Phrase): { whose: Phrase | null; rest: Phrase } {
  // "defence outlays by | the European members", "among | the eastern members"
  const by = phrase.from + atoms.slice(phrase.from, phrase.to).findIndex((atom) => /^(?:by|among)$/.test(atom.norm));
  if (by > phrase.from) {
    const from = isLead(atoms[by + 1]?.norm ?? '') ? by + 2 : by + 1;
    return from < phrase.to
      ? { whose: { from, to: phrase.to }, rest: { from: phrase.from, to: by } }
      : { whose: null, rest: { from: phrase.from, to: by } };
  }
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (/^['’]s?$/.test(atoms[at]!.text) && !atoms[at]!.gap && atoms[at + 1]?.gap)
      return { whose: { from: phrase.from, to: at }, rest: { from: at + 1, to: phrase.to } };
  }
  // "the strength of the corps", not "the price of grain"
  const of = phrase.from + 1;
  if (OWNED.test(atoms[phrase.from]!.norm) && atoms[of]?.norm === 'of') {
    const from = isLead(atoms[of + 1]?.norm ?? '') ? of + 2 : of + 1;
    if (from < phrase.to) return { whose: { from, to: phrase.to }, rest: phrase };
  }
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    const holder = atoms[at + 1]!.norm === 'the' ? at + 2 : at + 1;
    if (holder >= phrase.to || atoms[at]!.norm !== 'in') continue;
    if (beginsWithCapital(atoms[holder]!.text) && !isTimeWord(atoms[holder]!.norm))
      return { whose: { from: holder, to: phrase.to }, rest: phrase };
  }
  return { whose: null, rest: phrase };
}
