// The tokens of a mention in; the places of those whom it joins out: one place for a mention of one.
//
//   [Okker] and [Lindqvar]      [Sen. Daan Okker (Lumen)] and [former governor Petra Lindqvar]
//   [Daan Okker of Vell] and [Petra Lindqvar of Sund]      [Daan Okker, the former mayor], and [Senator Petra Lindqvar]
//
// Not: [the head of trade and finance], [Okker, a friend and ally], [former Meridian chief and candidate Petra Lindqvar].

import { PREPOSITIONS, RELATIVES } from '../../lexicon/function-words.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Token } from '../../understand/reading.ts';
import { officeHeadOf } from './office-words.ts';

export interface Members {
  readonly places: readonly (readonly [from: number, to: number])[];
  /** “Okker and others”: some of them are not named. */
  readonly others: boolean;
}

const LONGEST_TITLE = 14;
const LONGEST_ROLE = 7;
const UNNAMED = /^(?:others?|many|several|some|various|dozens|hundreds|thousands|most|two|three|four|five|six)$/;
const OPENS_ROLE = /^(?:the|his|her|their|its|an?)$/;

/** `isPronoun`: whether a word is one that a mention may be. */
export function splitMembers(
  tokens: readonly Token[],
  nameAt: ReadonlyMap<number, Name>,
  [a, b]: readonly [number, number],
  isPronoun: (norm: string) => boolean,
): Members {
  const places: (readonly [number, number])[] = [];
  let others = false;
  let piece = a;
  /** Where the last name ended, and whether a person was named in full before anything that is told of that one. */
  let ended = -1;
  let person = false;
  let told: 'comma' | 'relative' | 'preposition' | null = null;
  let commas = 0;
  for (let i = a; i < b; i++) {
    const name = nameAt.get(i);
    if (name !== undefined && name.to <= b) {
      i = name.to - 1;
      // “[Secretary of State] and presidential candidate Petra Lindqvar”: an office waits for its name
      if (name.kind !== 'office') ended = name.to;
      if (told === null && name.kind === 'person') person = true;
      continue;
    }
    const { norm, text } = tokens[i]!;
    // “Okker (R-Lumen) and Lindqvar”
    if (text === '(' || text === '[') {
      const close = closing(i);
      if (ended === i) ended = close + 1;
      i = close;
      continue;
    }
    if (norm === "'s" || text === "'" || text === '’') {
      if (ended === i) ended = i + 1;
      continue;
    }
    const joining = joins(i);
    if (joining === 0) {
      if (RELATIVES.has(norm) && i > piece) told = 'relative';
      else if (PREPOSITIONS.has(norm) && i > piece) told ??= 'preposition';
      continue;
    }
    const next = i + joining;
    if (text === ',' && joins(next) > 0 && tokens[next]!.text !== ',') continue;
    const opens = nameAt.get(next) ?? titled(tokens, nameAt, next, b);
    if (text === ',') {
      commas++;
      // “Okker, Lindqvar” at odds: a headline's two
      const isPair = opens?.from === next && opens.kind === 'person' && opens.to === b && person && ended === i;
      if (told === null && ended === i && (isListed(opens) || isPair)) push(i, next);
      // “Okker, the minister”: an apposition
      else told ??= 'comma';
      continue;
    }
    const isClosed = /^(?:,|—|–|--|-)$/.test(tokens[i - 1]?.text ?? '');
    // “the People’s Party, or SVP,”: another name for it
    if (norm === 'or' && isClosed && opens?.from === next && /^\p{Lu}{2,}$/u.test(tokens[next]!.text)) {
      i = opens.to - 1;
      continue;
    }
    const ends = ended === i || (isClosed && ended === i - 1);
    const isFull =
      opens !== undefined && opens.kind === 'person' && (opens.to - opens.from > 1 || opens.title !== null);
    if (told !== null) {
      // of whom anything is told, another is joined in full only: “Okker of Lumen and Senator Lindqvar”, “Okker, who leads it, and Petra Venn”
      // “Okker, who met Costane, Lindqvar, and Petra Venn” is one
      const isApart = told === 'preposition' || (isClosed && commas === 1);
      if (isFull && person && isApart) push(i, next);
      else if (places.length > 0 && isUnnamed(next)) [others, i] = [true, b];
      continue;
    }
    if (!ends && places.length === 0 && !isPronoun(tokens[i - 1]!.norm)) {
      // “the minister and Petra Lindqvar”; not “actor and writer Petra Lindqvar”, “Secretary of State and candidate Petra Lindqvar”
      const isRole = officeHeadOf(tokens[i - 1]!.norm) !== null && OPENS_ROLE.test(tokens[a]!.norm);
      if (!isRole || opens === undefined || opens.from !== next) return { places: [[a, b]], others: false };
    }
    if (opens === undefined && !OPENS_ROLE.test(tokens[next]?.norm ?? '')) {
      if (!isUnnamed(next)) return places.length === 0 ? { places: [[a, b]], others: false } : finish();
      others = true;
      places.push([piece, i]);
      return { places, others };
    }
    push(i, next);
  }
  return finish();

  function finish(): Members {
    places.push([piece, b]);
    return { places, others };
  }
  function push(end: number, next: number): void {
    places.push([piece, end]);
    piece = next;
    [told, person, commas] = [null, false, 0];
  }
  function closing(open: number): number {
    for (let i = open + 1; i < b; i++) if (/^[)\]]$/.test(tokens[i]!.text)) return i;
    return b - 1;
  }
  /** How many tokens join what stands before and behind; 0: none here. */
  function joins(i: number): number {
    const { norm, text } = tokens[i] ?? { norm: '', text: '' };
    if (text === ',' || norm === 'and' || norm === 'or' || norm === '&') return 1;
    if (norm === 'as' && tokens[i + 1]?.norm === 'well' && tokens[i + 2]?.norm === 'as') return 3;
    return /^(?:along|together)$/.test(norm) && tokens[i + 1]?.norm === 'with' ? 2 : 0;
  }
  // “Okker, [Lindqvar] and Venn”, “Okker, [Lindqvar], and other guests”; not “Okker, [Lindqvar]’s friend”
  function isListed(opens: Name | undefined): boolean {
    if (opens === undefined) return false;
    const behind = behindBrackets(opens.to);
    if (!(joins(behind) > 0)) return false;
    for (let i = behind; i < b; i++) {
      const length = joins(i);
      if (length === 0 || tokens[i]!.text === ',') continue;
      if (nameAt.has(i + length) || titled(tokens, nameAt, i + length, b) !== undefined || isUnnamed(i + length))
        return true;
    }
    return false;
  }
  function behindBrackets(to: number): number {
    return tokens[to]?.text === '(' ? closing(to) + 1 : to;
  }
  // “others”, “other guests”, “election experts”: several who are not named
  function isUnnamed(next: number): boolean {
    if (next >= b) return false;
    if (UNNAMED.test(tokens[next]!.norm)) return true;
    for (let i = next; i < b; i++) {
      const { kind, norm, text } = tokens[i]!;
      if (kind !== 'word' || PREPOSITIONS.has(norm) || RELATIVES.has(norm) || beginsWithCapital(text)) break;
      if (looksPlural(norm)) return true;
    }
    return false;
  }
}

/** The name whose title or role starts at token `i`: “[Minister of Trade and Industry Tor] Okker”, “[former governor] Petra Okker”. */
export function titled(
  tokens: readonly Token[],
  nameAt: ReadonlyMap<number, Name>,
  i: number,
  limit: number,
): Name | undefined {
  for (let k = i; k < Math.min(limit, i + LONGEST_ROLE); k++) {
    // “former Secretary of State Petra Okker”: whatever stands in the title
    const behind = behindTitle(nameAt, k, limit);
    if (behind !== undefined) return behind;
    const name = nameAt.get(k);
    if (name !== undefined && name.kind === 'person') return name;
    const { kind, norm } = tokens[k]!;
    // “who praised the president”, “an official under President Lindqvar”: no role leads to that name
    if (RELATIVES.has(norm) || PREPOSITIONS.has(norm) || isSpeech(tokens[k])) return undefined;
    if (kind === 'punctuation' || /^(?:and|or|but|nor|yet|so)$/.test(norm)) return undefined;
  }
  return undefined;
}

/** The name whose title starts at token `i`. */
function behindTitle(nameAt: ReadonlyMap<number, Name>, i: number, limit: number): Name | undefined {
  for (let k = i; k < Math.min(limit, i + LONGEST_TITLE); k++) {
    const name = nameAt.get(k);
    if (name?.title?.from === i) return name;
  }
  return undefined;
}
