import { NO_MENTION } from '../../../src/record/actor.ts';
import { NO_PASSAGE, passageOf } from '../../../src/record/passage.ts';
import type { Span } from '../../../src/record/span.ts';
import type { Statement } from '../../../src/record/statement.ts';

/** A statement of whoever stands at `source`, without cue or content but for `parts`. */
export const statementBy = (text: string, source: Span, parts: Partial<Statement> = {}): Statement => ({
  kind: 'statement',
  id: 's',
  within: null,
  form: 'indirect',
  act: 'say',
  polarity: 'positive',
  source: { ...passageOf(text, [source]), actor: null },
  cue: NO_PASSAGE,
  content: NO_PASSAGE,
  addressee: NO_MENTION,
  occasion: NO_PASSAGE,
  when: null,
  confidence: 1,
  ...parts,
});
