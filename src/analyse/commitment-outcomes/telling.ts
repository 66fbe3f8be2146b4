// A report in, its sentences that may tell what came of something out.
import {
  CALLED_OFF,
  DONE,
  FALLS_SHORT,
  HAS_DONE,
  MOVED,
  NOT_DONE,
  NOT_YET,
  ONLY_PART,
  SOME_OF_ALL,
  STILL_THERE,
  SUPERSEDED,
  UNDER_WAY,
} from '../../lexicon/outcome-words.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { dayNumber } from '../../text/day-number.ts';
import { namesIn } from '../disputes/names-in.ts';
import { entryBehind, toldSentences } from '../findings/told-sentences.ts';
import { passageShown } from '../findings/without-dateline.ts';
import { type Count, countOf } from '../happenings/deed.ts';
import { timesIn, tookPlaceIn } from './announced.ts';
import { mayUndo } from './deed-kin.ts';
import { GOES_ON, namesAround, sumOf } from './names-around.ts';

/** A sentence that may tell what came of something. */
export interface Telling {
  readonly entryId: string;
  readonly passage: Passage;
  /** The sentence before, where this one goes on with it (“The others …”, “It …”); else empty. */
  readonly before: string;
  readonly names: readonly string[];
  readonly sums: readonly string[];
  /** Types of events that it tells as having happened, each with the days that are told for it. */
  readonly happened: readonly { readonly type: string; readonly from: number | null; readonly to: number | null }[];
  /** The last day that it names, none before its report, in days from 1970-01-01: what was moved is moved to it. */
  readonly newDay: number | null;
  /** Last days of the times that it names: a promise is known by its day too. */
  readonly days: readonly number[];
  readonly counts: readonly Count[];
}

/** In hostile text every sentence may tell an outcome. */
const MOST_TELLINGS = 60;
const HAPPENED: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing']);

/** Sentences with an entry that tell of something as done, not done, moved or called off. */
export function tellingsOf(record: RecordedReport): Telling[] {
  const today = dayNumber(record.report.published);
  const sentences = toldSentences(record);
  return sentences
    .flatMap((sentence, at): Telling[] => {
      const times = timesIn(sentence, record);
      const entryId = entryBehind(sentence) ?? times[0]?.id;
      if (entryId === undefined) return [];
      const { passage } = sentence;
      const happened = [
        ...sentence.events
          .filter(({ status }) => HAPPENED.has(status))
          .map(({ type, when }) => ({
            type,
            from: dayNumber(when?.from ?? null),
            to: dayNumber(when?.to ?? null),
          })),
        ...tookPlaceIn(sentence, record),
      ];
      const { text } = passage;
      const isOfLate = times.some(({ to }) => isLately(dayNumber(to), today));
      if (
        !isOfLate &&
        happened.length === 0 &&
        !OUTCOMES.some((one) => one.test(text)) &&
        !NOT_YET_ONE.test(text) &&
        !mayUndo(text)
      )
        return [];
      const days = times.flatMap(({ from, to }) => [dayNumber(from) ?? [], dayNumber(to) ?? []].flat());
      const ahead = days.filter((day) => today === null || day >= today);
      return [
        {
          entryId,
          passage: passageShown(sentence, record),
          before: GOES_ON.test(passage.text) ? (sentences[at - 1]?.passage.text ?? '') : '',
          // where a report was filed is where it was seen
          names: [
            ...new Set([
              ...namesAround(sentences, at, record),
              ...(happened.length === 0 ? [] : namesIn(filedIn(record))),
            ]),
          ],
          counts: sentence.figures.flatMap(countOf),
          sums: sentence.figures.flatMap(sumOf),
          happened,
          newDay: ahead.length === 0 ? null : Math.max(...ahead),
          days: [...new Set(days)],
        },
      ];
    })
    .slice(0, MOST_TELLINGS);
}

/** “told a jury yesterday”, “on Monday, the first day of the clinic”: what is told of the last days may be what was announced for them. */
const LATELY = 7;
const isLately = (day: number | null, today: number | null) =>
  day !== null && today !== null && day <= today && day >= today - LATELY;

const OUTCOMES = [
  NOT_DONE,
  STILL_THERE,
  SOME_OF_ALL,
  ONLY_PART,
  FALLS_SHORT,
  UNDER_WAY,
  DONE,
  HAS_DONE,
  CALLED_OFF,
  MOVED,
  SUPERSEDED,
];

/** Without its flag `g`, which makes a pattern remember where it was. */
const NOT_YET_ONE = new RegExp(NOT_YET.source, 'iu');

/** “By Mara Lindt in Sund”: a byline that tells where, as a dateline does. Not “By Hester Vane, correspondent”. */
const BYLINE_PLACE = /^(?:by )?(?:\p{Lu}[\p{L}’'-]+ ){2,3}(?:in|at) ((?:the )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3})$/iu;

/** Where the report was filed, by its dateline or byline; empty for none told. */
function filedIn({ report: { dateline, text } }: RecordedReport): string {
  if (dateline?.place != null) return dateline.place;
  return BYLINE_PLACE.exec(text.slice(0, text.indexOf('\n')).trim())?.[1] ?? '';
}
