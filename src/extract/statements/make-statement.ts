// A draft in, a Statement out: its form, act, polarity, confidence and id.
import { NO_PASSAGE, type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Reading } from '../../understand/reading.ts';
import { makeActContext } from '../acts/act-context.ts';
import { readAct } from '../acts/read-act.ts';
import { formOfContent, wordsOfSpeech } from '../form-of-content.ts';
import type { Draft } from './draft.ts';
import { RULE_CONFIDENCE } from './rule-confidence.ts';
import { spanOf, type Tokens } from './sentence-view.ts';

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
  const source = passage(draft.source);
  // What stands behind a label of a transcript needs no marks to be somebody’s own words.
  const form = draft.rule === 'transcript-label' ? 'direct' : formOfContent(reading, quoted, draft.content);
  const { act, polarity } = readAct(
    makeActContext(reading, { cue: cue.spans, source: source.spans, content: content.spans, form }),
  );
  return {
    kind: 'statement',
    id: contentId(reading.report.id, 'statement', JSON.stringify([cue.spans, content.spans])),
    // Nested statements are read later, by whoever reads inside content.
    within: null,
    form,
    act,
    polarity,
    source: { ...source, actor: null },
    cue,
    content,
    addressee: { ...passage(draft.addressee), actor: null },
    occasion: passage(draft.occasion),
    when: null,
    confidence: RULE_CONFIDENCE[draft.rule],
  };
}
