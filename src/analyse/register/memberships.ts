// A register in; who is a member of what by all its reports and lists, each with the passages that say so, out.
import type { ActorRef } from '../../record/actor.ts';
import type { HeldMembership } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { clustersCalled } from './find-actor.ts';
import type { Register } from './register.ts';

export interface Memberships {
  /** Who belongs to it, by name; former members too. */
  membersOf(bodyId: string): readonly HeldMembership[];
  /** What it belongs to, by name. */
  bodiesOf(memberId: string): readonly HeldMembership[];
}

/** Made once for each register. */
const made = new WeakMap<Register, Memberships>();

export function membershipsOf(register: Register): Memberships {
  const known = made.get(register);
  if (known) return known;
  const all = [...gather(register).values()].sort(
    (a, b) =>
      compareText(a.body.name, b.body.name) ||
      compareText(a.member.name, b.member.name) ||
      compareText(a.member.id, b.member.id) ||
      compareText(a.held, b.held),
  );
  const [byBody, byMember] = [Map.groupBy(all, ({ body }) => body.id), Map.groupBy(all, ({ member }) => member.id)];
  const memberships: Memberships = {
    membersOf: (id) => byBody.get(id) ?? [],
    bodiesOf: (id) => byMember.get(id) ?? [],
  };
  made.set(register, memberships);
  return memberships;
}

/** Members that nothing later calls former ones, by name. */
export function currentMembers(held: readonly HeldMembership[]): ActorRef[] {
  const ended = new Map(held.flatMap((one) => (one.held === 'past' ? [[one.member.id, lastDay(one)] as const] : [])));
  return held.flatMap((one) => {
    const end = ended.get(one.member.id);
    return one.held === 'now' && (end === undefined || end < lastDay(one)) ? [one.member] : [];
  });
}

/** What a list bounds has ended when nobody says otherwise later; an open end is now. */
const lastDay = ({ held, lastSeen, lists, to }: HeldMembership): string =>
  held === 'now' && lists.length > 0 && to === null ? '9999' : (lastSeen ?? to ?? '');

function gather(register: Register): Map<string, HeldMembership> {
  const found = new Map<string, HeldMembership>();
  const at = (
    member: ActorRef,
    body: ActorRef,
    held: HeldMembership['held'],
    from: string | null,
    to: string | null,
  ) => {
    const key = [member.id, body.id, held, from, to].join(' ');
    const row = found.get(key) ?? {
      ...{ member, body, held, from, to },
      ...{ firstSeen: null, lastSeen: null, reports: 0, evidence: [], lists: [] },
    };
    found.set(key, row);
    return row;
  };
  const { table } = register;
  const told = Map.groupBy([...table.members], (row) => register.clusterWith(row));
  const { listed } = register;
  for (const cluster of [...new Set([...told.keys(), ...listed])].sort((a, b) => compareText(a.id, b.id))) {
    const actor = register.get(cluster.id)!;
    const member = { id: actor.id, name: actor.name };
    // Sightings come by day, undated ones last; of one report each row counts once.
    for (const sighting of (told.get(cluster) ?? []).sort(table.compare)) {
      const [reportId, published, day] = [table.reportId(sighting), table.published(sighting), table.dayOf(sighting)];
      for (const { body, held, passage } of table.evidenceOf(sighting).memberships) {
        const meant = register.actorOf(reportId, body.id);
        if (meant === null || meant.id === member.id) continue;
        const row = at(member, meant, held, null, null);
        if (row.evidence.at(-1)?.reportId === reportId) continue;
        row.evidence.push({ reportId, published, passage });
        row.reports += 1;
        row.firstSeen ??= day;
        row.lastSeen = day ?? row.lastSeen;
      }
    }
    for (const { list, memberships = [] } of actor.listed)
      for (const { of, from, to } of memberships) {
        const body = bodyCalled(register, of);
        if (body === null || body.id === member.id) continue;
        const row = at(member, body, to === null ? 'now' : 'past', from, to);
        if (!row.lists.includes(list)) row.lists.push(list);
      }
  }
  return found;
}

/** The one body that a list means by a name; null where reports name none, or several, so. */
function bodyCalled(register: Register, name: string): ActorRef | null {
  const bodies = clustersCalled(register, foldName(name)).filter(
    ({ kind }) => kind !== 'person' && kind !== 'publication',
  );
  const [only, second] = bodies;
  return only === undefined || second !== undefined ? null : { id: only.id, name: only.shownName };
}
