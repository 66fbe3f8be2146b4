// What the rules for speech that nobody has look at: one quotation among its sentences.

import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Quotation, Reading, Token } from '../../understand/reading.ts';
import type { Draft } from './draft.ts';
import type { RuleName } from './rule-confidence.ts';
import { type SentenceView, spanOf, type Tokens } from './sentence-view.ts';

/** A report's sentences, and which statements have their cue in a stretch of it. */
export interface LeftGround {
  readonly reading: Reading;
  readonly views: readonly SentenceView[];
  cuesIn(stretch: Span): readonly { readonly statement: Statement }[];
}

/** Speech that stands in no other quotation, from mark to mark. */
export const isWholeSpeech = ({ role, within, closed }: Quotation): boolean =>
  role === 'speech' && within === null && closed;

export interface LeftSpeech extends Tokens {
  readonly quotation: Quotation;
  /** The sentences that it begins and ends in. */
  readonly view: SentenceView;
  readonly last: SentenceView;
}

export function leftSpeechOf(
  { reading, views }: Pick<LeftGround, 'reading' | 'views'>,
  quotation: Quotation,
): LeftSpeech {
  const { tokens, sentences } = reading;
  const start = quotation.spans[0]!.start;
  const end = quotation.spans.at(-1)!.end;
  return {
    quotation,
    view: views[firstEndingAfter(sentences, start)]!,
    last: views[firstEndingAfter(sentences, end - 1)]!,
    from: firstEndingAfter(tokens, start),
    to: firstEndingAfter(tokens, end - 1) + 1,
  };
}

/** The first of the tokens [from, to) that `is`, or -1. */
export function findToken(
  tokens: readonly Token[],
  { from, to }: Tokens,
  is: (token: Token, i: number) => boolean,
): number {
  for (let i = from; i < to; i++) if (is(tokens[i]!, i)) return i;
  return -1;
}

export interface LeftDraft extends Draft {
  /** Whoever speaks does this, whatever the cue tells of them besides; null: the cue tells. */
  readonly act: 'say' | 'ask' | null;
}

export function draftOf(
  { quotation, view }: LeftSpeech,
  rule: RuleName,
  source: Tokens | null,
  { from, to }: Tokens,
  act: LeftDraft['act'],
): LeftDraft {
  const content = quotation.spans.map(({ start, end }): Span => ({ start, end }));
  const word = { act: 'say', lemma: ':' } as const;
  return {
    rule,
    source,
    cue: { from, to },
    content,
    addressee: null,
    occasion: null,
    word,
    sentence: view.sentence,
    act,
  };
}

/** Whether a statement with its cue among `words` names another speaker than `teller`. */
export function isOfAnother({ reading, cuesIn }: LeftGround, words: Tokens, teller: Tokens): boolean {
  const mine = spanOf(reading, teller);
  return cuesIn(spanOf(reading, words)).some(
    ({ statement: { source, addressee } }) =>
      source.spans.length > 0 && ![...source.spans, ...addressee.spans].some((span) => spansOverlap(span, mine)),
  );
}
