// A sentence of a report in; its words without the dateline that it may begin with out.
import type { RecordedReport } from '../../record/entry.ts';
import { type Passage, passageOf } from '../../record/passage.ts';
import type { ToldSentence } from './told-sentences.ts';

/** Sentences from the top among which a headline and a byline may stand before the dateline. */
const TOP = 3;

/** “DROVNY, Jan. 17 (Meridian) — The Federation …”: where a report was filed is not where things were. */
export function withoutDateline({ at, passage: { text } }: ToldSentence, { report }: RecordedReport): string {
  const place = report.dateline?.place;
  if (at > TOP || !place || !text.toLowerCase().startsWith(place.toLowerCase())) return text;
  return text.replace(/^.{0,80}?\s(?:—|–|--?)\s/su, '');
}

/** The sentence as findings show it: without its dateline. */
export function passageShown(sentence: ToldSentence, record: RecordedReport): Passage {
  const { passage } = sentence;
  const { length } = withoutDateline(sentence, record);
  if (length === passage.text.length || length === 0) return passage;
  const { end } = passage.spans[0]!;
  return passageOf(record.report.text, [{ start: end - length, end }]);
}
