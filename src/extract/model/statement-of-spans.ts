// The spans of an attribution in, a Statement out: form, act, polarity, hearer, occasion, id.
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import { NO_PASSAGE, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Form, Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Quotation, Reading, Token } from '../../understand/reading.ts';
import { readAct } from '../acts/read-act.ts';
import { findHearer, findOccasion } from '../statements/find-adjunct.ts';
import type { SentenceView, Tokens } from '../statements/sentence-view.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/** Words before a cue that may govern it ("if", "would"). */
const LOOK_BACK = 6;

/**
 * The statement that `found` stands for, not yet placed within another. `views` are viewSentences(reading), one a sentence;
 * `confidence` is the calibrated one. The id rests on cue and content, so a better source keeps it.
 */
export function statementOfSpans(
  reading: Reading,
  views: readonly SentenceView[],
  found: AttributionSpans,
  confidence: number,
): Statement {
  const { text } = reading.report;
  const { tokens } = reading;
  const cue = passageOf(text, [found.cue]);
  const content = passageOf(text, found.contents);
  const source: Mention = found.source ? { ...passageOf(text, [found.source]), actor: null } : NO_MENTION;
  const cueFrom = tokenAt(tokens, found.cue.start);
  const cueTo = tokenAt(tokens, found.cue.end);
  const sentence = reading.sentences.findIndex(
    ({ firstToken, endToken }) => cueFrom >= firstToken && cueFrom < endToken,
  );
  const view = views[sentence];
  const tokensIn = (spans: readonly Span[]): Token[] =>
    spans.flatMap(({ start, end }) => tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end)));
  const form = formOf(reading, found.contents);
  const first = Math.min(cueFrom, found.source ? tokenAt(tokens, found.source.start) : cueFrom);
  const low = Math.max(first - LOOK_BACK, reading.sentences[sentence]?.firstToken ?? first);
  const { act, polarity } = readAct({
    cue: tokens.slice(cueFrom, cueTo),
    source: tokensIn(source.spans),
    content: tokensIn(content.spans),
    before: tokens.slice(low, first),
    quoted: form === 'direct',
  });
  const { addressee, occasion } = view
    ? findCircumstances(view, cueTo, [...found.contents, ...source.spans], reading)
    : { addressee: null, occasion: null };
  const spanOf = ({ from, to }: Tokens): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  return {
    kind: 'statement',
    id: contentId(reading.report.id, 'statement', JSON.stringify([cue.spans, content.spans])),
    within: null,
    form,
    act,
    polarity,
    source,
    cue,
    content,
    addressee: addressee ? { ...passageOf(text, [spanOf(addressee)]), actor: null } : NO_MENTION,
    occasion: occasion ? passageOf(text, [spanOf(occasion)]) : NO_PASSAGE,
    when: null,
    confidence,
  };
}

/** told [reporters] [at a press conference] that …: both stand between the cue and the next part of the statement. */
function findCircumstances(
  view: SentenceView,
  cueTo: number,
  parts: readonly Span[],
  { tokens }: Reading,
): { addressee: Tokens | null; occasion: Tokens | null } {
  let end = cueTo;
  while (end < view.wordsTo && !parts.some((part) => tokens[end]!.start >= part.start && tokens[end]!.end <= part.end))
    end++;
  if (end === cueTo) return { addressee: null, occasion: null };
  const from = tokens[cueTo]?.norm === 'to' ? cueTo + 1 : cueTo;
  const hearer = from < end && takesHearer(view, cueTo) ? findHearer(view, from) : null;
  const addressee = hearer && hearer.to <= end ? hearer : null;
  return { addressee, occasion: findOccasion(view, addressee?.to ?? cueTo, end) };
}

/** "told reporters", "said to Okker"; not "said Okker" (that is who spoke) nor "said Tuesday". */
function takesHearer({ tokens }: SentenceView, cueTo: number): boolean {
  return (
    tokens[cueTo]?.norm === 'to' ||
    /^(?:tell|tells|told|telling|inform|informed|remind|reminded|assure|assures|assured|assuring|warn|warns|warned|warning|urge|urges|urged|urging|ask|asks|asked|asking|advise|advised|promise|promised|notify|notified|convince|convinced)$/.test(
      tokens[cueTo - 1]?.norm ?? '',
    )
  );
}

/** direct: all words within quotation marks; indirect: none; mixed: some. Titles and scare quotes do not count. */
export function formOf({ tokens, quotations }: Reading, content: readonly Span[]): Form {
  const first = content[0]!.start;
  const last = content.at(-1)!.end;
  const quoted = quotations
    .filter(({ role, within }: Quotation) => within === null && role !== 'scare' && role !== 'title')
    .flatMap(({ spans }) => spans.filter((span) => span.end > first && span.start < last));
  let inside = 0;
  let outside = 0;
  for (const { start, end } of quoted.length === 0 ? [] : content)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation') continue;
      if (quoted.some((span) => token.start >= span.start && token.end <= span.end)) inside++;
      else outside++;
    }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

/** The first token that ends after `offset`. */
function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
