// A store, its register and the sides asked for in; what gauges are made of out: deeds and words between them, each told once however many
// reports tell it, with the entries behind.
import { isPloverType, PLOVER, trackOf } from '../../lexicon/plover.ts';
import type { Mention } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Finding, FindingKind } from '../../record/finding.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Statement } from '../../record/statement.ts';
import type { Store } from '../../store/contract.ts';
import { dayNumber } from '../../text/day-number.ts';
import type { Register } from '../register/register.ts';
import { keysOfMention, type Side } from './sides.ts';

export type GaugeStore = Pick<Store, 'get' | 'findingsOn'>;

/** Something done or said by one side to another, or with it. */
export interface Act {
  readonly entryId: string;
  readonly reportId: string;
  /** Days from 1970-01-01: of the deed where the report tells it, else of the report. */
  readonly day: number;
  readonly track: 'dialogue' | 'deeds';
  /** −10 (conflict) to 10 (cooperation). */
  readonly score: number;
  readonly agents: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly event: ReportedEvent;
}

/** For or against somebody. */
export interface Position {
  readonly entryId: string;
  readonly reportId: string;
  readonly day: number;
  readonly holders: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly sign: 1 | -1;
}

export interface Material {
  /** Of reports that are no copies of another one here. */
  readonly records: readonly { readonly record: RecordedReport; readonly day: number }[];
  readonly acts: readonly Act[];
  readonly positions: readonly Position[];
  readonly figures: readonly { readonly figure: Figure; readonly reportId: string; readonly day: number }[];
  readonly findings: readonly Finding[];
}

/** A deed’s own day counts where it lies this near to its report; a year named in passing is not when it is told of. */
const DATED_WITHIN = 31;
const KINDS: readonly FindingKind[] = ['copies', 'happening', 'reversal', 'commitment-outcome', 'scheduled-event'];
const COUNTED: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing']);
const SIGNS: Readonly<Partial<Record<Statement['act'], 1 | -1>>> = { praise: 1, support: 1, criticise: -1, oppose: -1 };

/** All that reports naming one of `sides` give. Undated reports are left out. Reading is linear in those reports. */
export async function gatherMaterial(store: GaugeStore, register: Register, sides: readonly Side[]): Promise<Material> {
  const ids = new Set(sides.flatMap((side) => [...side.keys]));
  const reportIds = [
    ...new Set(
      register.clusters
        .filter(({ id }) => ids.has(id))
        .flatMap(({ sightings }) => sightings.flatMap(({ reportId, day }) => (day === null ? [] : [reportId]))),
    ),
  ].sort();
  const findings = await store.findingsOn(reportIds, KINDS);
  const copies = new Set(
    findings
      .filter(({ kind }) => kind === 'copies')
      .flatMap(({ parts }) => parts.filter(({ role }) => role !== 'original').map(({ reportId }) => reportId)),
  );
  const happeningOf = new Map(
    findings
      .filter(({ kind }) => kind === 'happening')
      .flatMap(({ id, entries }) => entries.map((entry) => [entry, id])),
  );
  const records = [];
  const acts: Act[] = [];
  const positions: Position[] = [];
  const figures = [];
  const told = new Set<string>();
  for (const id of reportIds.filter((one) => !copies.has(one))) {
    const record = await store.get(id);
    const day = dayNumber(record?.report.published ?? null);
    if (record === null || day === null) continue;
    records.push({ record, day });
    const keysOf = (mention: Mention) => keysOfMention(mention, id, register);
    for (const entry of record.entries) {
      if (entry.kind === 'figure') figures.push({ figure: entry, reportId: id, day });
      if (entry.kind === 'statement') {
        const sign = SIGNS[entry.act];
        if (sign === undefined || entry.polarity === 'hypothetical') continue;
        const position: Position = {
          entryId: entry.id,
          reportId: id,
          day,
          holders: new Set(keysOf(entry.source)),
          targets: new Set(namedIn(entry, record).flatMap((actorId) => register.actorOf(id, actorId)?.id ?? [])),
          sign: entry.polarity === 'negated' ? (-sign as 1 | -1) : sign,
        };
        if (position.holders.size > 0 && position.targets.size > 0) positions.push(position);
      }
      if (entry.kind !== 'event' || !COUNTED.has(entry.status)) continue;
      const score = scoreOf(entry);
      const key = happeningOf.get(entry.id) ?? entry.id;
      if (score === null || told.has(key)) continue;
      told.add(key);
      const by = (role: string) =>
        new Set(entry.participants.filter((one) => one.role === role).flatMap((one) => keysOf(one)));
      acts.push({
        entryId: entry.id,
        reportId: id,
        day: dayOf(entry, day),
        track: trackOf(entry.type, entry.mode),
        score,
        agents: by('agent'),
        recipients: by('recipient'),
        event: entry,
      });
    }
  }
  return { records, acts, positions: [...positions, ...acts.flatMap(toPosition)], figures, findings };
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

/** Actors of the report that the content names, by where their names stand. */
const namedIn = ({ content }: Statement, { actors }: RecordedReport) =>
  actors
    .filter(({ names }) =>
      names.some(({ span }) => content.spans.some(({ start, end }) => span.start >= start && span.end <= end)),
    )
    .map(({ id }) => id);

/** Backing, accusing, threatening, aiding, sanctioning somebody is a position too; a score of 0 is none. */
const toPosition = ({ entryId, reportId, day, agents, recipients, score }: Act): Position[] =>
  agents.size === 0 || recipients.size === 0 || score === 0
    ? []
    : [{ entryId, reportId, day, holders: agents, targets: recipients, sign: score > 0 ? 1 : -1 }];
