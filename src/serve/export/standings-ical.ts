// Announced events as they stand in, a calendar out (RFC 5545): one VEVENT each, over all its days, under an id that stays when reports move it or
// call it off, so that a calendar program that asks again sees the change. What has no day cannot stand in a calendar. The clock is
// never asked: DTSTAMP is the day of the last report that says something of it.
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ShownState, Standing } from '../../record/standing.ts';
import { dayOf } from './view-events.ts';

type Shown = Standing & { readonly now: ShownState };

const LINE_END = '\r\n';
const NO_DAY = '1970-01-01';
const MILLISECONDS_A_DAY = 86_400_000;
/** A longer stretch ("this year") names no days of an event: it stands on the last of them. */
const MOST_DAYS = 9;
const STATUS: Readonly<Partial<Record<ShownState, ICalEventStatus>>> = {
  'took-place': ICalEventStatus.CONFIRMED,
  'called-off': ICalEventStatus.CANCELLED,
};

/** `title` names the calendar: it says what it was narrowed to. */
export async function* writeStandingsIcal(standings: AsyncIterable<Shown>, title: string): AsyncIterable<string> {
  const END = 'END:VCALENDAR';
  const whole = emptyCalendar(title).toString();
  yield whole.slice(0, whole.indexOf(END));
  for await (const standing of standings) {
    const block = toCalendarEvent(standing);
    if (block !== null) yield block;
  }
  yield END + LINE_END;
}

/** The VEVENT ending in CRLF; null for what has no day. */
export function toCalendarEvent(standing: Shown): string | null {
  const { id, what, by, place, type, now, log } = standing;
  const days = daysOf(standing);
  if (days === null) return null;
  const calendar = emptyCalendar('');
  calendar.createEvent({
    id: `${id}@dualtrack`,
    // Each report that says something more of it makes it a newer version of itself.
    sequence: log.length - 1,
    stamp: startOf(log.map(({ date }) => dayOf(date) ?? NO_DAY).reduce((a, b) => (a > b ? a : b))),
    start: startOf(days.from),
    // DTEND is the day after the last one (RFC 5545, 3.6.1).
    end: new Date(startOf(days.to).getTime() + MILLISECONDS_A_DAY),
    allDay: true,
    summary: titleOf(standing),
    description: [
      fold(what.text),
      ...(by === null ? [] : [`Day read from: ${fold(by.text)}`]),
      ...log.map(
        ({ state, date, outlet, passage }, n) =>
          `${n === 0 ? 'announced' : state === 'open' ? 'told again' : state.replaceAll('-', ' ')}: ${[date, outlet].filter(Boolean).join(', ')}${n === 0 ? '' : `: ${fold(passage.text)}`}`,
      ),
    ].join('\n'),
    location: place.text === '' ? null : fold(place.text),
    status: STATUS[now] ?? ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: type === null ? [] : [{ name: type }],
  });
  return /BEGIN:VEVENT[\s\S]*END:VEVENT/.exec(calendar.toString())![0] + LINE_END;
}

/** After all that moved it; the last day where the stretch is too long to be meant day by day. */
function daysOf({ from, due }: Standing): { from: string; to: string } | null {
  const to = dayOf(due);
  if (to === null) return null;
  const first = dayOf(from) ?? to;
  const length = (Date.parse(to) - Date.parse(first)) / MILLISECONDS_A_DAY + 1;
  return { from: length < 1 || length > MOST_DAYS ? to : first, to };
}

/** "Lev Oranov: CONSULT", and how it stands where that is not only announced. */
function titleOf({ name, type, what, now }: Shown): string {
  const states: Partial<Record<ShownState, string>> = { moved: ' (moved)', 'called-off': ' (called off)' };
  const who = name ?? fold(what.text).slice(0, 80);
  return `${type === null ? who : `${who}: ${type}`}${states[now] ?? ''}`;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const emptyCalendar = (name: string) => ical({ prodId: '//Dualtrack//Dualtrack//EN', ...(name && { name }) });
const startOf = (day: string) => new Date(`${day}T00:00:00Z`);
