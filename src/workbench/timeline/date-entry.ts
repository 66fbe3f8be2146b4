// When an entry stands on a time axis: what the report tells in, days out. Nothing is guessed: what has no time has none here.
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';

/** Days since 1970-01-01, UTC. */
export type Day = number;
export type TimelineTrack = 'dialogue' | 'deeds';

export interface DatedEntry {
  readonly told: ToldEntry;
  readonly track: TimelineTrack;
  /** First and last day; one day has both the same. Null for what goes into the bay of the undated. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** `told`: the report tells the time. `printed`: it was said at the latest when it was printed. */
  readonly basis: 'told' | 'printed' | 'none';
  /** An end that the report leaves open: "since March", "until the autumn". */
  readonly open: 'from' | 'to' | null;
  /** It had not happened when it was told: scheduled, decided, threatened, promised. */
  readonly isAhead: boolean;
  /** It did not happen, or somebody says so. */
  readonly isDenied: boolean;
}

const DAY_MS = 86_400_000;

/** "2031-04-09…" as a day; null for what is none, also for months and years without a day. */
export function dayOf(date: string | null | undefined): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date ?? '');
  if (!found) return null;
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  // The 31st of April would be the 1st of May.
  const isReal = new Date(time).getUTCDate() === Number(found[3]) && Number(found[2]) <= 12;
  return isReal ? Math.floor(time / DAY_MS) : null;
}

export const dateOf = (day: Day): Date => new Date(day * DAY_MS);
/** 22744 as "2032-04-09". */
export const isoOf = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

const AHEAD = new Set(['scheduled', 'decided', 'conditional', 'threatened']);
const DENIED = new Set(['denied', 'negated']);

export function dateEntry(told: ToldEntry): DatedEntry {
  const { entry, report } = told;
  const isStatement = entry.kind === 'statement';
  const when =
    entry.kind === 'commitment' ? entry.by : entry.kind === 'statement' || entry.kind === 'event' ? entry.when : null;
  const track = isStatement || (entry.kind === 'event' && entry.track === 'dialogue') ? 'dialogue' : 'deeds';
  const status = entry.kind === 'event' ? entry.status : '';
  const rest = {
    told,
    track,
    isAhead: entry.kind === 'commitment' || AHEAD.has(status),
    isDenied: DENIED.has(status) || (isStatement && entry.polarity === 'negated'),
  } as const;
  const [from, to] = [dayOf(when?.from), dayOf(when?.to)];
  if (from !== null && to !== null)
    return { ...rest, days: { from, to: Math.max(from, to) }, basis: 'told', open: null };
  const only = from ?? to;
  if (only !== null)
    return { ...rest, days: { from: only, to: only }, basis: 'told', open: from === null ? 'from' : 'to' };
  const printed = dayOf(report.published);
  return isStatement && printed !== null
    ? { ...rest, days: { from: printed, to: printed }, basis: 'printed', open: 'from' }
    : { ...rest, days: null, basis: 'none', open: null };
}
