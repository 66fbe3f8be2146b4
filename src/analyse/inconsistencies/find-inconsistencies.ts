// One record in; where the report does not agree with itself, or with the calendar, out: a finding a slip.
import type { RecordedReport } from '../../record/entry.ts';
import type { Finding } from '../../record/finding.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { findWrongTotals } from '../figures/find-wrong-totals.ts';
import { findWrongParts } from '../figures/parts-of-whole.ts';
import { findWrongTableTotals } from '../figures/table-totals.ts';
import { findWrongChanges } from '../figures/wrong-changes.ts';
import { makeFinding } from '../findings/make-part.ts';
import { partOfRecord } from '../findings/part-of-record.ts';
import { printedBy } from '../findings/say.ts';
import { findMiscountedLists } from './counted-lists.ts';
import { findWrongCounts } from './counts-and-lists.ts';
import { findWrongHeadline } from './headline-counts.ts';
import { findImpossibleDates } from './impossible-dates.ts';
import { findWrongLengths } from './lengths.ts';
import type { Slip } from './slip.ts';
import { findTwoOffices } from './two-offices.ts';
import { findWrongWeekdays } from './weekdays.ts';
import { findWrongYears } from './years-of-life.ts';

const DETECTORS: readonly ((record: RecordedReport) => Slip[])[] = [
  findImpossibleDates,
  findWrongWeekdays,
  findWrongCounts,
  findMiscountedLists,
  findTwoOffices,
  findWrongTotals,
  findWrongTableTotals,
  findWrongParts,
  findWrongYears,
  findWrongLengths,
  findWrongChanges,
  findWrongHeadline,
];

/** Pure; never throws for what a report holds. */
export function findInconsistencies(record: RecordedReport): Finding[] {
  const found: Slip[] = [];
  // what two of them find is told once
  for (const find of DETECTORS)
    found.push(...find(record).filter((slip) => !found.some((other) => anyOverlap(other.spans, slip.spans))));
  return found.map((slip) => toFinding(record, slip));
}

function toFinding(record: RecordedReport, { says, how, spans, confidence }: Slip): Finding {
  const { report, entries } = record;
  // offices are entries of no kind
  const entryAt = ({ start, end }: Span) =>
    entries.find(
      (entry) =>
        (entry.kind === 'time' || entry.kind === 'figure') &&
        entry.spans.some((span) => span.start < end && start < span.end),
    );
  return makeFinding({
    kind: 'inconsistency',
    says: `${printedBy({ ...report, reportId: report.id })}: ${says}`,
    how,
    parts: spans.map((span, n) =>
      partOfRecord(record, {
        role: span.role ?? (n === 0 ? 'told' : 'differs'),
        entryId: entryAt(span)?.id ?? null,
        passage: passageOf(report.text, [{ start: span.start, end: span.end }]),
        through: null,
      }),
    ),
    confidence,
  });
}
