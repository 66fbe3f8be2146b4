// A told quantity in, who has, sends or loses it out: what the grammar of measures leaves open, mostly for counts.
import { HOLDING_VERBS } from '../../lexicon/change-words.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import { normAt } from './atom-at.ts';
import { isLead, isTimeWord, type Phrase } from './find-phrase.ts';
import { subjectBefore } from './find-subject.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told } from './quantity.ts';
import { isTheSame, jointBetween, type Read } from './tie-figures.ts';

/** Longest name of an owner before its possessive mark, in atoms. */
const LONGEST_OWNER = 6;

/**
 * The holder of `told`, or null where its place does not tell; `last` is the quantity before it in the sentence.
 * Catches "Tarsk's | 90,000-strong army", "Belmark has | 210 jets and | 38 warships", "two squadrons from Belmark", "Varga at | 11 percent"; must not
 * catch "Drovny says | 200 people", "a train from Belmark" (no count).
 */
export function findHolder(atoms: readonly Atom[], told: Told, last: Read | undefined): Phrase | null {
  const owner = ownerBefore(atoms, told);
  if (owner !== null) return owner;
  if (told.unit?.of === 'share') return standingBefore(atoms, told);
  if (told.unit?.of !== 'count') return null;
  const verb = verbBefore(atoms, told);
  if (verb !== null) return subjectBefore(atoms, verb);
  if (last !== undefined && last.told.unit?.of === 'count') {
    const joint = jointBetween(atoms, last.told, told);
    if (/^(?:and|,|, and)$/.test(joint) || isTheSame(joint, last.told, told)) return last.measured.whose;
  }
  return homeBehind(atoms, told);
}

function ownerBefore(atoms: readonly Atom[], told: Told): Phrase | null {
  const mark = told.hedgeFrom - 1;
  if (!/^['’]s?$/.test(atoms[mark]?.text ?? '') || atoms[mark]!.gap) return null;
  let from = mark;
  while (from > 0 && mark - from < LONGEST_OWNER) {
    const { kind, norm } = atoms[from - 1]!;
    if (kind !== 'word' || isLead(norm) || PREPOSITIONS.has(norm) || PHRASE_ENDS.has(norm)) break;
    from--;
  }
  return from === mark || isTimeWord(normAt(atoms, mark - 1)) ? null : { from, to: mark };
}

// "has | 210 jets", "will send | 4,000 troops", "pulled out | one battalion", "plans to recruit | 15,000"
function verbBefore(atoms: readonly Atom[], told: Told): number | null {
  let at = told.hedgeFrom - 1;
  if (/^(?:out|back|in|only|another|already|also)$/.test(normAt(atoms, at))) at--;
  if (!HOLDING_VERBS.has(normAt(atoms, at))) return null;
  // "have killed 200 people" is no having; "is lost", "were sent" has another subject
  return /^(?:is|are|was|were|be|been|being)$/.test(normAt(atoms, at - 1)) ? null : at;
}

// a poll showed | Varga in third at | 11 percent, followed by | Okker with | 10 percent; not “stood at | 5 percent”
function standingBefore(atoms: readonly Atom[], told: Told): Phrase | null {
  if (!/^(?:at|with)$/.test(normAt(atoms, told.hedgeFrom - 1))) return null;
  let to = told.hedgeFrom - 1;
  if (/^(?:first|second|third|fourth|fifth|last)$/.test(normAt(atoms, to - 1)) && normAt(atoms, to - 2) === 'in')
    to -= 2;
  let from = to;
  while (from > 0 && to - from < LONGEST_OWNER && /^\p{Lu}/u.test(atoms[from - 1]!.text)) from--;
  return from === to ||
    isTimeWord(normAt(atoms, to - 1)) ||
    (from === 0 && to === 1 && PREPOSITIONS.has(normAt(atoms, 0)))
    ? null
    : { from, to };
}

// two squadrons from | Belmark
function homeBehind(atoms: readonly Atom[], told: Told): Phrase | null {
  const from = normAt(atoms, told.to + 1) === 'the' ? told.to + 2 : told.to + 1;
  if (normAt(atoms, told.to) !== 'from' || !/^\p{Lu}/u.test(atoms[from]?.text ?? '')) return null;
  let to = from;
  while (to < atoms.length && /^\p{Lu}/u.test(atoms[to]!.text)) to++;
  return isTimeWord(atoms[from]!.norm) ? null : { from, to };
}
