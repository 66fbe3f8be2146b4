// The words for somebody in, whether it can bind itself out.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';

/** Words for those who can act, beside names and the words of sector-words.ts. */
const PEOPLE =
  /^(?:he|she|they|we|i|it|who|both|all|members?|leaders?|sides?|parties|countries|country|states?|nations?|allies|ally|alliance|pact|board|club|group|two|three|four|five|aides?|inquiry|panel|taskforce|delegates?|officers?|representatives|neighbours?|neighbors?)$/i;
/** Names, bodies, pronouns and people; not “a report”, “the bill”, “her offensive”, which are told to “offer” and “prohibit” too. */
export function canAct(text: string): boolean {
  const last = /([\p{L}\p{N}’'.-]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? '';
  return (
    beginsWithCapital(last) || sectorOf(last) !== null || PEOPLE.test(last) || BODY_NOUNS_ALONE.has(last.toLowerCase())
  );
}
