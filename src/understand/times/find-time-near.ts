// Times of a report and a stretch of one of its sentences in, the time that its clause tells out: how other kinds get their when.
import { type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { TimeExpression, When } from '../../record/time-expression.ts';
import type { Reading } from '../reading.ts';

/** What crossing one of these between the stretch and the time costs, in tokens. */
const COMMA = 4;
const CLAUSE = 12;
/** A time in front of its verb opens the sentence or belongs to another noun; one behind it is the rule. */
const BEFORE = 2;
/** A time that says only "now" or "recently" gives way to a date. */
const VAGUE = 10;
/** Furthest that a time may stand, costs included. Above it nothing is attached rather than a guess. */
const FURTHEST = 26;

const CLAUSE_MARKS = /^(?:[;:—–()“”"«»]|''|``)$/;
const CLAUSE_WORDS = new Set(
  'that which who whom whose because although though while whereas if unless when where after before since until as but'.split(
    ' ',
  ),
);

/**
 * When the clause around `at` (its verb, say) has its matter take place: the nearest time of the same sentence on the same side
 * of quotation marks, "from X to Y" as one interval; null where none is near. `at` must lie in the text; `times` are those of
 * `readTimes` for the same reading. Lengths and sets ("five days", "every week") are no when, unless they reach up to a date.
 */
export function findTimeNear(reading: Reading, times: readonly TimeExpression[], at: Span): When | null {
  const sentence = reading.sentences.find((held) => held.start <= at.start && at.start < held.end);
  if (sentence === undefined) return null;
  let best: { readonly index: number; readonly cost: number } | null = null;
  for (const [index, time] of times.entries()) {
    const span = time.spans[0]!;
    if (span.start < sentence.start || span.end > sentence.end || !isWhen(time)) continue;
    if (quotationAt(reading, span) !== quotationAt(reading, at)) continue;
    const cost = costBetween(reading, sentence.firstToken, sentence.endToken, at, span) + (isVague(time) ? VAGUE : 0);
    if (cost <= FURTHEST && (best === null || cost < best.cost)) best = { index, cost };
  }
  return best === null ? null : whenFrom(reading, times, best.index);
}

/** The time as another entry carries it, joined with its partner where it is an end of "from X to Y" or "between X and Y". */
export function whenFrom(reading: Reading, times: readonly TimeExpression[], index: number): When {
  const time = times[index]!;
  const [previous, next] = [times[index - 1], times[index + 1]];
  if (next !== undefined && areEnds(reading, time, next)) return joined(reading, time, next);
  if (previous !== undefined && areEnds(reading, previous, time)) return joined(reading, previous, time);
  const { kind: _kind, id: _id, ...when } = time;
  return when;
}

function joined({ report }: Reading, first: TimeExpression, last: TimeExpression): When {
  const passage: Passage = passageOf(report.text, [...first.spans, ...last.spans]);
  const timex = first.timex === null || last.timex === null ? null : `${first.timex}/${last.timex}`;
  const runs = first.from !== null && last.to !== null && first.from <= last.to;
  return { ...passage, timex, from: runs ? first.from : null, to: runs ? last.to : null, granularity: 'range' };
}

// from 2014 to 2016   between March and May   Monday to Friday   Feb. 27 - March 2
function areEnds({ report }: Reading, first: TimeExpression, last: TimeExpression): boolean {
  const [a, b] = [first.spans[0]!, last.spans[0]!];
  const joint = report.text.slice(a.end, b.start).trim().toLowerCase();
  if (joint.length > 9) return false;
  if (/^(?:-|–|—)$/.test(joint)) return true;
  const before = /(\p{L}+)\s+$/u.exec(report.text.slice(Math.max(0, a.start - 12), a.start))?.[1]?.toLowerCase();
  if (/^(?:to|until|till|through)$/.test(joint)) return before === 'from' || joint !== 'until';
  return joint === 'and' && before === 'between';
}

// "the current chairman", "recent clashes": of the noun alone, and no when of what its clause tells
const isWhen = ({ timex, from, to, text }: TimeExpression) =>
  from !== null ||
  to !== null ||
  timex === null ||
  (!/^P(?:T?[\dX]|T)/.test(timex) && !/^(?:current|recent|future)$/i.test(text));

const isVague = ({ timex }: TimeExpression) => timex?.endsWith('_REF') === true;

/** Index of the innermost quotation that holds `span`, or -1. */
function quotationAt({ quotations }: Reading, span: Span): number {
  let found = -1;
  for (const [index, { spans, role }] of quotations.entries()) {
    if (role === 'scare' || role === 'title') continue;
    if (spans.some((held) => held.start <= span.start && span.end <= held.end)) found = index;
  }
  return found;
}

function costBetween({ tokens }: Reading, first: number, end: number, at: Span, time: Span): number {
  const behind = time.start >= at.end;
  const [from, to] = behind ? [at.end, time.start] : [time.end, at.start];
  let cost = behind ? 0 : BEFORE;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.start < from || token.end > to) continue;
    if (token.text === ',') cost += COMMA;
    else if (CLAUSE_MARKS.test(token.text) || CLAUSE_WORDS.has(token.norm)) cost += CLAUSE;
    else cost += 1;
  }
  return cost;
}
