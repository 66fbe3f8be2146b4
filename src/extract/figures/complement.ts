// A told quantity in; what the sentence says to be or to reach it out.
import { STANDING_VERBS } from '../../lexicon/change-words.ts';
import { normAt } from './atom-at.ts';
import { subjectBefore } from './find-subject.ts';
import type { Atom } from './lex-atoms.ts';
import { type Measured, owned } from './measured.ts';
import type { Told } from './quantity.ts';

// "turnout was 64 percent", "inflation stood at 7.9 percent", "the bill came to $5m", "debt exceeds 110 percent"
export function asComplement(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of === 'count' && told.unit.rule !== 'bare') return null;
  let at = told.from - 1;
  while (at >= told.hedgeFrom && !STANDING_VERBS.has(normAt(atoms, at))) at--;
  if (at < told.hedgeFrom) {
    at = told.hedgeFrom - 1;
    if (/^(?:at|to|in)$/.test(normAt(atoms, at))) at--;
    if (/ly$/.test(normAt(atoms, at))) at--;
  }
  if (!STANDING_VERBS.has(normAt(atoms, at))) return null;
  // "cost Lumen 5 million" has an object between and is left; "is 200 km from" is a distance
  if (
    told.unit?.of === 'measure' &&
    /^(?:from|away|long|tall|old|deep|wide|off|north|south|east|west)$/.test(normAt(atoms, told.to))
  )
    return null;
  const subject = subjectBefore(atoms, at);
  return subject && owned(atoms, subject);
}
