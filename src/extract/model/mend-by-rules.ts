// The model's outermost statements and the rules' drafts of one report in, the statements with three gaps mended out:
// a form that the model has hardly seen, speech that it gave to nobody, and a denial that it passed over.

import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';
import type { RuleName } from '../statements/rule-confidence.ts';

/** A statement by a rule, with the rule's name. */
export interface RuleStatement {
  readonly rule: RuleName;
  readonly statement: Statement;
}

/** Layout decides these, and decides them fully: “We will not go.” ― Wen Calloway */
const BY_LAYOUT: ReadonlySet<RuleName> = new Set(['signature']);
/** Marks and a cue of saying beside them: right in four of five where they were counted. */
const BY_MARKS: ReadonlySet<RuleName> = new Set([
  'quotation-then-cue',
  'quotation-then-inverted',
  'cue-then-quotation',
]);

/** “The army [denied that] it had burned Ansa”: a clause behind a verb of denial is said by somebody, whatever else the sentence tells. */
const isDenial = ({ rule, statement }: RuleStatement) => rule === 'cue-then-clause' && statement.act === 'deny';

/** Whether statements by `rule` can mend anything: the others need not be made. */
export const isMending = (rule: RuleName): boolean =>
  BY_LAYOUT.has(rule) || BY_MARKS.has(rule) || rule === 'cue-then-clause';

/**
 * Catches a signed quotation, taken from whichever statements the model spread it over, and “We go,” Tamsin said where the
 * model has nothing. Must not touch words that the model gave to somebody.
 */
export function mendByRules(
  reading: Reading,
  found: readonly Statement[],
  byRules: readonly RuleStatement[],
): Statement[] {
  const signed = byRules.filter(({ rule }) => BY_LAYOUT.has(rule)).map(({ statement }) => statement);
  const isSigned = coverOf(signed.flatMap(partsOf));
  const kept = signed.length === 0 ? found : found.flatMap((statement) => withoutSigned(reading, statement, isSigned));
  const isTaken = coverOf([...kept, ...signed].flatMap(partsOf));
  const missed = byRules
    .filter(
      (one) =>
        (isDenial(one) || (BY_MARKS.has(one.rule) && one.statement.form === 'direct')) &&
        !partsOf(one.statement).some(isTaken),
    )
    .map(({ statement }) => statement);
  return [...kept, ...signed, ...missed];
}

/** `statement` without the pieces that are signed by somebody; nothing where its cue or all of its content is. */
function withoutSigned({ report }: Reading, statement: Statement, isSigned: (span: Span) => boolean): Statement[] {
  if (!partsOf(statement).some(isSigned)) return [statement];
  const pieces = statement.content.spans.filter((span) => !isSigned(span));
  if (pieces.length === 0 || statement.cue.spans.some(isSigned)) return [];
  return [{ ...statement, content: passageOf(report.text, pieces) }];
}

const partsOf = ({ cue, content }: Statement): Span[] => [...cue.spans, ...content.spans];

/** Whether a span shares a character with any of `spans`: sorted once, then O(log n) a question. */
function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    const near = merged[firstEndingAfter(merged, start)];
    return near !== undefined && near.start < end;
  };
}
