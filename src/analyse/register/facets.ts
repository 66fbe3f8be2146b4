// Sightings of one full name in, by profile; what the reports tell of its bearer as facets out: a state, a post, a trade, a gender, a middle name.
import { personName } from './name-words.ts';
import type { Part } from './profile.ts';
import type { OfficeRead } from './read-office.ts';
import type { SightingTable } from './sighting-table.ts';

export interface Facet {
  /** "owner arven", "post halden pact · secretary general", "field 0", "gender she", "middle m" */
  readonly key: string;
  readonly kind: 'owner' | 'post' | 'field' | 'gender' | 'middle';
  /** The state or body, for an owner and a post. */
  readonly owner: string | null;
  /** Days on which a report gives it as held now; null where none of them is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Whether a report gives it as held now. */
  readonly isCurrent: boolean;
}

/** A facet that is gathered from part to part. */
type Growing = { -readonly [K in keyof Facet]: Facet[K] };

export interface Facets {
  readonly all: readonly Facet[];
  /** Indexes into `all`, for each part given. */
  readonly of: readonly (readonly number[])[];
}

/** Facets in the order of their keys, so the same for any order of sightings. */
export function findFacets(table: SightingTable, parts: readonly Part[]): Facets {
  const byKey = new Map<string, Growing>();
  const keys = parts.map((part) => {
    const [from, to] = daysOf(table, part);
    const own = new Set<string>();
    const put = (kind: Facet['kind'], key: string, owner: string | null, held: OfficeRead['held']) => {
      own.add(key);
      let facet = byKey.get(key);
      if (facet === undefined) {
        facet = { key, kind, owner, first: null, last: null, isCurrent: false };
        byKey.set(key, facet);
      }
      if (held !== 'now') return;
      facet.isCurrent = true;
      if (from === null || to === null) return;
      if (facet.first === null || from < facet.first) facet.first = from;
      if (facet.last === null || to > facet.last) facet.last = to;
    };
    for (const { read: office } of part.offices) {
      // Of words that are more than an office nobody knows what belongs to it.
      if (office === null || !office.isWhole) continue;
      for (const { key } of office.owners) {
        put('owner', `owner ${key}`, key, office.held);
        if (office.exclusive) put('post', `post ${key} · ${office.post}`, key, office.held);
      }
      if (office.field !== null) put('field', `field ${office.field}`, null, office.held);
    }
    const gender = part.offices.reduce((sum, { read }) => sum + (read?.isWhole ? read.gender : 0), 0);
    if (gender !== 0) put('gender', gender > 0 ? 'gender she' : 'gender he', null, 'past');
    for (const middle of personName(part.named.name)?.middle ?? []) put('middle', `middle ${middle}`, null, 'past');
    return own;
  });
  // “Ingrid M. Solvane” is Ingrid Maria Solvane where there is no other middle name with M
  const full = new Map<string, string[]>();
  for (const { key, kind } of byKey.values())
    if (kind === 'middle' && key.length > 'middle '.length + 1) {
      const initial = key.slice(0, 'middle '.length + 1);
      full.set(initial, [...(full.get(initial) ?? []), key]);
    }
  const nameOf = (key: string) => (full.get(key)?.length === 1 ? full.get(key)![0]! : key);
  const all = [...byKey.values()].filter(({ key }) => nameOf(key) === key).sort((a, b) => (a.key < b.key ? -1 : 1));
  const index = new Map(all.map(({ key }, n) => [key, n]));
  return {
    all,
    of: keys.map((own) => [...new Set([...own].map((key) => index.get(nameOf(key))!))].sort((a, b) => a - b)),
  };
}

/** The first and the last day of its dated reports; null where it has none. */
export function daysOf(table: SightingTable, part: Part): readonly [first: string | null, last: string | null] {
  const rows = table.inOrder(part);
  const last = table.lastDated(rows);
  return last === null ? [null, null] : [table.dayOf(rows[0]!), table.dayOf(last)];
}
