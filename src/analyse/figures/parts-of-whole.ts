// One record in; wholes whose parts, told one by one behind them, make another sum, out. By the words alone, whatever each part is a part of:
//
//   Of the 23, nine belong to the Front, twelve to the League and three are independents     24
//   64 deaths, being 31 on two wheels, 22 on foot and 17 in cars                              70
//   Hall 1,200, printing 900, tea 300, total 2,700                                          2,400
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { inEitherCase, spelledNumber } from '../inconsistencies/read-list.ts';
import type { Slip } from '../inconsistencies/slip.ts';
import { scaleOf } from './scale-of.ts';

const WORDS = [...SMALL_NUMBERS.keys(), ...TENS.keys()].slice(1).map(inEitherCase).join('|');
const AMOUNT = `(?:[$€£]\\s?)?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:\\s?(?:million|billion|m|bn)(?!\\p{L}))?|(?:${WORDS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?!\\p{L})`;
/** What is told as a part of a sum is no share, no time, no place in an order. */
const NO_COUNT =
  '(?!\\s*(?:%|st|nd|rd|th|per ?cent|percent|percentage|a\\.?m|p\\.?m|o’clock|years? old|-year|years?|months?|weeks?|days?|hours?|minutes?|times?|more|or |to \\d|of (?:the|those|them|its|whom)|in \\d|[-–—/:]\\d))(?![\\p{N}.]\\d)';
const PART = `(?<![\\p{L}\\p{N}.,$€£])(?:${AMOUNT})${NO_COUNT}(?:(?=\\s)(?:(?!\\s+and\\s+(?:${WORDS})(?!\\p{L}))[^,.;:()“”"\\d]){0,60}?)?`;
/** Parts, each with its number first: “nine belong to the Front, twelve to the League and three are independents”. */
const PARTS = `(?<parts>${PART}(?:(?:,\\s+and\\s+|,\\s+|;\\s+|\\s+and\\s+)${PART})+?)(?=\\s*(?:[.;:)”"]|\\s[—–]|$)|,\\s+(?:the|an?|his|her|according|as|\\p{Lu})[^.;:\\d]*[.;:]?$)`;

interface Frame {
  readonly pattern: RegExp;
  /** Whether the parts are all that there are, so that a smaller sum is wrong as well. */
  readonly isAll: boolean;
}

const FRAMES: readonly Frame[] = [
  // “Of the 23 members, nine …, twelve … and three …”          not “Of the 23, nine left”
  {
    pattern: new RegExp(
      `(?<!\\p{L})[Oo]f (?:the|its|their|these|those) (?<whole>${AMOUNT})${NO_COUNT}[^,.;:()“”"\\d]{0,40}?,\\s+${PARTS}`,
      'u',
    ),
    isAll: false,
  },
  // “340 employees, of whom 120 are …, 90 … and 110 …”          not “340, of whom 120 are women”
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,$€£])(?<whole>${AMOUNT})${NO_COUNT}[^,.;:()“”"\\d]{0,40}?,\\s+(?:of whom|of which|among them)\\s+${PARTS}`,
      'u',
    ),
    isAll: false,
  },
  // “64 deaths, being 31 …, 22 … and 17 …”, “nineteen: eight grey, seven white and three …”      not “score 21: 7 …”
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,$€£])(?<whole>${AMOUNT})${NO_COUNT}[^,.;:()“”"\\d]{0,40}?(?:,\\s+being|:|,\\s+made up of|,\\s+as follows:|,\\s+consisting of)\\s+${PARTS}`,
      'u',
    ),
    isAll: true,
  },
];
const REST = new RegExp(
  `^\\s*["”’)]*\\s*(?:(?:The|An?)\\s)?(?:(?:${WORDS})(?!\\p{L})|\\d|rest|remain|other|last|few|Nobody|None|Another)`,
  'u',
);
const ONE = new RegExp(`(?:^|,\\s+and\\s+|,\\s+|;\\s+|\\s+and\\s+)(${AMOUNT})(?=\\s|[,.;]|$)`, 'gu');
const ACCOUNT =
  /(?:\p{L}[\p{L} ]{1,40} (?<first>\d[\d,]*), )(?:\p{L}[\p{L} ]{1,40} \d[\d,]*, ){1,12}(?:and )?(?:total|in all|altogether|sum),? (?<whole>\d[\d,]*)/u;

/** Cheap to ask of every sentence. */
const A_NUMBER = new RegExp(`\\d[\\d.,]*|(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'gu');
const OF_BODIES =
  /members|judges|jurors|seats|councillors|deputies|people|men|shops|directors|trustees|committee|panel|board|jury|court|council|team/u;

/** In text order of the whole. */
export function findWrongParts(record: RecordedReport): Slip[] {
  const { text } = record.report;
  const sentences = toldSentences(record);
  return sentences.flatMap(({ passage }, n): Slip[] => {
    const { start, end } = passage.spans[0]!;
    const said = text.slice(start, end);
    const next = sentences[n + 1]?.passage.spans[0];
    // a whole and two parts of it are three numbers
    const many = said.match(A_NUMBER)?.length ?? 0;
    const other = many < 3 ? [] : (accounts(said, start) ?? sums(said, start, text.slice(end, end + 60)));
    if (other.length > 0 || many === 0 || !OF_BODIES.test(said)) return other;
    return bodies(said, start, next === undefined ? '' : text.slice(next.start, next.end), next?.start ?? end);
  });
}

const BODY = `(?<!\\p{L})(?<whole>${AMOUNT})\\s+(?:\\p{Ll}+\\s+)?(?:members|judges|jurors|seats|councillors|deputies|people|men|women|shops|directors|trustees)(?!\\p{L})`;
const A_BODY = new RegExp(
  `(?:has|have|had|of|with|into|in)\\s+${BODY}|(?:committee|panel|board|jury|court|council|team)\\s+of\\s+(?<body>${AMOUNT})(?!\\s*(?:per|million))`,
  'u',
);
/** “seven members, split five to three” */
const SPLIT = new RegExp(
  `(?:split|divided|voted|ruled)\\s+(?<for>${AMOUNT})\\s+to\\s+(?<against>${AMOUNT})(?![\\p{L}\\d])`,
  'u',
);
/** “It is to consist of three from …, three from … and two from …”, “There are five men and five women on it” */
const CONSISTS = new RegExp(
  `^(?:It (?:is to |will )?(?:consists?|be made up) of|There are)\\s+(?<parts>(?:${AMOUNT})\\s+[^,.;:]{2,40}?(?:(?:,\\s+and\\s+|,\\s+|\\s+and\\s+)(?:${AMOUNT})\\s+[^,.;:]{2,40}?)+)(?=[.;]|\\s+on it|,\\s+said)`,
  'u',
);

/** A body that has so many, and votes or parts of it, in this sentence or the next, that are more, or, as all of it, fewer. */
function bodies(said: string, at: number, next: string, nextAt: number): Slip[] {
  const body = A_BODY.exec(said);
  if (body === null) return [];
  const words = (body.groups!['whole'] ?? body.groups!['body'])!;
  const whole = amountOf(words);
  if (whole === null || /\b(?:at least|more than|about|some|over|nearly)\s+$/u.test(said.slice(0, body.index + body[0].indexOf(words)))) return []; // biome-ignore format: one line
  const start = at + body.index + body[0].lastIndexOf(words);
  const total = { start, end: start + words.length };
  const split = SPLIT.exec(said.slice(body.index + body[0].length));
  if (split !== null) {
    const sum = amountOf(split.groups!['for']!)! + amountOf(split.groups!['against']!)!;
    const from = at + body.index + body[0].length + split.index;
    if (sum > whole) return [tell(words, sum, total, { start: from, end: from + split[0].length })];
  }
  const consists = CONSISTS.exec(next);
  if (consists === null) return [];
  const parts = [...consists.groups!['parts']!.matchAll(ONE)].map((one) => amountOf(one[1]!));
  if (parts.length < 2 || parts.length < consists.groups!['parts']!.split(/,\s+and\s+|,\s+|\s+and\s+/u).length)
    return [];
  if (parts.some((part) => part === null || part > whole) || /There are/u.test(next) !== /\son it(?!\p{L})/u.test(next))
    return [];
  const sum = parts.reduce<number>((all, part) => all + part!, 0);
  if (sum === whole) return [];
  const from = nextAt + consists[0].lastIndexOf(consists.groups!['parts']!);
  return [tell(words, sum, total, { start: from, end: from + consists.groups!['parts']!.length })];
}

function sums(said: string, at: number, after: string): Slip[] {
  for (const { pattern, isAll } of FRAMES) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const { whole: wholeWords, parts: partWords } = match.groups! as { whole: string; parts: string };
    const parts = [...partWords.matchAll(ONE)].map((one) => one[1]!);
    const segments = partWords.split(/,\s+and\s+|,\s+|;\s+|\s+and\s+/u);
    const [whole, ...values] = scaled([wholeWords, ...parts]).map(amountOf);
    // an “and” that joins other words: “nine from Vell and Sund”
    if (whole === undefined || whole === null || parts.length < 2 || parts.length < segments.length) continue;
    // “five women, seven men, one in overalls”, “23 boys, 27 girls and the teacher”
    if (!/\sand\s+(?:[$€£]\s?)?[\p{L}\d.,]+(?!.*\sand(?:\s|$))/su.test(partWords)) continue;
    // “There had been eleven: two were killed, and one died”; “288 to leave, 96 to stay. Eighteen slept.”
    if (isAll && (/^\S+\s+(?:was|were|had|have|has|are|is)\s/u.test(partWords) || REST.test(after))) continue;
    if (values.some((value) => value === null || value > whole) || !areAlike([wholeWords, ...parts])) continue;
    const sum = values.reduce<number>((all, value) => all + value!, 0);
    const slack = [wholeWords, ...parts].reduce((all, one) => all + roundingOf(one), 0);
    if (isAll ? Math.abs(sum - whole) <= slack : sum <= whole + slack) continue;
    if (
      /\b(?:about|some|nearly|almost|more than|at least|around|roughly|over|estimated|each|both|also)\b/u.test(match[0])
    )
      continue;
    const from = match.index + match[0].indexOf(wholeWords);
    const list = match.index + match[0].length - partWords.length;
    return [tell(wholeWords, sum, { start: at + from, end: at + from + wholeWords.length }, { start: at + list, end: at + list + partWords.length })]; // biome-ignore format: one line
  }
  return [];
}

/** Null where there is no account. */
function accounts(said: string, at: number): Slip[] | null {
  const match = ACCOUNT.exec(said);
  if (match === null) return null;
  const numbers = [...match[0].matchAll(/\d[\d,]*\d|\d/gu)];
  const total = numbers.at(-1)!;
  const sum = numbers.slice(0, -1).reduce((all, [one]) => all + amountOf(one)!, 0);
  if (sum === amountOf(total[0])) return [];
  const from = at + match.index;
  return [tell(total[0], sum, { start: from + total.index, end: from + total.index + total[0].length }, { start: from, end: from + numbers.at(-2)!.index + numbers.at(-2)![0].length })]; // biome-ignore format: one line
}

/** “48 million: 21 million for lifts, 14 for roofs”: the scale is told once. */
function scaled(amounts: readonly string[]): string[] {
  const scale = /\s?(?:million|billion|m|bn)$/u.exec(amounts[0]!)?.[0] ?? '';
  return amounts.map((one) => (scale !== '' && /^[\d.]{1,5}$/u.test(one) ? one + scale : one));
}

/** All of one currency, or none. */
const areAlike = (amounts: readonly string[]) =>
  new Set(amounts.map((one) => /^[$€£]/u.exec(one)?.[0] ?? '')).size === 1;

function amountOf(words: string): number | null {
  const digits = /^[$€£]?\s?([\d,]+(?:\.\d+)?)\s?(\p{L}+)?$/u.exec(words);
  if (digits !== null) return Number(digits[1]!.replaceAll(',', '')) * scaleOf(digits[2]);
  return spelledNumber(words);
}

/** “£3.2m” may be 3.15 to 3.25; a whole number is itself. */
function roundingOf(words: string): number {
  const digits = /(?:\.(\d+))?\s?(million|billion|m|bn)$/u.exec(words);
  return digits === null
    ? 0
    : (scaleOf(digits[2]) / 10 ** (digits[1]?.length ?? 0)) * 0.05 * (digits[1] === undefined ? 1 : 10);
}

const tell = (whole: string, sum: number, total: Span, parts: Span): Slip => ({
  says: `gives ${quote(whole)}, and parts that make ${Number(sum.toFixed(2)).toLocaleString('en-US')}`,
  how: 'the parts stand behind the whole, each with its number; rounding is allowed for',
  spans: [
    { ...total, role: 'total' as const },
    { ...parts, role: 'part' as const },
  ].sort((a, b) => a.start - b.start),
  confidence: 0.7,
});
