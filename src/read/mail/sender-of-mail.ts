// Whom a mail is from in; what that tells of the report in it, out: its outlet, its agency or its writer.
//
//   catches:      "The Sund Courier" <news@…> (outlet)     "Mara Lindt" <m.lindt@…> (byline)     "Mara Lindt, Vell Observer" (both)
//   catches not:  "Port Office" <press@…>                  news@vell.example                      "Your newsletter"
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { clean } from '../clean-facts.ts';
import { findByline } from '../find-byline.ts';
import { isAgencyCredit } from '../news-agencies.ts';
import { isOutletName } from '../outlet-names.ts';

export interface Sender {
  readonly byline: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
}

/** `name`: as it stands before the address; empty where there is none. */
export function senderOfMail(name: string): Sender {
  let byline: string | null = null;
  let agency: string | null = null;
  let outlet: string | null = null;
  for (const part of (clean(name) ?? '').split(/ *[,|–—] *| (?:at|from|via|for) (?:the )?| - /)) {
    if (isAgencyCredit(part)) agency ??= part;
    else if (isOutletName(part)) outlet ??= part;
    else if (isPerson(part)) byline ??= part;
  }
  return { byline, agency, outlet };
}

const isPerson = (words: string): boolean =>
  GIVEN.has(words.split(/[ .]/)[0]!) && findByline(`By ${words}`)?.byline === words;

const GIVEN: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...EITHER_NAMES]);
