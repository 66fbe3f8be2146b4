// The spans of an attribution in, a Statement out: form, act, polarity, hearer, occasion, id.
import { REPORT_TIMES } from '../../lexicon/function-words.ts';
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import { NO_PASSAGE, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';
import { makeActContext } from '../acts/act-context.ts';
import { readAct } from '../acts/read-act.ts';
import { phraseFrom } from '../events/noun-phrase.ts';
import { formOfContent, wordsOfSpeech } from '../form-of-content.ts';
import { findOccasion } from '../statements/find-adjunct.ts';
import { type SentenceView, spanOf, type Tokens, viewSentences } from '../statements/sentence-view.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/** A reading with what all its statements ask of it, made once. */
export interface StatementGround {
  readonly reading: Reading;
  /** One a sentence. */
  readonly views: readonly SentenceView[];
  readonly speech: readonly Span[];
}

export function groundOf(reading: Reading): StatementGround {
  return { reading, views: viewSentences(reading), speech: wordsOfSpeech(reading) };
}

/**
 * The statement that `found` stands for, not yet placed within another; `confidence` is the calibrated one.
 * The id rests on cue and content, so a better source keeps it.
 */
export function statementOfSpans(
  { reading, views, speech }: StatementGround,
  found: AttributionSpans,
  confidence: number,
): Statement {
  const { text } = reading.report;
  const { tokens } = reading;
  const cue = passageOf(text, [found.cue]);
  const content = passageOf(text, found.contents);
  const named: Mention = found.source
    ? { ...passageOf(text, [withoutRelative(reading, found.source)]), actor: null }
    : NO_MENTION;
  const isTold =
    found.source !== null && ((found.source.end <= found.cue.start && TOLD.test(cue.text)) || isAsked(text, found));
  const source = isTold ? NO_MENTION : named;
  const cueTo = firstEndingAfter(tokens, found.cue.end);
  const view = views[firstEndingAfter(reading.sentences, found.cue.start)];
  const form = formOfContent(reading, speech, found.contents);
  const { act, polarity } = readAct(
    makeActContext(reading, { cue: cue.spans, source: source.spans, content: content.spans, form }),
  );
  const { addressee, occasion } = view
    ? findCircumstances(view, cueTo, [...found.contents, ...source.spans], reading)
    : { addressee: null, occasion: null };
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
    addressee: isTold
      ? named
      : addressee
        ? { ...passageOf(text, [spanOf(reading, addressee)]), actor: null }
        : NO_MENTION,
    occasion: occasion ? passageOf(text, [spanOf(reading, occasion)]) : NO_PASSAGE,
    when: null,
    confidence,
  };
}

/** “[Drazic, | who] offered”: a relative without its clause is none of the name. “[who] offered” alone stays: who is meant is found later. */
function withoutRelative({ tokens }: Reading, { start, end }: Span): Span {
  let last = firstEndingAfter(tokens, end - 1);
  if (!/^(?:who|which)$/.test(tokens[last]?.norm ?? '')) return { start, end };
  last--;
  if (tokens[last]?.text === ',') last--;
  return tokens[last] !== undefined && tokens[last]!.end > start ? { start, end: tokens[last]!.end } : { start, end };
}

/** Catches “[The court] was told that …”, whose subject hears. Must not catch “[The court] told him”, “was told by [the court]”. */
const TOLD =
  /\b(?:am|are|is|was|were|be|been|being|got)\b(?: \w+ly)? (?:told|informed|assured|reassured|warned|reminded|advised|asked|urged|ordered|notified|briefed|promised)\b/i;

/**
 * Catches “Asked if he would stay, [Halvik] laughed”, who is asked. Must not catch “Asked by [a reporter] if …”, “Will you stay? asked [Reyk]”. In the
 * training articles whoever stands there is never who asks.
 */
function isAsked(text: string, { cue, source, contents }: AttributionSpans): boolean {
  if (source === null || source.start < cue.end || contents.some(({ start }) => start < cue.end)) return false;
  return ASKED.test(text.slice(cue.start, cue.end)) && !/\bby\s+$/i.test(text.slice(cue.end, source.start));
}
const ASKED =
  /^(?:when |if )?(?:asked|pressed|questioned|quizzed|challenged|told|warned|reminded|urged|informed|advised)\b/i;

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
  if (end === cueTo) return { addressee: hearerInContent(view, cueTo), occasion: null };
  const from = tokens[cueTo]?.norm === 'to' ? cueTo + 1 : cueTo;
  const addressee = hearerFrom(view, cueTo, from, end);
  return { addressee, occasion: findOccasion(view, addressee?.to ?? cueTo, end) };
}

/**
 * “urged [the crews] to stay”, whose hearer the model may take for the beginning of what is urged. Must not catch “asked to stay”, “told him the
 * crews stay”.
 */
function hearerInContent(view: SentenceView, cueTo: number): Tokens | null {
  const hearer = hearerFrom(view, cueTo, cueTo, view.wordsTo);
  return hearer !== null && /^(?:to|not)$/.test(view.tokens[hearer.to]?.norm ?? '') ? hearer : null;
}

/**
 * The noun phrase at `from` behind a cue that may have a hearer: told [Meridian’s Petra Lindqvar] that, told [some of his members] that. Must not
 * catch “asked [not] to be named”, “told [by a clerk]”, “told [Tuesday]”.
 */
function hearerFrom(view: SentenceView, cueTo: number, from: number, limit: number): Tokens | null {
  const first = view.tokens[from];
  if (first === undefined || !takesHearer(view, cueTo) || view.quotedAt(from) !== null) return null;
  if (NO_HEARER.test(first.norm) || REPORT_TIMES.has(first.norm)) return null;
  const phrase = phraseFrom(view, from, limit);
  // told Radio Halden’s “Morning Post[”] that
  const closes = phrase !== null && /^[”"]$/.test(view.tokens[phrase.to]?.text ?? '') && opensMark(view, phrase);
  return closes ? { from: phrase.from, to: phrase.to + 1 } : phrase;
}
const opensMark = ({ tokens }: SentenceView, { from, to }: Tokens): boolean =>
  tokens.slice(from, to).filter(({ text }) => /^[“”"]$/.test(text)).length % 2 === 1;
const NO_HEARER = /^(?:that|this|how|why|whether|what|when|where|if)$/;

/** "told reporters", "said to Okker"; not "said Okker" (that is who spoke) nor "said Tuesday". */
function takesHearer({ tokens }: SentenceView, cueTo: number): boolean {
  return (
    tokens[cueTo]?.norm === 'to' ||
    /^(?:tell|tells|told|telling|inform|informed|remind|reminded|assure|assures|assured|assuring|warn|warns|warned|warning|urge|urges|urged|urging|ask|asks|asked|asking|advise|advised|promise|promised|notify|notified|convince|convinced)$/.test(
      tokens[cueTo - 1]?.norm ?? '',
    )
  );
}
