// Sightings in; the clusters that the rules of identity make of them out, before people and offers. Each sighting ends in one.
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import type { Actor } from '../../record/actor.ts';
import type { SameReason } from '../../record/registered-actor.ts';
import { contentId } from '../../text/content-hash.ts';
import { foldName } from '../../text/fold-name.ts';
import { ownerOf } from './owner-of-office.ts';
import { acronymOf, ISO_STATE, identify } from './rules-of-identity.ts';
import { compareSightings, type Sighting } from './sighting.ts';
import { findStatesBeside } from './states-beside.ts';
import { tellApart } from './tell-apart.ts';

export interface Cluster {
  id: string;
  readonly kind: Actor['kind'];
  readonly key: string;
  readonly reach: 'all-reports' | 'one-report';
  /** By day, then report. */
  sightings: Sighting[];
  /** What a person gave; null for the name that most reports have. */
  name: string | null;
  hidden: boolean;
  /** Ids of the corrections that shaped it. */
  readonly corrections: string[];
}

/** Two clusters that were kept apart, and why. */
export interface Apart {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly reason: SameReason;
}

/** The clusters, by id; the same for any order of `sightings`. */
export function clusterSightings(sightings: readonly Sighting[]): { clusters: Cluster[]; apart: Apart[] } {
  const nations = nationsOf(sightings);
  const longForms = findLongForms(sightings);
  const fullStates = findFullStates(sightings);
  const clusters: Cluster[] = [];
  const apart: Apart[] = [];
  const open = (of: readonly Sighting[], key: string, reach: Cluster['reach'], ...marks: string[]): Cluster => {
    const kind = kindOf(of);
    const cluster: Cluster = {
      id: contentId('actor', kind, key, ...marks),
      kind,
      key,
      reach,
      sightings: [...of].sort(compareSightings),
      name: null,
      hidden: false,
      corrections: [],
    };
    clusters.push(cluster);
    return cluster;
  };

  // “Tarsk” that one report shows to be a state and another names only
  function stateOf({ actor: { kind }, key, reach }: Sighting): string | null {
    if (reach !== 'all-reports' || (kind !== 'state' && (kind !== 'organisation' || key.includes(' ')))) return null;
    const [only, second] = fullStates.get(key) ?? [];
    return only === undefined || second !== undefined ? null : only;
  }

  const stateBeside = findStatesBeside(sightings, stateOf);
  const personOf = findMisreadPersons(sightings);

  const ambiguous: { sighting: Sighting; keys: readonly string[] }[] = [];
  const byKey = Map.groupBy(sightings, (sighting) => {
    const { kind, name } = sighting.actor;
    const state = stateOf(sighting) ?? stateBeside(sighting);
    if (state !== null) return `state all-reports ${state}`;
    const person = personOf(sighting);
    if (person !== null) return `person all-reports ${person}`;
    const acronym = acronymOf(name);
    const long = acronym === null ? undefined : longForms.get(`${kind} ${acronym}`);
    if (long === undefined) return `${kind} ${sighting.reach} ${sighting.key}`;
    const [only, second] = long.keys;
    if (only !== undefined && second === undefined && !long.isGeneric) return `${kind} all-reports ${only}`;
    ambiguous.push({ sighting, keys: [...long.keys].sort() });
    return null;
  });
  byKey.delete(null);
  const clusterOf = new Map<string, Cluster>();
  for (const [at, of] of byKey as ReadonlyMap<string, Sighting[]>) {
    const kind = kindOf(of);
    const reach = at.startsWith(`${kind} one-report `) ? 'one-report' : 'all-reports';
    const key = at.slice(`${kind} ${reach} `.length);
    if (reach === 'one-report') {
      for (const [reportId, here] of byReport(of)) open(here, key, reach, reportId);
    } else if (kind !== 'person') clusterOf.set(`${kind} ${key}`, open(of, key, reach));
    else {
      const { bearers, unclear, apart: pairs } = tellApart(of, nations);
      const made = bearers.map(({ mark, sightings: own }) => open(own, key, reach, ...(mark === '' ? [] : [mark])));
      for (const { a, b, reason } of pairs) apart.push({ a: made[a]!, b: made[b]!, reason });
      for (const [reportId, here] of byReport(unclear)) {
        const single = open(here, key, 'one-report', reportId);
        // Of a common name the pairs would be more than the reports: then only the likeliest is offered.
        for (const bearer of made.length <= MOST_BEARERS ? made : [largestOf(made)])
          apart.push({ a: bearer, b: single, reason: 'unclear-bearer' });
      }
    }
  }
  for (const { sighting, keys } of ambiguous) {
    const { actor, folded, reportId } = sighting;
    const single = open([sighting], folded, 'one-report', reportId, 'acronym');
    for (const key of keys) {
      const long = clusterOf.get(`${actor.kind} ${key}`);
      if (long !== undefined) apart.push({ a: long, b: single, reason: 'acronym' });
    }
  }
  return { clusters: clusters.sort((a, b) => (a.id < b.id ? -1 : 1)), apart };
}

/** All have one, but for bodies that were found to be a state or a person. */
const kindOf = (of: readonly Sighting[]): Actor['kind'] =>
  (['state', 'person'] as const).find((kind) => of.some(({ actor }) => actor.kind === kind)) ?? of[0]!.actor.kind;

const MOST_BEARERS = 3;
/** Reports that show a name to be a state’s before one that only names it is taken for that. */
const LEAST_STATES = 2;

/** Reports that read a full name as a person’s before one that took it for a body is mended, and how many for each such one. */
const LEAST_PERSONS = 3;
const PERSONS_FOR_EACH = 2;

const largestOf = (clusters: readonly Cluster[]): Cluster =>
  clusters.reduce((best, one) => (one.sightings.length > best.sightings.length ? one : best));

const byReport = (sightings: readonly Sighting[]) => Map.groupBy(sightings, ({ reportId }) => reportId);

interface LongForms {
  readonly keys: Set<string>;
  /** Whether one of them is a name that bodies of many states have: an SDP is a Social Democratic Party of any. */
  isGeneric: boolean;
}

/** "alliance NHT" → keys of the long forms that reports give it. With two of them the acronym alone says neither. */
function findLongForms(sightings: readonly Sighting[]): ReadonlyMap<string, LongForms> {
  const found = new Map<string, LongForms>();
  for (const { actor, acronyms, key, reach } of sightings)
    for (const acronym of actor.kind === 'person' ? [] : acronyms) {
      const at = `${actor.kind} ${acronym}`;
      const long = found.get(at) ?? { keys: new Set(), isGeneric: false };
      if (reach === 'all-reports') long.keys.add(key);
      else long.isGeneric = true;
      found.set(at, long);
    }
  return found;
}

/** Keys of owners that some report shows to be states: by an adjective, by a state’s office, or as an actor. */
function nationsOf(sightings: readonly Sighting[]): Set<string> {
  const nations = new Set<string>();
  for (const { actor, offices, folded } of sightings) {
    for (const office of offices) for (const { key, nation } of office?.owners ?? []) if (nation) nations.add(key);
    const own = actor.kind === 'state' ? ownerOf(folded) : null;
    if (own !== null) nations.add(own.key);
  }
  return nations;
}

/** “Tarsk” → Tarsk Federation, where a report calls it both, or → itself; by the key of one word. Of states without a code. */
function findFullStates(sightings: readonly Sighting[]): ReadonlyMap<string, ReadonlySet<string>> {
  const full = new Map<string, Set<string>>();
  const states = sightings.filter(({ actor }) => actor.kind === 'state' && actor.identifiers[ISO_STATE] === undefined);
  for (const { actor, key } of states) {
    for (const { name } of actor.names) {
      const short = foldName(name);
      if (short.includes(' ') || !key.startsWith(`${short} `)) continue;
      full.set(short, (full.get(short) ?? new Set<string>()).add(key));
    }
  }
  // “Drovny” that reports show to speak for Tarsk
  const seats = new Map<string, Map<string, Set<string>>>();
  for (const { actor, key, reportId } of sightings.filter((one) => one.actor.kind === 'state'))
    for (const { name } of actor.names) {
      const short = foldName(name);
      if (short.includes(' ') || short === key || key.startsWith(`${short} `) || full.has(short)) continue;
      const of = seats.get(short) ?? new Map<string, Set<string>>();
      of.set(key, (of.get(key) ?? new Set<string>()).add(reportId));
      seats.set(short, of);
    }
  for (const [short, of] of seats) {
    const told = [...of].filter(([, reports]) => reports.size >= LEAST_STATES).map(([key]) => key);
    if (told.length > 0 && of.size === told.length) full.set(short, new Set(told));
  }
  for (const [key, of] of Map.groupBy(states, (one) => one.key))
    if (!key.includes(' ') && !full.has(key) && byReport(of).size >= LEAST_STATES) full.set(key, new Set([key]));
  return full;
}

/**
 * The key of the person whose full name a report took for a body’s, as nothing there told what “Joren Halvik” is; null for all else. Where no
 * word of it is a body’s, and three reports or more, twice as many as took it so, show a person. Letter by letter the same name only.
 */
function findMisreadPersons(sightings: readonly Sighting[]): (sighting: Sighting) => string | null {
  const reportsOf = (of: readonly Sighting[]) =>
    new Map([...Map.groupBy(of, ({ key }) => key)].map(([key, all]) => [key, byReport(all).size] as const));
  const wide = sightings.filter(({ reach }) => reach === 'all-reports');
  const persons = reportsOf(wide.filter(({ actor }) => actor.kind === 'person'));
  const bodies = reportsOf(wide.filter(({ actor }) => actor.kind === 'organisation'));
  return ({ actor: { kind, name }, key, reach }) => {
    if (kind !== 'organisation' || reach !== 'all-reports') return null;
    const asPerson = identify({ kind: 'person', name, identifiers: {} });
    const shown = asPerson.reach === 'all-reports' ? (persons.get(asPerson.key) ?? 0) : 0;
    if (shown < LEAST_PERSONS || shown < PERSONS_FOR_EACH * (bodies.get(key) ?? 0)) return null;
    return foldName(name)
      .split(' ')
      .some((word) => ORGANISATION_HEADS.has(word))
      ? null
      : asPerson.key;
  };
}
