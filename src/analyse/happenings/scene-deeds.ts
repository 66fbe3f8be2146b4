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
import { withoutDateline } from '../findings/without-dateline.ts';
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

export function sceneDeedsIn(record: RecordedReport, taken: ReadonlySet<string>): Deed[] {
  const day = dayNumber(record.report.published);
  if (day === null) return [];
  return toldSentences(record)
    .flatMap((sentence): Deed[] => {
      const text = withoutDateline(sentence, record);
      if (!PAST.test(text) || TO_COME.test(text) || OTHER_DAYS.test(text)) return [];
      const spots = spotsIn(text);
      const entryId = entryFor(sentence, record, taken);
      if (spots.length === 0 || entryId === null) return [];
      const begin = sentence.passage.spans[0]!.end - text.length;
      const told = [
        ...new Set(
          timesIn(sentence, record)
            // the day of the dateline is that of the report
            .filter(({ spans }) => spans[0]!.start >= begin)
            .map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const)
            .flatMap(([from, to]) =>
              from !== null && from === to && from <= day && day - from <= OLDEST ? [from] : [],
            ),
        ),
      ];
      if (told.length > 1) return [];
      const [only] = told;
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
          isDated: only !== undefined,
          counts: sentence.figures.flatMap(countOf),
          passage: sentence.passage,
        },
      ];
    })
    .slice(0, MOST_SCENES);
}

/** A day longer ago is told as the past of something else. */
const OLDEST = 14;

/** The entry that stands for the sentence and for no deed of its own: a statement, a figure, else a time. */
const entryFor = (sentence: ToldSentence, record: RecordedReport, taken: ReadonlySet<string>): string | null =>
  [...sentence.statements, ...sentence.figures, ...timesIn(sentence, record), ...sentence.events].find(
    ({ id }) => !taken.has(id),
  )?.id ?? null;

const verbsIn = (text: string): string[] => [
  ...new Set(
    listWords(text)
      .filter(({ start, folded }) => /^\p{Ll}/u.test(text.slice(start)) && PAST_WORD.test(folded))
      .map(({ folded }) => stemOf(folded)),
  ),
];
const PAST_WORD =
  /^(?:\p{Ll}{2,}ed|broke|blew|fell|sank|rode|ran|shot|hit|struck|tore|threw|drove|fled|burnt|swept|beat)$/u;
