// A word in; whether it names people of a kind in the plural, out: "republicans", "senators", "kestrians"; not "times", "states".
import { DEMONYMS } from '../../lexicon/gazetteer.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import { officeHeadOf } from './office-words.ts';

/** `norm` in lower case. */
export function isPeople(norm: string): boolean {
  if (!/[a-z]{3}(?:s|men|women|people)$/.test(norm)) return false;
  if (/^(?:people|men|women|greens|marines|troops|tories|independents|muslims|jews|christians|catholics)$/.test(norm))
    return true;
  if (DEMONYMS.has(norm) && /s$/.test(norm)) return true;
  const singular = singularOf(norm);
  return singular !== norm && (PERSON_NOUNS.has(singular) || DEMONYMS.has(singular) || officeHeadOf(norm) !== null);
}
