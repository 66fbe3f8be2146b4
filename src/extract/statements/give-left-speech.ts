// Statements of one report in; those besides, of speech that nobody has so far, out: a fact-checker looks for every quotation in the record.
//
//   a tag behind it ─▶ a colon before it ─▶ the person of the sentence before ─▶ the speech right before it     none: it stays nobody's
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Quotation, Reading } from '../../understand/reading.ts';
import { isWholeSpeech, type LeftDraft, type LeftGround, type LeftSpeech, leftSpeechOf } from './left-speech.ts';
import { makeStatements } from './make-statement.ts';
import { readLead } from './read-leads.ts';
import { readSpokenBefore } from './read-spoken-before.ts';
import { LONGEST_SENTENCE } from './read-statements.ts';
import { readTag } from './read-tags.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';

/** `found`: outermost; no word of theirs is touched. */
export function giveLeftSpeech(
  reading: Reading,
  views: readonly SentenceView[],
  found: readonly Statement[],
): Statement[] {
  const parts = overlapping(
    found.flatMap(({ source, cue, content }) => [...source.spans, ...cue.spans, ...content.spans]),
  );
  const cuesIn = overlapping(
    found.flatMap((statement) => statement.cue.spans.map(({ start, end }) => ({ start, end, statement }))),
  );
  const ground: LeftGround = { reading, views, cuesIn };
  const drafts: LeftDraft[] = [];
  for (const quotation of reading.quotations) {
    if (!isSpeech(quotation) || quotation.spans.some((span) => parts(span).length > 0)) continue;
    const speech = leftSpeechOf(ground, quotation);
    if (isTooLong(speech)) continue;
    const draft = readTag(speech) ?? readLead(ground, speech);
    const last = drafts.at(-1);
    if (draft !== null && parts(spanOf(reading, draft.cue)).length === 0) drafts.push(draft);
    else if (last !== undefined && follows(reading, last, quotation)) last.content.push(...quotation.spans);
    else {
      const told = readSpokenBefore(ground, speech);
      if (told !== null) drafts.push(told);
    }
  }
  return makeStatements(reading, drafts).map((statement, i) => {
    const { act } = drafts[i]!;
    return act === null ? statement : { ...statement, act, polarity: 'positive' };
  });
}

/** The tags behind speech of which no word is among `held`. */
export function findTags(reading: Reading, views: readonly SentenceView[], held: readonly Span[]): LeftDraft[] {
  const parts = overlapping(held);
  return reading.quotations
    .filter((one) => isSpeech(one) && one.spans.every((span) => parts(span).length === 0))
    .map((one) => leftSpeechOf({ reading, views }, one))
    .flatMap((speech) => (isTooLong(speech) ? [] : (readTag(speech) ?? [])));
}

/** Noise, as for the other rules. */
const isTooLong = ({ view, last }: LeftSpeech): boolean =>
  [view, last].some(({ from, to }) => to - from > LONGEST_SENTENCE);

const isSpeech = (quotation: Quotation): boolean => isWholeSpeech(quotation) && quotation.mark !== 'dash';

/** Whether nothing but marks stands between a draft and a quotation of the same paragraph. */
function follows(reading: Reading, draft: LeftDraft, { spans }: Quotation): boolean {
  const ends = [draft.cue, ...(draft.source === null ? [] : [draft.source])].map((part) => spanOf(reading, part).end);
  const end = Math.max(...ends, draft.content.at(-1)!.end);
  return end <= spans[0]!.start && !/[\p{L}\p{N}\n]/u.test(reading.report.text.slice(end, spans[0]!.start));
}
