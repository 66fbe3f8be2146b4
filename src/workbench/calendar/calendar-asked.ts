// What is asked of the calendar, in the page's address and in the API's.
import type { ShownState } from '../../record/standing.ts';
import { EVENT_STATES } from '../standings/state-words.ts';
import { lastOfMonth, plusDays } from './days.ts';

export interface CalendarAsked {
  /** "2031-07"; null for the month of what is ahead. */
  readonly month: string | null;
  readonly view: 'month' | 'list';
  readonly state: ShownState | null;
  /** Words of the name of who is to meet, march or send. */
  readonly holder: string;
}

export function calendarAsked(query: string): CalendarAsked {
  const fields = new URLSearchParams(query);
  const month = fields.get('month') ?? '';
  return {
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    view: fields.get('view') === 'list' ? 'list' : 'month',
    state: EVENT_STATES.find(({ state }) => state === fields.get('state'))?.state ?? null,
    holder: (fields.get('holder') ?? '').trim().slice(0, 200),
  };
}

export function addressOf({ month, view, state, holder }: CalendarAsked): string {
  const text = new URLSearchParams({
    ...(month && { month }),
    ...(view === 'list' && { view }),
    ...(state && { state }),
    ...(holder && { holder }),
  }).toString();
  return text ? `/calendar?${text}` : '/calendar';
}

type Narrowing = Pick<CalendarAsked, 'state' | 'holder'>;
const narrowed = ({ state, holder }: Narrowing) => ({ ...(state && { state }), ...(holder && { holder }) });

/** The announced events with what `more` asks beside state and name. */
export const eventsPath = (asked: Narrowing, more: Readonly<Record<string, string>>): string =>
  `/api/scheduled-events?${new URLSearchParams({ ...more, ...narrowed(asked) })}`;

/** The address that a calendar program subscribes to. */
export function feedPath(asked: Narrowing): string {
  const text = new URLSearchParams(narrowed(asked)).toString();
  return text ? `/api/calendar.ics?${text}` : '/api/calendar.ics';
}

/** What began in a month may go on behind it: what is due up to so many days later is asked for too. */
const BEYOND = 92;

export const monthPath = (asked: Narrowing, month: string): string =>
  eventsPath(asked, { limit: '500', dueFrom: `${month}-01`, dueTo: plusDays(lastOfMonth(month), BEYOND) });
