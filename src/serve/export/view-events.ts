// A record in, each of its events with what every table of events says of it out: codes of its sides, its day, who says so.
import type { ActorRef, Mention } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { type CodedActor, codeActor } from './code-actor.ts';
import type { ExportOptions } from './export-options.ts';

export interface ViewedActor extends CodedActor {
  /** Who it is over all reports; null where that is not known or no register was given. */
  readonly registered: ActorRef | null;
  /** Of the words that name it. */
  readonly spans: readonly Span[];
}

export interface EventView {
  readonly event: ReportedEvent;
  readonly agents: readonly ViewedActor[];
  readonly recipients: readonly ViewedActor[];
  /** ISO day: the event’s first where the text tells it, else the day of publication; null when neither is known. */
  readonly date: string | null;
  /** ISO day: the event’s last; null where it is not told. */
  readonly endDate: string | null;
  /** What `date` is the day of; null without one. */
  readonly dateOf: 'event' | 'publication' | null;
  /** The statement whose word it is; null is the report’s own. */
  readonly within: Statement | null;
  /** Whose word it is, for a table: the words for the speaker, “(not named)” where the statement names none, "" for the report’s own. */
  readonly wordOf: string;
  readonly sentence: string;
}

/** The events of a record in text order; codes are a list’s, for the event’s day, where `listedCode` gives one. */
export function viewEvents(
  { report, entries, actors }: RecordedReport,
  { listedCode = () => null, register }: Pick<ExportOptions, 'listedCode' | 'register'> = {},
): EventView[] {
  const statements = new Map(entries.filter((entry) => entry.kind === 'statement').map((entry) => [entry.id, entry]));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const published = dayOf(report.published);
  return entries
    .filter((entry) => entry.kind === 'event')
    .map((event) => {
      const within = event.within === null ? null : (statements.get(event.within) ?? null);
      const own = dayOf(event.when?.from ?? null);
      const codeOf = (mention: Mention) =>
        mention.actor === null ? null : listedCode(report.id, mention.actor.id, own ?? published);
      const sideOf = (role: 'agent' | 'recipient') =>
        event.participants
          .filter((one) => one.role === role)
          .map(
            (one): ViewedActor => ({
              ...codeActor(one, byId, codeOf(one)),
              registered: one.actor === null ? null : (register?.actorOf(report.id, one.actor.id) ?? null),
              spans: one.spans,
            }),
          );
      return {
        event,
        agents: sideOf('agent'),
        recipients: sideOf('recipient'),
        date: own ?? published,
        endDate: own === null ? null : dayOf(event.when?.to ?? null),
        dateOf: own !== null ? 'event' : published !== null ? 'publication' : null,
        within,
        wordOf: within === null ? '' : within.source.text || '(not named)',
        sentence: report.text.slice(event.sentence.start, event.sentence.end),
      };
    });
}

/** The day of an ISO date or instant; null for what is no such thing. */
export function dayOf(date: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;
}
