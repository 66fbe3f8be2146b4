// A run of capitalised words in; its parts out, with what somebody is or is for taken off before the name.
//
//   [Republican] [Ted Okker]      [Belmarkian] [Aurel Tamsin]      [Vell County Recorder] [Petra Lindqvar]

import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import {
  ADDRESS_OR_NAME,
  FEMALE_TITLES,
  MALE_TITLES,
  POST_NOMINALS,
  TITLE_GIVEN_NAMES,
} from '../../lexicon/person-titles.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { Reading } from '../reading.ts';
import type { Run } from './find-runs.ts';
import { genderOfName, mayBeGiven } from './gender-of-name.ts';
import { genderOfGivenName } from './given-name.ts';
import { kindOfWords } from './kind-of-words.ts';
import { officeBefore, type RunParts, splitRun } from './split-run.ts';

export interface Candidate extends RunParts {
  readonly run: Run;
}

/** What the report's other runs tell of the word at a token. */
export interface WordElsewhere {
  /** It stands alone as a name, as a surname does. */
  readonly isAlone: (token: number) => boolean;
  /** A sentence or quotation opens with it. */
  readonly isOpening: (token: number) => boolean;
  /** It stands behind a given name. */
  readonly isFamily: (token: number) => boolean;
  /** It stands between a form of address that is a name too and a surname. */
  readonly isAddressed: (token: number) => boolean;
}

const REGIONAL = /^(?:european|western|eastern|northern|southern|asian|african|arab|former|new)$/;

// “Republican Ted …”, “Belmarkian Aurel Tamsin”: an adjective before a given name is no part of it
export function splitAffiliation(
  tokens: Reading['tokens'],
  whole: Run,
  { isAlone, isFamily, isOpening, isAddressed }: WordElsewhere,
): Candidate[] {
  // “Gareth Pole MP”
  const isNominal = whole.to - whole.from > 2 && POST_NOMINALS.has(tokens[whole.to - 1]!.norm) && !whole.headline;
  const run = isNominal ? { ...whole, to: whole.to - 1 } : whole;
  // “Dean Okker” beside a Tor Okker; “Maj Okker” where no other Okker is named: a given name, and no office
  const given = run.to - run.from === 2 && !run.headline ? tokens[run.from]!.text : '';
  if (given === 'Maj' ? !isFamily(run.to - 1) : isGivenToo(given) && isFamily(run.to - 1))
    return [{ owner: null, office: null, rest: [run.from, run.to], personal: true, run }];
  const office = run.headline ? null : officeBefore(tokens, run, isAlone);
  if (office !== null)
    return [{ owner: null, office, rest: [office[1], run.to], personal: true, run: { ...run, from: office[1] } }];
  const parts = splitRun(tokens, run.from, run.to);
  const { rest } = parts;
  // “European NATO members”: an adjective before an acronym is no part of it
  if (
    rest !== null &&
    rest[1] - rest[0] === 2 &&
    REGIONAL.test(tokens[rest[0]]!.norm) &&
    /^\p{Lu}{3,}$/u.test(tokens[rest[0] + 1]!.text)
  )
    return [{ ...parts, rest: [rest[0] + 1, rest[1]], run }];
  if (rest === null || parts.owner !== null) return [{ ...parts, run }];
  // what somebody is, before his name
  const called = (k: number): Candidate[] => {
    // “Don Matteo Venn”
    if (ADDRESS_OR_NAME.has(tokens[k - 1]!.norm))
      return [{ ...parts, office: [k - 1, k], rest: [k, rest[1]], personal: true, run }];
    return [
      { owner: [rest[0], k], office: null, rest: null, personal: false, run },
      { ...parts, rest: [k, rest[1]], personal: true, run },
    ];
  };
  for (let k = rest[0] + 1; k <= rest[0] + 2 && k < rest[1]; k++) {
    // “Operator Blue Tide Shipping”: a body, where a sentence opens
    if (
      k === rest[0] + 1 &&
      isOpening(rest[0]) &&
      OPERATES.test(tokens[rest[0]]!.norm) &&
      rest[1] - k > 1 &&
      (ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm) || COMPANY_LIKE.test(tokens[rest[1] - 1]!.norm))
    )
      return [{ ...parts, rest: [k, rest[1]], run }];
    // “Rival Tolmar is less sure”: a firm of one word
    if (
      k === rest[1] - 1 &&
      k === rest[0] + 1 &&
      isOpening(rest[0]) &&
      OPERATES.test(tokens[rest[0]]!.norm) &&
      !isCommon(tokens, k)
    )
      return [{ ...parts, rest: [k, rest[1]], run }];
    // “Substitute Oskar Venn”: a common word where a sentence opens, before two of which the report has the last alone
    if (
      k === rest[0] + 1 &&
      rest[1] - k === 2 &&
      isOpening(rest[0]) &&
      (isCommon(tokens, rest[0]) || isDoer(tokens[rest[0]]!.norm)) &&
      !isCommon(tokens, k) &&
      !WINNER.test(tokens[k]!.norm) &&
      isAlone(rest[1] - 1) &&
      !isAlone(k) &&
      genderOfGivenName(tokens[rest[0]]!.text) === null &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm)
    )
      return called(k);
    // “Don Matteo Venn”, wherever; not “Don Venn”. “Mum Keisha Venn”, “Mum-of-three Keisha Venn”, “Stonemason Tor Venn”, where a sentence opens: a common word before a given name
    if (
      k === rest[0] + 1 &&
      rest[1] - k === 2 &&
      (ADDRESS_OR_NAME.has(tokens[rest[0]]!.norm) ||
        (isOpening(rest[0]) && (isCommon(tokens, rest[0]) || isParent(tokens[rest[0]]!.norm)))) &&
      (ADDRESS_OR_NAME.has(tokens[rest[0]]!.norm) || genderOfGivenName(tokens[rest[0]]!.text) === null) &&
      genderOfGivenName(tokens[k]!.text) !== null &&
      !ORGANISATION_HEADS.has(tokens[rest[0]]!.norm) &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm) &&
      !NO_GIVEN.test(tokens[rest[0]]!.norm)
    )
      return called(k);
    // “SP Ritika Venn”: letters for a rank before a given name, or before two words of which the last is named alone; “SP Venn” beside her
    if (
      k === rest[0] + 1 &&
      /^\p{Lu}{2,4}$/u.test(tokens[rest[0]]!.text) &&
      (rest[1] - k === 2
        ? genderOfName(tokens[k]!.text) !== null || (isAlone(rest[1] - 1) && !isAlone(k))
        : rest[1] - k === 1 && isFamily(k)) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[k]!.text) &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm)
    )
      return called(k);
    // “Rider Keisha Venn”, “Owner Ciarán Mac Venn”, where a sentence opens: what one does, whatever the names; elsewhere before a given name
    if (
      k === rest[0] + 1 &&
      (isOpening(rest[0]) || genderOfGivenName(tokens[k]!.text) !== null || INITIALS.test(tokens[k]!.text)) &&
      isDoer(tokens[rest[0]]!.norm) &&
      // “Liberal Oscar-winner Okker”
      !WINNER.test(tokens[k]!.norm) &&
      isPersonal(tokens, k, rest[1])
    )
      return called(k);
    // “Dom Gervase Venn”, whatever the names; “Dom Gervase” of him
    if (
      k === rest[0] + 1 &&
      ADDRESS_OR_NAME.has(tokens[rest[0]]!.norm) &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm) &&
      (rest[1] - k === 2 ? isPersonal(tokens, k, rest[1]) : rest[1] - k === 1 && isAddressed(k))
    )
      return called(k);
    // “Republican Stu Venn”, whatever the names
    if (
      k === rest[0] + 1 &&
      PARTISAN.test(tokens[rest[0]]!.norm) &&
      rest[1] - k === 2 &&
      !isCommon(tokens, k) &&
      !isCommon(tokens, k + 1) &&
      isPersonal(tokens, k, rest[1])
    )
      return called(k);
    if (!isAffiliation(tokens, k - 1)) break;
    // “Liberal Oscar-winner Okker”: only affiliations stand before the last word; “Republican Okker”, “Oscar-winner Okker”, who is named elsewhere
    const isLast =
      k === rest[1] - 1 &&
      (k > rest[0] + 1 || ((PARTISAN.test(tokens[k - 1]!.norm) || WINNER.test(tokens[k - 1]!.norm)) && isFamily(k)));
    if (!isLast && (k === rest[1] - 1 || genderOfGivenName(tokens[k]!.text) === null)) continue;
    return [
      { owner: [rest[0], k], office: null, rest: null, personal: false, run },
      { ...parts, rest: [k, rest[1]], run },
    ];
  }
  // “Human Services MEC Nomathemba Venn”: letters for an office before two words that are no common ones
  for (let k = rest[1] - 2; k > rest[0] + 1; k -= rest[1])
    if (
      isPost(tokens, k - 1) &&
      !isCommon(tokens, k) &&
      !isCommon(tokens, k + 1) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[k]!.text) &&
      isAlone(rest[1] - 1) &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm)
    )
      return [
        { owner: [rest[0], k - 1], office: null, rest: null, personal: false, run },
        { ...parts, rest: [k, rest[1]], personal: true, run },
      ];
  // “In Holt County Darlene Venn, who …”: where somebody is, without a comma
  for (let k = rest[0] + 2; k === rest[1] - 2; k++)
    if (
      /^(?:county|city|township|parish|district)$/.test(tokens[k - 1]!.norm) &&
      genderOfGivenName(tokens[k]!.text) !== null &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm)
    )
      return [
        { owner: [rest[0], k], office: null, rest: null, personal: false, run },
        { ...parts, rest: [k, rest[1]], personal: true, run },
      ];
  // “Vell News Petra Okker”: for whom somebody works, without “of” or a possessive; not “News Petra Times”
  for (let k = Math.max(rest[0] + 1, rest[1] - 2); k === rest[1] - 2; k++)
    if (
      kindOfWords(tokens, rest[0], k)?.kind === 'publication' &&
      genderOfGivenName(tokens[k]!.text) !== null &&
      kindOfWords(tokens, k, rest[1]) === null
    )
      return [
        { owner: [rest[0], k], office: null, rest: null, personal: false, run },
        { ...parts, rest: [k, rest[1]], personal: true, run },
      ];
  // “House Intelligence Republican Mike …”, “Vell County Recorder Helen …”: a party or post before a given name, whatever stands before it
  for (let k = rest[0] + 2; k < rest[1] - 1; k++)
    if (
      (/^(?:republican|democrat)$/.test(tokens[k - 1]!.norm) ||
        isAgent(tokens, k - 1) ||
        isPost(tokens, k - 1) ||
        PERSON_NOUNS.has(tokens[k - 1]!.norm)) &&
      // “Staff Nurse Joy Venn”: a word of another kind too, where one other is left
      (genderOfGivenName(tokens[k]!.text) !== null || (k === rest[1] - 2 && mayBeGiven(tokens[k]!.text))) &&
      !ORGANISATION_HEADS.has(tokens[rest[1] - 1]!.norm)
    )
      return [
        { owner: [rest[0], k - 1], office: null, rest: null, personal: false, run },
        { ...parts, rest: [k, rest[1]], personal: true, run },
      ];
  return [{ ...parts, run }];
}

// “Agriculture [CS] Rebecca Venn”: an office in letters before a given name
const isParent = (norm: string): boolean => FEMALE_TITLES.has(norm) || MALE_TITLES.has(norm) || PARENT_OF.test(norm);
const PARENT_OF = /^(?:mum|mom|mam|mother|dad|father|gran|grandmother|grandfather)-of-[a-z-]+$/;
// “Saint Joan”, “Team Petra Venn”, “Hurricane Ida Venn”
const NO_GIVEN =
  /^(?:team|camp|mount|fort|port|lake|operation|project|hurricane|storm|house|radio|hotel|planet|saint|the|poor|dear|young|old|little|st)$/;
const isPost = (tokens: Reading['tokens'], i: number): boolean => /^\p{Lu}{2,4}$/u.test(tokens[i]!.text);
// written as a name: “Dean”, no “DEAN”
const isGivenToo = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && TITLE_GIVEN_NAMES.has(word.toLowerCase());
const isCommon = (tokens: Reading['tokens'], i: number): boolean => isCommonWord(tokens[i]!.norm);
// “owner”, “farmer”, “parent”: a noun for a person, by a list or by its ending
const isDoer = (norm: string): boolean =>
  norm.length > 4 &&
  (PERSON_NOUNS.has(norm) || CITIZEN.test(norm) || (AGENT.test(norm) && genderOfGivenName(capitalised(norm)) === null));
const CITIZEN =
  /^(?:parent|pupil|student|resident|neighbou?r|shopper|commuter|passenger|tenant|villager|vendor|mother|father|uncle|aunt|grandmother|grandfather|widow|survivor|witness)$/;
// two words, three with an initial or a particle; not “Blue Meltemi Shipping”, “Operator Daan”
function isPersonal(tokens: Reading['tokens'], from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (ORGANISATION_HEADS.has(last.norm) || !/^\p{Lu}\p{Ll}/u.test(last.text)) return false;
  // of a firm’s trade only a given name is sure: “Administrator Tamsin Blessing”, not “Broker Holloway Holding”
  const mayBeFirm = COMPANY_LIKE.test(last.norm) && !/^admin/.test(tokens[from - 1]!.norm);
  if (to - from === 2) return genderOfName(tokens[from]!.text) !== null || !mayBeFirm;
  return (
    to - from === 3 &&
    /^(?:\p{Lu}\.|M[ac]c|Mac|Mc|Van|De|El|Al|St\.?|van|de|von|den|der|al|el|bin|O)$/u.test(tokens[from + 1]!.text)
  );
}
const OPERATES =
  /^(?:operator|owner|developer|supplier|maker|manufacturer|publisher|retailer|insurer|lender|sponsor|organi[sz]er|contractor|rival|customer)$/;
const COMPANY_LIKE = /(?:ing|s|tion|ment|co|tech|soft|air|net|park|bank|works|line|lines|land|mart|plc|corp)$/;

function isAffiliation(tokens: Reading['tokens'], i: number): boolean {
  const { norm } = tokens[i]!;
  return (
    AFFILIATION.test(norm) ||
    SPEAKER_NOUNS.has(norm) ||
    isAgent(tokens, i) ||
    kindOfWords(tokens, i, i + 1)?.kind === 'demonym'
  );
}
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const WINNER = /.{2}-(?:winner|winning|nominee|nominated)$/;
const PARTISAN = /^(?:republican|democrat)$/;
// “Filmmaker”, “Recorder”, “Violinist”: who does something, by the word’s ending; not “Peter”, “Alexander”, “Winter”
function isAgent(tokens: Reading['tokens'], i: number): boolean {
  const { norm, text } = tokens[i]!;
  return norm.length > 6 && AGENT.test(norm) && /^\p{Lu}[\p{Ll}-]+$/u.test(text) && genderOfGivenName(text) === null;
}
const AGENT = /(?:[^aeiou]er|maker|tor|sor|ist|ician|arian|woman|[^r]man|eer|yst)$/;
const AFFILIATION =
  /^(?:republicans?|democrats?|democratic|independent|conservative|liberal|labour|tory|former|libertarian|green|house|senate|north|south|.{2,}-(?:born|based|elect|winner|winning)|co-.{3,}|(?:north|south)ern)$/;
