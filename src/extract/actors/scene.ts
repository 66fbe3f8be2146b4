// A Reading and its entries in; all that resolving mentions looks at, out: names, entities, the trail, who has spoken.
import type { Because } from '../../record/actor.ts';
import type { Entry } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import type { KnownElsewhere, ToldOffice } from '../../record/told-elsewhere.ts';
import { findNames } from '../../understand/names/find-names.ts';
import type { Name, NameSeed } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import { trimDateline } from '../statements/trim-dateline.ts';
import type { Antecedent } from './antecedent.ts';
import { buildEntities } from './build-entities.ts';
import { nameCommonBodies } from './common-bodies.ts';
import type { Known } from './elsewhere.ts';
import type { Entity } from './entity.ts';
import { type GiveOffice, makeOfficeGiver } from './give-office.ts';
import { learnCapitals } from './learn-capitals.ts';
import { learnGender } from './learn-gender.ts';
import { learnOffices } from './learn-offices.ts';
import { lastName } from './make-actors.ts';
import { measureDistances } from './measure-distances.ts';
import { nameOutlet } from './name-outlet.ts';
import { namesOfByline } from './names-of-byline.ts';
import { withoutPeople } from './one-of-people.ts';
import { markQuoted } from './quoted-tokens.ts';
import { settleBodies } from './settle-bodies.ts';
import { settleKinds } from './settle-kinds.ts';
import { makeTrail, type Trace, type Trail, weightOfName } from './trail.ts';

/** Who a mention is, and why. */
export interface Resolved {
  readonly entity: Entity;
  readonly because: Because;
  /** The words of another report that tell it, where this report’s own do not. */
  readonly told?: ToldOffice;
  /** How likely it is, where it was weighed against others. */
  readonly share?: number;
}

/** Who or what was the source of a statement, whether or not it is known who that is. */
export interface Source {
  readonly entity: Entity | null;
  readonly sentence: number;
  readonly at: number;
  /** Where its head ends. */
  readonly to: number;
  /** one person, several, or a body or document */
  readonly number: 'one' | 'many' | 'thing';
  /** “a delegate”, “one resident”: somebody of whom the report gives no name. */
  readonly isUnnamed: boolean;
  /** Above zero: such a one is called she; below: he; 0: its words do not tell. */
  readonly gender: number;
  /** It puts a question to somebody. */
  readonly asks: boolean;
  /** Its statement stands in the words of another. */
  readonly isTold: boolean;
}

/** [at, end): the tokens of the pronoun or description. */
export type Watch = (
  asked: { readonly at: number; readonly end: number; readonly is: 'pronoun' | 'role' | 'called' },
  antecedents: readonly Antecedent[],
) => void;

/** What a report may be resolved with. `watch` changes nothing. */
export interface Beside {
  readonly watch?: Watch | undefined;
  /** What other reports say of those named; absent: none were read before. */
  readonly elsewhere?: KnownElsewhere | undefined;
}

export interface Scene {
  readonly reading: Reading;
  readonly names: readonly Name[];
  /** The name that starts at a token. */
  readonly nameAt: ReadonlyMap<number, Name>;
  /** In order of first naming; groups are added at the end as they are met. */
  readonly entities: Entity[];
  readonly entityOf: ReadonlyMap<Name, Entity>;
  readonly trail: Trail;
  /** How far each sentence is from the start (measure-distances.ts). */
  readonly far: Float64Array;
  /** Whether a token is somebody’s direct words. */
  readonly quoted: (token: number) => boolean;
  readonly sentenceOf: Int32Array;
  readonly statements: readonly Statement[];
  /** Who was found to speak, by the statement’s id. */
  readonly speakers: Map<string, Entity>;
  readonly giveOffice: GiveOffice;
  /** Names of towns that speak for the state they were given to. */
  readonly capitals: ReadonlySet<Name>;
  readonly groups: Map<string, Entity>;
  /** Bodies by the nouns that were found to mean them though their names have none of them. */
  readonly calledBodies: Map<string, Entity>;
  readonly memberships: Map<Entity, readonly Entity[]>;
  /** Told of every pronoun and its antecedents: for fitting weights. */
  readonly watch: Watch | undefined;
  /** What other reports say of those named here; undefined: none were read before. */
  readonly elsewhere: KnownElsewhere | undefined;
  readonly knownElsewhere: Map<Entity, Known>;
  /** Those met so far, in text order. */
  readonly sources: Source[];
}

/** “SUND (Meridian) — The council …”: of its share of the foreground, what a name has that only says where it was filed, and by whom. */
const IN_DATELINE = 0.2;

/** Where the dateline ends that the report’s text has in its first lines; 0 where it has none. */
function datelineEnd({ report, paragraphs }: Reading): number {
  if (report.dateline === null && report.agency === null) return 0;
  for (const { start, end } of paragraphs.slice(0, HEAD)) {
    const { start: body } = trimDateline({ report, paragraphs }, { start, end });
    if (body > start) return body;
  }
  return 0;
}
/** Paragraphs in which a dateline may stand. */
const HEAD = 6;

/** null for a report without a token. */
export function openScene(
  reading: Reading,
  entries: readonly Entry[],
  seeds: readonly NameSeed[],
  { watch, elsewhere }: Beside,
): Scene | null {
  const { tokens, sentences } = reading;
  if (tokens.length === 0) return null;
  const names = withoutPeople(reading, nameCommonBodies(reading, findNames(reading, seeds)));
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const built = buildEntities(reading, names);
  const giveOffice = makeOfficeGiver(reading, names, nameAt);
  learnOffices(reading, built, names, nameAt, giveOffice);
  const capitals = learnCapitals(reading, built, names);
  settleBodies(reading, built.entities, nameAt);
  settleKinds(reading, built.entities, built.entityOf, nameAt, entries);
  nameOutlet(reading, built.entities);
  const quoted = markQuoted(reading);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [s, { firstToken, endToken }] of sentences.entries()) sentenceOf.fill(s, firstToken, endToken);
  const filed = datelineEnd(reading);
  const traces: Trace[] = [];
  const writers = namesOfByline(reading, names);
  for (const name of names) {
    const entity = built.entityOf.get(name);
    if (entity === undefined || writers.has(name)) continue;
    const at = name.from;
    const weight = weightOfName(reading, name, quoted(at)) * (name.start < filed ? IN_DATELINE : 1);
    traces.push({ entity, at, sentence: sentenceOf[at]!, weight, name });
  }
  const trail = makeTrail(traces);
  learnGender(reading, built.entities, trail, quoted);
  return {
    reading,
    names,
    nameAt,
    entities: built.entities.filter((entity) => entity.names.length > 0),
    entityOf: built.entityOf,
    trail,
    far: measureDistances(reading, quoted),
    quoted,
    sentenceOf,
    statements: entries.filter((entry) => entry.kind === 'statement'),
    speakers: new Map(),
    giveOffice,
    capitals,
    groups: new Map(),
    calledBodies: new Map(),
    memberships: new Map(),
    watch,
    elsewhere,
    knownElsewhere: new Map(),
    sources: [],
  };
}

/** The characters of the tokens [from, to). */
export function spanOf({ reading: { tokens } }: Pick<Scene, 'reading'>, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Whether the token stands in the source of a statement. */
export function isInSource(
  { reading: { tokens }, statements }: Pick<Scene, 'reading' | 'statements'>,
  at: number,
): boolean {
  const { start, end } = tokens[at]!;
  return statements.some(({ source: { spans } }) => spans.some((one) => one.start <= start && end <= one.end));
}

/** The last place before token `at` that names the entity. */
export function evidenceOf(scene: Pick<Scene, 'reading'>, entity: Entity, at: number): Span {
  const { from, to } = lastName(entity, at);
  return spanOf(scene, from, to);
}
