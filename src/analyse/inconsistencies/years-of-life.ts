// One record in; ages, births, terms and turns of a life whose years cannot all be so, out. All of one sentence, about one.
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { spelledNumber } from './read-list.ts';
import type { Slip } from './slip.ts';

const YEAR = '[12]\\d{3}';
const BORN = new RegExp(
  `(?<!\\p{L})(?:who\\s+(?:was|is)\\s+)?born\\s+(?:in\\s+|on\\s+[^,.;]{3,20}?,?\\s+)?(?:the year of [^,.;]{2,40},\\s+)?(?<year>${YEAR})(?!\\d)`,
  'u',
);
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = `(?:\\d{1,2}|(?:${TENS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`;
/** “Hanak, 44,”, “is 44 and”, “at 26”, “a suspect of 24,”, “turned 48”, “aged 44”, “44-year-old”      not “at 26 Bell Street”, “at 52 dollars” */
const AGE = new RegExp(
  `(?:(?:(?<=\\p{Lu}[\\p{L}.]+),\\s+|(?<!\\p{L})(?:is|turned|aged|age)\\s+(?:now\\s+)?|(?<!\\p{L})at\\s+|(?<=\\p{Ll}\\s)of\\s+)(?<age>${NUMBER})(?=[,.;]|\\s+(?:and|he|she|who|had|years? old|last|this|in [12]\\d{3})(?!\\p{L}))|(?<![\\p{L}\\d.,])(?<old>${NUMBER})(?:-year-old|\\s+years\\s+old)|(?<=["“‘])(?<first>${NUMBER})(?=,\\s+born))`,
  'giu',
);
const YEARS = new RegExp(`(?<![\\d.,$€£])${YEAR}(?![\\d,]*\\d)`, 'gu');

/** “Varga, 61, …” and, in the next sentence, “He is 58”        not “Varga, 61, and his son, 34 … He is 34” */
const NAMED_AGE = /\p{Lu}[\p{L}.’'-]+,\s+(\d{2})(?=,)|\p{Lu}[\p{L}.’'-]+\s+is\s+(\d{2})(?=\s+and|[,.;])/gu;
const THEN_AGE = /^(?:He|She)\s+is\s+(\d{2})(?=\s+and|[,.;])/u;

function twoAges(text: string, sentence: Span, next: Span | undefined): Slip[] {
  if (next === undefined || /\n/u.test(text.slice(sentence.end, next.start))) return [];
  const then = THEN_AGE.exec(text.slice(next.start, next.end));
  if (then === null) return [];
  const said = text.slice(sentence.start, sentence.end);
  const [first, second] = [...said.matchAll(NAMED_AGE)];
  const age = first?.[1] ?? first?.[2];
  // another age, or another person, may be meant
  if (first === undefined || second !== undefined || age === then[1] || (said.match(/(?<![\d,.])\d{2}(?![\d,.]\d|\d)/gu) ?? []).length > 1) return []; // biome-ignore format: one line
  if (
    /\b(?:sons?|daughters?|brother|sister|wife|husband|mother|father|whose|then|was|had|told|met|with|against)\b/u.test(
      said,
    )
  )
    return [];
  return [tell(`gives two ages of one: ${quote(first[0])} and ${quote(then[0])}`, 'ages in two sentences beside each other', [spanOf(first, sentence.start), spanOf(then, next.start)], 0.6)]; // biome-ignore format: one line
}

/** In text order. */
export function findWrongYears(record: RecordedReport): Slip[] {
  const { text, published } = record.report;
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  if (Number.isNaN(year)) return [];
  const sentences = toldSentences(record);
  return sentences.flatMap(({ passage }, n): Slip[] => {
    const sentence = passage.spans[0]!;
    const said = text.slice(sentence.start, sentence.end);
    return [
      ...twoAges(text, sentence, sentences[n + 1]?.passage.spans[0]),
      ...agesAtBirths(said, sentence.start, year),
      ...tooYoung(said, sentence.start, year),
      ...wrongTerms(said, sentence.start, year),
      ...endedBefore(said, sentence.start),
    ].slice(0, 1);
  });
}

/**
 * “The minister, born in 1990, who turned 48 last spring” in 2043
 * not “born in 1980, was elected at 26, in 2006”, nor where two are told of (“born in 1980, and her son, 12”)
 */
function agesAtBirths(said: string, at: number, year: number): Slip[] {
  const born = BORN.exec(said);
  if (born === null) return [];
  const birth = Number(born.groups!['year']);
  const ages = [...said.matchAll(AGE)];
  const [only, second] = ages;
  if (only === undefined || second !== undefined || /\b(?:sons?|daughters?|children|mother|father|brother|sister|wife|husband|whose|died|dead|late)\b/u.test(between(said, born, only))) return []; // biome-ignore format: one line
  if (Math.abs(only.index - born.index) > 120) return [];
  const age = ageOf(only);
  // any year of the sentence may be the one at which it was so
  const when = [year, ...[...said.matchAll(YEARS)].map(([one]) => Number(one)).filter((one) => one !== birth)];
  if (age === null || when.some((one) => one - birth - age >= -1 && one - birth - age <= 2)) return [];
  if (birth > year || /\bdied\b/u.test(said)) return [];
  const spans = [spanOf(born, at), spanOf(only, at)];
  return [tell(`gives ${quote(born[0])} and ${quote(trim(only[0]))}, which would make another age`, 'a birth and an age of one person, by the report’s year', spans, 0.7)]; // biome-ignore format: one line
}

/** Deeds of grown people. */
const GROWN =
  'elected|appointed|ordained|sworn|married|ordained|promoted|commissioned|knighted|called to the bar|admitted to the bar|made a \\p{Ll}+|taught|lectured';
const ELECTED = new RegExp(
  `(?<=\\p{Lu}[\\p{L}.]+),\\s+(?<age>\\d{2}),\\s+(?:who\\s+)?(?:was|has been)\\s+(?:first\\s+)?(?:${GROWN})(?!\\p{L})[^,.;]{0,50}?\\s(?:in|since)\\s+(?<year>${YEAR})(?!\\d)`,
  'u',
);
const SHE_IS = new RegExp(
  `(?:^|\\s)(?:[Ss]he|[Hh]e)\\s+is\\s+(?:now\\s+)?(?<age>\\d{1,2})(?:\\s+years\\s+old)?\\s+and\\s+(?:won|joined|founded|entered|married|wrote|became|was elected|was appointed)(?!\\p{L})[^,.;]{0,60}?\\s(?:in|since)\\s+(?<year>${YEAR})(?!\\d)`,
  'u',
);
const TAUGHT = new RegExp(
  `born\\s+in\\s+(?<birth>${YEAR}),?\\s+has\\s+(?:taught|practised|served|worked|sat|chaired|led|run)(?!\\p{L})[^.;]{0,60}?\\sfor\\s+(?:over\\s+|more than\\s+)?(?<years>${NUMBER})\\s+years`,
  'u',
);
const AGE_OF_OFFICE = 16;

/** “Ferris, 44, was first elected in 2001” in 2034           not “Ferris, 44, was first elected in 2021”, “Ferris, 44, whose father was elected in 1980” */
function tooYoung(said: string, at: number, year: number): Slip[] {
  const elected = ELECTED.exec(said) ?? SHE_IS.exec(said);
  if (elected !== null) {
    const [age, then] = [Number(elected.groups!['age']), Number(elected.groups!['year'])];
    const old = then - (year - age);
    if (old >= (elected[0].includes('won') ? 5 : AGE_OF_OFFICE) || then > year) return [];
    return [tell(`tells of what one of ${age} did in ${then}, at ${old < 0 ? 'no age at all' : `some ${old}`}`, 'an age and a year of one person, by the report’s year', [spanOf(elected, at)], 0.65)]; // biome-ignore format: one line
  }
  const taught = TAUGHT.exec(said);
  const years = taught === null ? null : numberFrom(taught.groups!['years']!);
  if (taught === null || years === null || year - Number(taught.groups!['birth']) - years >= AGE_OF_OFFICE) return [];
  return [tell(`tells of ${years} years of work of one born in ${taught.groups!['birth']}`, 'a birth and a length of work, by the report’s year', [spanOf(taught, at)], 0.65)]; // biome-ignore format: one line
}

const TERM = new RegExp(
  `for\\s+(?:the\\s+(?:past|last)\\s+)?(?<years>\\d{1,2}|[a-z]+(?:-[a-z]+)?)\\s+years,?\\s+(?:(?:now|or|which is to say|that is|i\\.e\\.),?\\s+){0,2}(?:ever\\s+)?since\\s+(?<year>${YEAR})(?!\\d)`,
  'u',
);

/** “without a break for nine years, which is to say since 2034” in 2038      not “for the first nine years since 2034” */
function wrongTerms(said: string, at: number, year: number): Slip[] {
  const term = TERM.exec(said);
  const years = term === null ? null : numberFrom(term.groups!['years']!);
  if (term === null || years === null || Math.abs(year - Number(term.groups!['year']) - years) <= 1) return [];
  if (Number(term.groups!['year']) > year) return [];
  return [tell(`tells of ${quote(term[0])}, which are ${year - Number(term.groups!['year'])} years`, 'a length and its beginning, by the report’s year', [spanOf(term, at)], 0.65)]; // biome-ignore format: one line
}

const BEGAN = 'launched|built|born|founded|opened|commissioned|laid down|established|entered|joined|enlisted';
const ENDED =
  'sunk|sank|scrapped|died|killed|closed|dissolved|demolished|decommissioned|disbanded|burnt down|torn down|retired|promoted|made a \\p{Ll}+|left it';
const LIFE = new RegExp(
  `(?<!\\p{L})(?:${BEGAN})(?!\\p{L})[^.;()“”"]{0,50}?\\s(?<began>${YEAR}),?\\s+and\\s+(?:was\\s+|were\\s+|then\\s+|finally\\s+|has been\\s+){0,2}(?:${ENDED})(?!\\p{L})[^.;,()“”"]{0,40}?\\s(?<ended>${YEAR})(?!\\d)`,
  'u',
);

/** “launched in 1921 and sunk in 1917”           not “launched in 1921, and her sister sunk in 1917” */
function endedBefore(said: string, at: number): Slip[] {
  const life = LIFE.exec(said);
  if (life === null || Number(life.groups!['ended']) >= Number(life.groups!['began'])) return [];
  return [tell(`has an end before its beginning: ${quote(life[0])}`, 'what ends has begun before', [spanOf(life, at)], 0.75)]; // biome-ignore format: one line
}

const between = (said: string, a: RegExpExecArray, b: RegExpExecArray) =>
  a.index < b.index ? said.slice(a.index, b.index) : said.slice(b.index, a.index);

const trim = (words: string) => words.replace(/^[,\s"“‘]+/u, '');

function ageOf(match: RegExpExecArray): number | null {
  const { age, old, first } = match.groups!;
  return numberFrom((age ?? old ?? first)!);
}

/** “44”, “seventy-one”, “nine” */
function numberFrom(word: string): number | null {
  return /^\d+$/u.test(word) ? Number(word) : spelledNumber(word);
}

const spanOf = (match: RegExpExecArray, at: number): Span => {
  const start = at + match.index + (/^[,\s]*/u.exec(match[0])?.[0].length ?? 0);
  return { start, end: at + match.index + match[0].length };
};

const tell = (says: string, how: string, spans: readonly Span[], confidence: number): Slip => ({
  says,
  how,
  spans: [...spans].sort((a, b) => a.start - b.start),
  confidence,
});
