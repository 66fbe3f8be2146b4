// Full names with one surname in, as reports come and go; whom a report may mean that has the surname alone, out.
import { daysOf } from './facets.ts';
import { surnameOf } from './name-words.ts';
import type { Named, Part, Profile } from './profile.ts';
import type { OfficeRead } from './read-office.ts';
import type { SightingTable } from './sighting-table.ts';

/** So many reports make somebody well known, whose office alone tells who is meant; and nobody named oftener tells a story from others. */
export const FEW = 20;
/** Of several bearers the one of nearly all reports, as for a full name of several bearers (tell-apart.ts). */
const PREVAILS = { sightings: 20, share: 0.95 };
/** Half years between a report and the nearest that gives the full name: 180 days and more. */
const MOST_HALVES = 1;

export interface Candidate {
  /** Key of the full name. */
  readonly key: string;
  readonly isKnown: boolean;
  /** Whether the words give an office that reports give this one too. */
  readonly byOffice: boolean;
  /** … one that nobody else holds beside it. */
  readonly isExclusive: boolean;
  /** Half years of the first and last dated report. */
  readonly from: number;
  readonly to: number;
}

/** “Halvik”; not “J. Halvik”, which two may be called. */
export const isBare = ({ kind, reach, folded }: Named): boolean =>
  kind === 'person' && reach === 'one-report' && !folded.includes(' ');

/** The surname that a person’s name is, or ends with; null for all else. */
export function familyOf(named: Named): string | null {
  if (named.kind !== 'person') return null;
  if (named.reach === 'all-reports') return surnameOf(named.name);
  return isBare(named) ? named.folded : null;
}

/** What reports say together of one bearer. */
interface Bearing {
  readonly key: string;
  readonly sightings: number;
  readonly offices: ReadonlySet<OfficeRead>;
  /** Half years of the dated reports; infinite where there are none. */
  readonly from: number;
  readonly to: number;
}

export class Family {
  /** Profiles of the surname alone. */
  readonly bare = new Set<Profile>();
  /** … of full names, by key. */
  readonly full = new Map<string, Set<Profile>>();
  readonly #table: SightingTable;
  #bearings: readonly Bearing[] | null = null;

  constructor(table: SightingTable) {
    this.#table = table;
  }

  /** Brings in a profile of which sightings came or went. */
  put(profile: Profile): void {
    this.#bearings = null;
    const isThere = profile.rows.length > 0;
    const { reach, key } = profile.named;
    const among = reach === 'one-report' ? this.bare : (this.full.get(key) ?? new Set<Profile>());
    if (isThere) among.add(profile);
    else among.delete(profile);
    if (reach === 'one-report') return;
    if (among.size > 0) this.full.set(key, among);
    else this.full.delete(key);
  }

  get sightings(): number {
    return this.#all.reduce((sum, { sightings }) => sum + sightings, 0);
  }

  /**
   * The only one who bears the name, or of nearly all reports that give a full one. Of an office the only one to whom reports give it: an office
   * that nobody of the name is given speaks against all. Null for nobody, and where it may be several.
   */
  candidateFor(bare: Part): Candidate | null {
    const offices = officesOf(bare);
    const fitting = this.#all.filter((one) => offices.length === 0 || sharedOffice(offices, one.offices) !== null);
    const all = fitting.reduce((sum, { sightings }) => sum + sightings, 0);
    const isMain = ({ sightings }: Bearing) =>
      fitting.length === 1 || (sightings >= PREVAILS.sightings && sightings >= PREVAILS.share * all);
    const main = fitting.find(isMain);
    if (main === undefined || isMixed(main.key) || main.from === Number.POSITIVE_INFINITY) return null;
    const { key, sightings, from, to } = main;
    const isExclusive = sharedOffice(offices, main.offices)?.exclusive ?? false;
    return { key, isKnown: sightings > FEW, byOffice: offices.length > 0, isExclusive, from, to };
  }

  get #all(): readonly Bearing[] {
    this.#bearings ??= [...this.full].map(([key, profiles]) => {
      let [sightings, from, to] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const profile of profiles) {
        sightings += profile.rows.length;
        const [first, last] = daysOf(this.#table, profile);
        if (first === null || last === null) continue;
        from = Math.min(from, halfOf(first));
        to = Math.max(to, halfOf(last));
      }
      return { key, sightings, offices: new Set([...profiles].flatMap(officesOf)), from, to };
    });
    return this.#bearings;
  }

  /** Where the first report gives `key` an office of `bare`. */
  firstWithOffice(bare: Part, key: string): { readonly row: number; readonly office: string } | null {
    const offices = officesOf(bare);
    const holding = [...(this.full.get(key) ?? [])].flatMap((profile) => {
      const told = profile.offices.find(({ read }) => read !== null && offices.some((one) => isSame(one, read)));
      return told === undefined ? [] : [{ row: this.#table.inOrder(profile)[0]!, office: told.office }];
    });
    return holding.sort((a, b) => this.#table.compare(a.row, b.row))[0] ?? null;
  }
}

/** Whether the days of its reports reach so near to this one; not of an undated report. */
export const isNear = ({ from, to }: Candidate, day: string | null): boolean =>
  day !== null && halfOf(day) >= from - MOST_HALVES && halfOf(day) <= to + MOST_HALVES;

/** “Pеtra Lindqvar” with a Cyrillic е, or with what cannot be seen: it may be made to be taken for another’s. */
const isMixed = (name: string): boolean =>
  /\p{Cf}/u.test(name) || (/\p{Script=Latin}/u.test(name) && /[\p{L}--\p{Script=Latin}]/v.test(name));

const halfOf = (day: string): number => 2 * Number(day.slice(0, 4)) + (day.slice(5, 7) > '06' ? 1 : 0);

const officesOf = ({ offices }: Pick<Part, 'offices'>): OfficeRead[] =>
  offices.flatMap(({ read }) => (read?.isWhole ? [read] : []));

/** An office that both are given; null where there is none, and where their owners or genders are not the same. */
function sharedOffice(bare: readonly OfficeRead[], offices: ReadonlySet<OfficeRead>): OfficeRead | null {
  const own = [...offices];
  const owners = new Set(own.flatMap((one) => one.owners.map(({ key }) => key)));
  const of = bare.flatMap((one) => one.owners.map(({ key }) => key));
  if (owners.size > 0 && of.length > 0 && !of.some((key) => owners.has(key))) return null;
  const genderOf = (all: readonly OfficeRead[]) => Math.sign(all.reduce((sum, { gender }) => sum + gender, 0));
  if (genderOf(bare) * genderOf(own) < 0) return null;
  return bare.find((one) => own.some((other) => isSame(one, other))) ?? null;
}

const isSame = (a: OfficeRead, b: OfficeRead): boolean =>
  a.post === b.post &&
  (a.owners.length === 0 || b.owners.length === 0 || a.owners.some(({ key }) => b.owners.some((one) => one.key === key))); // biome-ignore format: one line
