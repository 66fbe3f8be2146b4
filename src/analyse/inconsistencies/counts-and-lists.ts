// One record in; counts that do not match the list that goes with them out.

import { MEASURE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { numberOf, type ReadList, readCounts, readNames, readThings } from './read-list.ts';
import type { Slip } from './slip.ts';

const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|[2-9]|1\\d|2\\d';
/** “Four council [members]”: the first word of many is counted. What else looks so, looksPlural tells apart. */
const PLURAL = '\\p{Ll}[\\p{L}-]*(?:s|men|women|people|children|police|troops)|people|men|women|children|police';
/** “Three battalions”, “the five biggest banks”, “nine people”: number, up to three words, a plural. */
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-])(${NUMBER})\\s+((?:[\\p{L}-]+\\s+){0,2}?)(${PLURAL})(?![\\p{L}\\p{N}’'-])`,
  'giu',
);
/** Joints between a count and the list that spells it out. */
const JOINT =
  /^(?:\s*:\s+|,\s+(?:supplied|provided|sent|lent|signed|led|backed|put up)\s+by\s+|,\s+(?:namely\s+)?|\s+[—–]\s*)/u;

/** “The three students still in the hospital are A, B, C and D”; not “The three students who were late are ill”. */
const ALL_ARE = /^(?:\s+(?!who\b|that\b|which\b)\p{Ll}+){0,6}\s+(?:are|were)\s+(?=\p{Lu})/u;

/** In text order of the count. */
export function findWrongCounts(record: RecordedReport): Slip[] {
  const { text } = record.report;
  const sentences = toldSentences(record).map(({ passage }) => passage.spans[0]!);
  const counts = sentences.flatMap((sentence) => countsIn(text, sentence));
  return [
    ...besideTheirList(text, counts),
    ...namedElsewhere(text, counts),
    ...brokenDown(text, sentences, counts),
  ].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

interface Count extends Span {
  readonly value: number;
  /** In the singular. */
  readonly noun: string;
  readonly sentence: Span;
}

function countsIn(text: string, sentence: Span): Count[] {
  const found: Count[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(COUNT)) {
    const [words, number, between, last] = match as unknown as [string, string, string, string];
    const start = sentence.start + match.index;
    const before = text.slice(Math.max(sentence.start, start - 24), start).toLowerCase();
    // “three of the four members, A, B and C”; “at least two towns, A, B and C”; “one or two”
    if (
      /(?:\bof (?:the|its|their|his|her|those|these|all)|\b(?:at least|up to|more than|fewer than|over|about|some|nearly|almost|or|to|last|first|next))\s+$/u.test(
        before,
      )
    )
      continue;
    const noun = singularOf(last.toLowerCase());
    if (!looksPlural(last.toLowerCase()) || /\b(?:of|and|or|the|in|to|for|per|more|other|times)\b/iu.test(between))
      continue;
    if (TIME_UNITS.has(noun) || MEASURE_UNITS.has(noun) || TIME_UNITS.has(last.toLowerCase())) continue;
    // what stands behind a colon or a dash spells out whatever is counted
    const isBeforeColon = /^\s*[:—–]/u.test(text.slice(start + words.length));
    if (!isBeforeColon && !isUnitNoun(noun) && !namesPeople(last.toLowerCase(), noun)) continue;
    found.push({ start, end: start + words.length, value: numberOf(number)!, noun, sentence });
  }
  return found;
}

/**
 * “The three leaders, A, B, C and D, met”           not “In three days, A and B agreed”, “three leaders, including A and B”
 * “three battalions, supplied by A, B, C and D”
 */
function besideTheirList(text: string, counts: readonly Count[]): Slip[] {
  return counts.flatMap((count) => {
    const { start, end, value, sentence } = count;
    const rest = text.slice(end, sentence.end);
    const isAll = /^["“«‘]?The\s+$/u.test(text.slice(sentence.start, start));
    const [joint] = JOINT.exec(rest) ?? (isAll ? ALL_ARE.exec(rest) : null) ?? [];
    if (joint === undefined) return [];
    // “After three meetings, A and B signed”: what opens the sentence says when or where
    if (
      joint.startsWith(',') &&
      /^["“«‘]?\p{Lu}\p{L}+\s+(?:the\s+)?$/u.test(text.slice(sentence.start, start)) &&
      !/^["“«‘]?The\s+$/u.test(text.slice(sentence.start, start))
    )
      return [];
    const list =
      readNames(text, end + joint.length) ??
      (joint.startsWith(',') ? null : readCounts(text, end + joint.length)) ??
      (joint.includes(':') ? readThings(text, end + joint.length) : null);
    if (list === null || list.end > sentence.end || fits(value, list)) return [];
    // “nine states: A, B and C, where it has been on the air, along with D and E”
    if (/\b(?:along with|as well as|together with)\b/u.test(text.slice(list.end, sentence.end))) return [];
    return [
      slip(
        text,
        count,
        [
          { start, end },
          { start: end + joint.length, end: list.end },
        ],
        list,
        'the list stands behind the count',
        /by\s+$/.test(joint) ? 0.5 : 0.75,
      ),
    ];
  });
}

const THE_ARE = /(?<![\p{L}\p{N}])The\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}?)(\p{Ll}[\p{L}-]*)\s+(?:are|were)\s+/gu;

/** “… and five banks. The banks are A, B, C and D”       not where the report counts four of them too */
function namedElsewhere(text: string, counts: readonly Count[]): Slip[] {
  return [...text.matchAll(THE_ARE)].flatMap((match) => {
    const noun = singularOf(match[2]!.toLowerCase());
    const list = looksPlural(match[2]!.toLowerCase()) ? readNames(text, match.index + match[0].length) : null;
    const same = counts.filter((count) => count.noun === noun);
    const [first] = same;
    if (list === null || first === undefined || same.some(({ value }) => value !== first.value)) return [];
    if (fits(first.value, list)) return [];
    const spans = [
      ...same.map(({ start, end }) => ({ start, end })),
      { start: match.index + match[0].length, end: list.end },
    ];
    return [slip(text, first, spans, list, 'what the report counts, it names elsewhere, all of it', 0.75)];
  });
}

const THEY_ARE =
  /(?:They|Those (?:held|arrested|detained|killed|injured|hurt|wounded|charged|named|expelled|listed|rescued)|The (?:dead|injured|wounded|victims|detainees|suspects|arrested|prisoners))\s+(?:are|were|include[sd]?)\s+/gu;

/** “Police arrested nine people. Those held are four dockworkers, two engineers and a tax inspector”   not “include four dockworkers” */
function brokenDown(text: string, sentences: readonly Span[], counts: readonly Count[]): Slip[] {
  return sentences.flatMap((sentence, n) => {
    THEY_ARE.lastIndex = 0;
    const opening = THEY_ARE.exec(text.slice(sentence.start, sentence.end));
    if (n === 0 || opening === null || opening.index > 0 || /include/.test(opening[0])) return [];
    const list = readCounts(text, sentence.start + opening[0].length);
    const before = counts.filter(({ sentence: of, noun }) => of === sentences[n - 1] && isPerson(noun));
    const [only, second] = before;
    if (
      list === null ||
      list.end > sentence.end ||
      only === undefined ||
      second !== undefined ||
      fits(only.value, list)
    )
      return [];
    const spans = [
      { start: only.start, end: only.end },
      { start: sentence.start + opening[0].length, end: list.end },
    ];
    return [slip(text, only, spans, list, 'the sentence behind the count tells who they are, all of them', 0.75)];
  });
}

const isPerson = (noun: string) => namesPeople(noun, noun);
const fits = (value: number, { least, most }: ReadList) => least <= value && value <= most;

function slip(
  text: string,
  count: Count,
  spans: readonly Span[],
  list: ReadList,
  how: string,
  confidence: number,
): Slip {
  const told = list.least === list.most ? `${list.most}` : `${list.least} or ${list.most}`;
  const sorted = spans
    .map((span) => ({ ...span, role: span.end === list.end ? ('list' as const) : ('count' as const) }))
    .sort((a, b) => a.start - b.start);
  return {
    says: `counts ${quote(text.slice(count.start, count.end))}, and its list has ${told}`,
    how,
    spans: sorted.filter(({ start }, n) => n === 0 || start >= sorted[n - 1]!.end),
    confidence,
  };
}
