// The tokens of a mention in; what its head is out: a name, a pronoun, a description, or several of them.
//
//   [Okker, the foreign minister] → the name Okker      [the Pact’s spokeswoman, Clara Venn] → the name Clara Venn
//   [a spokesman for Okker] → description, spokesman    [Okker’s office] → description, office      [Okker and Lindqvar] → two
import {
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { OFFICE_COMPLEMENTS, POST_NOMINALS } from '../../lexicon/person-titles.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import { BODY_WORDS } from './body-words.ts';
import { officeHeadOf } from './office-words.ts';
import { isOneAt } from './one-of-people.ts';
import { isPeople } from './people-words.ts';
import { splitMembers, titled } from './split-members.ts';

export type MentionHead =
  | { readonly is: 'name'; readonly name: Name; readonly apposition: boolean }
  | { readonly is: 'pronoun'; readonly at: number; readonly norm: string }
  | { readonly is: 'description'; readonly from: number; readonly to: number; readonly end: number }
  /** `others`: some of them are not named. */
  | { readonly is: 'several'; readonly parts: readonly MentionHead[]; readonly others: boolean };

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
const ANYBODY = /^(?:everyone|everybody|nobody|anyone|anybody|someone|somebody|none|nothing|anything|those|others)$/;
const LONGEST_COMPLEMENT = 3;
/** “the applicant, Bexley Land Ltd,”: persons or bodies. */
export const DOER =
  /^(?:applicant|claimant|operator|owner|developer|supplier|maker|manufacturer|organi[sz]er|sponsor|employer|provider|contractor|insurer|lender|buyer|seller|plaintiff|defendant|petitioner|respondent|appellant|distributor|retailer|publisher|producer|parent|subsidiary)$/;
const MOST_TOKENS = 60;
/** Tokens of a name that ends in ’s. */
const LONGEST_OWN = 5;
const LEAST_SHOUTED = 4;

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
  while (end > start && ((/^['’]s?$/.test(tokens[end - 1]!.norm) && !isOwnMark(end)) || isMark(end - 1))) end--;
  while (
    start < end &&
    (isMark(start) ||
      (end - start > 1 && (/^(?:and|but|or|even|only|not|like|as)$/.test(tokens[start]!.norm) || isBothAnd(start))))
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
  if (isShouted(start, end)) return null;
  // “Prosecuting, Petra Lindqvar KC”
  if (/^(?:prosecuting|defending|mitigating|replying|opening)$/.test(first.norm) && tokens[start + 1]?.text === ',')
    return headOfPhrase(start + 2, end);
  const all = listBehind(start, end);
  if (all !== null) return all;
  const { places, others } = splitMembers(tokens, nameAt, [start, end], (norm) => PRONOUN.has(norm));
  if (places.length > 1 || others) {
    const heads = places.map(([a, b]) => headOfPhrase(a, b));
    const parts = heads.filter((head) => head !== null);
    return { is: 'several', parts, others: others || parts.length < heads.length };
  }
  return headOfPhrase(start, end);

  // “[Okker’s] said so” of a shop that is called so
  function isOwnMark(i: number): boolean {
    for (let k = i - 1; k >= Math.max(from, i - LONGEST_OWN); k--) if (nameAt.get(k)?.to === i) return true;
    return false;
  }
  // “HOW THE STRAIT WAS LOST”: a heading in capitals says nothing of names
  function isShouted(a: number, b: number): boolean {
    const words = tokens.slice(a, b).filter(({ kind }) => kind === 'word');
    return words.length >= LEAST_SHOUTED && words.every(({ text }) => !/\p{Ll}/u.test(text));
  }
  // “[both] Okker and Lindqvar”; not “both ministers”
  function isBothAnd(i: number): boolean {
    return tokens[i]!.norm === 'both' && tokens.slice(i, end).some(({ norm }) => norm === 'and');
  }
  function isMark(i: number): boolean {
    return (
      tokens[i]!.kind === 'punctuation' &&
      !/^['’]s?$/.test(tokens[i]!.norm) &&
      tokens[i]!.text !== ')' &&
      tokens[i]!.text !== ']'
    );
  }

  function headOfPhrase(a: number, limit: number): MentionHead | null {
    let b = limit;
    // “[Okker’s] and Lindqvar’s view”
    while (b > a + 1 && /^['’]s?$/.test(tokens[b - 1]!.norm) && !isOwnMark(b)) b--;
    if (b - a === 1 && PRONOUN.has(tokens[a]!.norm)) return { is: 'pronoun', at: a, norm: tokens[a]!.norm };
    // “everyone but Okker”, “those around Okker”, “no candidate but Okker”: not he
    const isButOne =
      /^(?:no|all|every|any)$/.test(tokens[a]!.norm) &&
      tokens.slice(a, b).some(({ norm }, k) => k > 0 && /^(?:but|except)$/.test(norm));
    if (ANYBODY.test(tokens[a]!.norm) || isButOne) return { is: 'description', from: a, to: a + 1, end: b };
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
      const behind = titled(tokens, nameAt, i, b);
      if (behind?.title?.from === i && behind.to <= b) {
        last = behind;
        i = behind.to;
        continue;
      }
      const { norm, text, kind } = tokens[i]!;
      // “secretary of state Petra Lindqvar”, “chief of staff Daan Okker”
      const complement: Name | null = norm === 'of' && i > a ? behindComplement(i + 1, b) : null;
      if (complement !== null) {
        last = complement;
        i = complement.to;
        continue;
      }
      const isBehind: boolean = last !== null && last.to === i;
      if (
        i > a &&
        (PREPOSITIONS.has(norm) ||
          RELATIVES.has(norm) ||
          (kind === 'punctuation' && !/^(?:['’]s?|["“”‘’/]|[-‐]|\.)$/.test(text)) ||
          (isBehind && (/^[a-z]{3,}ing$/.test(norm) || PARTICIPLE.test(text))))
      )
        break;
      i++;
    }
    const stop = i;
    const called = stop > a && stop < b - 1 && CALLED.test(tokens[stop]!.norm) ? nameAt.get(stop + 1) : undefined;
    if (called !== undefined && called.kind !== 'person') return { is: 'name', name: called, apposition: true };
    const as = calledAs(stop, b);
    if (as !== null) return { is: 'name', name: as, apposition: true };
    const itself = calledItself(stop, b);
    if (itself !== null) return { is: 'name', name: itself, apposition: true };
    // “one group, Harbour Watch,”
    const one = tokens[a]!.norm === 'one' ? apposed(stop, b) : null;
    if (one !== null) return { is: 'name', name: one, apposition: true };
    // “two Okker aides”; not “17-year-old Daan Okkers”
    if (isQuantity(tokens[a]!) && (last?.kind !== 'person' || (last.to !== stop && /s$/.test(tokens[stop - 1]!.norm))))
      return { is: 'description', from: a, to: stop, end: b };
    if (last !== null && last.to === stop && (isPart(last, a, stop, b) || isOneOf(last, a)))
      return { is: 'description', from: a, to: stop, end: b };
    // “Sund Courier magazine”, “Harbour Watch group”: what it is, behind its name
    if (last !== null && !NO_BODY.has(last.kind) && last.to === stop - 1 && WHAT_IT_IS.test(tokens[stop - 1]!.norm))
      return { is: 'name', name: last, apposition: false };
    // “the power utility, Prairie Hydro,”: the body's own name
    const own = last?.kind === 'common' ? apposed(stop, b) : null;
    if (own !== null) return { is: 'name', name: own, apposition: true };
    if (
      last !== null &&
      last.to === stop &&
      (last.kind !== 'demonym' || isPeople(tokens[stop - 1]!.norm)) &&
      last.kind !== 'office'
    )
      return { is: 'name', name: last, apposition: false };
    // “Okker KC”: letters behind a name
    if (last?.kind === 'person' && last.to === stop - 1 && POST_NOMINALS.has(tokens[stop - 1]!.norm))
      return { is: 'name', name: last, apposition: false };
    // “Okker himself”, “Okker (right)”
    if (
      last !== null &&
      last.to < stop &&
      /^(?:himself|herself|itself|themselves|too|also|jr\.?)$/.test(tokens[last.to]!.norm)
    )
      return { is: 'name', name: last, apposition: false };
    const name = apposed(stop, b) ?? seatOf(stop, b) ?? behindPlaceOfOffice(stop, b);
    if (name !== null) return { is: 'name', name, apposition: true };
    if (stop === a) return null;
    return { is: 'description', from: a, to: stop, end: b };
  }

  // The person whom an office with its complement leads to, in lower case; not “a friend of actor Daan Okker”
  function behindComplement(from: number, limit: number): Name | null {
    let i = from;
    while (i < limit && i < from + LONGEST_COMPLEMENT && !nameAt.has(i) && OFFICE_COMPLEMENTS.has(tokens[i]!.norm)) i++;
    const name = i > from && officeHeadOf(tokens[from - 2]!.norm) !== null ? nameAt.get(i) : undefined;
    return name?.kind === 'person' && name.to - name.from > 1 && name.to <= limit ? name : null;
  }
  // “two analysts, [Okker and Venn]”, “the authors — [Petra Lindqvar and Daan Okker]”; not “officials, including Okker and Venn”
  function listBehind(a: number, b: number): MentionHead | null {
    let stop = a;
    while (stop < b && tokens[stop]!.kind === 'word' && nameAt.get(stop)?.kind !== 'person') stop++;
    if (stop === a || !/^(?:[,:—–]|--?)$/.test(tokens[stop]?.text ?? '') || !looksPlural(tokens[stop - 1]!.norm))
      return null;
    if (PREPOSITIONS.has(tokens[stop + 1]?.norm ?? '')) return null;
    const { places, others } = splitMembers(tokens, nameAt, [stop + 1, b], (norm) => PRONOUN.has(norm));
    if (places.length < 2 || others) return null;
    const parts: MentionHead[] = [];
    for (const [from, to] of places) {
      const part = headOfPhrase(from, to);
      if (part?.is !== 'name' || part.name.kind !== 'person') return null;
      parts.push(part);
    }
    return { is: 'several', parts, others: false };
  }
  // “a deckhand who gave his name only as Jorn”, “the commander known as Tomás”
  function calledAs(stop: number, b: number): Name | null {
    let i = stop;
    if (tokens[i]?.norm === 'who' && /^(?:gave|gives)$/.test(tokens[i + 1]?.norm ?? '')) {
      if (!/^(?:his|her)$/.test(tokens[i + 2]?.norm ?? '') || tokens[i + 3]?.norm !== 'name') return null;
      i += 4;
    } else {
      while (i > 0 && /^(?:as|only)$/.test(tokens[i]?.norm ?? '')) i--;
      if (tokens[i]?.text === ',') i++;
      if (!/^(?:known|identified)$/.test(tokens[i]?.norm ?? '')) return null;
      i++;
    }
    if (tokens[i]?.norm === 'only') i++;
    const name = tokens[i]?.norm === 'as' && i + 1 < b ? nameAt.get(i + 1) : undefined;
    return name?.kind === 'person' ? name : null;
  }
  // “a group that calls itself Harbour Watch”, “a movement known as Harbour Watch”; not “a group that calls itself peaceful”
  function calledItself(stop: number, b: number): Name | null {
    if (stop === 0 || !BODY_WORDS.has(tokens[stop - 1]!.norm)) return null;
    let i = stop;
    if (/^(?:that|which)$/.test(tokens[i]?.norm ?? '')) i++;
    if (/^(?:calls|called|calling)$/.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'itself') i += 2;
    else if (tokens[i]?.norm === 'known' && tokens[i + 1]?.norm === 'as') i += 2;
    else return null;
    if (tokens[i]?.norm === 'the') i++;
    const name = i < b ? nameAt.get(i) : undefined;
    return name !== undefined && name.kind !== 'person' ? name : null;
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
  // “the opposition leader in the council Daan Okker”: whose office it is; not “an aide to coach Daan Okker”, “a party in team Daan Okker”
  function behindPlaceOfOffice(stop: number, b: number): Name | null {
    if (
      !/^(?:in|at|on|for)$/.test(tokens[stop]?.norm ?? '') ||
      stop === 0 ||
      officeHeadOf(tokens[stop - 1]!.norm) === null
    )
      return null;
    let i = stop + 1;
    while (i < b && i < stop + 6 && !nameAt.has(i)) i++;
    const name = i < b ? nameAt.get(i) : undefined;
    const before = tokens[i - 1]!;
    const isBody = /^\p{Ll}/u.test(before.text) && BODY_WORDS.has(before.norm);
    return isBody && name?.kind === 'person' && name.title === null && name.to === b && name.to - name.from > 1
      ? name
      : null;
  }
  // “a Vellish Democrat”, “the Vellish Republican”, “the Swiss said he”: one person, however it is written
  function isOneOf(name: Name, a: number): boolean {
    if (name.kind === 'demonym' && name.from > a && name.to === name.from + 1 && isOneAt(tokens, name.to)) return true;
    return (
      name.from > a &&
      tokens.slice(a, name.from).some(({ norm }) => /^(?:an?|the|one|another|that|this)$/.test(norm)) &&
      /^(?:democrat|republican|libertarian|conservative|socialist|liberal|independent|(?:dutch|english|french|irish|scots|welsh|corn?ish)(?:wo)?man)$/.test(
        tokens[name.to - 1]!.norm,
      )
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
  // what it is: “the company, Harlan Aggregates”, “the union, the Deck Guild (DG)”; not “the company, Vell officials say”
  function apposed(stop: number, b: number): Name | null {
    const head = stop > 0 ? tokens[stop - 1]!.norm : '';
    const isBody = BODY_WORDS.has(head) || DOER.test(singularOf(head)) || mayBeBody(head);
    // “his enemies, led by Daan Okker,” are several
    const isSeveral = looksPlural(head);
    for (let i = stop; i < b; i++) {
      const { text } = tokens[i]!;
      if (/^(?:[,[(—–]|--)$/.test(text) && !RELATIVES.has(tokens[i + 1]?.norm ?? '')) {
        const first = nameAt.get(i + 1);
        const body = tokens[i + 1]?.norm === 'the' ? nameAt.get(i + 2) : first;
        if (body !== undefined && isBody && !NO_BODY.has(body.kind) && endsAt(body.to, b)) return body;
        // “the front-runner, Lumen Gov. Daan Okker,”: not where the governor is from
        const name =
          first?.kind === 'person' ? first : (titled(tokens, nameAt, i + 1, b) ?? first ?? behindRole(i + 1, b));
        if (name !== undefined && name !== null && name.kind === 'person' && name.from <= i + 8 && !isSeveral) {
          // “her counsel, Tamsin Venn KC”
          const to = POST_NOMINALS.has(tokens[name.to]?.norm ?? '') ? name.to + 1 : name.to;
          const next = tokens[to];
          if (to >= b || next === undefined || /^[,\])—–(]$|^--$|^of$/.test(next.text)) return name;
        }
      }
    }
    return null;
  }
  // “the hospice”, “her party”; not “the mayor”, “the report”, “officials”
  function mayBeBody(head: string): boolean {
    return head !== '' && officeHeadOf(head) === null && !looksPlural(head) && !DOCUMENT.test(head);
  }
  // the name, or the letters in brackets behind it, end the mention; not “the hospice, [St Venn]’s,”
  function endsAt(to: number, b: number): boolean {
    return (
      (to >= b && tokens[to]?.norm !== "'s") ||
      (to + 3 >= b && tokens[to]!.text === '(' && /^\p{Lu}[\p{L}\p{N}]+$/u.test(tokens[to + 1]?.text ?? ''))
    );
  }
  // “The director, [the Austrian] Petra Lindqvar”, “[the member of parliament] Petra Lindqvar”; not “the minister, a friend of Petra Lindqvar”
  function behindRole(from: number, b: number): Name | null {
    if (tokens[from]?.norm !== 'the') return null;
    for (let i = from + 1; i < Math.min(b, from + LONGEST_ROLE); ) {
      const name = nameAt.get(i);
      if (name?.kind === 'person') return tokens[i - 1]!.norm === 'of' || i === from + 1 ? null : name;
      const { kind, norm } = tokens[i]!;
      if (kind !== 'word' || norm === "'s" || /(?:ing|ed)$/.test(norm) || norm === 'and') return null;
      const isComplement = norm === 'of' && OFFICE_COMPLEMENTS.has(tokens[i + 1]?.norm ?? '');
      if (RELATIVES.has(norm) || (PREPOSITIONS.has(norm) && !isComplement)) return null;
      i = name === undefined ? i + 1 : name.to;
    }
    return null;
  }
}
const LONGEST_ROLE = 6;
const DOCUMENT =
  /^(?:report|study|survey|poll|book|memoir|letter|statement|article|paper|analysis|note|memo|film|play|song|album|novel|verdict|ruling)$/;
