// Sightings that the rules of identity make one actor of: its names, reports and days, each worked out when it is first asked for.
import { STATE_ENDS } from '../../lexicon/posts.ts';
import type { Actor } from '../../record/actor.ts';
import type { SameReason } from '../../record/registered-actor.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldName } from '../../text/fold-name.ts';
import { nameOfBody } from './name-of-body.ts';
import type { OfficeTold, Part } from './profile.ts';
import type { Sighting } from './sighting.ts';
import type { SightingTable } from './sighting-table.ts';

export interface ClusterIdentity {
  readonly id: string;
  readonly kind: Actor['kind'];
  readonly key: string;
  readonly reach: 'all-reports' | 'one-report';
}

/** What a person put right. */
export interface Shaped {
  /** What a person gave; null for the name that most reports have. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** Ids of the corrections that shaped it. */
  readonly corrections: readonly string[];
}

/** Two clusters that were kept apart, and why. */
export interface Apart {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly reason: SameReason;
}

const UNSHAPED: Shaped = { name: null, hidden: false, corrections: [] };

/** Rows in order, and what they are the rows of: those of a later cluster differ by a few. */
interface Ordered {
  readonly parts: ReadonlySet<Part>;
  readonly rows: readonly number[];
  /** Every row of `parts` that is not among `rows` has this number or a higher one. */
  readonly until: number;
}

export class Cluster implements ClusterIdentity, Shaped {
  readonly id: string;
  readonly kind: Actor['kind'];
  readonly key: string;
  readonly reach: 'all-reports' | 'one-report';
  readonly name: string | null;
  readonly hidden: boolean;
  readonly corrections: readonly string[];
  readonly parts: readonly Part[];
  readonly table: SightingTable;
  #known: Ordered | null;
  #rows: readonly number[] | null = null;
  #shownName: string | null = null;
  #reports = -1;

  /** `before`: the cluster that this one takes the place of. */
  constructor(
    table: SightingTable,
    { id, kind, key, reach }: ClusterIdentity,
    parts: readonly Part[],
    { name, hidden, corrections }: Shaped = UNSHAPED,
    before: Cluster | null = null,
  ) {
    this.table = table;
    this.id = id;
    this.kind = kind;
    this.key = key;
    this.reach = reach;
    this.parts = parts;
    this.name = name;
    this.hidden = hidden;
    this.corrections = corrections;
    this.#known = before?.ordered() ?? null;
  }

  /** Numbers of its sightings by day, undated ones last, then by report: the order in which evidence is shown. */
  get rows(): readonly number[] {
    if (this.#rows === null) {
      const [only, second] = this.parts;
      if (only === undefined) this.#rows = [];
      else if (second === undefined) this.#rows = this.table.inOrder(only);
      else this.#rows = this.#withFew() ?? this.parts.flatMap(({ rows }) => rows).sort(this.table.compare);
      this.#known = null;
    }
    return this.#rows;
  }

  /** … as objects: for few. */
  get sightings(): Sighting[] {
    return this.rows.map((row) => this.table.sightingAt(row));
  }

  /** What reports call it by first, each once, in the order of its sightings; a surname alone only of who has no other name. */
  get names(): readonly string[] {
    const parts = this.#named;
    if (parts.length === 1) return [parts[0]!.named.name];
    const first = new Map<string, number>();
    for (const part of parts) {
      const { name } = part.named;
      const [row, there] = [this.table.inOrder(part)[0]!, first.get(name)];
      if (there === undefined || this.table.compare(row, there) < 0) first.set(name, row);
    }
    return [...first].sort(([, a], [, b]) => this.table.compare(a, b)).map(([name]) => name);
  }

  /** The name that a person gave, else the one that most reports have; of equals the longest, then the first by letters. “Federation” alone only where no other is there. */
  get shownName(): string {
    if (this.name !== null) return this.name;
    if (this.#shownName === null && this.reach === 'all-reports') this.#shownName = nameOfBody(this.parts);
    if (this.#shownName === null) {
      const counts = new Map<string, number>();
      for (const { named, rows } of this.#named) counts.set(named.name, (counts.get(named.name) ?? 0) + rows.length);
      const isEnd = (name: string) => Number(STATE_ENDS.has(foldName(name)));
      const [best] = [...counts].sort(([a, n], [b, m]) => isEnd(a) - isEnd(b) || m - n || b.length - a.length || compareText(a, b)); // biome-ignore format: one line
      this.#shownName = best![0];
    }
    return this.#shownName;
  }

  /** Without the surname alone, but where nothing else is there. */
  get #named(): readonly Part[] {
    const full = this.parts.filter(({ bearer }) => bearer === null);
    return full.length > 0 ? full : this.parts;
  }

  /** How many reports name it. */
  get reports(): number {
    if (this.#reports < 0) this.#reports = this.table.countReports(this.parts.map(({ rows }) => rows));
    return this.#reports;
  }

  get offices(): OfficeTold[] {
    return this.parts.flatMap(({ offices }) => offices);
  }

  has(row: number): boolean {
    return this.parts.some((part) => this.table.isAmong(part, row));
  }

  /** For the cluster that takes its place. */
  ordered(): Ordered | null {
    if (this.#rows === null || this.parts.length < 2) return this.#known;
    return { parts: new Set(this.parts), rows: this.#rows, until: this.table.sightings };
  }

  /** The rows of the cluster before with the few that came since and without those that went; null where it is not known to be so. */
  #withFew(): number[] | null {
    if (this.#known === null) return null;
    const { parts, rows: before, until } = this.#known;
    const [old, fresh] = [before.filter((row) => this.table.isThere(row)), [] as number[]];
    let total = 0;
    const own = new Set(this.parts);
    for (const part of parts) if (!own.has(part) && part.rows.length > 0) return null;
    for (const part of this.parts) {
      total += part.rows.length;
      const isKnown = parts.has(part);
      // numbers grow: a known part of many has the new ones among its newest days nearly always, so it is looked through
      for (const row of part.rows) {
        if (row >= until) fresh.push(row);
        else if (!isKnown) return null;
      }
    }
    if (old.length + fresh.length !== total) return null;
    for (const row of fresh) this.table.insert(old, row);
    return old;
  }
}
