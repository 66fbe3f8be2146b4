// One record in; totals that their parts do not make up out.
//
//   $480 million: $300 million from Arvenia and $260 million from Belmark     the parts make 560
//   31 ships, including 44 from Arvenia                                       a part is more than the whole
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { numberOf } from '../inconsistencies/read-list.ts';
import type { Slip } from '../inconsistencies/slip.ts';
import { boundsOf, UNBOUNDED } from './bounds-of.ts';

/** Between a total and the first of parts that make it up: “31 ships: ”, “31 ships from four states — ”. */
const ALL_OF = /^[^,.;:()“”"]{0,60}(?::|\s[—–]|\s--?)\s+(?:(?:about|some|nearly|almost|at least)\s+)?$/u;
/** Between a total and parts of it: “31 ships, including ”, “60,000 people, of whom ”. */
const SOME_OF =
  /^[^.;:()“”"]{0,60}?,?\s(?:including|of whom|of which|among them)\s+(?:(?:about|some|nearly|almost|at least)\s+)?$/u;
/** Between parts: “20 from Arvenia and ”, “… , 14 from Belmark, ”. */
const NEXT = /^[^.;:()“”"\d]{0,60}?(?:,\s+and|,|\sand)\s+(?:(?:about|some|nearly|almost|at least)\s+)?$/u;
/** What is counted beside others (“more”) or for each is no part of a sum. */
const APART =
  /\b(?:more|other|another|each|every|a (?:day|week|month|year)|times?|per|than|from \d|up|down|earlier|before|last)\b/iu;

/** In text order of the total. */
export function findWrongTotals(record: RecordedReport): Slip[] {
  const { text } = record.report;
  const seen = new Set<string>();
  return [...findWrongRests(record), ...findWrongTotalsIn(record, text, seen)].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start); // biome-ignore format: one line
}

const NUMBER = '(?:\\d[\\d,]*|[A-Za-z]+(?:-[a-z]+)?)';
/** “Seventeen of the 26 fishermen …”, and in this sentence or the next “the other 11”. */
const SOME_OF_THEM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER}) of (?:the|its|their|his|her|those|all) (${NUMBER}) (?=\\p{Ll})`,
  'gu',
);
const THE_REST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Tt]he (?:other|remaining)|[Aa]nother) (${NUMBER})(?: others)?(?= (?!per ?cent|percent|million|billion|days?|weeks?|months?|years?|hours?|men and|of)|[,.;])`,
  'gu',
);
/** Characters within which the others are told of. */
const REST_WITHIN = 260;

/** Seventeen of 26, and the other eleven: two numbers that do not make up the third. “Another” may leave some out, and is more than there are only. */
function findWrongRests(record: RecordedReport): Slip[] {
  const { text } = record.report;
  return [...text.matchAll(SOME_OF_THEM)].flatMap(({ 0: words, 1: some, 2: all, index }): Slip[] => {
    const [part, whole] = [numberIn(some!), numberIn(all!)];
    if (part === null || whole === null || part >= whole || whole < 3) return [];
    const from = index + words.length;
    THE_REST.lastIndex = 0;
    const rest = THE_REST.exec(text.slice(from, from + REST_WITHIN));
    const others = rest === null ? null : numberIn(rest[1]!);
    if (rest === null || others === null || SOME_OF_THEM_ONCE.test(text.slice(from, from + rest.index))) return [];
    const isLeft = /^the/iu.test(rest[0]);
    if (isLeft ? part + others === whole : part + others <= whole) return [];
    return [
      {
        says: `tells of ${quote(words.trim())} and of ${quote(rest[0])}, which do not make up the whole`,
        how: 'some of a number, and the rest of it, in sentences beside each other',
        spans: [
          { start: index, end: index + words.trimEnd().length, role: 'total' },
          { start: from + rest.index, end: from + rest.index + rest[0].length, role: 'part' },
        ],
        confidence: 0.6,
      },
    ];
  });
}

const SOME_OF_THEM_ONCE = new RegExp(SOME_OF_THEM.source, 'u');
const numberIn = (word: string): number | null => (/^\d/u.test(word) ? Number(word.replaceAll(',', '')) : (/^an?$/iu.test(word) ? null : numberOf(word))); // biome-ignore format: one line

function findWrongTotalsIn(record: RecordedReport, text: string, seen: Set<string>): Slip[] {
  return toldSentences(record).flatMap(({ figures, passage }) => {
    const [sentence] = passage.spans;
    const told = figures
      .filter(({ spans }) => spans[0]!.start >= sentence!.start && spans.at(-1)!.end <= sentence!.end)
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    const between = (n: number) =>
      text.slice(told[n]!.spans.at(-1)!.end, told[n + 1]?.spans[0]?.start ?? sentence!.end);
    return told.flatMap((total, n): Slip[] => {
      if (seen.has(total.id) || n + 1 >= told.length) return [];
      const isAll = ALL_OF.test(between(n));
      if (!isAll && !SOME_OF.test(between(n))) return [];
      const parts = [told[n + 1]!];
      for (let m = n + 1; m + 1 < told.length && NEXT.test(between(m)); m++) parts.push(told[m + 1]!);
      const rest = text.slice(total.spans.at(-1)!.end, parts.at(-1)!.spans.at(-1)!.end);
      if (APART.test(rest) || !parts.every((part) => isAlike(total, part))) return [];
      const slip = isAll ? sumOf(total, parts) : partsOf(total, parts);
      if (slip !== null) seen.add(total.id);
      return slip === null ? [] : [slip];
    });
  });
}

/** Parts are of the unit of their whole, or have none: “31 ships: 20 from Arvenia …”. */
const isAlike = (total: Figure, { of, unit, direction }: Figure) =>
  of === total.of &&
  of !== 'share' &&
  (unit === total.unit || unit === '') &&
  direction === null &&
  total.direction === null;

/** Null where the parts may make up the total. */
export function sumOf(total: Figure, parts: readonly Figure[]): Slip | null {
  if (parts.length < 2) return null;
  const whole = boundsOf(total);
  const bounds = parts.map(boundsOf);
  const low = bounds.reduce((sum, one) => sum + one.low, 0);
  const high = bounds.reduce((sum, one) => Math.min(UNBOUNDED, sum + one.high), 0);
  if (low <= whole.high && high >= whole.low) return null;
  const sum = parts.reduce((all, { value }) => all + (value ?? Number.NaN), 0);
  return toSlip(total, parts, `gives ${quote(total.text)}, and parts that make ${Number.isNaN(sum) ? 'another sum' : sum.toLocaleString('en-US')}`, 'the parts stand behind the whole, all of them; rounding is allowed for', 0.7); // biome-ignore format: one line
}

function partsOf(total: Figure, parts: readonly Figure[]): Slip | null {
  const most = boundsOf(total).high;
  const larger = parts.filter((part) => boundsOf(part).low > most);
  return larger.length === 0
    ? null
    : toSlip(total, larger, `gives ${quote(larger[0]!.text)} as a part of ${quote(total.text)}`, 'a part is no larger than the whole; rounding is allowed for', 0.6); // biome-ignore format: one line
}

const toSlip = (total: Figure, parts: readonly Figure[], says: string, how: string, confidence: number): Slip => ({
  says,
  how,
  spans: [{ ...spanOf(total), role: 'total' }, ...parts.map((part) => ({ ...spanOf(part), role: 'part' as const }))],
  confidence,
});

const spanOf = ({ spans }: Figure) => ({ start: spans[0]!.start, end: spans.at(-1)!.end });
