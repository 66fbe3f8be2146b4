// A reading with what all steps on events ask of it, made once: views that look through quotation marks, and whose word is whose.
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';
import { indexStatements } from '../figures/index-statements.ts';
import { type SentenceView, type Tokens, viewSentences } from '../statements/sentence-view.ts';
import { isOfContest } from './domain-of.ts';

export interface EventGround {
  readonly reading: Reading;
  /** One a sentence. What is quoted is read like the rest: deeds are told inside quotations too. */
  readonly views: readonly SentenceView[];
  readonly times: readonly TimeExpression[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** The report is of an election or a match, and less of force. */
  readonly isContest: boolean;
  /** The innermost statement whose content holds the span, or null: the report’s own voice. */
  statementAt(span: Span): Statement | null;
  /** The whole sentence that `span` starts in. */
  sentenceAt(span: Span): Span;
  /** The sentence that `span` starts in, and its tokens there; null for a span that touches no token. */
  placeOf(span: Span): PlaceInText | null;
}

export interface PlaceInText extends Tokens {
  readonly view: SentenceView;
}

export function groundOfEvents(
  reading: Reading,
  statements: readonly Statement[],
  times: readonly TimeExpression[],
): EventGround {
  const views = viewSentences(reading).map((view): SentenceView => ({ ...view, quoted: [], quotedAt: () => null }));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const innermost = indexStatements(statements);
  const { tokens, sentences } = reading;
  return {
    reading,
    views,
    times,
    statements: byId,
    isContest: isOfContest(tokens),
    statementAt: ({ start, end }) => byId.get(innermost(start, end) ?? '') ?? null,
    sentenceAt(span) {
      const { start, end } = sentences[firstEndingAfter(sentences, span.start)] ?? span;
      return { start, end };
    },
    placeOf({ start, end }) {
      const from = firstEndingAfter(tokens, start);
      const sentence = sentences[firstEndingAfter(sentences, start)];
      if (from >= tokens.length || sentence === undefined || tokens[from]!.start >= end) return null;
      let to = from + 1;
      while (to < sentence.endToken && tokens[to]!.start < end) to++;
      return { view: views[firstEndingAfter(sentences, start)]!, from, to };
    },
  };
}
