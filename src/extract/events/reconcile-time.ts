// An event's status and its told day in, both after they were set against each other and the report's day out.
//
//   done, on a day to come      → scheduled: “is [signed] on 3 October”; told as past: the day is another's: “[approved] a vote on 3 October”
//   to come, on a day gone by   → the next such day: “will [visit] Sund, she said, in March”
import { LIGHT_VERBS } from '../../lexicon/event-nouns.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { inflectVerb } from '../../lexicon/inflect-verb.ts';
import { SAID } from '../../lexicon/said.ts';
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, NOT_PAST } from '../../lexicon/verb-shapes.ts';
import type { When } from '../../record/time-expression.ts';
import {
  type Day,
  dayPeriod,
  dayTimex,
  maybeDay,
  monthPeriod,
  plusDays,
  plusMonths,
} from '../../understand/times/calendar.ts';
import type { ClauseWords } from './clause-words.ts';
import type { EventStatus } from './event-reader.ts';

interface Reconciled {
  readonly status: EventStatus;
  readonly when: When | null;
}

/** `day`: of the report, ISO; null where nobody tells it, and nothing is changed. Pure. */
export function reconcileTime({ status, when }: Reconciled, words: ClauseWords, day: string | null): Reconciled {
  const today = day === null ? null : dayOfIso(day);
  if (when === null || today === null) return { status, when };
  const isDone = status === 'happened' || status === 'ongoing';
  if (isDone && isAfter(when, today)) {
    // “troops are [massing] before the vote in October”: the day of the vote
    if (isOfAnother(words, when)) return { status, when: null };
    if (!isToldAsPast(words)) return { status: 'scheduled', when };
    // where it is tomorrow already
    return { status, when: when.from! <= dayTimex(plusDays(today, 1) ?? today) ? when : null };
  }
  // what is done on a day gone by stays there, whatever “will” stands before it
  if (
    !isDone &&
    when.to !== null &&
    when.to < dayTimex(today) &&
    IS_AHEAD.test(words.noun ? words.carrier : words.left)
  )
    return { status, when: nextOf(when, today) ?? when };
  return { status, when };
}

/** The day after which nothing is done yet: the report's own, and the next one, on which it may be printed elsewhere. */
export const isTooLate = (when: When | null, day: string | null): boolean => {
  const today = day === null ? null : dayOfIso(day);
  const last = today && plusDays(today, 1);
  return when !== null && last !== null && isAfter(when, last);
};

const isAfter = ({ from }: When, today: Day) => from !== null && from > dayTimex(today);

const GAP = String.raw`(?:\w+ly |also |soon |then |now |again |still |even |only |first )?`;
/** “is [held]”, “are to be [signed]”, “is [meeting]” */
const IS_PRESENT = new RegExp(` (?:is|are|am|'s|'re|be|being) (?:not )?${GAP}(?:being )?$`);
const IS_AHEAD = new RegExp(
  ` (?:will|'ll|shall|(?:is|are) (?:to|due to|set to|scheduled to|expected to)) ${GAP}(?:be |again )?$`,
);
const LIGHT_PASTS: ReadonlySet<string> = new Set(
  [...LIGHT_VERBS].flatMap((lemma) => inflectVerb(lemma).map(([form]) => form)).filter((form) => isPast(form)),
);

/**
 * “[approved] a vote on 3 October”, “[talks] broke down over the vote on 3 October”; not “is [held] on 3 October”, “[meets] on 3 October”, “agreed to [meet] on 3 October”, “called for
 * a [strike] on 3 October”.
 */
function isToldAsPast({ noun, trigger, left, right, carrier }: ClauseWords): boolean {
  if (!noun) {
    const verb = trigger.split(' ')[0]!;
    if (/[a-z]{2}ing$/.test(verb)) return !IS_PRESENT.test(left);
    return (isPast(verb) || IRREGULAR_PARTICIPLES.has(verb)) && !IS_PRESENT.test(left);
  }
  if (LIGHT_PASTS.has(carrier.trim().split(' ').at(-1)!)) return true;
  // the first verb behind it
  const verb = right
    .trim()
    .split(' ')
    .find((word) => PRESENT.test(word) || PERFECT.test(word) || (isPast(word) && !SAID.has(word)));
  return verb !== undefined && !PRESENT.test(verb);
}

const PRESENT = /^(?:will|'ll|shall|is|are)$/;
const PERFECT = /^(?:was|were|had|has|have)$/;

/** Whether what leads into another matter stands between the trigger and the time. */
function isOfAnother({ right }: ClauseWords, { text }: When): boolean {
  const at = right.indexOf(` ${text.toLowerCase().split(' ')[0]!} `);
  return at > 0 && / (?:before|ahead of|over|about) (?:[\w'’-]+ ){2,}$/.test(right.slice(0, at + 1));
}

/** A past form; the list has presents in -s too. */
function isPast(word: string): boolean {
  return (/[a-z]{2}ed$/.test(word) && !NOT_PAST.has(word)) || (IRREGULAR_PASTS.has(word) && !/s$/.test(word));
}

/** The first such day, month or weekday that is not over on `today`; null where the words tell which one it is: “in March 2030”, “last March”. */
function nextOf(when: When, today: Day): When | null {
  const from = when.from === null ? null : dayOfIso(when.from);
  const words = when.text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  if (
    from === null ||
    words.some((word) => /^\d{4}$|^(?:last|this|previous|ago|yesterday|today|early|late|mid)$/.test(word))
  )
    return null;
  const hasMonth = words.some((word) => MONTH_NAMES.has(word));
  if (when.granularity === 'month' && hasMonth) return told(when, monthAhead(from, today));
  if (when.granularity !== 'day') return null;
  if (hasMonth) return told(when, dayAhead(from, today, 12));
  if (words.some((word) => WEEKDAYS.has(word))) {
    const on = plusDays(from, 7);
    return on !== null && dayTimex(on) >= dayTimex(today) ? told(when, dayPeriod(on)) : null;
  }
  return /^the \d{1,2}(?:st|nd|rd|th)$/i.test(when.text) ? told(when, dayAhead(from, today, 1)) : null;
}

const FURTHEST = 8;

function dayAhead(from: Day, today: Day, months: number) {
  for (let n = 1; n <= FURTHEST; n++) {
    const on = plusMonths(from, n * months);
    // 31 March, 29 February: only where there is such a day
    if (on !== null && on.day === from.day && dayTimex(on) >= dayTimex(today)) return dayPeriod(on);
  }
  return null;
}

function monthAhead(from: Day, today: Day) {
  const years = today.year - from.year + (from.month < today.month ? 1 : 0);
  return monthPeriod(from.year + years, from.month);
}

function told(when: When, period: ReturnType<typeof dayPeriod> | null): When | null {
  if (period === null || period.from === null || period.to === null) return null;
  return { ...when, timex: period.timex, from: dayTimex(period.from), to: dayTimex(period.to) };
}

function dayOfIso(iso: string): Day | null {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return maybeDay(year!, month!, day!);
}
