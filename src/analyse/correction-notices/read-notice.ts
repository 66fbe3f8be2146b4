// A notice that was found in a report in; what it takes back and what it puts in its place, out.
import {
  A_PIECE,
  AMENDED,
  AND_NOT,
  EARLIER_VERSION,
  IN_A_PIECE,
  INSTEAD,
  IT_ALSO,
  NO_MATTER,
  OF_WORDS,
  TAKES_AWAY,
  WRONGLY,
} from '../../lexicon/correction-words.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import { type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { dayNumber } from '../../text/day-number.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { FoundNotice, Notice, Wrong } from './notice.ts';
import { numbersIn } from './numbers-in.ts';

/** A sentence that is only a day: “March 10.” */
const ONLY_DAY = /^\(?(?:\p{Lu}\p{L}+\.?,? )*\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{L}+)?(?:,? \d{4})?\)?[.:]?$/u;
/** The day on which a report was printed stands with what it is called: “A report on 9 March”, “in Monday’s paper”. */
const LONGEST_BETWEEN = 30;

export function readNotice(record: RecordedReport, { span, sentences, isOfPage }: FoundNotice): Notice {
  const { text } = record.report;
  const wrong: Omit<Wrong, 'days'>[] = [];
  const days: (Wrong['days'] | undefined)[] = [];
  const right: Passage[] = [];
  const put = (one: Span) => right.push(passageOf(text, [trimmed(text, one)]));
  const putWrong = (one: Span, about: string) => {
    const passage = passageOf(text, [trimmed(text, one)]);
    days.push(daysOfPiece(record, one) ?? days.at(-1));
    wrong.push({
      passage,
      words: [A_PIECE, EARLIER_VERSION, IN_A_PIECE, IT_ALSO, WRONGLY].reduce(
        (left, meta) => left.replace(meta, ' … '),
        about,
      ),
      numbers: numbersBeside(record, passage.spans[0]!),
      isOfWords: OF_WORDS.test(about),
    });
  };
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (ONLY_DAY.test(words.trim())) continue;
    const amended = AMENDED.exec(words);
    if (amended !== null) {
      const does = (amended.groups?.does ?? amended.groups?.fixes ?? '').toLowerCase();
      const rest = { start: sentence.start + amended[0].length, end: sentence.end };
      if (does === '' || text.slice(rest.start, rest.end).trim().length < 4) continue;
      if (TAKES_AWAY.has(does)) putWrong(rest, text.slice(rest.start, rest.end));
      else put(rest);
    } else if (sentence.fires) {
      const cut = INSTEAD.exec(words);
      const end = cut === null ? sentence.end : sentence.start + cut.index;
      putWrong({ start: sentence.start, end }, text.slice(sentence.start, end));
      const rest = cut === null ? sentence : { start: end + cut[0].length, end: sentence.end };
      // “…; it also said that three were killed” is the next that was wrong, “…; it is 240” what holds
      if (cut !== null && IT_ALSO.test(text.slice(rest.start, rest.end)))
        putWrong(rest, text.slice(rest.start, rest.end));
      else if (cut !== null) put(rest);
    } else if (!NO_MATTER.test(words)) {
      const cut = AND_NOT.exec(words);
      const isTail = cut !== null && cut.index > 0;
      put({ start: sentence.start, end: isTail ? sentence.start + cut.index : sentence.end });
      if (isTail)
        putWrong(
          { start: sentence.start + cut.index + cut[0].length, end: sentence.end },
          text.slice(sentence.start + cut.index + cut[0].length, sentence.end),
        );
    }
  }
  const entry = record.entries.find(
    (one) => one.kind !== 'time' && spansOf(one).some((part) => spansOverlap(part, span)),
  );
  return {
    entryId: entry?.id ?? null,
    passage: passageOf(text, [span]),
    isOfThis: sentences.some(({ start, end }) => isOfThis(text.slice(start, end))),
    ...(isOfPage === true ? { isOfPage } : {}),
    wrong: wrong.map((one, n) => ({ ...one, days: days[n] ?? days.find((day) => day !== undefined) ?? null })),
    right: right.filter((one) => one.text.length > 1),
  };
}

const isOfThis = (words: string) => EARLIER_VERSION.test(words) || AMENDED.test(words);

/** Where an entry stands: a statement by its cue, an event by its first words. */
export function spansOf(entry: Entry): readonly Span[] {
  if (entry.kind === 'statement')
    return (entry.cue.spans.length > 0 ? entry.cue.spans : entry.content.spans).slice(0, 1);
  if (entry.kind === 'commitment') return entry.what.spans.slice(0, 1);
  return entry.spans.slice(0, 1);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[\s,;:—–-]*/u.exec(words)![0].length;
  return before >= words.length ? { start, end } : { start: start + before, end: end - /\s*$/u.exec(words)![0].length };
}

const timesBeside = ({ entries }: RecordedReport, span: Span) =>
  entries.filter((one) => one.kind === 'time').filter(({ spans }) => spans.some((part) => spansOverlap(part, span)));

/** A day’s number is no figure. */
function numbersBeside(record: RecordedReport, span: Span): number[] {
  let words = record.report.text.slice(span.start, span.end);
  for (const { spans } of timesBeside(record, span))
    for (const { start, end } of spans)
      if (start >= span.start && end <= span.end)
        words = words.slice(0, start - span.start) + ' '.repeat(end - start) + words.slice(end - span.start);
  return numbersIn(words);
}

/** Of words that say what was wrong, the day that stands behind what was printed. */
function daysOfPiece(record: RecordedReport, { start, end }: Span): readonly [number, number] | undefined {
  const words = record.report.text.slice(start, end);
  const piece = [A_PIECE, IN_A_PIECE].map((one) => one.exec(words)).find((match) => match !== null);
  if (piece == null) return undefined;
  const behind = start + piece.index + piece[0].length;
  const time = timesBeside(record, { start: start + piece.index, end: Math.min(end, behind + LONGEST_BETWEEN) })[0];
  const [from, to] = [dayNumber(time?.from ?? null), dayNumber(time?.to ?? null)];
  return from === null || to === null ? undefined : [from, to];
}
