// An office that the report gives somebody and a role that it speaks of in; how well they match, out.
import { DEMONYMS, REGIONS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { FIELDS_OF_MINISTRIES } from '../../lexicon/ministry-fields.ts';
import { canBeCalled } from '../../lexicon/office-kin.ts';
import { BODY_WORDS } from './body-words.ts';
import type { Entity, Office } from './entity.ts';
import { POSTS_BY_FIELD } from './is-for-another-field.ts';
import type { OfficeWords } from './office-words.ts';
import { isSamePlace } from './place-of-office.ts';
import type { Role } from './role.ts';

// Words that both have speak for it, a possessor that is another’s speaks against; null: it cannot be.
export function strengthOf(office: Office, role: Role): number | null {
  const { wanted, isPossessed } = role;
  const { words, time } = wanted;
  const isSame = office.head === wanted.head;
  if (!canBeCalled(office.head, wanted.head) && !leadsIt(office, wanted)) return null;
  if ([...RANK].some((rank) => words.has(rank) !== office.words.has(rank)) && (isSame || words.size > 0)) return null;
  // “the prime minister” is called premier too, but by that word first
  let strength = isSame ? 0.6 : 0.5;
  // “the Pact Finance Committee’s chairman”, “who leads the PFC”
  let shared = (office.of ?? '').split(' ').some((word) => isAcronym(word, [...words]));
  let strange = false;
  for (const word of words) {
    if (hasWord(office, word) || (word === 'party' && isOfParty(office))) {
      strength += 1;
      shared = true;
    } else if (PARTY.test(word) && [...office.words].some((other) => PARTY.test(other))) return null;
    else if (isField(word, wanted.head) && [...office.words].some((other) => isField(other, office.head))) return null;
    else {
      strength -= 0.3;
      strange ||= isTelling(word);
    }
  }
  // “the Lumen governor” is not the governor of Marrow
  const { of } = office;
  if (of !== null && role.places.some((place) => isSamePlace(place, of) === false)) return null;
  // “the Pact’s committee chairman” is no chairman of the Pact’s party
  const bodies = [...words].filter((word) => PART_OF_BODY.has(word));
  const ownBodies = (office.of ?? '').split(' ').filter((word) => PART_OF_BODY.has(word));
  if (
    bodies.length > 0 &&
    ownBodies.length > 0 &&
    !bodies.some((word) => hasWord(office, word) || (word === 'party' && isOfParty(office)))
  )
    return null;
  // “the leader of the inquiry” is not the leader of the party
  const isTold = office.of !== null || office.words.size > 0;
  if (role.complement.size > 0 && isTold && ![...role.complement].some((word) => hasWord(office, word))) return null;
  // “the vulture fund manager” is no majority leader: another word for the office needs something else that is the same
  if (!isSame && strange && !shared) return null;
  // “the Pact’s chief” is nobody’s president: whoever owns the office must be the same as well
  if (!isSame && isPossessed && !shared && !isOfBody(office)) return null;
  if (time === 'past' && office.time === 'past') strength += 0.5;
  if (time === 'past' && office.time === 'future') return null;
  // “the former chairwoman” is rarely who holds it now
  if (time === 'past' && office.time === 'now') strength -= 0.6;
  return strength > -1 ? Math.max(strength, 0) : null;
}

/** What an office is for: “the foreign minister” is no “water minister”. Not “the oil executive”, who may be of an energy firm. */
const isField = (word: string, head: string) => DOMAIN.has(word) || (POSTS_BY_FIELD.has(head) && FIELDS_OF_MINISTRIES.has(word)); // biome-ignore format: one line

/** “Okker, who leads the Pact”: its chairman, its chief; not its inspector. */
function leadsIt(office: Office, { head, words, time }: OfficeWords): boolean {
  return (
    office.head === 'leader' &&
    office.of !== null &&
    LEADING.has(head) &&
    // “the former chairwoman” of what she led
    ((words.size === 0 && time === 'past' && office.time === 'past') ||
      [...words].some((word) => hasWord(office, word)) ||
      office.of.split(' ').some((word) => isAcronym(word, [...words])))
  );
}

/** “the Republican National Committee’s chairman” is the party’s. */
function isOfParty({ words, of }: Office): boolean {
  return [...words, ...(of?.split(' ') ?? [])].some((word) => PARTY.test(word));
}

/** “finance” of a minister of finance, “pact” of the Pact’s. */
export function hasWord({ words, of }: Office, word: string): boolean {
  const owner = of?.split(' ') ?? [];
  return (
    words.has(word) || owner.includes(word) || isAcronym(word, owner) || owner.some((one) => isAcronym(one, [...words]))
  );
}

/** “pfc” for “pact finance committee” */
function isAcronym(short: string, long: readonly string[]): boolean {
  return (
    short.length >= 3 &&
    long.length >= short.length &&
    long
      .map((word) => word[0])
      .join('')
      .includes(short)
  );
}

/** “who leads the Halden Pact” is of a body, whatever kind of body the description calls it. */
function isOfBody({ words, of }: Office): boolean {
  return [...words, ...(of?.toLowerCase().split(' ') ?? [])].some((word) => BODY_WORDS.has(word));
}

/** Neither a place, a party, a kind of body nor a word that every office may have. */
export function isTelling(word: string): boolean {
  return !isPlace(word) && !BODY_WORDS.has(word) && !LOOSE.has(word) && !PARTY.test(word);
}

/** A code that office-words.ts puts for a state’s name, or a region. */
export function isPlace(word: string): boolean {
  return /^[A-Z]{2}$/.test(word) || REGIONS.has(word) || DEMONYMS.has(word) || STATE_NAMES.has(word);
}

export function isOfAnotherParty({ party }: Entity, wanted: OfficeWords): boolean {
  const asked = partyOf(wanted);
  return party !== null && asked !== null && asked !== party;
}

/** “the Vellish Democrat”, “the Democratic nominee” */
export function partyOf({ head, words }: OfficeWords): string | null {
  for (const word of [head, ...words]) {
    const party = word === 'democrat' ? 'democratic' : word;
    if (PARTY.test(party)) return party;
  }
  return null;
}

/** Bodies that one body has several of: no word for it stands for another, as “the alliance” does for a pact. */
const PART_OF_BODY = new Set(
  'committee commission council party ministry department agency board court campaign'.split(' '),
);
const DOMAIN = new Set(
  'foreign defense interior finance treasury justice prime vice deputy attorney press house senate labor labour education energy health trade commerce agriculture homeland state campaign'.split(
    ' ',
  ),
);
/** Each party, and the words that name it and its members. */
export const PARTY_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['republican', ['republican', 'republicans', 'gop', 'g.o.p.', 'g.o.p']],
  ['democratic', ['democratic', 'democrat', 'democrats']],
  ['libertarian', ['libertarian', 'libertarians']],
  ['green', ['green', 'greens']],
  ['conservative', ['conservative', 'conservatives', 'tory', 'tories']],
  ['labor', ['labor', 'labour']],
]);
export const PARTY = /^(?:republican|democratic|libertarian|green|independent|conservative|labor)$/;
const LOOSE = new Set(
  'top chief new senior current longtime first presidential gubernatorial retired star famous prominent outspoken embattled powerful influential popular controversial billionaire bombastic'.split(
    ' ',
  ),
);
const LEADING = new Set(
  'chief head boss director leader president chairman chairwoman chair chairperson secretary secretary-general director-general commissioner ceo'.split(
    ' ',
  ),
);
const RANK = new Set('vice deputy assistant under shadow'.split(' '));
