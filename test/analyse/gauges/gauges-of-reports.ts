// Observations as the formulas of gauges say, from all reports and findings of a store: what the index must give, without the index.
import { type Counted, countedOf } from '../../../src/analyse/gauges/counted.ts';
import type { GaugeName } from '../../../src/analyse/gauges/gauge.ts';
import type { Observation } from '../../../src/analyse/gauges/observations.ts';
import { type Side, sideOf } from '../../../src/analyse/gauges/sides.ts';
import { findActor } from '../../../src/analyse/register/find-actor.ts';
import type { Register } from '../../../src/analyse/register/register.ts';
import type { Finding } from '../../../src/record/finding.ts';
import type { Store } from '../../../src/store/contract.ts';
import { dayNumber } from '../../../src/text/day-number.ts';
import { foldName } from '../../../src/text/fold-name.ts';

interface Asked {
  readonly name: GaugeName;
  readonly of: string;
  readonly with?: string;
  readonly members?: readonly string[];
}

type Seen = Counted & { readonly reportId: string; readonly who: Set<string>; readonly whom: Set<string>; readonly happening: string | null; readonly isAnnounced: boolean; readonly notice: number | null }; // biome-ignore format: one line

const ANNOUNCEABLE = ['CONSULT', 'COOPERATE', 'MOBILIZE', 'RETREAT', 'AID', 'AGREE', 'CONCEDE'];

export async function observeReports(store: Store, register: Register, asked: Asked): Promise<Observation[]> {
  const side = (name: string) => sideOf(register, findActor(register, name));
  const [of, other, members] = [side(asked.of), asked.with === undefined ? null : side(asked.with), (asked.members ?? []).map(side)]; // biome-ignore format: one line
  const sides = asked.name === 'unity' ? members : [of];
  const namedIn = new Map([of, ...members].map((one) => [one, new Set([...one.keys].flatMap((key) => register.clusterOf(key)?.sightings.map(({ reportId }) => reportId) ?? []))])); // biome-ignore format: one line
  const names = (one: Side, reportId: string) => namedIn.get(one)!.has(reportId);
  const findings: Finding[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<Store['findings']>> = await store.findings({ limit: 500, cursor });
    findings.push(...page.items);
    if ((cursor = page.next) === null) break;
  }
  const kind = (...kinds: string[]) => findings.filter((one) => kinds.includes(one.kind));
  if (asked.name === 'predictability')
    return kept(kind('reversal', 'commitment-outcome', 'scheduled-event'), of, names);

  const copies = new Set(kind('copies').flatMap(({ parts }) => parts.filter(({ role }) => role !== 'original').map(({ reportId }) => reportId))); // biome-ignore format: one line
  const happenings = new Map(kind('happening').flatMap(({ id, entries }) => entries.map((entry) => [entry, id])));
  const took = kind('scheduled-event', 'commitment-outcome').flatMap(({ parts }) => {
    const since = parts.flatMap(({ role, published }) => ((role === 'announced' || role === 'promise') && published !== null ? [dayNumber(published)!] : [])); // biome-ignore format: one line
    return parts.filter(({ role }) => role === 'took-place' || role === 'met').map((part) => ({ ...part, since: since.length > 0 ? Math.min(...since) : null })); // biome-ignore format: one line
  });
  const seen: Seen[] = [];
  for await (const record of store.all()) {
    const { id } = record.report;
    if (copies.has(id) || !sides.some((one) => names(one, id))) continue;
    const meant = (keys: readonly string[]) => new Set(keys.map((key) => register.actorOf(id, key)?.id ?? key));
    for (const one of countedOf(record)) {
      const announced = took.filter(({ reportId, passage }) => reportId === id && one.at !== null && passage.spans.some(({ start, end }) => one.at![0] >= start && one.at![1] <= end)); // biome-ignore format: one line
      const since = announced.flatMap((part) => (part.since !== null && part.since <= one.day ? [part.since] : []));
      seen.push({
        ...one,
        reportId: id,
        who: meant(one.by),
        whom: meant(one.to),
        happening: happenings.get(one.entryId) ?? null,
        isAnnounced: announced.length > 0,
        notice: since.length > 0 ? one.day - Math.min(...since) : null,
      });
    }
  }
  const isOf = (keys: Set<string>, one: Side) => [...keys].some((key) => one.keys.has(key));
  const acts = seen.filter(({ what }) => what === 'act');
  switch (asked.name) {
    case 'tension':
    case 'gap': {
      const touched = acts.filter(({ who, whom, track }) => {
        if (asked.name === 'gap' && other === null && track === 'deeds' && isOf(who, of)) return true;
        if (!isOf(who, of) && !isOf(whom, of)) return false;
        return other === null
          ? [...who, ...whom].some((key) => !of.keys.has(key))
          : isOf(who, other) || isOf(whom, other);
      });
      return once(touched).map(({ day, value, entryId, track }) => ({ day, value, entryId, group: track }));
    }
    case 'transparency':
      return once(acts.filter(({ who, type }) => isOf(who, of) && ANNOUNCEABLE.includes(type))).map(
        ({ day, entryId, isAnnounced }) => ({ day, entryId, value: isAnnounced ? 1 : 0, group: '' }),
      );
    case 'notice':
      return once(acts.filter(({ who, type, notice }) => notice !== null && isOf(who, of) && ANNOUNCEABLE.includes(type))).map(({ day, entryId, notice }) => ({ day, entryId, value: notice!, group: '' })); // biome-ignore format: one line
    case 'strength':
      return seen
        .filter(({ what, words }) => what === 'soldiers' && [...of.names].some((name) => [' ', "'s "].some((end) => ` ${words} `.includes(` ${name}${end}`)))) // biome-ignore format: one line
        .map(({ day, entryId, value }) => ({ day, entryId, value, group: '' }));
    default: {
      const held = seen.filter(({ what, who, whom, value }) => what !== 'soldiers' && value !== 0 && members.some((one) => isOf(who, one)) && isOf(whom, other!)); // biome-ignore format: one line
      return once(held).flatMap(
        ({ day, entryId, value, who }) =>
        members.filter((one) => isOf(who, one)).map((one) => ({ day, entryId, value: Math.sign(value), group: one.actor.id })), // biome-ignore format: one line
      );
    }
  }
}

/** Of each happening the version of the first report, by id. */
function once(seen: readonly Seen[]): Seen[] {
  const told = new Set<string>();
  return [...seen]
    .sort((a, b) => (a.reportId + a.entryId < b.reportId + b.entryId ? -1 : 1))
    .filter(({ happening, entryId }) => {
      const key = happening ?? entryId;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}

function kept(findings: readonly Finding[], of: Side, names: (side: Side, reportId: string) => boolean): Observation[] {
  return findings.flatMap(({ kind, parts }) => {
    const roles = kind === 'reversal' ? ['later', 'earlier', 'recalled'] : ['promise', 'announced'];
    if (!parts.some(({ role, who, reportId }) => roles.includes(role) && who !== null && of.names.has(foldName(who)) && names(of, reportId))) return []; // biome-ignore format: one line
    const settling = ['met', 'took-place', 'not-met', 'partly-met', 'superseded', 'moved', 'called-off'];
    const last = kind === 'reversal' ? (parts.findLast(({ role }) => role === 'later') ?? parts.at(-1)!) : parts.findLast(({ role }) => settling.includes(role)); // biome-ignore format: one line
    const day = dayNumber(last?.published ?? null);
    if (last === undefined || day === null) return [];
    return [{ day, entryId: last.entryId ?? '', value: ['met', 'took-place'].includes(last.role) ? 1 : 0, group: '' }];
  });
}
