// Sightings of a surname alone in, which their own report ties to nobody; whom they mean by what other reports say, and why, out.
//
//   “Judge Reyk”                                     the only Reyk whom a report calls a judge
//   “Okker”, beside Mirela Costane                   the only Okker, whom another report names with her, as few do
//   “Okker” where there are a Daan and a Petra       nobody: it stays its own report’s, as it does beside neither
//
// Each answer hangs on its own report, on who bears the surname and on the few reports that name somebody seldom named: so what comes changes few,
// and those are found by key.
import { type Candidate, Family, FEW, familyOf, isBare, isNear } from './bearers-of-surname.ts';
import { type Bearer, isOfRows, type Named, ofRows, type Part, type Profile } from './profile.ts';
import type { SightingTable } from './sighting-table.ts';

/** Somebody seldom named tells most, a body half as much. */
const WEIGHTS = { person: 2, body: 1 };
const ENOUGH = 2;
/** Of the reports that name somebody so many must name the bearer too. */
const LEAST_SHARE = 0.1;

interface Decided {
  readonly candidate: Candidate | null;
  readonly means: Map<number, boolean>;
  readonly parts: readonly Part[];
}

export class BareSurnames {
  readonly #table: SightingTable;
  readonly #families = new Map<string, Family>();
  /** Persons with a full name, and bodies: their profiles, and how many sightings they had. */
  readonly #named = new Map<string, Set<Profile>>();
  readonly #counts = new Map<string, number>();
  readonly #decided = new Map<Profile, Decided>();

  constructor(table: SightingTable) {
    this.#table = table;
  }

  /** Brings in what changed; gives the profiles of bare surnames that may mean somebody else than before. */
  update(changed: readonly Profile[]): ReadonlySet<Profile> {
    const [touched, keys] = [new Set<Family>(), new Map<string, Named>()];
    for (const profile of changed) {
      const { named } = profile;
      const surname = familyOf(named);
      if (surname !== null) {
        const family = this.#families.get(surname) ?? new Family(this.#table);
        this.#families.set(surname, family);
        family.put(profile);
        touched.add(family);
      }
      const key = keyOf(named);
      if (key === null) continue;
      const own = this.#named.get(key) ?? new Set<Profile>();
      if (profile.rows.length > 0) own.add(profile);
      else own.delete(profile);
      this.#named.set(key, own);
      keys.set(key, named);
    }
    const again = new Map<Profile, Set<number>>();
    for (const report of this.#reportsBeside(keys))
      for (const row of this.#table.rowsOf(report)) {
        const profile = this.#table.profileOf(row);
        if (isBare(profile.named)) again.set(profile, (again.get(profile) ?? new Set()).add(row));
      }
    const own = new Set(changed.filter(({ named }) => isBare(named)));
    const all = new Set([...own, ...again.keys(), ...touched.values().flatMap(({ bare }) => bare)]);
    for (const profile of all) this.#decide(profile, again.get(profile), own.has(profile));
    return all;
  }

  /** The sightings of a profile by whom they mean. */
  partsOf(profile: Profile): readonly Part[] {
    return this.#decided.get(profile)?.parts ?? [profile];
  }

  /** Reports that name somebody seldom named, of whom some came or went, in full or by the surname. */
  #reportsBeside(keys: ReadonlyMap<string, Named>): ReadonlySet<number> {
    const reports = new Set<number>();
    const add = (profiles: Iterable<Profile>) => {
      for (const { rows } of profiles) for (const row of rows) reports.add(this.#table.reportIn(row));
    };
    const isFew = (key: string, count: number) => {
      const before = this.#counts.get(key) ?? 0;
      this.#counts.set(key, count);
      return Math.min(before, count) <= FEW;
    };
    const families = new Set<string>();
    for (const [key, named] of keys) {
      const own = this.#named.get(key)!;
      if (isFew(key, countOf(own))) add(own);
      if (named.kind === 'person') families.add(familyOf(named)!);
    }
    for (const surname of families) {
      const family = this.#families.get(surname)!;
      if (isFew(`family ${surname}`, family.sightings)) add(family.bare);
    }
    return reports;
  }

  #decide(profile: Profile, again: ReadonlySet<number> | undefined, isChanged: boolean): void {
    const before = this.#decided.get(profile);
    const candidate = profile.rows.length === 0 ? null : this.#families.get(profile.named.folded)!.candidateFor(profile); // biome-ignore format: one line
    if (candidate === null) {
      this.#decided.delete(profile);
      return;
    }
    // of one seldom named each report that comes may tell
    const isKept = candidate.isKnown && before !== undefined && isEqual(before.candidate, candidate);
    if (isKept && again === undefined && !isChanged) return;
    const means = new Map<number, boolean>();
    for (const row of this.#table.inOrder(profile)) {
      const known = isKept && !again?.has(row) ? before.means.get(row) : undefined;
      means.set(row, known ?? this.#isMeant(profile, row, candidate));
    }
    this.#decided.set(profile, { candidate, means, parts: this.#toParts(profile, candidate, means, before) });
  }

  #toParts(profile: Profile, { key }: Candidate, means: ReadonlyMap<number, boolean>, before: Decided | undefined) {
    const byMeaning = Map.groupBy(means.keys(), (row) => means.get(row)!);
    if (!byMeaning.has(true)) return [profile];
    return [...byMeaning].map(([isMeant, rows]): Part => {
      const old = before?.parts.find((one) => one !== profile && one.bearer?.key === (isMeant ? key : undefined));
      if (isOfRows(old, rows)) return old;
      const bearer = isMeant ? { key, why: (row: number) => this.#why(profile, row, key) } : null;
      return { ...ofRows(profile, rows), bearer };
    });
  }

  #isMeant(profile: Profile, row: number, candidate: Candidate): boolean {
    if (!isNear(candidate, this.#table.dayOf(row)) || this.#namesBearer(row)) return false;
    if (candidate.byOffice) return candidate.isExclusive || candidate.isKnown || this.#isBesideSame(row, candidate.key);
    const { named } = profile;
    return this.#beside(row, named, candidate.key).reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH;
  }

  /** Whether its report names somebody of that surname in full. */
  #namesBearer(row: number): boolean {
    const { folded } = this.#table.profileOf(row).named;
    return this.#others(row).some(({ named }) => named.reach === 'all-reports' && familyOf(named) === folded);
  }

  /** Whether some report that names the bearer names a person, body or state of this report too. For one seldom named. */
  #isBesideSame(row: number, bearer: string): boolean {
    const here = new Set(this.#others(row).flatMap(({ named }) => sameKeyOf(named) ?? []));
    return [...(this.#named.get(`person ${bearer}`) ?? [])].some(({ rows }) =>
      rows.some((one) => this.#others(one).some(({ named }) => here.has(sameKeyOf(named) ?? ''))),
    );
  }

  /** Those seldom named beside it whom a tenth of their reports names with the bearer: the first such report of each. */
  #beside(row: number, { folded }: Named, bearer: string) {
    const report = this.#table.reportIn(row);
    const found: { key: string; weight: number; share: number; row: number }[] = [];
    for (const { named } of this.#others(row)) {
      const key = keyOf(named);
      const family = key === null && isBare(named) && named.folded !== folded ? this.#families.get(named.folded) : undefined; // biome-ignore format: one line
      const profiles = key !== null ? this.#named.get(key)! : [...(family?.full.values() ?? [])].flatMap((own) => [...own]); // biome-ignore format: one line
      if (countOf(profiles) > FEW) continue;
      const rows = [...profiles].flatMap((one) => one.rows);
      const both = rows.filter((one) => this.#table.reportIn(one) !== report && this.#names(one, bearer));
      if (both.length === 0 || both.length < LEAST_SHARE * rows.length) continue;
      const weight = named.kind === 'person' ? WEIGHTS.person : WEIGHTS.body;
      found.push({ key: key ?? named.folded, weight, share: both.length / rows.length, row: both.sort(this.#table.compare)[0]! }); // biome-ignore format: one line
    }
    return found;
  }

  #names(row: number, bearer: string): boolean {
    return this.#others(row).some(({ named }) => named.kind === 'person' && named.reach === 'all-reports' && named.key === bearer); // biome-ignore format: one line
  }

  /** Whom the report of a sighting names besides. */
  #others(row: number): Profile[] {
    return this.#table.rowsOf(this.#table.reportIn(row)).filter((one) => one !== row).map((one) => this.#table.profileOf(one)); // biome-ignore format: one line
  }

  #why(profile: Profile, row: number, bearer: string): ReturnType<Bearer['why']> {
    const office = this.#families.get(profile.named.folded)?.firstWithOffice(profile, bearer) ?? null;
    if (office !== null) return { by: 'office', words: office.office, reportId: this.#table.reportId(office.row) };
    const [best] = this.#beside(row, profile.named, bearer).sort((a, b) => b.weight - a.weight || b.share - a.share || (a.key < b.key ? -1 : 1)); // biome-ignore format: one line
    if (best === undefined) return null;
    return { by: 'named-with', words: this.#table.profileOf(best.row).named.name, reportId: this.#table.reportId(best.row) }; // biome-ignore format: one line
  }
}

const BODIES: ReadonlySet<Named['kind']> = new Set(['organisation', 'alliance', 'armed-group']);

/** Of a person with a full name and of a body; null for all else. */
const keyOf = ({ kind, key, reach }: Named): string | null =>
  reach === 'all-reports' && (kind === 'person' || BODIES.has(kind)) ? `${kind} ${key}` : null;

/** … and of a state. */
const sameKeyOf = (named: Named): string | null => (named.kind === 'state' ? `state ${named.key}` : keyOf(named));

function countOf(profiles: Iterable<Profile>): number {
  let sum = 0;
  for (const { rows } of profiles) sum += rows.length;
  return sum;
}

const isEqual = (a: Candidate | null, b: Candidate): boolean =>
  a !== null && a.key === b.key && a.isKnown === b.isKnown && a.isExclusive === b.isExclusive && a.from === b.from && a.to === b.to; // biome-ignore format: one line
