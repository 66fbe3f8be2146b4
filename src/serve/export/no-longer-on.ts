// Findings and an announced event of a report in; whether later reports have it called off, or on another day, out.
//
//   The visit was planned for [17 March] and has been put off to 22 March        moved, also in the report that says so
//   The visit has been put off to [22 March]                                     nothing: that day is the new one
import type { JudgedFinding } from '../../analyse/findings/judge-findings.ts';
import type { FindingPart } from '../../record/finding.ts';
import type { NewsReport } from '../../record/news-report.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { compareText } from '../../text/compare-text.ts';

export type NoLongerOn = 'called-off' | 'moved';

const OUTCOMES: ReadonlySet<FindingPart['role']> = new Set(['called-off', 'moved', 'took-place']);
/** Before the day that no longer holds, in the report that tells the new one: “planned for [17 March]”, “moved from [17 March]”. Not “put off to [22 March]”. */
const OLD_DAY =
  /\b(?:(?:planned|scheduled|due|set|announced|expected|slated|fixed|meant|booked|billed)(?: to \p{Ll}+)?(?: (?:for|on|in))?|(?:moved|postponed|put (?:off|back)|shifted|brought forward|rescheduled|delayed) from)(?: the)? $/u;

/** `findings` rest on the report; what people rejected tells nothing. */
export function noLongerOn(
  { id, text, published }: NewsReport,
  event: ReportedEvent,
  findings: readonly JudgedFinding[],
): { readonly state: NoLongerOn; readonly by: FindingPart } | null {
  for (const { kind, parts, judgment } of findings) {
    if (kind !== 'scheduled-event' || judgment?.verdict === 'rejected') continue;
    if (!parts.some((part) => part.role === 'announced' && part.reportId === id && part.entryId === event.id)) continue;
    const told = parts.filter(({ role }) => OUTCOMES.has(role)).sort((a, b) => compareText(dayOf(a), dayOf(b)));
    const last = told.at(-1);
    if (last === undefined || last.role === 'took-place') return null;
    const calledOff = told.findLast(({ role }) => role === 'called-off');
    if (calledOff !== undefined) return { state: 'called-off', by: calledOff };
    const at = event.when?.spans[0]?.start ?? 0;
    const isOld = OLD_DAY.test(text.slice(Math.max(0, at - MOST_BEFORE), at));
    const since = published ?? '';
    const moved = told.find((part) => (part.reportId === id ? isOld : dayOf(part) > since.slice(0, DAY)));
    return moved === undefined ? null : { state: 'moved', by: moved };
  }
  return null;
}

const MOST_BEFORE = 60;
const DAY = 10;
const dayOf = ({ published }: FindingPart) => (published ?? '').slice(0, DAY);
