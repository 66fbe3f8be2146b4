// A reading with its statements, events and times in, what somebody has bound itself to do out.
//
//   statements that promise, plan, decide ─▶ split ─▶ condition, deadline, for whom ─▶ Commitment
//   events agreed, decided, scheduled, that no such statement tells ─▶ the same
//   the report’s own “will” and “is to”, of which neither tells ─▶ the same, from nothing else
//
// A threat binds nobody to anything that is wished for, and a refusal is none: both are told by statements and events.

import type { Commitment } from '../../record/commitment.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { overlapping } from '../../text/overlapping.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import { anchorOf } from '../../understand/times/anchor-of.ts';
import { dayTimex } from '../../understand/times/calendar.ts';
import { viewSentences } from '../statements/sentence-view.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { commitmentOfEvent } from './commitment-of-event.ts';
import { commitmentsOfStatement } from './commitment-of-statement.ts';
import { commitmentsOfReport } from './commitments-of-report.ts';

/** In the order of what they are read from: statements, events, sentences. Pure; the same for the same reading and entries. */
export function readCommitments(
  reading: Reading,
  {
    statements,
    events,
    times,
  }: {
    readonly statements: readonly Statement[];
    readonly events: readonly ReportedEvent[];
    readonly times: readonly TimeExpression[];
  },
): Commitment[] {
  const { day } = anchorOf(reading);
  const ground: CommitmentGround = {
    reading,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    events,
    times,
    today: day && dayTimex(day),
  };
  const found: Commitment[] = [];
  const told: Span[] = [];
  for (const statement of statements) {
    if (!isVouchedFor(ground, statement)) continue;
    const fresh = commitmentsOfStatement(ground, statement).filter(
      ({ what }) => !what.spans.some((span) => told.some((other) => holds(other, span))),
    );
    if (fresh.length === 0) continue;
    found.push(...fresh);
    told.push(...statement.cue.spans, ...statement.content.spans);
  }
  for (const event of events) {
    const holder = event.within === null ? null : (ground.statements.get(event.within) ?? null);
    if (holder !== null && !isVouchedFor(ground, holder)) continue;
    if (event.spans.some((span) => told.some((other) => spansOverlap(other, span)))) continue;
    const commitment = commitmentOfEvent(ground, event);
    if (commitment === null) continue;
    found.push(commitment);
    told.push(...commitment.what.spans);
  }
  const spoken = statements.flatMap(({ cue, content }) => [...cue.spans, ...content.spans]);
  const tellings = overlapping([...told, ...spoken]);
  const isTold = (span: Span) => tellings(span).length > 0;
  const ofReport = viewSentences(reading).flatMap((view) => commitmentsOfReport(ground, view, isTold));
  // “will hold [talks in Sund]”: the verb’s words take in what the event alone tells
  const isWithin = ({ what }: Commitment) =>
    ofReport.some((other) => other.what.spans.some((span) => holds(span, what.spans[0]!)));
  return [...found.filter((one) => !isWithin(one)), ...ofReport];
}

/** Acts that take back what stands inside them: "denied that Kestria had promised aid", "refused to say that". */
const TAKING_BACK = /^(?:deny|refuse|oppose|ask)$/;

/** Whether the statement, and all that it stands within, is told as done: nothing denied, negated or imagined. */
function isVouchedFor({ statements }: CommitmentGround, statement: Statement): boolean {
  const seen = new Set<string>();
  for (let one: Statement | undefined = statement; one !== undefined; ) {
    if (one.polarity !== 'positive' || TAKING_BACK.test(one.act) || seen.has(one.id)) return false;
    seen.add(one.id);
    one = one.within === null ? undefined : statements.get(one.within);
  }
  return true;
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
