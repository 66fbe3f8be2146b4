// What the words of a time say before they are set on a calendar: the grammar makes these, resolution reads them.
import type { DayPart, SeasonCode, Unit } from '../../lexicon/calendar-words.ts';
import type { HolidayRule } from '../../lexicon/holidays.ts';
import type { Edge } from '../../lexicon/time-words.ts';

/** Parts of a date as written; what is absent was not said. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: SeasonCode;
  readonly holiday?: HolidayRule;
}

/** `latest` is for "the latest quarter"; `the` for "the weekend", the one that is over or that comes, as the tense has it; for "late in the day"; for "profit for the year". */
export type Pointer = 'latest' | 'last' | 'this' | 'the' | 'next' | 'following' | 'previous' | 'same';

/** `count` null is "some": "several days", "weeks". Halves are counted: 5.5 hours. */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
}

export type PeriodUnit = Exclude<Unit, 'second' | 'minute' | 'hour'> | 'weekend';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

export type Meaning =
  /** "3 March 2031", "Tuesday", "March", "2031", "summer 2031", "Christmas". */
  | { readonly is: 'date'; readonly fields: DateFields }
  /** "3/4/2031": day and month in either order. */
  | { readonly is: 'slashed'; readonly first: number; readonly second: number; readonly year: number }
  /** "last Tuesday", "next March", "this summer". */
  | { readonly is: 'pointed'; readonly pointer: Pointer; readonly fields: DateFields }
  /** "last week", "this year", "next quarter", "the same day". */
  | { readonly is: 'period'; readonly pointer: Pointer; readonly unit: PeriodUnit }
  /** "yesterday" −1, "today" 0, "tomorrow" 1. */
  | { readonly is: 'day'; readonly days: number }
  /** "two years ago", "in two weeks", "three days later", "the day after tomorrow", "two weeks before Easter". */
  | {
      readonly is: 'offset';
      readonly amount: Amount;
      readonly sign: 1 | -1;
      readonly base: 'anchor' | 'text' | Meaning;
      /** "the week before Christmas" is a week; "a week before" it a day. */
      readonly whole?: boolean;
      /** "in two weeks" is a length of time behind a verb of the past. */
      readonly open?: boolean;
      /** "up from a year earlier": two figures of the report are set against each other. */
      readonly compares?: boolean;
    }
  /** "the year-ago quarter": a year before the period that accounts were told for last; "the year-ago third quarter". */
  | {
      readonly is: 'year-ago';
      readonly unit: 'quarter' | 'half' | 'month' | 'week' | 'year' | 'period';
      readonly nth?: number;
    }
  /** "the same quarter last year", "the same month of 1992": what was told of before, in another year. */
  | { readonly is: 'again'; readonly unit: 'month' | 'quarter'; readonly of: Meaning }
  /** "the 1990s", "the 19th century". `start` is the first year as told: 1990, 1801. */
  | { readonly is: 'era'; readonly unit: 'decade' | 'century'; readonly start: number }
  /** "fiscal 1999", "this fiscal year", "its second fiscal quarter": named like a period of the calendar, begun on another day. */
  | { readonly is: 'fiscal'; readonly of: Meaning }
  /** "1200 B.C.", "65 million years ago": before the calendar; TIDES' BC1200, MA65. */
  | { readonly is: 'ancient'; readonly timex: string }
  /** "the first half of 2031", "the second quarter of next year", "the third week of March". */
  | {
      readonly is: 'share';
      readonly part: 'half' | 'quarter' | 'week' | 'weekday' | 'third' | 'day';
      readonly nth: number;
      readonly weekday?: number;
      readonly of: Meaning;
    }
  /** "late 2016", "mid-March", "the end of the year", "earlier this month". */
  | { readonly is: 'edge'; readonly edge: Edge; readonly of: Meaning }
  /** "Friday of next week", "March of last year", "the 5th of next month". */
  | { readonly is: 'inside'; readonly fields: DateFields; readonly of: Meaning }
  /** "the week of March 3". */
  | { readonly is: 'week-of'; readonly of: Meaning }
  /** "9 p.m. Tuesday", "Tuesday night", "noon"; `day` null: the day must come from elsewhere. */
  | {
      readonly is: 'clock';
      readonly at: Clock | DayPart;
      readonly day: Meaning | null;
      /** "in the morning": any, unless a verb of the past or a day beside it tells which. */
      readonly spoken?: boolean;
    }
  /** "Feb. 18-20", "2014–2016". */
  | { readonly is: 'span'; readonly from: Meaning; readonly to: Meaning }
  /** "five days"; "the past five days" and "within 30 days" have a window. */
  | { readonly is: 'duration'; readonly amounts: readonly Amount[]; readonly window: 'past' | 'future' | null }
  /** "every week" P1W, "every Tuesday" XXXX-WXX-2. */
  | { readonly is: 'set'; readonly timex: string; readonly unit: Unit }
  | { readonly is: 'reference'; readonly timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

/** A stretch of atoms and what it says. */
export interface Parsed {
  /** First atom of the words, where it is not the atom asked about: "in | two weeks", "the | past year". */
  readonly start?: number;
  /** One past the last atom. */
  readonly end: number;
  readonly meaning: Meaning;
}
