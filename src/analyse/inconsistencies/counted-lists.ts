// One record in; counts whose list, wherever the sentence or the next puts it, has more or fewer, out.

import { MEASURE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { COUNTED, FRAMES, LOOSE, NUMBER } from './count-frames.ts';
import { type ReadItems, readItems } from './read-items.ts';
import { numberOf } from './read-list.ts';
import type { Slip } from './slip.ts';

/** In text order of the count. */
export function findMiscountedLists(record: RecordedReport): Slip[] {
  const { text } = record.report;
  const sentences = toldSentences(record).map(({ passage }) => passage.spans[0]!);
  return [
    ...sentences.flatMap((sentence) => behindTheCount(text, sentence)),
    ...sentences.flatMap((sentence) => beforeTheCount(text, sentence)),
    ...sentences.flatMap((sentence, n) => inTheNext(text, sentence, sentences[n + 1])),
  ].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

const ANY_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-])(?:${NUMBER})(?![\\p{L}\\p{N}-]|[.,]\\d|\\s?(?:%|per ?cent|percent|million|billion|bn|m\\b))`,
  'gu',
);

/** “…, a source says:” */
const SAYS = /\s(?:says?|said|shows?|showed|wrote|announced):\s+$/u;
const A_NUMBER = new RegExp(ANY_NUMBER.source, 'u');
/** “face one question:”, “took a step:”: the list is of that. Not “were held in a van:” */
const ASKS_ONE =
  /(?:\bone\s+\p{Ll}+|(?<!\b(?:in|on|for|at|from|with|of|by|to|into|over|after|before)\s+)\b(?:an?|the same|the following)\s+(?:\p{Ll}+\s+)?\p{Ll}+):\s+$/u;

/** Characters before a count that may open its frame. */
const NEAR = 80;

function behindTheCount(text: string, sentence: Span): Slip[] {
  const said = text.slice(sentence.start, sentence.end);
  const found: Slip[] = [];
  for (const { index } of said.matchAll(ANY_NUMBER)) {
    // what stands far before tells nothing; a comma keeps it from looking like a sentence’s beginning
    const before = index <= NEAR ? said.slice(0, index) : `…, ${said.slice(index - NEAR, index)}`;
    if (LOOSE.test(before.slice(-24)) && !/^Of the\s+$/u.test(before)) continue;
    for (const { joint, before: opening, how, confidence, ends } of FRAMES) {
      if (opening !== undefined && !opening.test(before)) continue;
      const match = joint.exec(said.slice(index));
      if (match === null) continue;
      const noun = countedNoun(
        match.groups!['noun']!,
        said.slice(index + match.groups!['number']!.length),
        match[0].trimEnd().endsWith(':'),
      );
      if (noun === null) continue;
      const middle = match[0].slice(match.groups!['number']!.length);
      // another number between counts for itself
      if (A_NUMBER.test(middle) || (ASKS_ONE.test(middle) && !SAYS.test(middle))) continue;
      const at = sentence.start + index;
      const list = readItems(text, at + match[0].length);
      if (list === null || list.end > sentence.end) continue;
      // “nine states: A, B and C, where it has been on the air, along with D and E”
      if (/\b(?:along with|as well as|together with)\b/u.test(text.slice(list.end, sentence.end))) continue;
      if (
        ends === true &&
        !/^[.;!?)"”’—–\n]|^\s*$|^\s[—–]|^,\s+(?:according to|[^,.]{2,50}\s(?:says?|said)|as\s|who\s|which\s|where\s|whose\s)/u.test(
          text.slice(list.end, sentence.end),
        )
      )
        continue;
      const count = { start: at, end: at + match.groups!['number']!.length + noun.length };
      const slip = compare(text, count, numberOf(match.groups!['number']!)!, list, how, confidence);
      if (slip !== null) found.push(slip);
      break;
    }
  }
  return found;
}

const IN_ALL = new RegExp(
  `,\\s+(?<number>${NUMBER})(?<noun>(?:\\s+[\\p{L}-]+){0,4}?)\\s+(?:in all|altogether|all told|in total)(?!\\p{L})`,
  'gu',
);
const WHO_ARE = new RegExp(
  `,\\s+(?<number>(?!two)(?:${NUMBER}))(?<noun>(?:\\s+(?!of(?!\\p{L}))[\\p{L}-]+){1,3})\\s+(?:who|that|which)\\s`,
  'gu',
);

/** Characters before “six in all” in which its list begins. */
const LIST_WITHIN = 300;

/** “Rooms 101, 103 and 105, five in all”, “Mrs Tull, Mrs Howe and Mrs Lyle, four ladies who …”     not “A, B and C, two of whom” */
function beforeTheCount(text: string, sentence: Span): Slip[] {
  const said = text.slice(sentence.start, sentence.end);
  return [IN_ALL, WHO_ARE].flatMap((pattern) =>
    [...said.matchAll(pattern)].flatMap((match): Slip[] => {
      const before = said.slice(0, match.index);
      const number = match.groups!['number']!;
      const noun = match.groups!['noun']!;
      if (pattern === WHO_ARE && !isCountable(noun)) return [];
      for (const { index } of before.matchAll(/(?<=^|\s)["“‘]?(?=[\p{L}\d])/gu)) {
        if (before.length - index > LIST_WITHIN) continue;
        const list =
          readItems(text, sentence.start + index, { isFree: true }) ?? readNumbered(text, sentence.start + index);
        if (list === null || list.end > sentence.start + match.index) continue;
        if (pattern === WHO_ARE && (!list.isNames || list.end !== sentence.start + match.index)) continue;
        if (!/^(?:\s+[\p{L}-]+){0,4}$/u.test(text.slice(list.end, sentence.start + match.index))) continue;
        const at = sentence.start + match.index + match[0].indexOf(number);
        const slip = compare(text, { start: at, end: at + number.length + noun.length }, numberOf(number)!, list, 'the list stands before the count of all of it', 0.65); // biome-ignore format: one line
        return slip === null ? [] : [slip];
      }
      return [];
    }),
  );
}

/** “101, 103, 105 and 107” */
function readNumbered(text: string, at: number): ReadItems | null {
  const pattern = /\d{2,4}(?:,\s+\d{2,4})+\s+and\s+\d{2,4}/uy;
  pattern.lastIndex = at;
  const [list] = pattern.exec(text) ?? [];
  if (list === undefined) return null;
  const count = list.split(/,\s+|\s+and\s+/u).length;
  return { start: at, end: at + list.length, least: count, most: count, isNames: true };
}

const COUNT_IN = new RegExp(`(?<![\\p{L}\\p{N}.,$€£-])${COUNTED}(?![\\p{L}\\p{N}’'-])`, 'gu');
const THESE_ARE = new RegExp(
  `^(?:(?:They|These|Those) (?:are|were|will be)|(?:The|Those) (?<again>${NUMBER})(?:\\s+\\p{Ll}+)? (?:are|were)|(?:They are|These are|Those are) (?:named|called))\\s+`,
  'u',
);

/** “Four ministers left. They were Breck, Toll and Sark.”       not “They were tired”, “They were Breck’s men” */
function inTheNext(text: string, sentence: Span, next: Span | undefined): Slip[] {
  if (next === undefined || /\n/.test(text.slice(sentence.end, next.start))) return [];
  const opening = THESE_ARE.exec(text.slice(next.start, next.end));
  if (opening === null) return [];
  const list = readItems(text, next.start + opening[0].length);
  if (
    list === null ||
    list.end > next.end ||
    !/^["”’)]*(?:,\s+\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)*)?(?:[.;]|,\s+and\s+(?:each|all|they|he|she)\s)/u.test(
      text.slice(list.end, next.end),
    )
  )
    return [];
  const again = opening.groups!['again'];
  if (again !== undefined) {
    const at = next.start + opening[0].indexOf(again);
    const slip = compare(
      text,
      { start: at, end: at + again.length },
      numberOf(again)!,
      list,
      'the list stands behind the count',
      0.7,
    );
    return slip === null ? [] : [slip];
  }
  const said = text.slice(sentence.start, sentence.end);
  const counts = [...said.matchAll(COUNT_IN)].filter(
    (match) => isCountable(match.groups!['noun']!) && !LOOSE.test(said.slice(0, match.index).slice(-24)),
  );
  const [only, second] = counts;
  if (only === undefined || second !== undefined) return [];
  const start = sentence.start + only.index;
  const slip = compare(text, { start, end: start + only[0].length }, numberOf(only.groups!['number']!)!, list, 'the sentence behind the count tells who or what they are', 0.65); // biome-ignore format: one line
  return slip === null ? [] : [slip];
}

/** “ anchor tenants” of “four anchor tenants have signed”: to the first plural; null where there is none. */
function countedNoun(noun: string, behind: string, isFar: boolean): string | null {
  if (noun === '' || isCountable(noun)) return noun;
  if (!isFar) return null;
  const [words = ''] = /^(?:\s+[\p{L}’'-]+){1,4}/u.exec(behind) ?? [];
  for (const { index, 0: word } of words.matchAll(/\s+[\p{L}’'-]+/gu)) {
    if (/^\s+(?:of|and|or|in|at|to|for|with|who|have|had|has|were|are|was|is|his|this|its|says)$/u.test(word))
      return null;
    if (looksPlural(word.trim().toLowerCase())) return isCountable(word) ? words.slice(0, index + word.length) : null;
  }
  return null;
}

/** “ council members”, “” where the number stands alone. Not “ weeks”, “ miles”, “ percent”. */
function isCountable(noun: string): boolean {
  const word = noun.trim().split(/\s+/u).at(-1)!.toLowerCase();
  if (word === '') return true;
  const one = singularOf(word);
  if (/^(?:accused|detained|arrested|condemned|elect|faithful)$/u.test(word)) return true;
  return looksPlural(word) && !TIME_UNITS.has(one) && !TIME_UNITS.has(word) && !MEASURE_UNITS.has(one);
}

function compare(
  text: string,
  count: Span,
  value: number,
  list: ReadItems,
  how: string,
  confidence: number,
): Slip | null {
  if (list.least <= value && value <= list.most) return null;
  const told = list.least === list.most ? `${list.most}` : list.most === Number.POSITIVE_INFINITY ? `${list.least} or more` : `${list.least} or ${list.most}`; // biome-ignore format: one line
  return {
    says: `counts ${quote(text.slice(count.start, count.end))}, and its list has ${told}`,
    how,
    spans: [
      { ...count, role: 'count' as const },
      { start: list.start, end: list.end, role: 'list' as const },
    ].sort((a, b) => a.start - b.start),
    confidence,
  };
}
