// A run of capitalised words in; its parts out: what it begins with, the office or title, and the words behind it.
//
//   [Halden Pact] [Secretary General] [Ingrid Solvane]      [Belmark] [Prime Minister]      [Mr.] [Okker]
import { DEMONYMS, SEATS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import {
  BEFORE_GENERAL,
  HONORIFICS,
  OFFICE_COMPLEMENTS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_TIMES,
  TITLE_GIVEN_NAMES,
} from '../../lexicon/person-titles.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import { genderOfGivenName } from './given-name.ts';
import { normTitle } from './norm-title.ts';

export interface RunParts {
  /** Whose office it is: an organisation, state or demonym. */
  readonly owner: readonly [from: number, to: number] | null;
  readonly office: readonly [from: number, to: number] | null;
  /** What stands behind the office or title, or the whole run. */
  readonly rest: readonly [from: number, to: number] | null;
  /** Whether what stands before `rest` can only stand before a person. */
  readonly personal: boolean;
}

/** “United [Residents] Front”, “the Antilles [Premier] Bash”: of bodies and contests, before a common word. */
const OF_BODIES = /^(?:premier|.*[^s]s)$/;
const ADDRESSED =
  /^(?:speaker|president|secretary|chairman|chairwoman|chair|minister|mayor|premier|chancellor|governor|ambassador|commissioner|justice)$/;
const SURNAMES = /^(?:baron|bishop|dean|duke|king|knight|marshal|pope|prince|queen|judge)$/;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const NO_OWNER = (norm: string): boolean =>
  /^(?:assistant|deputy|associate|retired|fellow|veteran|former|then|ex|acting|interim|outgoing|incoming|current|republican|democratic|gop)$/.test(
    norm,
  );
const range = (from: number, to: number): readonly [number, number] | null => (from < to ? [from, to] : null);

export function splitRun(tokens: readonly Token[], from: number, to: number): RunParts {
  const whole: RunParts = { owner: null, office: null, rest: [from, to], personal: false };
  const last = lastTitle(tokens, from, to);
  if (last === null) return whole;
  const [titleFrom, titleTo] = last;
  // “Stephen King”, “Aurel Dean”: a given name and a surname that is also an office
  if (titleTo === to && titleFrom > from && genderOfGivenName(tokens[titleFrom - 1]!.text) !== null && to - from <= 3)
    return whole;
  // “Madam Speaker”, “Mr. President”: whom one addresses by an office
  const isAddressed = titleTo === to && titleTo - titleFrom === 2 && ADDRESSED.test(tokens[titleTo - 1]!.norm);
  if (isAddressed && HONORIFICS.has(normTitle(tokens[titleFrom]!)))
    return { owner: range(from, titleFrom), office: [titleFrom, titleTo], rest: null, personal: false };
  // “Mr. King”, “Mrs. Dean”: behind a form of address an office word is a surname
  if (titleTo === to && titleTo - titleFrom > 1 && HONORIFICS.has(normTitle(tokens[titleTo - 2]!)))
    return { owner: range(from, titleFrom), office: [titleFrom, titleTo - 1], rest: [titleTo - 1, to], personal: true };
  // “Office of the Prime Minister”, “Committee of Permanent Representatives”: one body
  for (let i = from; i < titleFrom; i++) if (tokens[i]!.norm === 'of' && !isOffice(tokens[i - 1]!)) return whole;
  if (titleTo < to && isBody(tokens, titleTo, to)) {
    // “President Foundation”, “Judge Advocate Corps”
    return whole;
  }
  // “the Queen Mother”, “the Prince Regent”: one title
  const isTwofold = titleTo === to - 1 && /^(?:mother|regent|consort|dowager)$/.test(tokens[titleTo]!.norm);
  if (isTwofold) return { owner: range(from, titleFrom), office: [titleFrom, to], rest: null, personal: false };
  if (
    titleTo === to - 1 &&
    titleFrom > from &&
    OF_BODIES.test(tokens[titleTo - 1]!.norm) &&
    isCommonWord(tokens[titleTo]!.norm)
  )
    return whole;
  let officeFrom = titleFrom;
  while (officeFrom > from && isModifier(tokens, officeFrom - 1)) officeFrom--;
  // “Former Marrow Gov.”, “Republican Marrow Gov.”: when it is held, and by whose party, is no part of whose it is
  let ownerFrom = from;
  while (ownerFrom < officeFrom - 1 && NO_OWNER(tokens[ownerFrom]!.norm)) ownerFrom++;
  return {
    owner: range(ownerFrom, officeFrom),
    office: [officeFrom, titleTo],
    rest: range(titleTo, to),
    personal: titleTo < to,
  };
}

// The last office head or form of address, with its complement: “Secretary of State”, “Attorney General”.
function lastTitle(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  for (let i = to - 1; i >= from; i--) {
    const norm = normTitle(tokens[i]!);
    if (!isTitle(tokens[i]!)) continue;
    // “Justice A.K. Sen”: behind initials it is a surname
    if (i === to - 1 && i > from && INITIALS.test(tokens[i - 1]!.text)) continue;
    // “Vell General said”: a hospital; not “Attorney General”, “the General”
    if (norm === 'general' && i === to - 1 && i === from + 1 && !isBeforeGeneral(tokens[i - 1]!)) continue;
    // “Skipper Dean Okker”: behind what somebody is and before a surname, a given name
    if (i === to - 2 && i > from && TITLE_GIVEN_NAMES.has(norm) && PERSON_NOUNS.has(tokens[i - 1]!.norm)) continue;
    // “her groom, Dean Okker”: behind who he is to somebody
    if (
      i === to - 2 &&
      i === from &&
      TITLE_GIVEN_NAMES.has(norm) &&
      tokens[i - 1]?.text === ',' &&
      PERSON_NOUNS.has(tokens[i - 2]?.norm ?? '')
    )
      continue;
    // “Mayor Don Okker”: before a surname alone it is a given name; not “Don Matteo Okker”
    if (i === to - 2 && norm === 'don') continue;
    // “Gov. Aurel Dean”, “Dispatch Editor-in-Chief Aurel Dean”: behind a title and a given name too; not “Santa Clara Mayor”
    if (
      i === to - 1 &&
      i > from + 1 &&
      genderOfGivenName(tokens[i - 1]!.text) !== null &&
      (isTitle(tokens[i - 2]!) || SURNAMES.test(norm))
    )
      continue;
    // a name already began before: “Ingrid Solvane Secretary …” does not occur; “Prince” alone may be a name
    let end = i + 1;
    if (tokens[end]?.norm === 'of' && end + 1 < to && OFFICE_COMPLEMENTS.has(tokens[end + 1]!.norm)) {
      end++;
      while (end < to && OFFICE_COMPLEMENTS.has(tokens[end]!.norm)) end++;
    }
    if (end < to && tokens[end]!.norm === 'of') return null;
    let start = i;
    if (/^gen(?:eral)?$/.test(norm) && i > from && BEFORE_GENERAL.has(tokens[i - 1]!.norm)) start--;
    while (start > from && isTitle(tokens[start - 1]!)) start--;
    return [start, end];
  }
  return null;
}

const isBeforeGeneral = (token: Token): boolean =>
  BEFORE_GENERAL.has(token.norm) ||
  isTitle(token) ||
  OFFICE_MODIFIERS.has(token.norm) ||
  OFFICE_TIMES.has(token.norm) ||
  STATE_NAMES.has(token.norm) ||
  DEMONYMS.has(token.norm);
const isTitle = (token: Token): boolean => isOffice(token) || HONORIFICS.has(normTitle(token));
// Plurals too: “Senators Okker and Lindqvar”
const isOffice = (token: Token): boolean => {
  const norm = normTitle(token);
  return OFFICE_HEADS.has(norm) || (/s$/.test(norm) && OFFICE_HEADS.has(singularOf(norm)));
};

function isModifier(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  // “White House Chief of Staff”: the house is the White one’s
  if (i > 0 && SEATS.has(`${tokens[i - 1]!.norm} ${norm}`)) return false;
  return (OFFICE_MODIFIERS.has(normTitle(tokens[i]!)) || OFFICE_TIMES.has(norm)) && !STATE_NAMES.has(norm);
}

function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ORGANISATION_HEADS.has(tokens[i]!.norm)) return true;
  return false;
}

const LONGEST_OFFICE = 12;

/**
 * Where an office before the run goes on into it, up to the name of who holds it: “[Minister of Fisheries] Tor Evensen”, “[Leader of the
 * Haldmark Fishermen’s Association] Per-Erik Moen”; null for “the University of Sund Press”, “Mayor of Vell”. `isAlone`: whether the word at
 * a token also stands alone as a name, as a surname does.
 */
export function officeBefore(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  isAlone: (token: number) => boolean,
): readonly [from: number, to: number] | null {
  let start = -1;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_OFFICE) && start === -1; i--) {
    const { norm, text } = tokens[i]!;
    if (/^(?:of|for)$/.test(norm) && i > 0 && isOffice(tokens[i - 1]!) && beginsWithCapital(tokens[i - 1]!.text))
      start = i - 1;
    else if (!/^(?:of|for|the|and|&|'s|'|\p{Lu}.*)$/u.test(text) && norm !== "'s") return null;
  }
  if (start === -1) return null;
  while (start > 0 && isModifier(tokens, start - 1) && /^(?!Then$)\p{Lu}/u.test(tokens[start - 1]!.text)) start--;
  for (let k = from + 1; k < to - 1; k++) {
    const { text } = tokens[k]!;
    if (HONORIFICS.has(normTitle(tokens[k]!))) return k + 1 < to ? [start, k + 1] : null;
    if (genderOfGivenName(text) !== null || INITIALS.test(text)) return [start, k];
  }
  // “Leader of the [Opposition] Sulekha Venn”: a common word, and two that are none
  if (
    to - from === 3 &&
    isCommonWord(tokens[from]!.norm) &&
    !isCommonWord(tokens[from + 1]!.norm) &&
    !isCommonWord(tokens[from + 2]!.norm) &&
    !isBody(tokens, from + 2, to) &&
    !STATE_NAMES.has(tokens[from + 2]!.norm)
  )
    return [start, from + 1];
  const words = tokens.slice(from, to);
  // “President of the United States of America”
  const isOne =
    STATE_NAMES.has(words.map(({ norm }) => norm).join(' ')) || words.some(({ text }) => !beginsWithCapital(text));
  return to - from > 2 && !isOne && isAlone(to - 1) && !ORGANISATION_HEADS.has(tokens[to - 1]!.norm)
    ? [start, to - 2]
    : null;
}
