// A told quantity in; what the sentence says to be or to reach it out.
import { STANDING_VERBS } from '../../lexicon/change-words.ts';
import { normAt } from './atom-at.ts';
import { subjectBefore } from './find-subject.ts';
import type { Atom } from './lex-atoms.ts';
import { isArticle, type Measured, owned } from './measured.ts';
import type { Told } from './quantity.ts';

const MOVED = /^(?:went|go|goes|gone|going|moved|moves|changed|changes|shifted|swung)$/;
const LONGEST_PAYER = 5;

// "the mission cost | Belmark | $340 million": who bears it stands between
function costTo(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of !== 'money') return null;
  const to = told.hedgeFrom;
  let from = to;
  while (from > 0 && to - from < LONGEST_PAYER && /^\p{Lu}|^(?:the|of|and)$/u.test(atoms[from - 1]!.text)) from--;
  if (from === to || !/^costs?$/.test(normAt(atoms, from - 1))) return null;
  const measure = subjectBefore(atoms, from - 1);
  if (isArticle(normAt(atoms, from))) from++;
  return measure && { measure, whose: { from, to } };
}

// "turnout was 64 percent", "inflation stood at 7.9 percent", "the bill came to $5m", "debt exceeds 110 percent"
export function asComplement(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of === 'count' && told.unit.rule !== 'bare') return null;
  let at = told.from - 1;
  while (at >= told.hedgeFrom && !STANDING_VERBS.has(normAt(atoms, at))) at--;
  if (at < told.hedgeFrom) {
    at = told.hedgeFrom - 1;
    // "tariffs went from 10 percent"
    if (normAt(atoms, at) === 'from' && MOVED.test(normAt(atoms, at - 1))) {
      const mover = subjectBefore(atoms, at - 1);
      return mover && owned(atoms, mover);
    }
    if (/^(?:at|to|in)$/.test(normAt(atoms, at))) at--;
    if (/ly$/.test(normAt(atoms, at))) at--;
  }
  const charged = costTo(atoms, told);
  if (charged !== null) return charged;
  if (!STANDING_VERBS.has(normAt(atoms, at))) return null;
  // "is 200 km from" is a distance
  if (
    told.unit?.of === 'measure' &&
    /^(?:from|away|long|tall|old|deep|wide|off|north|south|east|west)$/.test(normAt(atoms, told.to))
  )
    return null;
  const subject = subjectBefore(atoms, at);
  return subject && owned(atoms, subject);
}
