// An apostrophe inside a stretch of capitalised words in; whether a body is called so after those it belongs to, out.
//
//   the relief agency [Doctors’ Bridge]
//   the [Seafarers’ Union]      the [People’s Alliance of Vell]      and not: the Okkers’ Union (a surname), the teachers’ pay

import { DETERMINERS } from '../../lexicon/function-words.ts';
import { DEMONYMS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ALLIANCE_HEADS, ARMED_HEADS, ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';

/** Words of the name behind the apostrophe among which its head must be: “the Farmers’ and Growers’ National Union”. */
const MOST_WORDS = 4;
const IRREGULAR =
  /^(?:peoples?|children|(?:ex-)?(?:fisher|sea|boat|fire|post|police|work|trades|crafts|service|business|sales|lines|herds)?(?:wo)?men)$/;
/** Plurals that are made from what people do: drivers, actors, dentists, librarians, employees, patients. */
const BY_TRADE = /[a-z]{2}(?:ers|ors|ists|ians|ants|ents|ees)$/;

/**
 * Whether the apostrophe, or ’s, at token `at` joins members and their body to one name.
 * Catches “the Seafarers[’] Union”, “Belmark Teachers[’] Union”, “the Women[’s] Institute”. Must not catch “Sanders[’] Senate office”
 * (no “the”: a surname), “the Reuters[’] Vell office”, “the Workers[’] pay”.
 */
export function isMembersBody(tokens: readonly Token[], at: number, limit: number): boolean {
  const mark = tokens[at]!;
  const members = tokens[at - 1];
  if (members === undefined || members.end !== mark.start || !beginsWithCapital(members.text)) return false;
  // “St Brannock’s Hospital”
  if (mark.norm === "'s" && /^(?:st\.?|saint)$/.test(tokens[at - 2]?.norm ?? ''))
    return hasHeadBehind(tokens, at + 1, limit);
  if (mark.norm === "'s" ? !IRREGULAR.test(members.norm) : mark.norm !== "'" || !/s$/i.test(members.text)) return false;
  const isBody = hasHeadBehind(tokens, at + 1, limit) || isToldBody(tokens, at, limit);
  return isBody && (mark.norm === "'s" || isOfPeople(tokens, at - 1));
}

/** “the relief agency [Doctors’ Bridge]”, “the [Patients’ Voice] charity”; not “the [Teachers’] Pay Review group”, “the agency the Doctors’ …” */
function isToldBody(tokens: readonly Token[], at: number, limit: number): boolean {
  const [first, behind] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined || at + 1 >= limit || !beginsWithCapital(first.text)) return false;
  const before = tokens[at - 2];
  const isTold = (token: Token | undefined) => token !== undefined && TELLS_BODY.has(token.text);
  return isTold(before) || isTold(behind);
}
const TELLS_BODY: ReadonlySet<string> = new Set(
  'agency charity group union association movement organisation organization party firm network campaign coalition'.split(
    ' ',
  ),
);

function hasHeadBehind(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MOST_WORDS); i++) {
    const { text, norm } = tokens[i]!;
    // “the Bakers’ and Confectioners’ Union”
    const isJoined =
      (i === from && norm === 'and' && tokens[i + 2]?.norm === "'") ||
      (norm === "'" && i === from + 2 && tokens[from]!.norm === 'and');
    if (isJoined) continue;
    if (!beginsWithCapital(text)) return false;
    if (ORGANISATION_HEADS.has(norm) || ALLIANCE_HEADS.has(norm) || ARMED_HEADS.has(norm)) return true;
  }
  return false;
}

// A trade may also be a surname (“Sanders”): then “the” or a state’s name must stand before.
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const one = singularOf(norm);
  if (IRREGULAR.test(norm) || SPEAKER_NOUNS.has(one) || OFFICE_HEADS.has(one) || PERSON_NOUNS.has(one)) return true;
  let first = at;
  const isNames = (token: Token) => beginsWithCapital(token.text) || /^(?:and|')$/.test(token.norm);
  while (first > 0 && at - first < MOST_WORDS && isNames(tokens[first - 1]!)) first--;
  const opens = [tokens[first], tokens[first - 1]].map((token) => token?.norm ?? '');
  return (
    BY_TRADE.test(norm) && opens.some((word) => DETERMINERS.has(word) || STATE_NAMES.has(word) || DEMONYMS.has(word))
  );
}
