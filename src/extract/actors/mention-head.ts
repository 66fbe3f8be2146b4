// The tokens of a mention in; what its head is out: a name, a pronoun, a description, or several of them.
//
//   [Okker, the foreign minister] → the name Okker      [the Pact’s spokeswoman, Clara Venn] → the name Clara Venn
//   [a spokesman for Okker] → description, spokesman    [Okker’s office] → description, office      [Okker and Lindqvar] → two
import {
  CONJUNCTIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import { BODY_WORDS } from './body-words.ts';
import { isPeople } from './people-words.ts';

export type MentionHead =
  | { readonly is: 'name'; readonly name: Name; readonly apposition: boolean }
  | { readonly is: 'pronoun'; readonly at: number; readonly norm: string }
  | { readonly is: 'description'; readonly from: number; readonly to: number; readonly end: number }
  | { readonly is: 'several'; readonly parts: readonly MentionHead[] };

const PRONOUN = new Set([
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVES,
  'which',
  'that',
  'mine',
  'ours',
  'hers',
  'theirs',
  'both',
  'each',
]);
const QUANTIFIERS = new Set(
  'many some most several few all other fellow more half both one two three no any'.split(' '),
);
/** “some”, “six”, “17” */
export const isQuantity = ({ kind, norm }: Token): boolean =>
  QUANTIFIERS.has(norm) || (kind === 'number' && /^[\d,.]+$/.test(norm)) || SMALL_NUMBERS.has(norm) || TENS.has(norm);
/** Behind a name it begins what is told of it: “a Meridian poll [released Monday]”, “a group [led by]”; not “the Okker-led talks”. */
const PARTICIPLE = /^(?:[a-z]{3,}ed|led|held|taken|called|known)$/;
/** “a newly formed group [called] Harbour Watch” */
const CALLED = /^(?:called|named|dubbed)$/;
const NO_BODY = new Set(['person', 'place', 'state', 'demonym', 'capital', 'office']);
const WHAT_IT_IS = /^(?:magazine|newspaper|website|network|movement|group)$/;
const MOST_TOKENS = 60;
const LONGEST_TITLE = 14;

/** `nameAt`: the name that starts at a token. */
export function headOfMention(
  { tokens }: Reading,
  nameAt: ReadonlyMap<number, Name>,
  from: number,
  to: number,
): MentionHead | null {
  let start = from;
  let end = Math.min(to, from + MOST_TOKENS);
  // “Okker’s view”: the source of a noun is a possessive
  while (end > start && (/^['’]s?$/.test(tokens[end - 1]!.norm) || isMark(end - 1))) end--;
  while (
    start < end &&
    (isMark(start) || (/^(?:and|but|or|even|only|not|like|as|both)$/.test(tokens[start]!.norm) && end - start > 1))
  )
    start++;
  if (start >= end) return null;
  const first = tokens[start]!;
  if (end - start === 1 && PRONOUN.has(first.norm)) return { is: 'pronoun', at: start, norm: first.norm };
  if (
    end - start <= 3 &&
    PRONOUN.has(first.norm) &&
    /^(?:himself|herself|themselves|itself|too|also|all|both|,)$/.test(tokens[start + 1]?.norm ?? '')
  )
    return { is: 'pronoun', at: start, norm: first.norm };
  const parts = splitAnd(start, end);
  if (parts.length > 1) {
    const heads = parts.map(([a, b]) => headOfPhrase(a, b)).filter((head) => head !== null);
    return heads.length > 1 ? { is: 'several', parts: heads } : (heads[0] ?? null);
  }
  return headOfPhrase(start, end);

  function isMark(i: number): boolean {
    return (
      tokens[i]!.kind === 'punctuation' &&
      !/^['’]s?$/.test(tokens[i]!.norm) &&
      tokens[i]!.text !== ')' &&
      tokens[i]!.text !== ']'
    );
  }

  // Okker and Lindqvar; Okker, Lindqvar and the premier: not “the head of trade and finance”, “Okker, a friend and ally”
  function splitAnd(a: number, b: number): (readonly [number, number])[] {
    const pieces: (readonly [number, number])[] = [];
    let piece = a;
    let ended = -1;
    for (let i = a; i < b; i++) {
      const name = nameAt.get(i);
      if (name !== undefined && name.to <= b) {
        i = name.to - 1;
        ended = name.to;
        continue;
      }
      const { norm, text } = tokens[i]!;
      const joins = norm === 'and' || norm === 'or' || norm === '&' || text === ',';
      if (!joins) {
        if (PREPOSITIONS.has(norm) || RELATIVES.has(norm) || text === '(')
          return text === '(' || pieces.length === 0 ? [[a, b]] : pieces;
        continue;
      }
      if (text === ',' && tokens[i + 1]?.norm === 'and') continue;
      if (
        ended !== i &&
        !(tokens[i - 1]?.text === ',' && ended === i - 1) &&
        pieces.length === 0 &&
        !PRONOUN.has(tokens[i - 1]!.norm)
      )
        return [[a, b]];
      const next = i + 1;
      const opens = nameAt.get(next) ?? titled(next, b);
      // “Okker, the minister”: an apposition, unless a conjunction comes later with a name
      if (
        text === ',' &&
        !(opens !== undefined && /^(?:,|and|or|\()$/.test(tokens[opens.to]?.text ?? '') && hasAnd(next, b))
      )
        return pieces.length === 0 ? [[a, b]] : [...pieces, [piece, b]];
      if (
        norm !== ',' &&
        opens === undefined &&
        !/^(?:the|his|her|their|a|an|other|others|some)$/.test(tokens[next]?.norm ?? '')
      )
        return [[a, b]];
      pieces.push([piece, i]);
      piece = next;
    }
    pieces.push([piece, b]);
    return pieces;
  }
  function titled(i: number, limit: number): Name | undefined {
    // “Minister of Trade and Industry Tor Evensen”: whatever stands in the title
    for (let k = i + 1; k < Math.min(limit, i + LONGEST_TITLE); k++) {
      const name = nameAt.get(k);
      if (name?.title?.from === i) return name;
    }
    for (let k = i; k < Math.min(limit, i + 7); k++) {
      const name = nameAt.get(k);
      if (name?.title?.from === i) return name;
      if (name !== undefined && name.kind === 'person') return name;
      if (tokens[k]!.kind === 'punctuation' || CONJUNCTIONS.has(tokens[k]!.norm)) return undefined;
    }
    return undefined;
  }
  function hasAnd(a: number, b: number): boolean {
    for (let i = a; i < b; i++)
      if (tokens[i]!.norm === 'and' && (nameAt.has(i + 1) || titled(i + 1, b) !== undefined)) return true;
    return false;
  }

  function headOfPhrase(a: number, b: number): MentionHead | null {
    if (b - a === 1 && PRONOUN.has(tokens[a]!.norm)) return { is: 'pronoun', at: a, norm: tokens[a]!.norm };
    let last: Name | null = null;
    let i = a;
    for (; i < b; ) {
      const name = nameAt.get(i);
      if (name !== undefined && name.to <= b) {
        last = name;
        i = name.to;
        continue;
      }
      // “Secretary of State Petra Lindqvar”: the title leads to its name, whatever stands in it
      const behind = titled(i, b);
      if (behind?.title?.from === i && behind.to <= b) {
        last = behind;
        i = behind.to;
        continue;
      }
      const { norm, text, kind } = tokens[i]!;
      if (
        i > a &&
        (PREPOSITIONS.has(norm) ||
          RELATIVES.has(norm) ||
          (kind === 'punctuation' && !/^(?:['’]s?|["“”‘’/]|[-‐]|\.)$/.test(text)) ||
          (/^[a-z]{3,}ing$/.test(norm) && last !== null) ||
          (PARTICIPLE.test(text) && last?.to === i))
      )
        break;
      i++;
    }
    const stop = i;
    const called = stop > a && stop < b - 1 && CALLED.test(tokens[stop]!.norm) ? nameAt.get(stop + 1) : undefined;
    if (called !== undefined && called.kind !== 'person') return { is: 'name', name: called, apposition: true };
    // “one group, Harbour Watch,”
    const one = tokens[a]!.norm === 'one' ? apposed(stop, b) : null;
    if (one !== null) return { is: 'name', name: one, apposition: true };
    if (isQuantity(tokens[a]!) && (last?.kind !== 'person' || /s$/.test(tokens[stop - 1]!.norm)))
      return { is: 'description', from: a, to: stop, end: b };
    if (last !== null && last.to === stop && (isPart(last, a, stop, b) || isOneOf(last, a)))
      return { is: 'description', from: a, to: stop, end: b };
    // “Sund Courier magazine”, “Harbour Watch group”: what it is, behind its name
    if (last !== null && !NO_BODY.has(last.kind) && last.to === stop - 1 && WHAT_IT_IS.test(tokens[stop - 1]!.norm))
      return { is: 'name', name: last, apposition: false };
    if (
      last !== null &&
      last.to === stop &&
      (last.kind !== 'demonym' || isPeople(tokens[stop - 1]!.norm)) &&
      last.kind !== 'office'
    )
      return { is: 'name', name: last, apposition: false };
    // “Okker himself”, “Okker (right)”
    if (
      last !== null &&
      last.to < stop &&
      /^(?:himself|herself|itself|themselves|too|also|jr\.?)$/.test(tokens[last.to]!.norm)
    )
      return { is: 'name', name: last, apposition: false };
    const name = apposed(stop, b) ?? seatOf(stop, b);
    if (name !== null) return { is: 'name', name, apposition: true };
    if (stop === a) return null;
    return { is: 'description', from: a, to: stop, end: b };
  }

  // “the city of Vell”, “the state of Lumen”: what it is called; not “the mayor of Vell”, “a city of Vell’s size”
  function seatOf(stop: number, b: number): Name | null {
    if (
      !/^(?:city|town|village|borough|county|province|municipality|district|state)$/.test(tokens[stop - 1]?.norm ?? '')
    )
      return null;
    if (tokens[stop]?.norm !== 'of' || tokens[stop - 2]?.norm !== 'the') return null;
    const name = nameAt.get(stop + 1);
    return name !== undefined && name.kind !== 'person' && name.to >= b ? name : null;
  }
  // “a Vellish Democrat”, “the Vellish Republican”: one person, however it is written
  function isOneOf(name: Name, a: number): boolean {
    return (
      name.kind !== 'person' &&
      name.from > a &&
      /^(?:an?|the|one|another|that|this)$/.test(tokens[a]!.norm) &&
      /^(?:democrat|republican|libertarian|conservative|socialist|liberal|independent)$/.test(tokens[name.to - 1]!.norm)
    );
  }
  // “these Belmarkis”, “moderate Democrats”, “Democrats in the house”: some of those the name is for; not “the Democrats”
  function isPart(name: Name, a: number, stop: number, b: number): boolean {
    if (!isPeople(tokens[name.to - 1]!.norm)) return false;
    const before = name.from > a ? tokens[name.from - 1]! : undefined;
    if (before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && before.norm !== 'the' && before.norm !== "'s")
      return true;
    if (/^(?:these|those|such|other)$/.test(tokens[a]!.norm)) return true;
    const { norm, text } = tokens[stop] ?? { norm: '', text: '' };
    return stop < b && text !== ',' && (PREPOSITIONS.has(norm) || RELATIVES.has(norm) || /(?:ing|ed)$/.test(norm));
  }

  // The person behind a comma or colon: “the Pact’s spokeswoman, Clara Venn”; in brackets: “the minister [Daan Okker]”. A body behind
  // what it is: “the company, Harlan Aggregates”; not “the company, Vell officials say”
  function apposed(stop: number, b: number): Name | null {
    const isBody = stop > 0 && BODY_WORDS.has(tokens[stop - 1]!.norm);
    for (let i = stop; i < b; i++) {
      const { text } = tokens[i]!;
      if (/^(?:[,[(—–]|--)$/.test(text) && !RELATIVES.has(tokens[i + 1]?.norm ?? '')) {
        const name = nameAt.get(i + 1) ?? titled(i + 1, b);
        if (name !== undefined && isBody && name.from === i + 1 && name.to >= b && !NO_BODY.has(name.kind)) return name;
        if (name !== undefined && name.kind === 'person' && name.from <= i + 8) {
          const next = tokens[name.to];
          if (name.to >= b || next === undefined || /^[,\])—–(]$|^--$|^of$/.test(next.text)) return name;
        }
      }
    }
    return null;
  }
}
