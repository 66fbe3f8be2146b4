// Records in, a calendar of what they announce out (RFC 5545): one VEVENT for each scheduled event whose day is known, over all its
// days. What has no day cannot stand in a calendar; the table of events has it. What other reports call off or move stays, cancelled. The clock is never asked: DTSTAMP is the
// day of the report, and 1970-01-01 for a report without one, so that the same records give the same bytes.
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { JudgedFinding } from '../../analyse/findings/judge-findings.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { FindingPart } from '../../record/finding.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { noLongerOn } from './no-longer-on.ts';
import { dayOf, type EventView, viewEvents } from './view-events.ts';

const LINE_END = '\r\n';
const NO_DAY = '1970-01-01';
const MILLISECONDS_A_DAY = 86_400_000;

export async function* writeIcal(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  const [head, end] = frame();
  yield head;
  let batch: RecordedReport[] = [];
  for await (const record of records) {
    if (!announces(record)) continue;
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield* eventsOf(batch, options);
    batch = [];
  }
  yield* eventsOf(batch, options);
  yield end;
}

const announces = ({ entries }: RecordedReport) =>
  entries.some((entry) => entry.kind === 'event' && entry.status === 'scheduled');

/** Reports whose findings are asked for at once. */
const BATCH = 64;

async function* eventsOf(batch: readonly RecordedReport[], options: ExportOptions): AsyncIterable<string> {
  const findings = batch.length === 0 ? [] : ((await options.findingsOn?.(batch.map(({ report }) => report.id))) ?? []);
  for (const record of batch) yield* toCalendarEvents(record, options, findings);
}

/** The VEVENT blocks of a record's scheduled events in text order, each ending in CRLF. `findings` tell what came of them. */
export function toCalendarEvents(
  record: RecordedReport,
  options: ExportOptions = {},
  findings: readonly JudgedFinding[] = [],
): string[] {
  const isChosen = chosenIn(record, options);
  return viewEvents(record)
    .filter(({ event, dateOf }) => event.status === 'scheduled' && dateOf === 'event' && isChosen(event.id))
    .map((view) => toBlock(record, view, noLongerOn(record.report, view.event, findings)));
}

function toBlock({ report }: RecordedReport, view: EventView, off: ReturnType<typeof noLongerOn>): string {
  const { event, date, endDate, within, sentence } = view;
  const isSo = off === null ? '' : ` (${off.state.replaceAll('-', ' ')})`;
  const calendar = emptyCalendar();
  calendar.createEvent({
    id: `${event.id}@dualtrack`,
    stamp: startOf(dayOf(report.published) ?? NO_DAY),
    start: startOf(date!),
    // DTEND is the day after the last one (RFC 5545, 3.6.1).
    end: new Date(startOf(endDate ?? date!).getTime() + MILLISECONDS_A_DAY),
    allDay: true,
    summary: titleOf(view) + isSo,
    description: [
      sentence.replace(/\s+/g, ' '),
      ...(off === null ? [] : [`No longer so: ${tellBy(off.by)}`]),
      ...(event.occasion.text === '' ? [] : [`Occasion: ${event.occasion.text}`]),
      ...(event.when === null ? [] : [`Day read from: ${event.when.text}`]),
      ...(within === null ? [] : [`By the word of: ${within.source.text || 'somebody not named'}`]),
      `Report: ${[report.outlet, report.title, report.id].filter(Boolean).join(' · ')}`,
    ].join('\n'),
    location: event.place.text === '' ? null : event.place.text,
    url: report.url !== null && /^https?:\/\//.test(report.url) ? report.url : null,
    // The report itself vouches for it, or only whom it quotes.
    status:
      off !== null
        ? ICalEventStatus.CANCELLED
        : within === null
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: event.type }],
  });
  return /BEGIN:VEVENT[\s\S]*END:VEVENT/.exec(calendar.toString())![0] + LINE_END;
}

/** “Vell Observer, 2031-04-11: The talks were called off.” */
const tellBy = ({ outlet, title, published, passage }: FindingPart) =>
  `${[outlet ?? title, published?.slice(0, 10)].filter(Boolean).join(', ')}: ${passage.text.replace(/\s+/g, ' ')}`;

/** "CONSULT: Ingrid Solvane, Lev Oranov"; the event's words where nobody is named. */
function titleOf({ event, agents, recipients }: EventView): string {
  const names = [...agents, ...recipients].map(({ name }) => name);
  const type = event.mode === null ? event.type : `${event.type} (${event.mode})`;
  return names.length === 0 ? type : `${type}: ${names.join(', ')}`;
}

const emptyCalendar = () => ical({ prodId: '//Dualtrack//Dualtrack//EN', name: 'Dualtrack: what reports announce' });

/** What stands before and behind the events. */
function frame(): [head: string, end: string] {
  const END = 'END:VCALENDAR';
  const whole = emptyCalendar().toString();
  return [whole.slice(0, whole.indexOf(END)), END + LINE_END];
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`);
