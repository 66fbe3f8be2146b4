// A told quantity in, who has, sends or loses it out: what the grammar of measures leaves open, mostly for counts.
import { HOLDING_VERBS, PAYING_VERBS } from '../../lexicon/change-words.ts';
import { BE_IN_FULL, POSSESSIVES, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { normAt } from './atom-at.ts';
import { isLead, isTimeWord, type Phrase, phraseAfter } from './find-phrase.ts';
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
  const owner = ownerBefore(atoms, told) ?? promiserBehind(atoms, told);
  if (owner !== null) return owner;
  if (told.unit?.of === 'share')
    return standingBefore(atoms, told) ?? givenBefore(atoms, told) ?? bearerBefore(atoms, told);
  if (told.unit?.of !== 'count') return null;
  const verb = verbBefore(atoms, told) ?? strengthenedBy(atoms, told);
  if (verb !== null) return ownerOfWhose(atoms, subjectBefore(atoms, verb)) ?? antecedentOf(atoms, verb);
  if (last !== undefined && last.told.unit?.of === 'count') {
    const joint = jointBetween(atoms, last.told, told);
    if (/^(?:and|,|, and)$/.test(joint) || isTheSame(joint, last.told, told)) return last.measured.whose;
  }
  return homeBehind(atoms, told);
}

function ownerBefore(atoms: readonly Atom[], told: Told): Phrase | null {
  const mark = told.hedgeFrom - 1;
  if (normAt(atoms, mark) === 'whose') return ownerOfWhose(atoms, { from: mark, to: mark + 1 });
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
  if (normAt(atoms, at) === 'first' || normAt(atoms, at) === 'last') at--;
  if (POSSESSIVES.has(normAt(atoms, at))) at--;
  if (/^(?:out|back|in|only|another|already|also)$/.test(normAt(atoms, at))) at--;
  if (!HOLDING_VERBS.has(normAt(atoms, at))) return null;
  // "have killed 200 people" is no having; "is lost", "were sent" has another subject
  return BE_IN_FULL.has(normAt(atoms, at - 1)) ? null : at;
}

/** How far before "with four battalions" the verb may stand. */
const LONGEST_STRENGTHENED = 16;

// "will reinforce its presence in Belmark with | four battalions": who reinforces it
function strengthenedBy(atoms: readonly Atom[], told: Told): number | null {
  if (normAt(atoms, told.hedgeFrom - 1) !== 'with') return null;
  for (let at = told.hedgeFrom - 2; at >= Math.max(0, told.hedgeFrom - LONGEST_STRENGTHENED); at--) {
    if (/^[;:.]$/.test(atoms[at]!.text)) return null;
    if (STRENGTHENING.test(normAt(atoms, at))) return at;
  }
  return null;
}

const STRENGTHENING =
  /^(?:strengthen|reinforc|bolster|garrison|guard|patrol|defend|attack|invad|augment|beef|boost|protect|secur|occup)(?:e|es|ed|s|y|ies|ied|ing)?$/;

// "Tarsk, whose army has | 14 battalions": Tarsk
function ownerOfWhose(atoms: readonly Atom[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const whose = normAt(atoms, phrase.from) === 'whose' ? phrase.from : phrase.from - 1;
  if (normAt(atoms, whose) !== 'whose') return phrase;
  const to = atoms[whose - 1]?.text === ',' ? whose - 1 : whose;
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST_OWNER &&
    atoms[from - 1]!.kind === 'word' &&
    !PREPOSITIONS.has(normAt(atoms, from - 1)) &&
    !PHRASE_ENDS.has(normAt(atoms, from - 1))
  )
    from--;
  while (from < to && isLead(normAt(atoms, from))) from++;
  return from === to ? phrase : { from, to };
}

// "Kestria's army, which has | 21,000 soldiers": who the relative stands for
function antecedentOf(atoms: readonly Atom[], verb: number): Phrase | null {
  if (!/^(?:which|who)$/.test(normAt(atoms, verb - 1))) return null;
  const phrase = subjectBefore(atoms, normAt(atoms, verb - 2) === ',' ? verb - 2 : verb - 1);
  if (phrase === null || atoms.slice(phrase.from, phrase.to).some(({ norm }) => norm === 'to')) return null;
  // "a third of the berths in | the port, which has": the nearest noun
  let from = phrase.to;
  while (from > phrase.from && !PREPOSITIONS.has(normAt(atoms, from - 1))) from--;
  while (from < phrase.to && isLead(normAt(atoms, from))) from++;
  return from < phrase.to ? { from, to: phrase.to } : null;
}

// "$1.1 billion | that donors promised", "the 20 jets | that Belmark sent"
function promiserBehind(atoms: readonly Atom[], told: Told): Phrase | null {
  if (normAt(atoms, told.to) !== 'that' || told.unit === null || !/^(?:money|count)$/.test(told.unit.of)) return null;
  const phrase = phraseAfter(atoms, told.to + 1);
  if (phrase === null) return null;
  const verb = /^(?:has|have|had|will)$/.test(normAt(atoms, phrase.to)) ? phrase.to + 1 : phrase.to;
  return PAYING_VERBS.has(normAt(atoms, verb)) || HOLDING_VERBS.has(normAt(atoms, verb)) ? phrase : null;
}

// a poll gave | Varga's party | 29 percent
function givenBefore(atoms: readonly Atom[], told: Told): Phrase | null {
  const to = told.hedgeFrom;
  for (let at = to - 2; at >= Math.max(0, to - LONGEST_OWNER - 2); at--) {
    if (atoms[at]!.kind !== 'word' && !/^['’]s?$/.test(atoms[at]!.text)) return null;
    if (!/^(?:gave|gives|give|giving|handed|showed|shows)$/.test(normAt(atoms, at))) continue;
    const from = isLead(normAt(atoms, at + 1)) ? at + 2 : at + 1;
    const isName =
      from < to && atoms.slice(from, to).every(({ text, norm }) => /^\p{Lu}|^['’]s?$/u.test(text) || BODY.test(norm));
    return isName ? { from, to } : null;
  }
  return null;
}

const BODY = /^(?:party|bloc|alliance|coalition|camp|government|president|premier|minister)$/;

// of which | Arvenia | bears a third
const bearerBefore = (atoms: readonly Atom[], told: Told): Phrase | null =>
  BEARING.test(normAt(atoms, told.hedgeFrom - 1)) ? subjectBefore(atoms, told.hedgeFrom - 1) : null;

const BEARING =
  /^(?:bears?|bore|pays?|paid|covers?|covered|funds?|funded|suppl(?:y|ies|ied)|provides?|provided|shoulders?|shouldered)$/;

// a poll showed | Varga in third at | 11 percent, followed by | Okker with | 10 percent; not “stood at | 5 percent”
function standingBefore(atoms: readonly Atom[], told: Told): Phrase | null {
  if (!/^(?:at|with)$/.test(normAt(atoms, told.hedgeFrom - 1))) return null;
  let to = told.hedgeFrom - 1;
  if (/^(?:first|second|third|fourth|fifth|last)$/.test(normAt(atoms, to - 1)) && normAt(atoms, to - 2) === 'in')
    to -= 2;
  let from = to;
  while (from > 0 && to - from < LONGEST_OWNER && beginsWithCapital(atoms[from - 1]!.text)) from--;
  return from === to ||
    isTimeWord(normAt(atoms, to - 1)) ||
    (from === 0 && to === 1 && PREPOSITIONS.has(normAt(atoms, 0)))
    ? null
    : { from, to };
}

// two squadrons from | Belmark
function homeBehind(atoms: readonly Atom[], told: Told): Phrase | null {
  const from = normAt(atoms, told.to + 1) === 'the' ? told.to + 2 : told.to + 1;
  if (normAt(atoms, told.to) !== 'from' || !beginsWithCapital(atoms[from]?.text ?? '')) return null;
  let to = from;
  while (to < atoms.length && beginsWithCapital(atoms[to]!.text)) to++;
  return isTimeWord(atoms[from]!.norm) ? null : { from, to };
}
