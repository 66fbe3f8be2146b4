// A record in; what gauges count of it out: acts between somebody and somebody, positions for or against, counts of soldiers. Whom they mean
// is left to the register: actors stand here as their report has them, so that a merge or a split by a person changes nothing that is kept.
import { isPloverType, PLOVER, trackOf } from '../../lexicon/plover.ts';
import type { Mention } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Statement } from '../../record/statement.ts';
import { dayNumber } from '../../text/day-number.ts';
import { foldName } from '../../text/fold-name.ts';
import { namesIn } from '../disputes/names-in.ts';

/** One thing that counts. Names of fields are short: one stands in the trace of every report several times. */
export interface Counted {
  readonly what: 'act' | 'position' | 'soldiers';
  readonly entryId: string;
  /** Days from 1970-01-01: of the deed where the report tells it, else of the report. */
  readonly day: number;
  /** −10 to 10 of an act, −1 or 1 of a position, how many soldiers. */
  readonly value: number;
  /** Doers or holders: ids of actors as the report has them, and “stem tarsk” for words whose actor is not known. */
  readonly by: readonly string[];
  /** Done to, or held of. */
  readonly to: readonly string[];
  /** Of an act. */
  readonly type: string;
  readonly track: 'dialogue' | 'deeds';
  /** The first words that tell an act, by which an announcement knows it. */
  readonly at: readonly [start: number, end: number] | null;
  /** Of soldiers: whose they are and what is measured, folded. */
  readonly words: string;
}

/** A deed’s own day counts where it lies this near to its report; a year named in passing is not when it is told of. */
const DATED_WITHIN = 31;
const COUNTED: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing']);
const SIGNS: Readonly<Partial<Record<Statement['act'], 1 | -1>>> = { praise: 1, support: 1, criticise: -1, oppose: -1 };
const FORCES = /^(?:soldier|troop|serviceman|servicewoman|marine|sailor|recruit|personnel|man)s?$/;

/** In the order of the entries; none of a report without a day. */
export function countedOf(record: RecordedReport): Counted[] {
  const day = dayNumber(record.report.published);
  if (day === null) return [];
  const known = new Set(record.actors.flatMap(({ kind, id }) => (kind === 'group' ? [] : [id])));
  const keysOf = ({ actor, text }: Mention) =>
    actor !== null && known.has(actor.id) ? [actor.id] : namesIn(text).map(stemKey);
  return record.entries.flatMap((entry): Counted[] => {
    if (entry.kind === 'event') return ofEvent(entry, day, keysOf);
    if (entry.kind === 'statement') return ofStatement(entry, day, record, keysOf, known);
    return entry.kind === 'figure' ? ofFigure(entry, day) : [];
  });
}

export const stemKey = (stem: string): string => `stem ${stem}`;

type KeysOf = (mention: Mention) => string[];
const NOTHING = { type: '', track: 'dialogue', at: null, words: '' } as const;

function ofEvent(event: ReportedEvent, day: number, keysOf: KeysOf): Counted[] {
  const value = scoreOf(event);
  if (!COUNTED.has(event.status) || value === null) return [];
  const of = (role: string) => [
    ...new Set(event.participants.filter((one) => one.role === role).flatMap((one) => keysOf(one))),
  ];
  const [by, to] = [of('agent'), of('recipient')];
  if (by.length === 0 && to.length === 0) return [];
  const [first] = event.spans;
  return [
    {
      ...NOTHING,
      what: 'act',
      entryId: event.id,
      day: dayOf(event, day),
      value,
      by,
      to,
      type: event.type,
      track: trackOf(event.type, event.mode),
      at: first === undefined ? null : [first.start, first.end],
    },
  ];
}

/** PLOVER’s own scale, by mode where it prints one; null for what is no PLOVER type. */
export function scoreOf({ type, mode }: ReportedEvent): number | null {
  if (!isPloverType(type)) return null;
  return (mode === null ? null : PLOVER[type].modes[mode]) ?? PLOVER[type].score;
}

function dayOf({ when }: ReportedEvent, day: number): number {
  const told = dayNumber(when?.from ?? null);
  return told !== null && told <= day && day - told <= DATED_WITHIN ? told : day;
}

function ofStatement(
  { id, act, polarity, source, content }: Statement,
  day: number,
  { actors }: RecordedReport,
  keysOf: KeysOf,
  known: ReadonlySet<string>,
): Counted[] {
  const sign = SIGNS[act];
  if (sign === undefined || polarity === 'hypothetical') return [];
  const by = [...new Set(keysOf(source))];
  // whom the content names, by where their names stand
  const to = actors
    .filter(({ names }) =>
      names.some(({ span }) => content.spans.some(({ start, end }) => span.start >= start && span.end <= end)),
    )
    .map((actor) => actor.id)
    .filter((actorId) => known.has(actorId));
  if (by.length === 0 || to.length === 0) return [];
  return [{ ...NOTHING, what: 'position', entryId: id, day, value: polarity === 'negated' ? -sign : sign, by, to }];
}

function ofFigure({ id, of, unit, value, low, high, whose, measure }: Figure, day: number): Counted[] {
  const soldiers = value ?? low ?? high;
  if (of !== 'count' || soldiers === null || !FORCES.test(foldName(unit))) return [];
  const words = foldName(`${whose.text} ${measure.text}`);
  return [{ ...NOTHING, what: 'soldiers', entryId: id, day, value: soldiers, by: [], to: [], words }];
}
