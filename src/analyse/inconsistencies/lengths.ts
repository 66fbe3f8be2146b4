// One record in; lengths of time that do not fit the years or days told beside them, out. All of one sentence.
import type { RecordedReport } from '../../record/entry.ts';
import { quote } from '../findings/say.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { numberOf, TWO_TO_TWENTY } from './read-list.ts';
import type { Slip } from './slip.ts';
import { WEEKDAYS } from './weekdays.ts';

const YEAR = '[12]\\d{3}(?![\\d,]*\\d)';
const LENGTH = `(?<length>\\d{1,3}|${TWO_TO_TWENTY.join('|')}|[A-Z][a-z]+)`;
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.';
const WEEKDAY = WEEKDAYS.join('|');

interface Frame {
  readonly pattern: RegExp;
  /** The lengths that would be right; null where nothing can be told. */
  readonly fitting: (groups: Readonly<Record<string, string | undefined>>, year: number) => readonly number[] | null;
  readonly needsYear: boolean;
}

/** From the year told to the report’s, and a year to each side, since a month may be meant. */
const sinceYear: Frame['fitting'] = ({ year: told }, year) => {
  const passed = year - Number(told);
  return passed < 0 ? null : [passed - 1, passed, passed + 1];
};

/** With its last day or without. */
const daysOfMonth: Frame['fitting'] = ({ from, to }) => {
  const days = Number(to) - Number(from);
  return days > 0 ? [days, days + 1] : null;
};

const FRAMES: readonly Frame[] = [
  // “25 years ago, in 2006,”                         not “about 25 years ago”, “25 years ago in a town of 2006 people”
  {
    pattern: new RegExp(
      `(?<!\\b(?:about|some|nearly|almost|over|around|than|roughly)\\s)(?<![\\p{L}\\d.,])${LENGTH} years ago,? in (?<year>${YEAR})(?=[,.;)]|\\s(?:when|the|and))`,
      'gu',
    ),
    fitting: sinceYear,
    needsYear: true,
  },
  // “in 2006, 25 years ago,”
  {
    pattern: new RegExp(`(?<!\\p{L})in (?<year>${YEAR}), (?:exactly )?${LENGTH} years ago(?!\\p{L})`, 'gu'),
    fitting: sinceYear,
    needsYear: true,
  },
  // “the 25th anniversary of the 2006 flood”
  {
    pattern: new RegExp(
      `(?<!\\p{L})the (?<length>\\d{1,3})(?:st|nd|rd|th) anniversary of the (?<year>${YEAR}) (?=\\p{Ll})`,
      'gu',
    ),
    fitting: sinceYear,
    needsYear: true,
  },
  // “for eight years, from 2019 to 2024”             not “for eight years. From 2019 …”
  {
    pattern: new RegExp(
      `(?<!\\p{L})for (?!(?:about|some|nearly|almost|over)\\s)${LENGTH} years,? (?:from|between) (?<from>${YEAR}) (?:to|until|and) (?<year>${YEAR})`,
      'gu',
    ),
    fitting: ({ from, year: told }) => [
      Number(told) - Number(from) - 1,
      Number(told) - Number(from),
      Number(told) - Number(from) + 1,
    ],
    needsYear: false,
  },
  // “a three-day visit from 3 to 9 May”, “the two-day talks, from March 3 to 7”
  {
    pattern: new RegExp(
      `(?<!\\p{L})${LENGTH}-day (?:[\\p{L}’'-]+ ){1,6}?,? ?from (?:the )?(?<from>\\d{1,2})(?:st|nd|rd|th)? (?:to|until|through) (?:the )?(?<to>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:${MONTH})(?!\\p{L})`,
      'gu',
    ),
    fitting: daysOfMonth,
    needsYear: false,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${LENGTH}-day (?:[\\p{L}’'-]+ ){1,6}?,? ?from (?:${MONTH}) (?<from>\\d{1,2}) (?:to|until|through) (?<to>\\d{1,2})(?![\\d:%]|\\s(?:p\\.?m|a\\.?m|o’clock|percent|per cent))`,
      'gu',
    ),
    fitting: daysOfMonth,
    needsYear: false,
  },
  // “a two-day meeting from Monday to Thursday”      not “a two-day meeting from Monday, to Thursday’s delight”
  {
    pattern: new RegExp(
      `(?<!\\p{L})${LENGTH}-day (?:[\\p{L}’'-]+ ){1,6}?,? ?from (?<first>${WEEKDAY}) (?:to|until|through) (?<last>${WEEKDAY})(?![\\p{L}’'])`,
      'gu',
    ),
    fitting: ({ first, last }) => {
      const days = (WEEKDAYS.indexOf(last!) - WEEKDAYS.indexOf(first!) + 7) % 7;
      return [days, days + 1, days + 7, days + 8];
    },
    needsYear: false,
  },
];

/** In text order. */
export function findWrongLengths(record: RecordedReport): Slip[] {
  const { text, published } = record.report;
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  return toldSentences(record).flatMap(({ passage }): Slip[] => {
    const { start, end } = passage.spans[0]!;
    const said = text.slice(start, end);
    if (!/\syears|\sanniversary|-day\s/u.test(said)) return [];
    return FRAMES.flatMap(({ pattern, fitting, needsYear }) =>
      needsYear && Number.isNaN(year)
        ? []
        : [...said.matchAll(pattern)].flatMap((match): Slip[] => {
            const words = match.groups!['length']!;
            const length = /^\d/u.test(words) ? Number(words) : numberOf(words);
            const right = fitting(match.groups!, year);
            if (length === null || right === null || right.includes(length)) return [];
            const span = { start: start + match.index, end: start + match.index + match[0].length };
            return [{ says: `tells of ${quote(match[0])}, which does not fit`, how: 'a length of time, and the years or days of it', spans: [span], confidence: 0.65 }]; // biome-ignore format: one line
          }),
    );
  });
}
