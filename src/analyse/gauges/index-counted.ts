// What changed in the findings in; the rows that gauges are read from out: each report's and each finding's in the place of those before.
//
//   trace ── counted ──┐
//   copies ────────────┤ a copy counts nothing
//   happenings ────────┼──▶ rows under the keys of those who take part, by the week of the report
//   announced events ──┘
import type { Finding, PartRole } from '../../record/finding.ts';
import type { IndexedActs, Store } from '../../store/contract.ts';
import { dayNumber } from '../../text/day-number.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import { actorKey, type CountedRow, happeningKey, packRows, promiserKey, wordKey } from './pack-counted.ts';

export interface ChangedFindings {
  /** Before and after; one that is in both was told again. */
  readonly before: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly found: readonly Finding[];
}

/** These say how often a report’s own entries count, and which of them were announced. */
const SHAPING: readonly Finding['kind'][] = ['copies', 'happening', 'scheduled-event', 'commitment-outcome'];
const isShaping = ({ kind }: Finding) => SHAPING.includes(kind);
/** Roles of what was promised or announced and came about. */
const KEPT: ReadonlySet<PartRole> = new Set(['met', 'took-place']);
/** … and of what promised or announced it. */
const FORETOLD: readonly PartRole[] = ['promise', 'announced'];
const isForetold = ({ kind }: Finding) => kind === 'scheduled-event' || kind === 'commitment-outcome';

/** Reports whose rows a finding shapes: of a promise only those that tell it as kept, since a hundred may have been held against it. */
const shapedBy = (finding: Finding): string[] =>
  finding.parts.flatMap(({ reportId, role }) => (!isForetold(finding) || KEPT.has(role) ? [reportId] : []));

/** `fresh`: traces of this change, which `index` gives in the place of those that the store has. */
export async function indexCounted(
  store: Pick<Store, 'traces' | 'findingsOn'>,
  index: TraceIndex,
  fresh: readonly Trace[],
  { before, gone, found }: ChangedFindings,
): Promise<IndexedActs[]> {
  const freshIds = fresh.map(({ reportId }) => reportId);
  const changedIds = new Set([...gone, ...found].map(({ id }) => id));
  const touched = [
    ...new Set([
      ...freshIds,
      ...[...before.filter(({ id }) => changedIds.has(id)), ...gone, ...found].filter(isShaping).flatMap(shapedBy),
    ]),
  ];
  const changes = new Map<string, IndexedActs>();
  const put = (one: IndexedActs) => changes.set(`${one.key} ${one.week} ${one.owner}`, one);
  for (const old of (await store.traces(freshIds)) as readonly Trace[])
    for (const { key, week } of rowsOfReport(old, [])) put({ key, week, owner: old.reportId, body: null });
  const kept = (await store.findingsOn(touched, SHAPING)).filter(({ id }) => !changedIds.has(id));
  const byReport = new Map<string, Finding[]>();
  for (const finding of [...kept, ...found.filter(isShaping)])
    for (const reportId of new Set(shapedBy(finding)))
      byReport.set(reportId, [...(byReport.get(reportId) ?? []), finding]);
  for (const trace of (await index.get(touched)).values()) {
    const about = byReport.get(trace.reportId) ?? [];
    const isCopy = about.some(
      ({ kind, parts }) =>
        kind === 'copies' && parts.some(({ reportId, role }) => reportId === trace.reportId && role !== 'original'),
    );
    for (const { key, week, rows } of rowsOfReport(trace, about))
      put({ key, week, owner: trace.reportId, body: isCopy ? null : packRows(rows) });
  }
  for (const finding of [...before, ...gone])
    for (const { key, week } of rowsOfFinding(finding)) put({ key, week, owner: finding.id, body: null });
  for (const finding of found)
    for (const { key, week, rows } of rowsOfFinding(finding)) put({ key, week, owner: finding.id, body: packRows(rows) }); // biome-ignore format: one line
  return [...changes.values()];
}

interface KeyedRows {
  readonly key: number;
  readonly week: number;
  readonly rows: readonly CountedRow[];
}

const weekOf = (day: number) => Math.floor(day / 7);

function rowsOfReport({ reportId, day, body: { counted } }: Trace, about: readonly Finding[]): KeyedRows[] {
  if (day === null) return [];
  const happenings = new Map(
    about
      .filter(({ kind }) => kind === 'happening')
      .flatMap(({ id, entries }) => entries.map((entry) => [entry, happeningKey(id)] as const)),
  );
  const announced = about.filter(isForetold).flatMap((finding) => announcedIn(reportId, finding));
  const byKey = new Map<number, CountedRow[]>();
  for (const one of counted) {
    const before = announced.filter(({ start, end }) => one.at !== null && one.at[0] >= start && one.at[1] <= end);
    const row: CountedRow = {
      what: one.what,
      entryId: one.entryId,
      day: one.day,
      value: one.value,
      type: one.type,
      track: one.track,
      by: one.by.map(actorKey),
      to: one.to.map(actorKey),
      happening: happenings.get(one.entryId) ?? 0,
      isAnnounced: before.length > 0,
      notice: noticeOf(one.day, before),
      words: one.words,
      reports: [],
    };
    for (const key of keysOf(row)) {
      const rows = byKey.get(key);
      if (rows) rows.push(row);
      else byKey.set(key, [row]);
    }
  }
  return [...byKey].map(([key, rows]) => ({ key, week: weekOf(day), rows }));
}

/** An act under all who take part, a position under its holders, soldiers under each word of whose they are. */
function keysOf({ what, by, to, words }: CountedRow): Iterable<number> {
  if (what === 'position') return new Set(by);
  if (what === 'act') return new Set([...by, ...to]);
  return new Set(words.split(' ').flatMap((word) => [wordKey(word), wordKey(word.replace(/'s$/, ''))]));
}

interface Announced {
  readonly start: number;
  readonly end: number;
  /** Day of the first report that announced it; null where none of them has one. */
  readonly since: number | null;
}

/** Where `reportId` tells that what was announced or promised came about. */
function announcedIn(reportId: string, { parts }: Finding): Announced[] {
  const days = parts.flatMap(({ role, published }) => (FORETOLD.includes(role) ? [dayNumber(published)] : []));
  const since = days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
  return parts
    .filter((part) => part.reportId === reportId && KEPT.has(part.role))
    .flatMap(({ passage }) => passage.spans.map(({ start, end }) => ({ start, end, since })));
}

/** Days from the first announcement to the deed; null where no announcement has a day that is before it. */
function noticeOf(day: number, announced: readonly Announced[]): number | null {
  const since = announced.flatMap((one) => (one.since === null || one.since > day ? [] : [one.since]));
  return since.length === 0 ? null : day - Math.min(...since);
}

const SURPRISE: ReadonlySet<PartRole> = new Set(['not-met', 'partly-met', 'superseded', 'moved', 'called-off']);
/** Roles of the parts that say whose it is. */
const THEIRS: Readonly<Partial<Record<Finding['kind'], readonly PartRole[]>>> = {
  reversal: ['later', 'earlier', 'recalled'],
  'commitment-outcome': FORETOLD,
  'scheduled-event': FORETOLD,
};

/** Under each who promised, announced or turned; on the day of the report that settles it. What is open or under way settles nothing. */
function rowsOfFinding({ kind, parts }: Finding): KeyedRows[] {
  const roles = THEIRS[kind];
  if (roles === undefined) return [];
  const last =
    kind === 'reversal'
      ? (parts.findLast(({ role }) => role === 'later') ?? parts.at(-1)!)
      : parts.findLast(({ role }) => KEPT.has(role) || SURPRISE.has(role));
  const day = dayNumber(last?.published ?? null);
  if (last === undefined || day === null) return [];
  const theirs = parts.filter(({ role, who }) => roles.includes(role) && who !== null);
  return [...Map.groupBy(theirs, ({ who }) => foldName(who!))].map(([name, own]) => ({
    key: promiserKey(name),
    week: weekOf(day),
    rows: [
      {
        what: 'kept',
        entryId: last.entryId ?? '',
        day,
        value: KEPT.has(last.role) ? 1 : 0,
        type: '',
        track: 'dialogue',
        by: [],
        to: [],
        happening: 0,
        isAnnounced: false,
        notice: null,
        words: '',
        reports: [...new Set(own.map(({ reportId }) => reportId))].sort(),
      },
    ],
  }));
}
