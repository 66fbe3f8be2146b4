// The actors of reports in, report by report, again when they change; sightings by number out: whose report, which profile, and where its words
// stand. A million of them are some hundred megabytes, nearly all outside the heap that V8 marks: as objects they were three gigabytes.
import type { Actor } from '../../record/actor.ts';
import type { ReportActors } from '../../store/contract.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { IntColumn } from './int-column.ts';
import { type Named, type OfficeTold, type Part, Profile, toNamed, toOffice } from './profile.ts';
import { heldKeys } from './read-office.ts';
import { dayOf, type Sighting } from './sighting.ts';
import { TextShelf } from './text-shelf.ts';

type Passage = Actor['offices'][number]['passage'];
type Span = Actor['names'][number]['span'];

/** Where the words of one sighting stand. */
export interface Evidence {
  /** Each place of a name, by its number in the profile’s names. */
  readonly names: readonly { readonly name: number; readonly span: Span }[];
  /** In the order of the profile’s offices. */
  readonly passages: readonly Passage[];
  readonly memberships: NonNullable<Actor['memberships']>;
  readonly owner: Actor['owner'];
}

/** Written for an undated report: where “9999” stands among days. */
const UNDATED = 99_990_000;
const toNumber = (day: string): number => Number(day.replaceAll('-', ''));

export class SightingTable {
  /** Profiles whose sightings changed since whoever asks last emptied it. */
  readonly changed = new Set<Profile>();
  /** Sightings that tell of a membership. */
  readonly members = new Set<number>();
  /** Profiles by folded name, by the id that reports use, and by offices held: one of them may have no sighting any more. */
  readonly #called = new Map<string, Profile[]>();
  readonly #known = new Map<string, Profile[]>();
  readonly #holding = new Map<string, Profile[]>();
  readonly #profiles = new Map<string, Profile>();
  readonly #named = new Map<string, Named>();
  readonly #offices = new Map<string, OfficeTold>();
  readonly #numbers = new Map<unknown, number>();
  readonly #numberOf = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #published: (string | null)[] = [];
  readonly #day = new IntColumn();
  readonly #first = new IntColumn();
  readonly #count = new IntColumn();
  readonly #report = new IntColumn();
  readonly #profileOf: Profile[] = [];
  readonly #evidence = new TextShelf();
  #stamps = new Uint32Array(1024);
  #stamp = 0;

  get reports(): number {
    return this.#ids.length;
  }

  /** Takes the place of what the report named before. Compound sources (“the Halden Pact and Arvenia”) are their report’s own and left out. */
  set({ reportId, published, actors }: ReportActors): void {
    let report = this.#numberOf.get(reportId);
    if (report === undefined) {
      report = this.#ids.length;
      this.#numberOf.set(reportId, report);
      this.#ids.push(reportId);
      this.#published.push(null);
      for (const column of [this.#day, this.#first, this.#count]) column.push(0);
    }
    for (const row of this.rowsOf(report)) this.#takeOut(row);
    this.#published[report] = published;
    const day = dayOf(published);
    this.#day.set(report, day === null ? UNDATED : toNumber(day));
    this.#first.set(report, this.#profileOf.length);
    const named = actors.filter(({ kind }) => kind !== 'group');
    this.#count.set(report, named.length);
    for (const actor of named) this.#put(report, actor);
  }

  /** Numbers given so far: of sightings that are there, and of those that went. */
  get sightings(): number {
    return this.#profileOf.length;
  }

  /** Number of a report; null where none of that id was given. */
  reportOf(reportId: string): number | null {
    return this.#numberOf.get(reportId) ?? null;
  }

  /** Sightings of a report. */
  rowsOf(report: number): number[] {
    const first = this.#first.at(report);
    return Array.from({ length: this.#count.at(report) }, (_, n) => first + n);
  }

  /** Whether its report still has it. */
  isThere(row: number): boolean {
    const report = this.#report.at(row);
    const first = this.#first.at(report);
    return row >= first && row < first + this.#count.at(report);
  }

  /** Profiles with a name that folds so. */
  called(folded: string): readonly Profile[] {
    return this.#called.get(folded) ?? [];
  }

  /** … that reports call by this id. */
  known(actorId: string): readonly Profile[] {
    return this.#known.get(actorId) ?? [];
  }

  /** … that have this office; see heldKeys. */
  holding(office: string): readonly Profile[] {
    return this.#holding.get(office) ?? [];
  }

  profileOf(row: number): Profile {
    return this.#profileOf[row]!;
  }

  reportIn(row: number): number {
    return this.#report.at(row);
  }

  reportId(row: number): string {
    return this.#ids[this.#report.at(row)]!;
  }

  published(row: number): string | null {
    return this.#published[this.#report.at(row)]!;
  }

  /** Day of publication as it was given, or null. */
  dayOf(row: number): string | null {
    return this.isDated(row) ? dayOf(this.published(row)) : null;
  }

  isSameDay(a: number, b: number): boolean {
    return this.#day.at(this.#report.at(a)) === this.#day.at(this.#report.at(b));
  }

  isDated(row: number): boolean {
    return this.#day.at(this.#report.at(row)) !== UNDATED;
  }

  /** The last of `rows`, which are in order, whose report has a day; null where none has. */
  lastDated(rows: readonly number[]): number | null {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isDated(rows[middle]!)) low = middle + 1;
      else high = middle;
    }
    return rows[low - 1] ?? null;
  }

  /** Sightings of `part` from so many days before `day` to so many behind it. */
  around(part: Part, day: string, days: number): number[] {
    const middle = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(middle)) return [];
    const [from, to] = [-days, days].map((by) =>
      toNumber(new Date(middle + by * 86_400_000).toISOString().slice(0, 10)),
    );
    const rows = this.inOrder(part);
    let [low, high] = [0, rows.length];
    while (low < high) {
      const at = (low + high) >>> 1;
      if (this.#day.at(this.#report.at(rows[at]!)) < from!) low = at + 1;
      else high = at;
    }
    const found = [];
    for (; low < rows.length && this.#day.at(this.#report.at(rows[low]!)) <= to!; low++) found.push(rows[low]!);
    return found;
  }

  evidenceOf(row: number): Evidence {
    const [places, passages, memberships = [], owner] = JSON.parse(this.#evidence.get(row)) as [
      number[],
      [string, number[]][],
      Evidence['memberships']?,
      Actor['owner']?,
    ];
    const names = [];
    for (let n = 0; n < places.length; n += 3)
      names.push({ name: places[n]!, span: { start: places[n + 1]!, end: places[n + 2]! } });
    return { names, passages: passages.map(toPassage), memberships, owner };
  }

  sightingAt(row: number): Sighting {
    const { named, names, offices, acronyms } = this.profileOf(row);
    const [reportId, published] = [this.reportId(row), this.published(row)];
    const { names: places, passages, memberships, owner } = this.evidenceOf(row);
    return {
      ...{
        reportId,
        published,
        day: this.dayOf(row),
        folded: named.folded,
        key: named.key,
        reach: named.reach,
        acronyms,
      },
      actor: {
        ...{ id: named.actorId, kind: named.kind, name: named.name, identifiers: named.identifiers, memberOf: [] },
        names: places.map(({ name, span }) => ({ name: names[name]!, reportId, span })),
        offices: offices.map(({ read: _, ...told }, n) => ({ ...told, reportId, passage: passages[n]! })),
        memberships,
        ...(owner && { owner }),
      },
      offices: named.kind === 'person' ? offices.map(({ read }) => read) : [],
    };
  }

  /** By day, undated ones last, then by report, then by kind and name. */
  readonly compare = (a: number, b: number): number => {
    const [x, y] = [this.#report.at(a), this.#report.at(b)];
    if (x !== y) return this.#day.at(x) - this.#day.at(y) || compareText(this.#ids[x]!, this.#ids[y]!);
    const [one, other] = [this.profileOf(a).named, this.profileOf(b).named];
    return compareText(one.kind, other.kind) || compareText(one.name, other.name) || a - b;
  };

  /** The sightings of `part` by day, undated ones last, then by report. */
  inOrder(part: Part): readonly number[] {
    if (part instanceof Profile && !part.isSorted) {
      part.rows.sort(this.compare);
      part.isSorted = true;
    }
    return part.rows;
  }

  isAmong(part: Part, row: number): boolean {
    const rows = this.inOrder(part);
    const at = this.#placeOf(rows, row);
    return rows[at] === row;
  }

  /** How many reports they are of. */
  countReports(all: Iterable<readonly number[]>): number {
    if (this.#stamps.length < this.reports) this.#stamps = new Uint32Array(2 * this.reports);
    const stamp = ++this.#stamp;
    let count = 0;
    for (const rows of all)
      for (const row of rows) {
        const report = this.#report.at(row);
        if (this.#stamps[report] === stamp) continue;
        this.#stamps[report] = stamp;
        count++;
      }
    return count;
  }

  /** Puts `row` where it belongs in `rows`, which are in order. */
  insert(rows: number[], row: number): void {
    // most are newer than all that is there
    const isNewest = rows.length === 0 || this.compare(rows.at(-1)!, row) < 0;
    if (isNewest) rows.push(row);
    else rows.splice(this.#placeOf(rows, row), 0, row);
  }

  /** Where it is, or belongs. */
  #placeOf(rows: readonly number[], row: number): number {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(rows[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #put(report: number, actor: Actor): void {
    const row = this.#profileOf.length;
    const names = [...new Set(actor.names.map(({ name }) => name))];
    const profile = this.#profile(actor, names);
    this.#profileOf.push(profile);
    this.#report.push(report);
    const { memberships = [], owner } = actor;
    const places = actor.names.flatMap(({ name, span }) => [names.indexOf(name), span.start, span.end]);
    const passages = actor.offices.map(({ passage }) => fromPassage(passage));
    const told = owner !== undefined ? [memberships, owner] : memberships.length > 0 ? [memberships] : [];
    this.#evidence.put(JSON.stringify([places, passages, ...told]));
    if (memberships.length > 0) this.members.add(row);
    // sorted when it is asked for: one by one, many would take the square of their number
    if (profile.isSorted && profile.rows.length > 0 && !this.changed.has(profile)) this.insert(profile.rows, row);
    else {
      profile.rows.push(row);
      profile.isSorted = profile.rows.length === 1;
    }
    this.changed.add(profile);
  }

  #takeOut(row: number): void {
    const profile = this.profileOf(row);
    profile.rows.splice(profile.rows.indexOf(row), 1);
    this.members.delete(row);
    this.changed.add(profile);
  }

  #profile(actor: Actor, names: readonly string[]): Profile {
    const named = kept(this.#named, JSON.stringify([actor.id, actor.kind, actor.name, actor.identifiers, actor.owner && { ...actor.owner, passage: null }]), () => toNamed(actor)); // biome-ignore format: one line
    const isPerson = named.kind === 'person';
    const offices = actor.offices.map(
      (one) =>
      kept(this.#offices, JSON.stringify([isPerson, one.office, one.of, one.from, one.to, one.held ?? 'now']), () => toOffice(one, isPerson)), // biome-ignore format: one line
    );
    const key = [named, JSON.stringify(names), ...offices].map((part) => this.#number(part)).join(' ');
    const known = this.#profiles.get(key);
    if (known) return known;
    const profile = new Profile(named, names, offices);
    this.#profiles.set(key, profile);
    const put = (map: Map<string, Profile[]>, at: string) => kept(map, at, () => [] as Profile[]).push(profile);
    for (const folded of new Set([named.folded, ...names.map(foldName)])) put(this.#called, folded);
    put(this.#known, named.actorId);
    for (const held of new Set(offices.flatMap(({ read }) => (read === null ? [] : heldKeys(read)))))
      put(this.#holding, held);
    return profile;
  }

  #number(part: unknown): number {
    return kept(this.#numbers, part, () => this.#numbers.size);
  }
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

const fromPassage = ({ spans, text }: Passage): [string, number[]] => [text, spans.flatMap(({ start, end }) => [start, end])]; // biome-ignore format: one line

function toPassage([text, ends]: [string, number[]]): Passage {
  const spans = [];
  for (let n = 0; n < ends.length; n += 2) spans.push({ start: ends[n]!, end: ends[n + 1]! });
  return { spans, text };
}
