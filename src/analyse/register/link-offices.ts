// A report and the register in; whom its descriptions mean with what other reports say of those it names (“the former minister”),
// and for an office of somebody it does not name (“the Belmarki foreign minister”), who is given it at its date, out. The report’s own
// reading is left as it is.
import { mentionsOf, type ResolvedAgain, resolveAgain } from '../../extract/actors/resolve-again.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { OfficeLink } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Cluster } from './cluster.ts';
import { heldKeys, readOffice } from './read-office.ts';
import type { Register } from './register.ts';
import { dayOf } from './sighting.ts';
import { createTeller } from './tell-elsewhere.ts';

/** Farther than this from the nearest report that gives the office, nobody knows who holds it: a cabinet’s half-life, roughly. */
const MOST_DAYS = 180;
const DAY_MS = 86_400_000;

interface Holder {
  readonly cluster: Cluster;
  /** The sighting, and which of its offices. */
  readonly row: number;
  readonly n: number;
  readonly day: string;
  readonly reportId: string;
}

/** Finds descriptions of offices in reports. Made once for a register, for any number of reports. */
export function createOfficeLinker(register: Register): (record: RecordedReport) => OfficeLink[] {
  const tell = createTeller(register);
  return (record) => {
    const { report, entries } = record;
    const day = dayOf(report.published);
    if (day === null) return [];
    const elsewhere = tell(record);
    const again = resolveAgain(record, elsewhere).map((one) => linkOf(one));
    const linked = new Set(again.map(({ entryId, role, mention }) => keyOf(entryId, role, mention)));
    const unnamed = entries.flatMap((entry) =>
      mentionsOf(entry).flatMap(({ role, mention }): OfficeLink[] => {
        if (mention.actor !== null || mention.spans.length === 0) return [];
        if (linked.has(keyOf(entry.id, role, mention))) return [];
        const found = holderAt(register, mention.text, day, report.id);
        if (found === null) return [];
        const { cluster, row, n } = found.holder;
        const { table } = cluster;
        const [reportId, published] = [table.reportId(row), table.published(row)];
        const passage = table.evidenceOf(row).passages[n]!;
        return [
          {
            reportId: report.id,
            entryId: entry.id,
            role,
            mention: { spans: mention.spans, text: mention.text },
            actor: { id: cluster.id, name: cluster.shownName },
            instead: null,
            because: { kind: 'office', reportId, published, passage },
            days: found.days,
          },
        ];
      }),
    );
    const order = new Map(entries.map(({ id }, n) => [id, n]));
    return [...again, ...unnamed].sort((a, b) => order.get(a.entryId)! - order.get(b.entryId)!);

    // “the former minister”, whom another report calls so; “he” behind that
    function linkOf({ entryId, role, mention, actor, because: { kind, span }, told }: ResolvedAgain): OfficeLink {
      const { id: reportId, published, text } = report;
      const own = { reportId, published, passage: { spans: [span], text: text.slice(span.start, span.end) } };
      return {
        reportId,
        entryId,
        role,
        mention: { spans: mention.spans, text: mention.text },
        actor: elsewhere.get(actor.id)?.actor ?? register.actorOf(reportId, actor.id) ?? actor,
        instead: mention.actor,
        because:
          told === null
            ? { kind, ...own }
            : { kind: 'office', reportId: told.reportId, published: told.published, passage: told.passage },
        days: told?.days ?? 0,
      };
    }
  };
}

const keyOf = (entryId: string, role: string, { spans }: Pick<OfficeLink['mention'], 'spans'>): string =>
  `${entryId} ${role} ${spans[0]?.start}`;

/**
 * “the Belmarki foreign minister”: an office that one person holds at a time, with its owner. Not “the foreign minister” (of
 * whom?), “a Belmarki official” (which?), “the former Belmarki foreign minister” (which of them?) nor “Belmarki ministers”.
 */
function holderAt(
  register: Register,
  words: string,
  day: string,
  reportId: string,
): { holder: Holder; days: number } | null {
  if (/^an?\s/i.test(words) || /[,;]|\b(?:and|who|for|by|aides?|spokes\w+|deputy)\b/i.test(words)) return null;
  const of = /\bof (?:the )?(\p{Lu}[\p{L}\p{M}’' -]*)$/u.exec(words)?.[1]?.toLowerCase() ?? null;
  const office = readOffice(words, of);
  const [key, second] = office === null ? [] : heldKeys(office);
  if (key === undefined || second !== undefined) return null;
  const near = holdersOf(register, key, day)
    .filter((holder) => holder.reportId !== reportId)
    .map((holder) => ({ holder, days: daysBetween(day, holder.day) }))
    .filter(({ days }) => days <= MOST_DAYS)
    .sort((a, b) => a.days - b.days || compareHolders(a.holder, b.holder));
  const nearest = near[0];
  if (nearest === undefined) return null;
  const { id } = nearest.holder.cluster;
  // Two holders: the office changed hands near this day. Only where the report lies within the days that one is known to have
  // held it, and the other's lie on one side of them, is it clear.
  const own = near.filter(({ holder }) => holder.cluster.id === id).map(({ holder }) => holder.day);
  const others = near.filter(({ holder }) => holder.cluster.id !== id).map(({ holder }) => holder.day);
  if (others.length === 0) return nearest;
  const [first, last] = [own.reduce(least), own.reduce(most)];
  const isClear = first <= day && day <= last && others.every((other) => other < first || other > last);
  return isClear ? nearest : null;
}

const compareHolders = (a: Holder, b: Holder): number =>
  compareText(a.reportId, b.reportId) ||
  compareText(a.cluster.id, b.cluster.id) ||
  a.cluster.table.compare(a.row, b.row) ||
  a.n - b.n;

/** Sightings around `day` that give somebody the office. */
function holdersOf(register: Register, office: string, day: string): Holder[] {
  const { table } = register;
  return table.holding(office).flatMap((profile) =>
    profile.offices.flatMap(({ read }, n) => {
      if (read === null || !heldKeys(read).includes(office)) return [];
      return table.around(profile, day, MOST_DAYS).flatMap((row): Holder[] => {
        const cluster = register.clusterWith(row);
        if (cluster.kind !== 'person' || cluster.reach === 'one-report' || cluster.hidden) return [];
        return [{ cluster, row, n, day: table.dayOf(row)!, reportId: table.reportId(row) }];
      });
    }),
  );
}

const least = (a: string, b: string) => (a < b ? a : b);
const most = (a: string, b: string) => (a > b ? a : b);

const daysBetween = (a: string, b: string): number =>
  Math.round(Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / DAY_MS);
