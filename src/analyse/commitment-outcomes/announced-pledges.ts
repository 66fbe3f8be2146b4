// Sentences in; what they announce to be done by a day, where no commitment entry tells it, out: who speaks for a government, a company or a
// gang says “will be” oftener than “I promise”.
//
//   The findings will be made public by the end of April, Penhale tells MPs.      said, with a day
//   The plant will be in operation by the end of September.                       in the report’s own voice
//   not: It will rain by Friday. Prices would rise by summer if the strait closed. 51 per cent would vote for her on Sunday.
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Act, Statement } from '../../record/statement.ts';
import { dayNumber } from '../../text/day-number.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { timesIn } from './announced.ts';

export interface AnnouncedDeed {
  readonly entryId: string;
  /** Null where the report tells it in its own voice. */
  readonly source: Statement['source'] | null;
  /** What is announced: the words said, or the sentence. */
  readonly passage: Passage;
  /** Last day by which it is to be so, in days from 1970-01-01. */
  readonly by: number;
}

const SAYING: ReadonlySet<Act> = new Set(['say', 'report', 'promise', 'intend', 'decide', 'other']);
/** “will be made public”, “would hand in”, “is to reopen”; not “will not”, “would have”, “will see”. */
const TO_COME =
  /(?<![\p{L}’'])(?:will|shall|would|(?:is|are) to|[’']ll)\s+(?:(?:also|soon|then|now|all|each|\p{Ll}+ly)\s+)*(?!not\b|never\b|no\b|have\b(?! (?:an?|\d|\p{L}+ new))|see\b|know\b|think\b|hope\b|need\b|like\b|seem\b|become\b|rain\b|rise\b|fall\b|grow\b|win\b|lose\b|cost\b|take\b(?! in\b| over\b| on\b| back\b| delivery\b)|mean\b|remain\b|depend\b|be (?:an?|the|more|less|too|very|able|hard|difficult|easy|good|bad|glad|happy|clear|likely|necessary|felt|seen|known|no|nothing|hit|affected)\b)\p{Ll}+/u;
/** “by the end of April”, “before 1 May”, “within six weeks”, “on 10 July”, “in the course of the year”. */
const BY_WHEN =
  /\b(?:by|before|within|until|on|from|in|at|no later than|in the course of|over the course of|during|this|next)\s+(?:the )?$/iu;
/** In the report’s own voice only what has a last day, and is done by somebody: “will be in operation by”. Not “will play a part in 2036”. */
const BY_LAST = /\b(?:by|before|within|no later than)\s+(?:the )?$/iu;
const WILL_BE =
  /(?<![\p{L}’'])(?:will|shall|is to|are to) (?:be (?:in|on|up|back|\p{L}+ed\b|\p{L}+en\b|set|put|sent|paid|built|held|made|cut)|open|reopen|close|begin|start|resume|end)/u;
const SUPPOSED =
  /\b(?:[Ii]f|[Uu]nless|whether|could|might|may|perhaps|probably|polls?|surveys?|voters|forecasts?|expects?|odds|per ?cent of)\b|%|\?/u;

/** Null for a sentence that announces nothing, or whose deed a commitment entry tells. */
export function announcedDeedIn(sentence: ToldSentence, record: RecordedReport): AnnouncedDeed | null {
  if (sentence.commitments.length > 0) return null;
  const today = dayNumber(record.report.published);
  if (today === null) return null;
  const said = sentence.statements.find(
    ({ act, polarity, content }) => SAYING.has(act) && polarity === 'positive' && TO_COME.test(content.text),
  );
  // what another act holds (“feared that it would”, “demands that it will”) binds nobody
  if (said === undefined && sentence.statements.some(({ content }) => TO_COME.test(content.text))) return null;
  const passage = said === undefined ? sentence.passage : said.content;
  const at = TO_COME.exec(passage.text)?.index ?? -1;
  // “he had been told that the guns would stay”: in a clause of somebody else
  if (at >= 0 && (TOLD.test(passage.text.slice(0, at)) || NOBODY.test(passage.text.slice(0, at)))) return null;
  if (said === undefined && !WILL_BE.test(passage.text)) return null;
  if (at < 0 || SUPPOSED.test(passage.text)) return null;
  if (said !== undefined && said.source.spans.length === 0) return null;
  const { text } = record.report;
  const due = timesIn(sentence, record)
    .filter(({ spans }) => spans.some((span) => passage.spans.some((other) => spansOverlap(span, other))))
    .filter(({ spans }) =>
      (said === undefined ? BY_LAST : BY_WHEN).test(text.slice(Math.max(0, spans[0]!.start - BEFORE), spans[0]!.start)),
    )
    .map(({ id, to }) => ({ id, to: dayNumber(to) }))
    .find((one): one is { id: string; to: number } => one.to !== null && one.to > today);
  if (due === undefined) return null;
  return { entryId: said?.id ?? due.id, source: said?.source ?? null, passage, by: due.to };
}

const NOBODY = /\b(?:neither|nor|no|none|nobody|few|hardly)\b/iu;
const TOLD = /\b(?:told|said|says|believ\p{L}*|thought|heard|hope[sd]?|fear\p{L}*|warn\p{L}*)\b/iu;

/** Characters that hold the words before a time. */
const BEFORE = 24;
