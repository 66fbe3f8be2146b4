// The model's outermost statements and the rules' drafts of one report in, the statements with eight gaps mended out:
// a form that the model has hardly seen, speech that it gave to nobody, a denial or a plain “said that” that it passed over, whoever said a whole
// sentence in which others speak, the subject of a clause that the model gave to nobody, how often it was said ahead of a clause, and where a denial
// that it passed over ends.

import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { overlapping } from '../../text/overlapping.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import { BULLET } from '../statements/read-colon-cues.ts';
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

const TRAILING: ReadonlySet<RuleName> = new Set(['words-then-cue', 'words-then-inverted']);
/** A cue that closes a sentence, none that is a noun too (“…, the alliance’s member states”). */
const CLOSING =
  /^(?:(?:has|have|had|also|later|then|repeatedly|always|long|consistently) )*(?:say|(?:said|says|told|tells|added|adds|explained|explains|insisted|insists|argued|argues|maintained|maintains|warned|warns|showed|shows|noted|stressed|stresses|underlined|underlines|emphasi[sz]ed|emphasi[sz]es|announced|announces|reported|confirmed|confirms|acknowledged|acknowledges))$/i;

/**
 * Catches “Officials told Arvenia that Tarsk backed the plan, [Solvane said] on Tuesday”, whose inner speaker the model may take for
 * the only one, and “…, [according to] a readout”. Must not catch “… beat Oranov, [who added] twenty seats”.
 */
const isTrailing = ({ rule, statement }: RuleStatement, text: string) =>
  (rule === 'according-to' &&
    /\S, $/.test(text.slice(statement.cue.spans[0]!.start - 3, statement.cue.spans[0]!.start))) ||
  (TRAILING.has(rule) &&
    (CLOSING.test(statement.cue.text) || statement.act === 'report') &&
    !/^(?:who|which|that)\b|\b(?:who|which|that)$/i.test(statement.source.text));

/**
 * Catches “The operator, Sund Line, has always [maintained that] it followed the rules”, “[It is believed that] she urged him” and “In his [words], they
 * fail”, where the model has nothing. Must not catch “[It] showed that …”, “I wrote that letter”.
 */
const isPlain = ({ rule, statement }: RuleStatement) =>
  rule === 'impersonal' ||
  rule === 'in-words' ||
  (rule === 'cue-then-clause' &&
    CLOSING.test(statement.cue.text) &&
    statement.source.spans.length > 0 &&
    !/^(?:it|that|this|which)$/i.test(statement.source.text));

/** Rules that see a cue's subject in the clause itself. */
const BY_CLAUSE: ReadonlySet<RuleName> = new Set([
  ...BY_MARKS,
  ...TRAILING,
  'cue-then-clause',
  'cue-then-bare-clause',
  'participle-cue',
]);

/**
 * Catches “A poll by the institute found that …”, “Solheim called for a vote, [saying] it was time” and “…, [its head], Ingrid Solvane,
 * announced” where the model names nobody, in the latter or has taken her name for the end of what she said. Must not touch a source that the
 * model has found.
 */
function withSubjects(text: string, found: readonly Statement[], byRules: readonly RuleStatement[]): Statement[] {
  const seen = byRules.filter(({ rule, statement }) => BY_CLAUSE.has(rule) && statement.source.spans.length > 0);
  if (seen.length === 0) return [...found];
  const byCue = new Map(seen.map((one) => [one.statement.cue.spans[0]!.end, one]));
  return found.map((statement) => {
    const one = byCue.get(statement.cue.spans.at(-1)!.end);
    if (one === undefined) return statement;
    const said = RELATIVE.test(statement.content.text) ? aheadOf(one) : [];
    if (said.length > 0) return { ...one.statement, content: passageOf(text, said), confidence: statement.confidence };
    if (statement.source.spans.length > 0) return statement;
    const { source, content } = one.statement;
    if (!statement.content.spans.some((span) => spansOverlap(span, source.spans[0]!))) return { ...statement, source };
    const isSame = content.spans.length === 1 && content.spans[0]!.start === statement.content.spans[0]!.start;
    return TRAILING.has(one.rule) && isSame ? { ...one.statement, confidence: statement.confidence } : statement;
  });
}

const RELATIVE = /^(?:which|who|whose|whom)\b/iu;
/** “[Two officers had carried pistols], the chief acknowledged in a letter, which she published”: what stands ahead of the cue is said, not the remark behind it. */
const aheadOf = ({ rule, statement: { content, cue } }: RuleStatement): Span[] =>
  TRAILING.has(rule) ? content.spans.filter(({ end }) => end <= cue.spans[0]!.start) : [];

/** “• [Belmark]: no to any levy”: a point of a list that names who says it; not “• Contact: Ilse Varga”, whose label the rules know. */
const isPoint = ({ rule, statement }: RuleStatement, text: string) =>
  rule === 'colon-cue' && BULLET.test(text.slice(0, statement.source.spans[0]!.start).trimEnd().slice(-1));

/** “[Q]: Will you go?  [A]: No.”: what a paragraph of a transcript says; layout tells where it ends, whatever the model gave to the same label. */
const isLabelled = ({ rule }: RuleStatement) => rule === 'transcript-label';

/** Without statements that the labels of a transcript tell whole. */
function withoutLabelled(found: readonly Statement[], byRules: readonly RuleStatement[]): readonly Statement[] {
  const labels = byRules
    .filter(isLabelled)
    .flatMap(({ statement }) => [...statement.source.spans, ...statement.cue.spans]);
  const isLabel = coverOf(labels);
  return labels.length === 0 ? found : found.filter(({ cue }) => !cue.spans.some(isLabel));
}

const MENDING: ReadonlySet<RuleName> = new Set([
  ...BY_LAYOUT,
  ...BY_CLAUSE,
  'transcript-label',
  'colon-cue',
  'according-to',
  'impersonal',
  'in-words',
]);
/** Whether statements by `rule` can mend anything: the others need not be made. */
export const isMending = (rule: RuleName): boolean => MENDING.has(rule);

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
  const named = withSubjects(reading.report.text, withoutLabelled(found, byRules), byRules);
  const clauses = withClauses(reading.report.text, named, byRules);
  const kept =
    signed.length === 0 ? clauses : clauses.flatMap((statement) => withoutSigned(reading, statement, isSigned));
  const isTaken = coverOf([...kept, ...signed].flatMap(partsOf));
  const crosses = crossingOf([...kept, ...signed]);
  const missed = byRules
    .map((one) => (isDenial(one) || isPlain(one) ? upToNextCue(reading.report.text, one, kept) : one))
    .filter((one) =>
      isTrailing(one, reading.report.text) || isLabelled(one)
        ? !crosses(one.statement)
        : (isDenial(one) ||
            isPlain(one) ||
            isPoint(one, reading.report.text) ||
            (BY_MARKS.has(one.rule) && one.statement.form === 'direct')) &&
          !partsOf(one.statement).some(isTaken),
    )
    .map(({ statement }) => statement);
  return [...kept, ...signed, ...missed];
}

/** “for the third time this year”, “once more”, “not for the first time,”: neither “not to repeat” nor “the charge”. */
const ADVERBIAL =
  /^(?!.*\bto\b)(?:not )?(?:for the \w+ time|more than once|once|twice|again|yet|late|early|earlier|on|in|at|during|with|without|after|before)\b[^"“”«»:]*$/iu;

/**
 * Catches “Okker denied for the third time this year [that he would go]”, of which the model takes the time along. Must not touch “Okker said of those
 * who left [they knew that he would go]”, where the rules see no clause behind the cue.
 */
function withClauses(
  text: string,
  found: readonly Statement[],
  byRules: readonly RuleStatement[],
): readonly Statement[] {
  const clauses = byRules.filter(({ rule, statement }) => rule === 'cue-then-clause' && /^that\b/iu.test(statement.content.text)); // biome-ignore format: one line
  if (clauses.length === 0) return found;
  const startOf = new Map(clauses.map(({ statement }) => [statement.cue.spans.at(-1)!.end, statement.content.spans[0]!.start])); // biome-ignore format: one line
  return found.map((statement) => {
    const [first, ...rest] = statement.content.spans;
    const start = startOf.get(statement.cue.spans.at(-1)!.end);
    if (first === undefined || start === undefined || start <= first.start || start >= first.end) return statement;
    if (!ADVERBIAL.test(text.slice(first.start, start))) return statement;
    return { ...statement, content: passageOf(text, [{ start, end: first.end }, ...rest]) };
  });
}

/**
 * Catches “She denied [that guns were in Northmarch] and expressed condolences”, where the model has her express them: what she did next is no part of
 * what she denied. Must not touch “She said that Okker had gone and [he] expressed regret”, whose second verb is another's.
 */
function upToNextCue(text: string, one: RuleStatement, found: readonly Statement[]): RuleStatement {
  const { source, content } = one.statement;
  const [own, ...others] = content.spans;
  if (own === undefined || others.length > 0 || source.spans.length === 0) return one;
  for (const { source: whose, cue } of found) {
    const from = cue.spans[0]!.start;
    if (from <= own.start || from >= own.end || whose.spans[0]?.start !== source.spans[0]!.start) continue;
    const said = /^(.*?),?\s+(?:and|but)\s+$/su.exec(text.slice(own.start, from))?.[1];
    if (said === undefined) continue;
    const end = own.start + said.length;
    return { ...one, statement: { ...one.statement, content: passageOf(text, [{ start: own.start, end }]) } };
  }
  return one;
}

/** `statement` without the pieces that are signed by somebody; nothing where its cue or all of its content is. */
function withoutSigned({ report }: Reading, statement: Statement, isSigned: (span: Span) => boolean): Statement[] {
  if (!partsOf(statement).some(isSigned)) return [statement];
  const pieces = statement.content.spans.filter((span) => !isSigned(span));
  if (pieces.length === 0 || statement.cue.spans.some(isSigned)) return [];
  return [{ ...statement, content: passageOf(report.text, pieces) }];
}

const partsOf = ({ cue, content }: Statement): Span[] => [...cue.spans, ...content.spans];

/** Whether any of `found` shares characters with a statement and does not lie in its content whole. */
function crossingOf(found: readonly Statement[]): (statement: Statement) => boolean {
  const reaching = overlapping(found.map(reachOf));
  return (statement) => {
    const mine = reachOf(statement);
    const meets = (span: Span) => mine.parts.some((part) => spansOverlap(part, span));
    const isHeld = (span: Span) =>
      statement.content.spans.some((content) => content.start <= span.start && span.end <= content.end);
    return reaching(mine).some(({ parts }) => parts.some(meets) && !parts.every(isHeld));
  };
}

function reachOf({ source, cue, content }: Statement): Span & { readonly parts: readonly Span[] } {
  const parts = [...source.spans, ...cue.spans, ...content.spans].sort((a, b) => a.start - b.start);
  return { start: parts[0]!.start, end: parts.at(-1)!.end, parts };
}

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
