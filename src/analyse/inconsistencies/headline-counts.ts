// One record in; a count of its headline that the text below tells otherwise, and nowhere so, out.
//
//   “Six ministers walk out”, and below “Five ministers left …”, without a six
import { MEASURE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { isUnitNoun, namesPeople } from '../../lexicon/unit-nouns.ts';
import type { RecordedReport } from '../../record/entry.ts';
import { quote } from '../findings/say.ts';
import { inEitherCase, numberOf, TWO_TO_TWENTY } from './read-list.ts';
import type { Slip } from './slip.ts';

const NUMBER = TWO_TO_TWENTY.map(inEitherCase).concat('[2-9]', '[1-9]\\d').join('|');
const COUNT = new RegExp(
  `(?<!\\b(?:of|of the|another|more|other|first|last|next|least|than|about|some|over|nearly|almost|all|or|to|the other|and)\\s)(?<![\\p{L}\\d.,$€£:-])(?<number>${NUMBER})\\s+(?<noun>\\p{Ll}+)(?![\\p{L}’'-])`,
  'gu',
);
/** How far down a report tells first what its headline says. */
const LEAD = 900;

/** One at most. */
export function findWrongHeadline({ report }: RecordedReport): Slip[] {
  const { text, title } = report;
  if (title === null || !text.startsWith(title)) return [];
  const below = text.slice(title.length);
  const inTitle = countsIn(title);
  const [only, second] = inTitle;
  if (only === undefined || second !== undefined) return [];
  const same = countsIn(below).filter(({ noun }) => noun === only.noun);
  const [first] = same;
  if (first === undefined || first.start > LEAD || same.some(({ value }) => value !== first.value)) return [];
  if (first.value === only.value || isTold(below, only.value)) return [];
  return [
    {
      says: `counts ${quote(only.words)} in its headline, and ${quote(first.words)} below`,
      how: 'the text counts them once, and the number of the headline stands nowhere in it',
      spans: [
        { start: only.start, end: only.start + only.words.length },
        { start: title.length + first.start, end: title.length + first.start + first.words.length },
      ],
      confidence: 0.6,
    },
  ];
}

const countsIn = (text: string) =>
  [...text.matchAll(COUNT)].flatMap(({ 0: words, index, groups }) => {
    const noun = singularOf(groups!['noun']!);
    const isCount =
      looksPlural(groups!['noun']!) &&
      !TIME_UNITS.has(noun) &&
      !MEASURE_UNITS.has(noun) &&
      (isUnitNoun(noun) || namesPeople(groups!['noun']!, noun));
    const value = /^\d/u.test(groups!['number']!) ? Number(groups!['number']) : numberOf(groups!['number']!);
    return isCount && value !== null ? [{ start: index, words, noun, value }] : [];
  });

/** Whether the number stands in the text, as digits or as a word. */
function isTold(text: string, value: number): boolean {
  const word = TWO_TO_TWENTY[value - 2];
  return new RegExp(
    `(?<![\\d.,])${value}(?![\\d]|[.,]\\d)${word === undefined ? '' : `|(?<!\\p{L})${word}(?!\\p{L})`}`,
    'iu',
  ).test(text);
}
