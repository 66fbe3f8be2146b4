// Names of feasts and public holidays. In: nothing. Out: by name, how to find the day in a year.

/**
 * - `fixed`: month and day.
 * - `nth`: the nth (negative: from the end) weekday of a month, plus `after` days.
 * - `easter`: days from Easter Sunday of the western churches; `orthodox` from that of the eastern ones.
 * - `moon`: bound to a moon calendar, some of them to its sighting: known as a time, its day is not computed.
 */
export type HolidayRule =
  | { readonly by: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly by: 'nth';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly after: number;
    }
  | { readonly by: 'easter' | 'orthodox'; readonly days: number }
  | { readonly by: 'moon' };

const fixed = (month: number, day: number): HolidayRule => ({ by: 'fixed', month, day });
const nth = (n: number, weekday: number, month: number, after = 0): HolidayRule => ({
  by: 'nth',
  nth: n,
  weekday,
  month,
  after,
});
const easter = (days: number): HolidayRule => ({ by: 'easter', days });
const MOON: HolidayRule = { by: 'moon' };

/**
 * Names as Token.norm forms joined by one space, hyphens apart. Days that differ from country to country (Independence Day,
 * Election Day, Mother’s Day) are not here: a report seldom says whose.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year 's day", fixed(1, 1)],
  ["new year 's", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['orthodox christmas', fixed(1, 7)],
  ['groundhog day', fixed(2, 2)],
  ["valentine 's day", fixed(2, 14)],
  ["st. valentine 's day", fixed(2, 14)],
  ["international women 's day", fixed(3, 8)],
  ["st. patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['fourth of july', fixed(7, 4)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["st. stephen 's day", fixed(12, 26)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr. day', nth(3, 1, 1)],
  ["presidents ' day", nth(3, 1, 2)],
  ['presidents day', nth(3, 1, 2)],
  ['memorial day', nth(-1, 1, 5)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['cyber monday', nth(4, 4, 11, 4)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter day', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['orthodox easter', { by: 'orthodox', days: 0 }],
  ['ramadan', MOON],
  ['eid al fitr', MOON],
  ['eid al adha', MOON],
  ['passover', MOON],
  ['rosh hashanah', MOON],
  ['yom kippur', MOON],
  ['hanukkah', MOON],
  ['diwali', MOON],
  ['lunar new year', MOON],
  ['chinese new year', MOON],
]);

/** First words of the names, to ask the table only where it can answer. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));

/** Words in a name, at most. */
export const LONGEST_HOLIDAY = Math.max(...[...HOLIDAYS.keys()].map((name) => name.split(' ').length));
