// A record in; the same without what its own notices take back, out: “an earlier version said that nine had died” tells of nobody’s death.
import type { RecordedReport } from '../../record/entry.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { noticesIn } from './notices-in.ts';
import { spansOf } from './read-notice.ts';

const known = new WeakMap<RecordedReport, RecordedReport>();

/** The record itself where nothing is taken back in it. */
export function withoutWithdrawn(record: RecordedReport): RecordedReport {
  const there = known.get(record) ?? make(record);
  known.set(record, there);
  return there;
}

function make(record: RecordedReport): RecordedReport {
  const wrong = noticesIn(record).flatMap((notice) => notice.wrong.flatMap(({ passage }) => passage.spans));
  if (wrong.length === 0) return record;
  return { ...record, entries: record.entries.filter((entry) => !anyOverlap(spansOf(entry), wrong)) };
}
