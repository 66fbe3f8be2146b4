// What somebody asks for (words, kind, act, type, track, actor, outlet, days) in, tests of reports and entries out: one meaning for
// /api/entries, feeds and exports.
import { z } from 'zod';
import type { Entry, RecordedReport } from '../record/entry.ts';
import { EVENT_STATUSES, TRACKS } from '../record/reported-event.ts';
import { ACTS } from '../record/statement.ts';
import type { ToldEntry } from './contract/actor-entries.ts';
import { entryTest } from './entry-words.ts';

/** What an entry may be asked for by; `kind` is a route's own, since not every route gives every kind. */
export const AskedOfEntries = z.object({
  q: z.string().trim().min(1).max(1000).optional().describe('words, "a phrase", AND OR NOT'),
  act: z.enum(ACTS).optional().describe('of statements'),
  type: z.string().max(20).optional().describe('of events, as coded'),
  status: z.enum(EVENT_STATUSES).optional().describe('of events'),
  track: z.enum(TRACKS).optional().describe('statements are dialogue; commitments are on neither'),
  sure: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('only entries of such a confidence at least; times have none and are left in'),
  actor: z.string().max(200).optional().describe('id of an actor of the register that takes part'),
});

export interface Asked extends z.infer<typeof AskedOfEntries> {
  readonly kind?: Entry['kind'] | undefined;
  readonly outlet?: string | undefined;
  /** Days of publication, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a report is of the outlet and days that are asked for; an undated one is on none. */
export function isPrinted({ report }: RecordedReport, { outlet, from, to }: Asked): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(report.published ?? '')?.[0] ?? '';
  return (
    (outlet === undefined || report.outlet === outlet) &&
    (from === undefined || day >= from) &&
    (to === undefined || (day !== '' && day <= to))
  );
}

/** Whether an entry is asked for, whatever its report. */
export function testOf({ q, kind, act, type, status, sure, track, actor }: Asked): (told: ToldEntry) => boolean {
  const hasWords = q === undefined ? () => true : entryTest(q);
  return ({ entry, words, parts }) =>
    (kind === undefined || entry.kind === kind) &&
    (act === undefined || (entry.kind === 'statement' && entry.act === act)) &&
    (type === undefined || (entry.kind === 'event' && entry.type === type)) &&
    (status === undefined || (entry.kind === 'event' && entry.status === status)) &&
    isSure(entry, sure) &&
    (track === undefined || trackOf(entry) === track) &&
    (actor === undefined || parts.some((one) => one.actor.id === actor)) &&
    hasWords([words, ...parts.map((one) => one.actor.name), namesOf(entry)].join(' '));
}

export const isSure = (entry: Entry, sure = 0): boolean => !('confidence' in entry) || entry.confidence >= sure;

function trackOf(entry: Entry) {
  return entry.kind === 'statement' ? 'dialogue' : entry.kind === 'event' ? entry.track : null;
}

/** Who says or does it in the report's own words: the register may call them otherwise. */
function namesOf(entry: Entry): string {
  if (entry.kind === 'statement') return `${entry.source.text} ${entry.addressee.text}`;
  if (entry.kind === 'event') return entry.participants.map(({ text }) => text).join(' ');
  return entry.kind === 'commitment' ? entry.who.text : '';
}
