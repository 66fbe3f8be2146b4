// The words of a person’s name in; whether the first one is what somebody is, and no part of the name, out.
//
//   [Baritone] Daan Okker      [Choirmaster] Petra Venn      [Runner-up] Tor Okker      not: Hunter Daan Okker, Spencer Lee Venn
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { capitalised } from '../../text/capitalised.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import { officeHeadOf } from './office-words.ts';

/** Nouns by their form, that nobody is called. */
const BY_FORM =
  /.{3}(?:master|mistress|mason|maker|keeper|worker|player|singer|seller|holder|setter|smith|wright|grower|driver|ologist|woman)$/;
const VOICES = /^(?:baritone|soprano|contralto|mezzo|tenor|countertenor|runner-up|skipper|sommelier)$/;

/** `parts`: as Token.norm; three of them, as nobody’s name is cut to one word. */
export function isVocationBefore([first = '', , last = '', more]: readonly string[]): boolean {
  if (last === '' || more !== undefined || genderOfGivenName(capitalised(first)) !== null) return false;
  return VOICES.test(first) || BY_FORM.test(first) || PERSON_NOUNS.has(first) || officeHeadOf(first) !== null;
}
