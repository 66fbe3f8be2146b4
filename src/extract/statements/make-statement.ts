// A draft in, a Statement out: its form, polarity, confidence and id.
import type { Act } from '../../lexicon/act.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Form, Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Draft } from './draft.ts';
import { RULE_CONFIDENCE } from './rule-confidence.ts';
import { firstEndingAfter, type Tokens } from './sentence-view.ts';

/** The statements that `drafts` stand for in `reading`, in the same order. */
export function makeStatements(reading: Reading, drafts: readonly Draft[]): Statement[] {
  const quoted = wordsOfSpeech(reading);
  return drafts.map((draft) => makeStatement(reading, quoted, draft));
}

function makeStatement(reading: Reading, quoted: readonly Span[], draft: Draft): Statement {
  const { text } = reading.report;
  const passage = (range: Tokens | null): Passage =>
    range === null ? NO_PASSAGE : passageOf(text, [spanOf(reading, range)]);
  const cue = passage(draft.cue);
  const content = passageOf(text, draft.content);
  return {
    kind: 'statement',
    id: contentId(reading.report.id, 'statement', JSON.stringify([cue.spans, content.spans])),
    // Nested statements are read later, by whoever reads inside content.
    within: null,
    form: formOf(reading, quoted, draft.content),
    act: actOf(draft),
    polarity: draft.negated ? 'negated' : draft.hypothetical ? 'hypothetical' : 'positive',
    source: { ...passage(draft.source), actor: null },
    cue,
    content,
    addressee: { ...passage(draft.addressee), actor: null },
    occasion: passage(draft.occasion),
    when: null,
    confidence: RULE_CONFIDENCE[draft.rule],
  };
}

// “declined to say”: nothing was said.
const actOf = (draft: Draft): Act => (draft.refused && draft.word.act !== 'ask' ? 'refuse' : draft.word.act);

function spanOf({ tokens }: Reading, { from, to }: Tokens): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** What is within top-level quotation marks, in order; titles and scare quotes do not count. */
function wordsOfSpeech({ quotations }: Reading): Span[] {
  return quotations
    .filter(({ role, within }) => within === null && role !== 'scare' && role !== 'title')
    .flatMap(({ spans }) => spans);
}

/** direct: all words within quotation marks; indirect: none; mixed: some. */
function formOf({ tokens }: Reading, quoted: readonly Span[], content: readonly Span[]): Form {
  let inside = 0;
  let outside = 0;
  for (const { start, end } of content) {
    let at = firstEndingAfter(quoted, start);
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation') continue;
      while (at < quoted.length && quoted[at]!.end <= token.start) at++;
      if (at < quoted.length && token.start >= quoted[at]!.start && token.end <= quoted[at]!.end) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
