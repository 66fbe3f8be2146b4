// A run of capitals at a sentence’s start in, whose first word is a common word and a given name; whether it is somebody’s given name, out.
//
//   [Per Okker], a diver, said      [Will Okker] left      [May Okker], 61, stayed      Will Okker resign?      May Okker rest      Per Okker, rain fell
import { NAME_PARTICLES } from '../../lexicon/person-titles.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isAuxiliary, isFiniteVerb, isPast } from '../is-finite-verb.ts';
import type { Token } from '../reading.ts';
import { genderOfGivenName, isOtherName } from './given-name.ts';
import { isSpeech } from './person-evidence.ts';

/** Given names that as the first word ask or wish, and leave the verb behind the subject without an ending. */
const ASKS = /^(?:will|may|can)$/;
/** Pasts that are written as the verb without an ending is: “Will Okker put it right?” */
const LIKE_BASE = /^(?:bet|bit|burst|cost|cut|hit|hurt|laid|lay|let|put|quit|read|set|shut|split|spread)$/;
/** Tokens of what is set between a name and its verb. */
const LONGEST_ASIDE = 30;

/** Whether the word is a given name, perhaps among other things: “Hope”, “Per”, “Joy”. */
export const isGivenToo = ({ text }: Token): boolean => genderOfGivenName(text) !== null || isOtherName(text);

/** `[at, to)` is a run of capitals. Not “Will Daan Okker resign”, “May Arvenia’s envoys”. */
export function opensWithGiven(tokens: readonly Token[], at: number, to: number): boolean {
  const surname = at + 1;
  if (surname >= to || !isGivenToo(tokens[at]!)) return false;
  if (genderOfGivenName(tokens[surname]!.text) !== null && surname < to - 1) return false;
  // a surname: one word, with particles before it or another behind a hyphen
  if (to - surname > 1 && !NAME_PARTICLES.has(tokens[surname]!.norm)) return false;
  const verb = verbBehind(tokens, to);
  if (verb !== -1) return ASKS.test(tokens[at]!.norm) ? isInflected(tokens[verb]!) : isFiniteVerb(tokens[verb]!);
  return false;
}

// “Okker [said]”, “Okker never [slept]”, “Okker, a diver who had left, [said]”, “Okker and Ilse Varga [met]”; not “Okker, rain [fell]”
function verbBehind(tokens: readonly Token[], to: number): number {
  let i = to;
  if (tokens[i]?.norm === 'and') {
    i++;
    while (beginsWithCapital(tokens[i]?.text ?? '') || NAME_PARTICLES.has(tokens[i]?.norm ?? '')) i++;
    if (i === to + 1) return -1;
  } else if (tokens[i]?.text === ',') {
    if (!TELLS_OF_ONE.test(tokens[i + 1]?.norm ?? '') && tokens[i + 1]?.kind !== 'number') return -1;
    // of several commas the first with a verb behind it ends what is set between
    const end = Math.min(tokens.length, i + LONGEST_ASIDE);
    for (i++; i < end; i++) {
      const { text, norm } = tokens[i]!;
      if (/^[.?!;:]$/.test(text)) return -1;
      if (text === ',' && tokens[i + 1] !== undefined && isFiniteVerb(tokens[i + 1]!) && norm !== tokens[i + 1]!.norm)
        return i + 1;
    }
    return -1;
  }
  while (ADVERBS.test(tokens[i]?.norm ?? '')) i++;
  return tokens[i]?.kind === 'word' ? i : -1;
}
const TELLS_OF_ONE = /^(?:an?|the|who|whose|whom|of|one|his|her|their|then|now|formerly|once|not|also|no)$/;
const ADVERBS = /^(?:also|then|later|never|now|still|already|once|first|again|\p{Ll}+ly)$/u;

/** “said”, “left”, “would”; not “rest”, “need”, “put” where the verb may have no ending. */
const isInflected = (token: Token): boolean =>
  isAuxiliary(token) ||
  (isPast(token) && !LIKE_BASE.test(token.norm)) ||
  (isSpeech(token) && /(?:s|ed|said|told|spoke|swore)$/.test(token.norm));
