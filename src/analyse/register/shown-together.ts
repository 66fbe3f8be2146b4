// What reports show together about names, kept up to date as sightings come and go: which owners of offices are states, which long forms an
// acronym stands for, which state a single word is, which full names of bodies are persons’.
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { Counter } from './counter.ts';
import { findFullAlliances, findFullStates, findPlainStates } from './full-states.ts';
import { surnameOf } from './name-words.ts';
import { ownerOf } from './owner-of-office.ts';
import type { Named, Profile } from './profile.ts';
import { identify } from './rules-of-identity.ts';
import type { SightingTable } from './sighting-table.ts';

/** Reports that read a full name as a person’s before one that took it for a body is mended, and how many for each such one. */
const LEAST_PERSONS = 3;
const PERSONS_FOR_EACH = 2;

interface LongForms {
  readonly keys: Counter<string>;
  /** Sightings of a name that bodies of many states have: an SDP is a Social Democratic Party of any. */
  readonly generic: Counter<'all'>;
}

export class ShownTogether {
  /** Keys of owners that some report shows to be states: by an adjective, by a state’s office, or as an actor. */
  readonly nations = new Counter<string>();
  /** Profiles that some report has, and those of states, armed groups and papers among them. */
  readonly there = new Set<Profile>();
  readonly states = new Set<Profile>();
  readonly armed = new Set<Profile>();
  readonly papers = new Set<Profile>();
  readonly #alliances = new Set<Profile>();
  /** Owners of the offices that reports give the bearers of a full name, by its key. */
  readonly owners = new Map<string, Counter<string>>();
  /** Grows when an acronym or a single word may stand for something else than before: then any name may. */
  version = 0;
  readonly #table: SightingTable;
  readonly #longForms = new Map<string, LongForms>();
  /** Full names of persons and of bodies by key: their profiles. */
  readonly #persons = new Map<string, Set<Profile>>();
  readonly #bodies = new Map<string, Set<Profile>>();
  /** Bodies by the key that their name would have as a person’s. */
  readonly #asPersons = new Map<string, Set<Profile>>();
  readonly #asPerson = new WeakMap<Named, string | null>();
  #fullStates: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #plainStates: ReadonlySet<string> = new Set();
  #fullAlliances: ReadonlyMap<string, string> = new Map();
  /** Surnames that persons with a full name have. */
  readonly #families = new Counter<string>();
  /** Of which reports tell a mayor: “greywater”. */
  readonly #towns = new Counter<string>();

  constructor(table: SightingTable) {
    this.#table = table;
  }

  /** Gives bodies that may be taken for persons, or not any more, as numbers of reports changed, and owners that became nations, or ceased to be. */
  update(changed: Iterable<Profile>): { readonly bodies: ReadonlySet<Profile>; readonly turned: ReadonlySet<string> } {
    const bodies = new Set<Profile>();
    const turned = new Set<string>();
    let [isOfStates, isOfAlliances] = [false, false];
    for (const profile of changed) {
      if (profile.named.kind === 'state') isOfStates = true;
      if (profile.named.kind === 'alliance') isOfAlliances = true;
      const isThere = profile.rows.length > 0;
      if (isThere === this.there.has(profile)) continue;
      if (isThere) this.there.add(profile);
      else this.there.delete(profile);
      this.#comeOrGo(profile, isThere ? 1 : -1, turned);
    }
    for (const { named } of changed) for (const body of this.#sameName(named)) bodies.add(body);
    if (isOfStates) {
      const before = this.#fullStates;
      this.#fullStates = findFullStates(this.#table, this.states);
      const plain = this.#plainStates;
      this.#plainStates = findPlainStates(this.#table, this.states, this.#fullStates);
      if (!isSame(before, this.#fullStates) || plain.symmetricDifference(this.#plainStates).size > 0) this.version++;
    }
    if (isOfAlliances) {
      const before = this.#fullAlliances;
      this.#fullAlliances = findFullAlliances(this.#table, this.#alliances);
      const isAsBefore = [...this.#fullAlliances].every(([short, key]) => before.get(short) === key);
      if (before.size !== this.#fullAlliances.size || !isAsBefore) this.version++;
    }
    return { bodies, turned };
  }

  /** “Tarsk” that one report shows to be a state and another names only. */
  stateOf({ kind, key, reach }: Named): string | null {
    if (kind === 'person') {
      // “Tarsk said”: a person’s surname for all that one report tells
      if (reach !== 'one-report' || !this.#plainStates.has(key) || this.#families.has(key)) return null;
    } else if (reach !== 'all-reports' || (kind !== 'state' && (!MAY_BE_STATE.has(kind) || key.includes(' '))))
      return null;
    const [only, second] = this.#fullStates.get(key) ?? [];
    return only === undefined || second !== undefined ? null : only;
  }

  /** The key of the town that “Greywater did” is, which a report took for a person and tells nothing of: other reports tell of its mayor, and nobody has it as a surname. */
  townOf({ kind, key, reach }: Named): string | null {
    return kind === 'person' && reach === 'one-report' && this.#towns.has(key) && !this.#families.has(key) ? key : null;
  }

  /** Keys of the states without a code that reports call so by one word: by a part of their name, or by their capital. */
  statesCalled(word: string): readonly string[] {
    return [...(this.#fullStates.get(word) ?? [])];
  }

  /** The key of the alliance that “the Pact” is, which a report names by that alone; null where several may be. */
  allianceOf({ kind, folded, reach }: Named): string | null {
    return kind === 'alliance' && reach === 'one-report' ? (this.#fullAlliances.get(folded) ?? null) : null;
  }

  /**
   * The key of the person whose full name a report took for a body’s, as nothing there told what “Joren Halvik” is; null for all else. Where no
   * word of it is a body’s, and three reports or more, twice as many as took it so, show a person. Letter by letter the same name only.
   */
  personOf(named: Named): string | null {
    if (named.kind !== 'organisation' || named.reach !== 'all-reports') return null;
    const person = this.#personKey(named);
    const persons = person === null ? undefined : this.#persons.get(person);
    if (persons === undefined) return null;
    const shown = this.#reportsOf(persons);
    if (shown < LEAST_PERSONS || shown < PERSONS_FOR_EACH * this.#reportsOf(this.#bodies.get(named.key)!)) return null;
    return person;
  }

  /** Keys of the long forms that reports give an acronym; null where they give it none. With two of them the acronym alone says neither. */
  longFormsOf({ kind, acronym }: Named): { readonly keys: readonly string[]; readonly isGeneric: boolean } | null {
    const found = acronym === null ? undefined : this.#longForms.get(`${kind} ${acronym}`);
    return found ? { keys: [...found.keys.keys()].sort(), isGeneric: found.generic.size > 0 } : null;
  }

  #comeOrGo(profile: Profile, by: 1 | -1, turned: Set<string>): void {
    const { named, acronyms, offices } = profile;
    for (const { of, read } of offices)
      if (read?.head === 'mayor' && of !== null && this.#towns.add(of, by) && this.#isTakenForPerson(of))
        this.version++;
    for (const { read } of offices)
      for (const { key, nation } of read?.owners ?? []) {
        if (nation && this.nations.add(key, by)) turned.add(key);
        if (named.reach === 'all-reports') at(this.owners, named.key, () => new Counter<string>()).add(key, by);
      }
    if (named.kind === 'alliance') putOrTake(this.#alliances, profile, by);
    if (named.kind === 'armed-group') putOrTake(this.armed, profile, by);
    if (named.kind === 'publication') putOrTake(this.papers, profile, by);
    if (named.kind === 'state') {
      const own = ownerOf(named.folded);
      if (own !== null && this.nations.add(own.key, by)) turned.add(own.key);
      putOrTake(this.states, profile, by);
    }
    if (named.reach === 'all-reports' && named.kind === 'person') {
      putOrTake(
        at(this.#persons, named.key, () => new Set<Profile>()),
        profile,
        by,
      );
      const family = surnameOf(named.name);
      if (this.#families.add(family, by) && (this.#plainStates.has(family) || this.#towns.has(family))) this.version++;
    }
    if (named.reach === 'all-reports' && named.kind === 'organisation') {
      putOrTake(
        at(this.#bodies, named.key, () => new Set<Profile>()),
        profile,
        by,
      );
      const person = this.#personKey(named);
      if (person !== null)
        putOrTake(
          at(this.#asPersons, person, () => new Set<Profile>()),
          profile,
          by,
        );
    }
    for (const acronym of named.kind === 'person' ? [] : acronyms) {
      const key = `${named.kind} ${acronym}`;
      const long = at(this.#longForms, key, () => ({ keys: new Counter<string>(), generic: new Counter<'all'>() }));
      const isOther = named.reach === 'all-reports' ? long.keys.add(named.key, by) : long.generic.add('all', by);
      if (long.keys.size === 0 && long.generic.size === 0) this.#longForms.delete(key);
      if (isOther) this.version++;
    }
  }

  #isTakenForPerson(folded: string): boolean {
    return this.#table.called(folded).some(({ named }) => named.kind === 'person' && named.reach === 'one-report');
  }

  /** Bodies whose being persons hangs on how often this name is there. */
  #sameName({ kind, key, reach }: Named): ReadonlySet<Profile> {
    if (reach !== 'all-reports') return NONE;
    return (
      (kind === 'person' ? this.#asPersons.get(key) : kind === 'organisation' ? this.#bodies.get(key) : null) ?? NONE
    );
  }

  #reportsOf(profiles: ReadonlySet<Profile>): number {
    return this.#table.countReports([...profiles].map(({ rows }) => rows));
  }

  #personKey(named: Named): string | null {
    let key = this.#asPerson.get(named);
    if (key === undefined) {
      const { key: own, reach } = identify({ kind: 'person', name: named.name, identifiers: {} });
      const isBody = named.folded.split(' ').some((word) => ORGANISATION_HEADS.has(word));
      key = reach === 'all-reports' && !isBody ? own : null;
      this.#asPerson.set(named, key);
    }
    return key;
  }
}

const MAY_BE_STATE: ReadonlySet<Named['kind']> = new Set(['organisation', 'place']);

const NONE: ReadonlySet<Profile> = new Set();

function at<V>(map: Map<string, V>, key: string, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

function putOrTake<T>(set: Set<T>, one: T, by: 1 | -1): void {
  if (by > 0) set.add(one);
  else set.delete(one);
}

function isSame(a: ReadonlyMap<string, ReadonlySet<string>>, b: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, set] of a) if (!b.has(key) || set.symmetricDifference(b.get(key)!).size > 0) return false;
  return true;
}
