// Sentences in; those that tell something as over at one spot, out, as deeds of a kind of their own: what the events of two reports do not have in
// common, a bridge, a square or a ship and the day may.
//
//   An explosion tore down the middle span of the Teller Bridge on Sunday.     The Teller Bridge collapsed on Sunday under its own weight.
//   not: Talks on the Teller Bridge will begin on Sunday. The Teller Bridge is 400 metres long.
import type { RecordedReport } from '../../record/entry.ts';
import { dayNumber } from '../../text/day-number.ts';
import { listWords } from '../../text/list-words.ts';
import { timesIn } from '../commitment-outcomes/announced.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { stemOf } from '../findings/weigh-words.ts';
import { passageShown, withoutDateline } from '../findings/without-dateline.ts';
import { countOf, type Deed, UNTOLD_DAYS } from './deed.ts';
import { spotsIn } from './spots.ts';

export const SCENE = 'SCENE';

/** A verb of what is over. */
const PAST =
  /\b(?:\p{Ll}{2,}ed|was|were|broke|blew|fell|sank|rode|ran|shot|hit|struck|tore|threw|drove|went|came|left|fled|burnt|lit|set|shut|held|stood|met|fought|beat|bled|lay|lost|swept|brought|took)\b/u;
const TO_COME = /\b(?:will|would|shall|could|may|might|plans?|planned|hopes?|if|unless)\b/u;
/** “on Sunday” alone is of the happening; “a day after”, “since March” tell another day. */
const OTHER_DAYS =
  /\b(?:days?|weeks?|months?|years?) (?:after|before|earlier|later|ago)\b|\bsince\b|\blast (?:week|month|year)\b/iu;
const MOST_SCENES = 40;

/** “They left after midnight”, “… to clear the square”: a sentence goes on at the spot of the one before. */
const GOES_ON_THERE = /^(?:they|he|she|it|both|there|police|soldiers|witnesses|nobody|several|some|many)\b/iu;
const LIKE_WISE = /\bthe (\p{Ll}+)/giu;

export function sceneDeedsIn(record: RecordedReport, taken: ReadonlySet<string>): Deed[] {
  const day = dayNumber(record.report.published);
  if (day === null) return [];
  let before: { readonly spots: readonly string[]; readonly day: number | null } | null = null;
  return toldSentences(record)
    .flatMap((sentence): Deed[] => {
      const text = withoutDateline(sentence, record);
      const last = before;
      before = null;
      if (!isToldAsOver(text)) return [];
      const own = spotsIn(text);
      const isOn = own.length === 0 && last !== null && goesOnAt(last.spots, text);
      const spots = isOn ? last!.spots : own;
      // what goes on at a spot is told of it too where its only entry is a deed already: “Police fired tear gas to clear the square.”
      const entryId = entryFor(sentence, record, taken) ?? (isOn ? (sentence.events[0]?.id ?? null) : null);
      const told = oneDayIn(sentence, record, day);
      if (spots.length === 0 || told === 'several') return [];
      const only = told ?? (isOn ? last!.day : null);
      before = { spots, day: only };
      if (entryId === null) return [];
      return [
        {
          entryId,
          type: SCENE,
          isTold: true,
          agents: [],
          others: [],
          places: [],
          spots,
          triggers: verbsIn(text),
          names: spots,
          from: only ?? day - UNTOLD_DAYS,
          to: only ?? day,
          isDated: only !== null,
          counts: sentence.figures.flatMap(countOf),
          passage: passageShown(sentence, record),
        },
      ];
    })
    .slice(0, MOST_SCENES);
}

const goesOnAt = (spots: readonly string[], text: string): boolean =>
  GOES_ON_THERE.test(text) ||
  [...text.matchAll(LIKE_WISE)].some(([, noun]) => spots.some((spot) => spot.endsWith(` ${noun!.toLowerCase()}`)));

/** Over, and not of another time than the report’s. */
export const isToldAsOver = (text: string): boolean => PAST.test(text) && !TO_COME.test(text) && !OTHER_DAYS.test(text);

/** The one day of the last weeks that a sentence tells; null for none told. The day of the dateline is that of the report. */
export function oneDayIn(sentence: ToldSentence, record: RecordedReport, today: number): number | null | 'several' {
  const begin = sentence.passage.spans[0]!.end - withoutDateline(sentence, record).length;
  const told = new Set(
    timesIn(sentence, record)
      .filter(({ spans }) => spans[0]!.start >= begin)
      .map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const)
      .flatMap(([from, to]) => (from !== null && from === to && from <= today && today - from <= OLDEST ? [from] : [])),
  );
  return told.size > 1 ? 'several' : ([...told][0] ?? null);
}

/** A day longer ago is told as the past of something else. */
const OLDEST = 14;

/** The entry that stands for the sentence and for no deed of its own: a statement, a figure, else a time. */
export const entryFor = (sentence: ToldSentence, record: RecordedReport, taken: ReadonlySet<string>): string | null =>
  [...sentence.statements, ...sentence.figures, ...timesIn(sentence, record), ...sentence.events].find(
    ({ id }) => !taken.has(id),
  )?.id ?? null;

export const verbsIn = (text: string): string[] => [
  ...new Set(
    listWords(text)
      .filter(({ start, folded }) => /^\p{Ll}/u.test(text.slice(start)) && PAST_WORD.test(folded))
      .map(({ folded }) => stemOf(folded)),
  ),
];
const PAST_WORD =
  /^(?:\p{Ll}{2,}ed|broke|blew|fell|sank|rode|ran|shot|hit|struck|tore|threw|drove|fled|burnt|swept|beat)$/u;
