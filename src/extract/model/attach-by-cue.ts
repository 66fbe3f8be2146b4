// Outermost attributions and the rules' drafts in, the same with speech that the model gave to nobody out, each with the attribution
// whose cue the rules hold to be its own.
//
//   “We win,” an angry Teague retorted. “They lose.”         the model has “They lose.” alone: “We win,” is Teague’s too
//   “We win,” Teague told the hall on Monday. ¶ “They lose.”   “They lose.” goes on with it
//   “We win,” was Teague’s comment on the vote.                the model has “the vote” alone: “We win,” is Teague’s too
//
// On the training articles 60 such quotations of the quick reader are rightly placed, 10 wrongly; contents of direct quotations found exactly
// rise from 92.3 to 93.3 %, those of reader-2 from 95.0 to 95.6.
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Draft } from '../statements/draft.ts';
import { isWholeSpeech } from '../statements/left-speech.ts';
import type { RuleName } from '../statements/rule-confidence.ts';
import { isVerbLike, spanOf } from '../statements/sentence-view.ts';
import { ASKS } from './attach-speech.ts';
import { mergeTouching } from './content-spans.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/**
 * Each closed speech that no part of `found` touches joins the attribution whose cue a draft gives it to. Catches “We win,” above.
 * Must not catch ‘Nothing left,’ alone in single marks between paragraphs (a heading), nor a speech whose cue the model has not found.
 */
export function attachByCue(
  reading: Reading,
  found: readonly AttributionSpans[],
  drafts: readonly Draft[],
): AttributionSpans[] {
  const parts = overlapping(
    found.flatMap(({ cue, source, contents }) => [cue, ...(source ? [source] : []), ...contents]),
  );
  const cues = overlapping(found.map(({ cue }, i) => ({ ...cue, i })));
  const joined = new Map<number, Span[]>();
  const ownerOf = ownersOf(drafts);
  for (const quotation of reading.quotations) {
    if (!isWholeSpeech(quotation) || quotation.spans.some((span) => parts(span).length > 0)) continue;
    const draft = ownerOf(quotation.spans[0]!);
    if (draft === undefined || !BY_SPEECH.has(draft.rule) || isLedByAnother(reading, draft, quotation.spans[0]!))
      continue;
    const cue = spanOf(reading, draft.cue);
    const [owner] = cues(cue);
    if (owner === undefined || isAnswer(reading, cue, quotation.spans[0]!)) continue;
    if (SINGLE.test(quotation.mark) && !sharesParagraph(reading, cue, quotation.spans[0]!)) continue;
    joined.set(owner.i, [...(joined.get(owner.i) ?? []), ...quotation.spans]);
  }
  return found.map((one, i) => {
    const more = joined.get(i);
    if (more === undefined) return one;
    return { ...one, contents: mergeTouching([...one.contents, ...more].sort((a, b) => a.start - b.start)) };
  });
}

/** Rules that read speech by its marks: the others' cues have content of their own. */
const BY_SPEECH: ReadonlySet<RuleName> = new Set([
  'quotation-then-cue',
  'quotation-then-inverted',
  'cue-then-quotation',
  'speech-then-verb',
  'speech-then-noun',
]);

/** Whether another verb than the draft's cue leads to `speech`: “She [praised] them and boomed, “We win.”” */
function isLedByAnother({ tokens }: Reading, { cue }: Draft, speech: Span): boolean {
  let before = firstEndingAfter(tokens, speech.start) - 1;
  if (!/^[,:]$/.test(tokens[before]?.text ?? '')) return false;
  before--;
  return isVerbLike(tokens[before]) && !(before >= cue.from && before < cue.to);
}

/** “Are we tired?” he asked. ¶ “[No!]”: whoever asks in one paragraph is answered in the next. */
const isAnswer = ({ report, paragraphs }: Reading, cue: Span, speech: Span): boolean =>
  cue.end <= speech.start &&
  ASKS.test(report.text.slice(cue.start, cue.end)) &&
  firstEndingAfter(paragraphs, cue.start) !== firstEndingAfter(paragraphs, speech.start);

const SINGLE = /-single$/;
const sharesParagraph = ({ paragraphs }: Reading, a: Span, b: Span): boolean =>
  firstEndingAfter(paragraphs, a.start) === firstEndingAfter(paragraphs, b.start);

/** The draft whose content holds the start of a span. */
function ownersOf(drafts: readonly Draft[]): (span: Span) => Draft | undefined {
  const pieces = drafts
    .flatMap((draft) => draft.content.map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return ({ start }) => {
    const piece = pieces[firstEndingAfter(pieces, start)];
    return piece !== undefined && piece.start <= start ? piece.draft : undefined;
  };
}
