// The spans of an attribution in its Reading in, what its act is read from out: the same for every statement reader.
import type { Span } from '../../record/span.ts';
import type { Form } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading, Token } from '../../understand/reading.ts';

/** The parts of an attribution as tokens, each in text order; empty where there is none. */
export interface ActContext {
  readonly cue: readonly Token[];
  readonly source: readonly Token[];
  /** Its first tokens, LONGEST at most. */
  readonly content: readonly Token[];
  /** The tokens right before the first of source and cue, in the same sentence, LOOK_BACK at most. */
  readonly before: readonly Token[];
  /** All of the content stands in quotation marks. */
  readonly quoted: boolean;
  /** The sentence ends in a question mark that is not the content's. */
  readonly asked: boolean;
}

export interface AttributionParts {
  /** Each in text order. */
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Form;
}

/** Words before a cue that may govern it: "if", "nor did", "made sure that". */
const LOOK_BACK = 6;
/** No cue, source or opening of a content that tells an act is longer: in hostile text a part may be as long as the report. */
const LONGEST = 64;

/** What readAct needs of an attribution in `reading`. */
export function makeActContext(reading: Reading, { cue, source, content, form }: AttributionParts): ActContext {
  const { tokens, sentences } = reading;
  const tokensIn = (spans: readonly Span[]): Token[] => {
    const held: Token[] = [];
    for (const { start, end } of spans)
      for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
        if (held.length === LONGEST) return held;
        held.push(tokens[i]!);
      }
    return held;
  };
  const starts = [...cue, ...source].map(({ start }) => start);
  const first = starts.length === 0 ? 0 : firstEndingAfter(tokens, Math.min(...starts));
  const sentence = sentences[firstEndingAfter(sentences, tokens[first]?.start ?? 0)];
  const low = Math.max(first - LOOK_BACK, sentence?.firstToken ?? first);
  const mark =
    sentence && tokens.slice(sentence.endToken - 3, sentence.endToken).findLast(({ text }) => /^[.!?]+$/.test(text));
  const isInContent = mark !== undefined && content.some(({ start, end }) => mark.start >= start && mark.end <= end);
  return {
    cue: tokensIn(cue),
    source: tokensIn(source),
    content: tokensIn(content),
    before: tokens.slice(low, first),
    quoted: form === 'direct',
    asked: mark?.text.includes('?') === true && !isInContent,
  };
}
