// Sightings in a table in; the clusters that the rules of identity make of them out, before people and offers. Each sighting ends in one. What
// changes in the table is brought in by itself: only groups of names that it touches are put together anew.
//
//   profiles ─▶ groups, by what two names of one actor share ─▶ clusters (of a person’s full name: as many as the reports tell apart)
import { STATE_ENDS } from '../../lexicon/posts.ts';
import type { Actor } from '../../record/actor.ts';
import { createArmedBeside, isShortArmed } from './armed-beside.ts';
import { BareSurnames } from './bare-surnames.ts';
import { createBodyBeside, isOpenBody } from './bodies-beside.ts';
import { type Built, buildGroup, type Group, NOTHING_BUILT } from './build-group.ts';
import type { Apart, Cluster } from './cluster.ts';
import { keyOfBody } from './owned-body.ts';
import { ownerOf } from './owner-of-office.ts';
import { createPaperBeside, isShortPaper } from './papers-beside.ts';
import type { Named, Part, Profile } from './profile.ts';
import { ShownTogether } from './shown-together.ts';
import type { SightingTable } from './sighting-table.ts';
import { createBeside, partsBeside } from './states-beside.ts';

/** Names of which only what stands beside them tells whose they are, and what tells it: the first that a name is of counts. */
const SHORT_NAMES = [
  { is: isOpenBody, create: createBodyBeside },
  { is: isShortArmed, create: createArmedBeside },
  { is: isShortPaper, create: createPaperBeside },
] as const;

export class Clustering {
  readonly #table: SightingTable;
  readonly #shown: ShownTogether;
  readonly #bare: BareSurnames;
  readonly #groups = new Map<string, Group>();
  readonly #built = new Map<Group, Built>();
  readonly #groupOf = new Map<Part, Group>();
  /** Of profiles whose sightings do not all mean one: “the Federation” beside its minister, and elsewhere. */
  readonly #parts = new Map<Profile, readonly Part[]>();
  /** Profiles of which that may be so. */
  readonly #ends = new Set<Profile>();
  readonly #byId = new Map<string, Cluster>();
  #version = -1;

  constructor(table: SightingTable) {
    this.#table = table;
    this.#shown = new ShownTogether(table);
    this.#bare = new BareSurnames(table);
  }

  /** Brings in what changed in the table since it was last called. */
  update(): void {
    const changed = [...this.#table.changed];
    this.#table.changed.clear();
    const { bodies, turned } = this.#shown.update(changed);
    const bare = this.#bare.update(changed);
    for (const profile of changed)
      if (
        SHORT_NAMES.some(({ is }) => is(profile.named)) ||
        (STATE_ENDS.has(profile.named.folded) && profile.named.kind !== 'person')
      )
        this.#ends.add(profile);
    const all = this.#shown.version === this.#version ? [] : this.#shown.there;
    this.#version = this.#shown.version;
    const dirty = new Set<Group>();
    for (const profile of new Set([...changed, ...bodies, ...bare, ...all])) if (!this.#ends.has(profile)) this.#place(profile, this.#bare.partsOf(profile), dirty); // biome-ignore format: one line
    const beside = createBeside(this.#table, this.#shown);
    const shortNames = SHORT_NAMES.map(({ is, create }) => ({ is, by: create(this.#table, this.#shown) }));
    for (const profile of this.#ends) {
      const { named } = profile;
      const by = shortNames.find(({ is }) => is(named))?.by ?? beside;
      this.#place(profile, partsBeside(this.#table, profile, by, this.#partsOf(profile)), dirty);
    }
    for (const profile of changed)
      for (const part of this.#partsOf(profile)) {
        const group = this.#groupOf.get(part);
        if (group) dirty.add(group);
      }
    if (turned.size > 0)
      for (const [group, { owners }] of this.#built) if (owners.some((key) => turned.has(key))) dirty.add(group);
    // first all go, then all come: a surname alone keeps its id where it goes to another group
    for (const group of dirty) for (const { id } of this.#built.get(group)?.clusters ?? []) this.#byId.delete(id);
    for (const group of dirty) this.#build(group);
  }

  get(id: string): Cluster | null {
    return this.#byId.get(id) ?? null;
  }

  all(): IterableIterator<Cluster> {
    return this.#byId.values();
  }

  of(row: number): Cluster {
    const parts = this.#partsOf(this.#table.profileOf(row));
    const part = parts.length === 1 ? parts[0]! : parts.find((one) => this.#table.isAmong(one, row))!;
    const { whole, single } = this.#built.get(this.#groupOf.get(part)!)!;
    return whole.get(part) ?? single.get(this.#table.reportIn(row))!;
  }

  /** Clusters that have a sighting of `profile`. */
  ofProfile(profile: Profile): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const part of this.#partsOf(profile)) {
      const group = this.#groupOf.get(part);
      const { whole, single } = (group && this.#built.get(group)) ?? NOTHING_BUILT;
      const only = whole.get(part);
      if (only !== undefined) found.add(only);
      else for (const row of part.rows) found.add(single.get(this.#table.reportIn(row))!);
    }
    return found;
  }

  /** Those that the rules keep apart, and why. */
  *apart(): Generator<Apart> {
    for (const { apart } of this.#built.values()) yield* apart;
    for (const [{ reach, kind, parts }, { clusters }] of this.#built) {
      const [part] = reach === 'acronym' ? parts : [];
      for (const key of part === undefined ? [] : (this.#shown.longFormsOf(part.named)?.keys ?? [])) {
        const long = this.#groups.get(`${kind} all-reports ${key}`);
        const [a] = (long && this.#built.get(long)?.clusters) ?? [];
        if (a !== undefined) for (const b of clusters) yield { a, b, reason: 'acronym' };
      }
    }
  }

  #partsOf(profile: Profile): readonly Part[] {
    return this.#parts.get(profile) ?? [profile];
  }

  #place(profile: Profile, parts: readonly Part[], dirty: Set<Group>): void {
    const there = profile.rows.length > 0 ? parts : [];
    for (const old of this.#partsOf(profile)) if (!there.includes(old)) this.#move(old, null, dirty);
    for (const part of there) this.#move(part, this.#groupFor(part), dirty);
    if (there.length === 1 && there[0] === profile) this.#parts.delete(profile);
    else if (there.length > 0) this.#parts.set(profile, there);
    else {
      this.#parts.delete(profile);
      this.#ends.delete(profile);
    }
  }

  #move(part: Part, to: Group | null, dirty: Set<Group>): void {
    const from = this.#groupOf.get(part) ?? null;
    if (from === to) return;
    if (from !== null) {
      from.parts.delete(part);
      dirty.add(from);
      this.#groupOf.delete(part);
    }
    if (to === null) return;
    to.parts.add(part);
    dirty.add(to);
    this.#groupOf.set(part, to);
  }

  #groupFor({ named, beside, bearer, offices }: Part): Group {
    const town = offices.length === 0 ? this.#shown.townOf(named) : null;
    const [kind, reach, key] = town !== null ? (['organisation', 'all-reports', town] as const) : bearer === null ? this.#sharedBy(named, beside) : (['person', 'all-reports', bearer.key] as const); // biome-ignore format: one line
    const at = `${kind} ${reach} ${key}`;
    const group = this.#groups.get(at) ?? { kind, reach, key, parts: new Set() };
    this.#groups.set(at, group);
    return group;
  }

  /** What two names of one actor share. */
  #sharedBy(named: Named, beside: string | null): readonly [Actor['kind'], Group['reach'], string] {
    const { body } = named;
    if (body !== null && body.owner === null && beside !== null) return ['organisation', 'all-reports', keyOfBody(body.plain, ownerOf(beside)!.key)]; // biome-ignore format: one line
    if ((named.kind === 'armed-group' || named.kind === 'publication') && beside !== null) return [named.kind, 'all-reports', beside]; // biome-ignore format: one line
    const state = this.#shown.stateOf(named) ?? beside;
    if (state !== null) return ['state', 'all-reports', state];
    const person = this.#shown.personOf(named);
    if (person !== null) return ['person', 'all-reports', person];
    const alliance = this.#shown.allianceOf(named);
    if (alliance !== null) return ['alliance', 'all-reports', alliance];
    const { reach, key, folded } = named;
    // “Vell was shelled”, “Vell beat Sund”: the town and its club go by one name
    const kind = named.kind === 'place' ? 'organisation' : named.kind;
    const long = this.#shown.longFormsOf(named);
    if (long === null) return [kind, reach, key];
    const [only, second] = long.keys;
    if (only !== undefined && second === undefined && !long.isGeneric) return [kind, 'all-reports', only];
    return [kind, 'acronym', folded];
  }

  #build(group: Group): void {
    const before = this.#built.get(group) ?? NOTHING_BUILT;
    const built = buildGroup(this.#table, group, (owner) => this.#shown.nations.has(owner), before);
    for (const cluster of built.clusters) this.#byId.set(cluster.id, cluster);
    if (group.parts.size > 0) this.#built.set(group, built);
    else {
      this.#built.delete(group);
      this.#groups.delete(`${group.kind} ${group.reach} ${group.key}`);
    }
  }
}
