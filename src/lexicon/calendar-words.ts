// Names of calendar units in English, in the form of Token.norm. In: nothing. Out: tables for the grammar of times.

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)));

/** Months, 1 to 12; short forms with and without their stop. */
export const MONTHS = numbered([
  'january jan jan.',
  'february feb feb. febr.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sep sep. sept sept.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
]);

/** Months that are words or names too: alone they need a preposition or the like before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'march may mar jan dec sep august april june mar.'.split(' '),
);

/** Weekdays, 1 (Monday) to 7. */
export const WEEKDAY_NUMBERS = numbered([
  'monday mondays mon mon.',
  'tuesday tuesdays tue tue. tues tues.',
  'wednesday wednesdays wed wed.',
  'thursday thursdays thu thu. thur thur. thurs thurs.',
  'friday fridays fri fri.',
  'saturday saturdays sat sat.',
  'sunday sundays sun sun.',
]);

export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
export const SEASONS: ReadonlyMap<string, SeasonCode> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

export interface UnitWord {
  readonly unit: Unit;
  readonly times: number;
  readonly plural: boolean;
}
/** Words for units: the unit, how many of it, and whether the word is a plural. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>(
  (
    [
      ['second', 'seconds', 'second', 1],
      ['minute', 'minutes', 'minute', 1],
      ['min', 'mins', 'minute', 1],
      ['hour', 'hours', 'hour', 1],
      ['hr', 'hrs', 'hour', 1],
      ['day', 'days', 'day', 1],
      ['night', 'nights', 'day', 1],
      ['week', 'weeks', 'week', 1],
      ['fortnight', 'fortnights', 'week', 2],
      ['month', 'months', 'month', 1],
      ['quarter', 'quarters', 'quarter', 1],
      ['year', 'years', 'year', 1],
      ['yr', 'yrs', 'year', 1],
      ['decade', 'decades', 'decade', 1],
      ['century', 'centuries', 'century', 1],
      ['millennium', 'millennia', 'century', 10],
    ] as const
  ).flatMap(([one, many, unit, times]) => [
    [one, { unit, times, plural: false }] as [string, UnitWord],
    [many, { unit, times, plural: true }] as [string, UnitWord],
  ]),
);

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
/** Parts of a day, with their TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Ordinals up to thirty-one and beyond for centuries; digits are read by shape ("19th"). */
export const ORDINAL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

/** Decades by their word: "the nineties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10] as const),
);
