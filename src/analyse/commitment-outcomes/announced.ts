// Sentences in; what they announce for a day, and what they tell as having taken place, out, as far as no event entry tells it.
//
//   The meeting will take place on 18–20 February.        announced, of the kind of its noun; who is in it stands in the sentences before
//   The two face each other in a second round on 2 Nov.   announced
//   The talks were held in a lighthouse.                  told
import {
  ANNOUNCED_ANEW,
  FIXED_FOR,
  HOPED_FOR,
  NOT_PLANNED,
  OCCASIONS,
  OCCASIONS_BY_VERB,
  PLANNED,
  THEY_MET,
  TO_TAKE_PLACE,
  TO_VISIT,
  TOOK_PLACE,
  TRIED,
  VOTED,
} from '../../lexicon/schedule-words.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { dayNumber } from '../../text/day-number.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { entryBehind, type ToldSentence } from '../findings/told-sentences.ts';

/** A longer stretch is no day to hold somebody to. */
export const LONGEST_STRETCH = 45;
/** What is told without a day was so many days before the report, at most. */
const UNTOLD_DAYS = 3;

/** What has no noun or verb of its own is announced for a day or two: “will give evidence on Monday”, “a blockade for 21 February”. */
export const UNNAMED = 'OTHER';
const LONGEST_UNNAMED = 2;

export interface Announced {
  readonly type: string;
  /** Id of the time that tells the day: the entry that the announcement rests on; of a day that no calendar has any entry of the sentence. */
  readonly entryId: string;
  readonly from: number;
  readonly to: number;
  /** It was to be on another day before. */
  readonly isAnew: boolean;
}

/** null for a sentence that announces nothing for a day to come. */
export function announcedIn(sentence: ToldSentence, record: RecordedReport): Announced | null {
  const { text } = sentence.passage;
  const isAnew = ANNOUNCED_ANEW.test(text);
  const isVisit = TO_VISIT.test(text);
  if (!isAnew && NOT_PLANNED.test(text)) return null;
  const isHoped = HOPED_FOR.test(text);
  const isPlanned = PLANNED.test(text);
  if (!isAnew && !isVisit && !isHoped && !isPlanned && !TO_TAKE_PLACE.test(text) && !FIXED_FOR.test(text)) return null;
  const known =
    (isAnew ? sentence.events.find(({ type: kind }) => kind === 'CONSULT')?.type : undefined) ??
    OCCASIONS.find(([, nouns]) => nouns.test(text))?.[0] ??
    (isVisit ? 'CONSULT' : undefined) ??
    OCCASIONS_BY_VERB.find(([, verbs]) => verbs.test(text))?.[0];
  const today = dayNumber(record.report.published);
  if ((known === undefined && !isPlanned) || today === null) return null;
  const longest = known === undefined ? LONGEST_UNNAMED : LONGEST_STRETCH;
  const days = [...timesIn(sentence, record), ...noDaysIn(sentence, record)]
    // “put off until 6–7 October” bounds the end only
    .map(({ id, from, to }) => ({ id, from: dayNumber(from ?? (isAnew ? to : null)), to: dayNumber(to) }))
    .filter((one): one is { id: string; from: number; to: number } => one.from !== null && one.to !== null)
    .filter(({ from, to }) => from > today && to - from <= longest);
  // of “not on the 15th but on the 22nd” the last
  const day = isAnew ? days.at(-1) : days[0];
  return day === undefined ? null : { type: known ?? UNNAMED, entryId: day.id, from: day.from, to: day.to, isAnew };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** “A second signing on 31 June”: a day that no calendar has is the last of that month or the first of the next, whichever was meant. */
function noDaysIn(
  sentence: ToldSentence,
  { report, notes }: RecordedReport,
): { id: string; from: string; to: string }[] {
  const id = entryBehind(sentence);
  const today = dayNumber(report.published);
  if (id === null || today === null) return [];
  return notes
    .filter(
      ({ rule, span }) => rule === 'impossible-date' && span !== null && spansOverlap(span, sentence.passage.spans[0]!),
    )
    .flatMap(({ span }) => {
      const words = report.text.slice(span!.start, span!.end).toLowerCase();
      const month = MONTHS.findIndex((one) => new RegExp(`\\b${one}`).test(words));
      if (month < 0) return [];
      const year = Number(/\b(?:19|20)\d\d\b/.exec(words)?.[0] ?? report.published!.slice(0, 4));
      const first = Date.UTC(year, month + 1, 1) / DAY;
      return [{ id, from: isoDay(first - 1), to: isoDay(first) }];
    });
}

const DAY = 86_400_000;
const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Kinds of what it tells as over or begun, by its words; the days that it names, else those before its report. */
export function tookPlaceIn(
  sentence: ToldSentence,
  record: RecordedReport,
): { type: string; from: number | null; to: number | null }[] {
  const { text } = sentence.passage;
  const types = [
    ...(VOTED.test(text) ? ['VOTE'] : []),
    ...(TRIED.test(text) ? ['TRIAL'] : []),

    ...(TOOK_PLACE.test(text)
      ? OCCASIONS.filter(([type, nouns]) => type !== 'VOTE' && nouns.test(text)).map(([type]) => type)
      : []),
  ];
  const dated = [...(THEY_MET.test(text) ? ['CONSULT'] : []), ...(SIGNED.test(text) ? ['AGREE'] : [])];
  if (types.length === 0 && dated.length === 0) return [];
  const today = dayNumber(record.report.published);
  const past = timesIn(sentence, record)
    .map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
    .filter(({ from, to }) => from !== null && to !== null && (today === null || from <= today) && to - from <= 7)
    // the day of the dateline stands first and is that of the report
    .sort((a, b) => a.from! - b.from!)[0];
  const days = past ?? { from: today === null ? null : today - UNTOLD_DAYS, to: today };
  return [...new Set([...types, ...(past === undefined ? [] : dated)])].map((type) => ({ type, ...days }));
}

const SIGNED = /\b(?:signed(?! (?:up|on|off|in))|initialled|ratified)\b/iu;

export function timesIn({ passage: { spans } }: ToldSentence, { entries }: RecordedReport): TimeExpression[] {
  return entries.filter(
    (entry): entry is TimeExpression =>
      entry.kind === 'time' && entry.spans.some((span) => spansOverlap(span, spans[0]!)),
  );
}

/** “The talks, first planned for …”: who is in it is told in the sentences before. */
export const isTakenUp = (text: string): boolean =>
  /^(?:[^a-z]*— )?(?:the|that|this|those|these|it|both)\b/iu.test(text) &&
  OCCASIONS.some(([, nouns]) => nouns.test(text.slice(0, 60)));
