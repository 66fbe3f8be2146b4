// A draft in, a Statement out: its form, polarity, confidence and id.
import type { Act } from '../../lexicon/act.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Form, Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Draft } from './draft.ts';
import { RULE_CONFIDENCE } from './rule-confidence.ts';
import type { Tokens } from './sentence-view.ts';

/** The statement that `draft` stands for in `reading`. */
export function makeStatement(reading: Reading, draft: Draft): Statement {
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
    form: formOf(reading, draft.content),
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

/** direct: all words within quotation marks; indirect: none; mixed: some. Titles and scare quotes do not count. */
function formOf({ tokens, quotations }: Reading, content: readonly Span[]): Form {
  const first = content[0]!.start;
  const last = content.at(-1)!.end;
  const quoted: Span[] = [];
  for (const { spans, role, within } of quotations) {
    if (within !== null || role === 'scare' || role === 'title') continue;
    for (const span of spans) if (span.end > first && span.start < last) quoted.push(span);
  }
  if (quoted.length === 0) return 'indirect';
  let inside = 0;
  let outside = 0;
  for (const { start, end } of content) {
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation') continue;
      if (quoted.some((span) => token.start >= span.start && token.end <= span.end)) inside++;
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
