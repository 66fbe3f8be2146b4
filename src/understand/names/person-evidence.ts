// What stands around a run of capitalised words in; how much it speaks for a person (above zero) or against one.
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { REGIONS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ALLIANCE_HEADS, ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_HEADS,
} from '../../lexicon/person-titles.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import { genderOfGivenName } from './given-name.ts';

/** From this sum on, over all places where a report has the words, they are a person. Weights were set on train articles. */
export const PERSON_AT = 1.5;

/** “said”, “says”: a verb of speech that has a subject. */
export const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && (VERB_CUES.get(token.norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false);

/** By the words themselves: once for a report. */
export function evidenceOfWords(tokens: readonly Token[], from: number, to: number): number {
  let score = 0;
  // “Aurel “Ray” Okker” has three
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation').length;
  if (words >= 2 && genderOfGivenName(tokens[from]!.text) !== null) score += 2;
  else if (words === 1 && genderOfGivenName(tokens[from]!.text) !== null) score += 1.5;
  if (NAME_SUFFIXES.has(tokens[to - 1]!.norm)) score += 2;
  // “J.M. Venn”; not “U.S. Mint”
  if (words >= 2 && INITIALS.test(tokens[from]!.text) && !NO_INITIALS.has(tokens[from]!.text)) score += 2.5;
  for (let i = from; i < to; i++) {
    const { text, norm } = tokens[i]!;
    if (i > from && /^\p{Lu}\.$/u.test(text)) score += 2;
    if (i > from && NAME_PARTICLES.has(norm) && norm !== 'y') score += 1;
    if (/^(?:of|for|and|&)$/.test(norm)) score -= 3;
    if (/\p{Nd}/u.test(text)) score -= 3;
    // “Clark County Coroner”
    if (i > from && /^(?:county|city|township|parish|borough)$/.test(norm)) score -= 3;
  }
  // “PolitiWatch”; not “McRae”, “DeVell”
  if (/^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(tokens[from]!.text)) score -= 3;
  if (words === 2 || words === 3) score += 0.3;
  if (words > 4) score -= 2;
  // “chief Democratic negotiator”, “the Every Student Succeeds Act”
  if (words === 1 && PARTY.test(tokens[from]!.norm)) score -= 3;
  if (WORK.test(tokens[to - 1]!.norm)) score -= 2;
  return score;
}

const INITIALS = /^\p{Lu}\.(?:\p{Lu}\.)?$/u;
const NO_INITIALS = new Set(
  'U.S. U.N. E.U. U.K. D.C. N.Y. L.A. S.C. N.C. N.J. N.H. R.I. N.M. W.V. N.D. S.D.'.split(' '),
);
const PARTY = /^(?:democrat(?:ic)?|republican|conservative|liberal|independent|libertarian|labour|tory|green)s?$/;
const WORK = /^(?:act|bill|law|plan|awards?|prize|amendment|agreement|accords?|festival|show|realty|campaign)$/;

/** By one place where they stand. Behind words of a place or “the” a given name with a surname loses less. */
export function evidenceOfPlace(tokens: readonly Token[], from: number, to: number): number {
  let score = 0;
  const before = tokens[from - 1];
  const next = tokens[to];
  const second = tokens[to + 1];
  const isFull = to - from > 1 && genderOfGivenName(tokens[from]!.text) !== null;
  if (next?.text === ',' && second?.kind === 'number' && /^\d\d$/.test(second.text) && tokens[to + 2]?.text === ',')
    score += 3;
  // “Okker, the 36-year-old keeper”
  const third = tokens[to + 2];
  if (
    next?.text === ',' &&
    /^(?:an?|the)$/.test(second?.norm ?? '') &&
    third?.kind === 'number' &&
    tokens[to + 4]?.norm === 'year-old'
  )
    score += 3;
  // “his name is Aurel Tamsin”
  if (before?.norm === 'is' && tokens[from - 2]?.norm === 'name' && /^(?:his|her)$/.test(tokens[from - 3]?.norm ?? ''))
    score += 2;
  // “17-year-old Petra Lindqvar”
  if (/^(?:.*-)?years?-old$/.test(before?.norm ?? '')) score += 2;
  if (next?.text === ',' && isWho(tokens, to + 1)) score += 2;
  if (next?.norm === 'who') score += 1;
  // “the chancellor of Vell told them”: who told them is the chancellor
  const isSubject = to - from > 1 || !OF.test(before?.norm ?? '');
  if (isSubject && isSpeech(next) && next!.norm !== 'states') score += 0.8;
  // “Costane had told her”
  else if (isSubject && /^(?:has|had)$/.test(next?.norm ?? '') && isSpeech(second)) score += 0.8;
  // bodies say; persons tell, recall and joke: “Gareth Okker told the house”
  if (to - from === 2 && PERSONAL.test(next?.norm ?? '')) score += 0.7;
  // “its chairwoman, Beate Krol, said”
  if (
    (isFullName(to - from) || isOfFamily(tokens, from - 2)) &&
    before?.text === ',' &&
    CLOSES.test(next?.text ?? '') &&
    endsRole(tokens, from - 1)
  )
    score += 2;
  if (isCalledAs(tokens, from - 1)) score += 2;
  if (isSpeech(before) && /^(?:["”,]|'')$/.test(tokens[from - 2]?.text ?? '')) score += 0.8;
  if (
    next?.text === ',' &&
    second !== undefined &&
    /^(?:an?|the|former|his|her|their)$/.test(second.norm) &&
    hasHead(tokens, to + 2, to + 7) &&
    !isAllyBehind(tokens, to + 2)
  )
    score += 1.5;
  // “Okker, executive director of …”: a noun of office right behind the comma, and no list
  if (next?.text === ',' && second !== undefined && /^\p{Ll}/u.test(second.text) && hasHead(tokens, to + 1, to + 4))
    score += 1.3;
  // “Venn, Marrow Council Chairman,”: the same with capitals
  if (next?.text === ',' && second !== undefined && beginsWithCapital(second.text) && isTitled(tokens, to + 1))
    score += 1.3;
  // “Venn, Okker’s longtime friend and adviser,”
  if (next?.text === ',' && tokens[to + 2]?.norm === "'s" && hasHead(tokens, to + 3, to + 8)) score += 1.3;
  if (before !== undefined && before.kind === 'word' && /^\p{Ll}/u.test(before.text)) {
    const { norm } = before;
    if ((OFFICE_HEADS.has(norm) || SPEAKER_NOUNS.has(norm)) && !isAlly(tokens, from - 1))
      score += ORGANISATION_HEADS.has(norm) || NO_PERSON.test(norm) ? 0 : 2;
    else if (norm === 'the') score -= 2.5;
    else if (DETERMINERS.has(norm) && norm !== 'that') score -= isFull ? 0.5 : 1;
    else if (/^(?:in|at|near|outside|across|throughout|around|into|inside)$/.test(norm)) score -= isFull ? 0.6 : 1.2;
  }
  // “the village of Osmund”: what the place is called
  if (before?.norm === 'of' && to - from === 1 && SETTLEMENTS.test(tokens[from - 2]?.norm ?? '')) score -= 3;
  // “the editors of The Advocate”: a capital inside a sentence is the name’s own
  if (before?.text === 'The' && tokens[from - 2]?.kind === 'word' && /^\p{Ll}/u.test(tokens[from - 2]!.text))
    score -= 5;
  // “said Venn of the Harbour Guild”
  if (next?.norm === 'of' && to - from === 2 && isSpeech(before) && /^(?:the|\p{Lu}.*)$/u.test(second?.text ?? ''))
    score += 0.7;
  // “Venn of the Harbour Guild said”
  if (next?.norm === 'of' && to - from === 2) {
    let i = to + 1;
    while (i < to + 7 && /^(?:\p{Lu}.*|the|of)$/u.test(tokens[i]?.text ?? '')) i++;
    if (isSpeech(tokens[i])) score += 1.2;
  }
  // “[Lev] Oranov”: an editor gave the first name
  if (before?.text === ']' && tokens[from - 3]?.text === '[' && /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]!.text))
    score += 3;
  // “of Ashvale, Northmarch”: a place and what it lies in; not “Okker, Ohio Secretary of State”
  if (
    next?.text === ',' &&
    !beginsWithCapital(tokens[to + 2]?.text ?? '') &&
    second !== undefined &&
    (REGIONS.has(second.norm) || STATE_NAMES.has(second.norm))
  )
    score -= isFull ? 0 : 2.5;
  if (next?.norm === "'s") score += 0.2;
  if (next?.kind === 'word' && /^(?:himself|herself)$/.test(next.norm)) score += 2;
  return score;
}

/** “[Okker], who”, “[Okker], whose wife”; not “[Tarsk], whose capital”, “[Lumex], whose shares”. */
export const isWho = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|whose|whom)$/.test(tokens[at]?.norm ?? '') &&
  !(tokens[at]!.norm === 'whose' && OWNED_BY_BODIES.test(tokens[at + 1]?.norm ?? ''));
const OWNED_BY_BODIES =
  /^(?:capital|army|forces|troops|government|parliament|borders?|economy|population|currency|shares?|stock|customers|headquarters|board|profits?|revenues?|products?|factor(?:y|ies)|members|employees|staff|fleet|residents|streets|mayor)$/;

/** Nouns of who speaks that no person is: “the firm Savari”. */
const NO_PERSON =
  /^(?:bloc|firm|newspaper|paper|outlets?|network|station|magazine|website|site|nations?|countr(?:y|ies)|states?|republic|kingdom|polls?|surveys?|stud(?:y|ies)|reports?|statement|documents?|records?|letters?|emails?|memo|side|camp|establishment|press|authorit(?:y|ies)|part(?:y|ies)|groups?|campaigns?)$/;
// “their mother, Paraska,”: one word is enough
const isOfFamily = (tokens: readonly Token[], at: number): boolean =>
  FEMALE_TITLES.has(tokens[at]?.norm ?? '') || MALE_TITLES.has(tokens[at]?.norm ?? '');
// “a driver known as Big Kev”, “who gave her name only as Mado”; not “a storm known as Ida”
function isCalledAs(tokens: readonly Token[], as: number): boolean {
  if (tokens[as]?.norm !== 'as') return false;
  const verb = tokens[as - 1]?.norm === 'only' ? as - 2 : as - 1;
  const { norm } = tokens[verb] ?? { norm: '' };
  if (norm === 'name') return /^(?:his|her)$/.test(tokens[verb - 1]?.norm ?? '');
  const noun = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  const { norm: head } = tokens[noun] ?? { norm: '' };
  return /^(?:known|identified)$/.test(norm) && (OFFICE_HEADS.has(head) || PERSON_NOUNS.has(head));
}
const PERSONAL =
  /^(?:told|testified|joked|recalled|recalls|quipped|laughed|smiled|shrugged|nodded|wept|sighed|grinned|believes|thinks|feels|remembers|remembered|confessed|resigned|retired|died)$/;
const OF = /^(?:of|in|at|for|from|near|outside|across)$/;
const CLOSES = /^[,.:;)]$/;
const isFullName = (words: number): boolean => words === 2 || words === 3;
const ROLE_REACH = 9;

/**
 * “a spokeswoman for the Vell Commission[,]”, “the union’s president[,]”, “its chairwoman[,]”; not “the mayor of Hollin[,] North Vell”,
 * whose second name is where the first lies, nor “a car, a house[,]”. `comma`: its token.
 */
function endsRole(tokens: readonly Token[], comma: number): boolean {
  let of = false;
  for (let i = comma - 1; i >= Math.max(0, comma - ROLE_REACH); i--) {
    const { norm, text, kind } = tokens[i]!;
    if (kind === 'punctuation' && norm !== "'s" && !/^[-’']$/.test(text)) return false;
    if (OFFICE_HEADS.has(norm) || PERSON_NOUNS.has(norm)) {
      const isOpen = i === comma - 1 || (!of && /^(?:for|of)$/.test(tokens[i + 1]!.norm));
      return isOpen && opensPhrase(tokens, i);
    }
    // “of Hollin,” may be of a town; “of the Vell Commission,” is of a body
    if (norm === 'of' && beginsWithCapital(tokens[i + 1]?.text ?? '')) of = true;
    if (isSpeech(tokens[i])) return false;
  }
  return false;
}
// “[its] chairwoman”, “[the union’s] vice president”, “[a former] head”
function opensPhrase(tokens: readonly Token[], head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 4); i--) {
    const { norm, kind } = tokens[i]!;
    if (norm === "'s" || DETERMINERS.has(norm) || /^(?:his|her|its|their|our)$/.test(norm)) return true;
    if (kind === 'punctuation' || OF.test(norm)) return false;
  }
  return false;
}

const GENDERED = /^(?:he|she|him|her|his|hers|himself|herself)$/;

/**
 * “Amano, who leads the agency, said that he …”: where a run that opens its sentence, or follows its verb of speech, is the last
 * one before a pronoun of a person in this sentence or the next. `isRun`: whether a run starts at a token; `limit`: where the
 * next sentence ends.
 */
export function evidenceOfPronoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  opens: boolean,
  limit: number,
  isRun: (token: number) => boolean,
): number {
  if (!opens && !isSpeech(tokens[from - 1])) return 0;
  for (let i = to; i < limit; i++) {
    if (isRun(i)) return 0;
    if (GENDERED.test(tokens[i]!.norm)) return 1;
  }
  return 0;
}

const SETTLEMENTS =
  /^(?:villages?|towns?|city|cities|hamlet|port|township|suburb|island|district|parish|municipality)$/;
const RELATION = /^(?:fellow|friend|supporter|retiree|neighbou?r|colleague|classmate|winner)$/;

// Words with capitals up to a comma, the last an office: no name of a person behind it
function isTitled(tokens: readonly Token[], from: number): boolean {
  let heads = 0;
  for (let i = from; i < from + 6 && i < tokens.length; i++) {
    const { norm, text } = tokens[i]!;
    if (text === ',') return heads > 0;
    if (OFFICE_HEADS.has(norm)) heads++;
    else if (genderOfGivenName(text) !== null || !/^(?:\p{Lu}.*|of|the|for|and)$/u.test(text)) return false;
  }
  return false;
}

// “Belmark, a founding member of the Halden Pact,”: a state, as far as its words go; not “Okker, a member of the board,”
function isAllyBehind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++)
    if (tokens[i]?.norm === 'member')
      return tokens.slice(i + 1, i + 6).some(({ norm }) => ALLIANCE_HEADS.has(norm)) || isAlly(tokens, i);
  return false;
}
// “Halden Pact [member] Kestria”
const isAlly = (tokens: readonly Token[], at: number) =>
  /^members?$/.test(tokens[at]!.norm) && ALLIANCE_HEADS.has(tokens[at - 1]?.norm ?? '');

// Only nouns that persons bear: “the Sund Courier, a newspaper” is none.
function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < tokens.length; i++) {
    const { norm, text } = tokens[i]!;
    if (/^[,.;]$/.test(text)) return false;
    if (OFFICE_HEADS.has(norm) || PERSON_NOUNS.has(norm) || RELATION.test(norm)) return true;
  }
  return false;
}
