// What many sightings have in common, kept once: who is named, by which names, with which offices. Only where the words stand differs from one
// report to another, and whom they mean hangs on none of that.
import type { Actor } from '../../record/actor.ts';
import type { Joined } from '../../record/registered-actor.ts';
import { foldName } from '../../text/fold-name.ts';
import { keyOfBody, type OwnedBody, readOwnedBody } from './owned-body.ts';
import { type OfficeRead, readOffice } from './read-office.ts';
import { acronymOf, type Identity, identify, standsFor } from './rules-of-identity.ts';

/** A name as reports mean an actor by it. */
export interface Named extends Identity {
  /** Id by which reports call it. */
  readonly actorId: string;
  readonly kind: Actor['kind'];
  readonly name: string;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly folded: string;
  /** Of a name that is one. */
  readonly acronym: string | null;
  /** Of a body that every state has one of, where the report tells whose it is. */
  readonly body: OwnedBody | null;
}

export type OfficeTold = Pick<Actor['offices'][number], 'office' | 'of' | 'from' | 'to'> & {
  readonly held: OfficeRead['held'];
  /** Null for words that name no office. */
  readonly read: OfficeRead | null;
};

/** Whom the surname alone means, which a report ties to nobody; see bare-surnames.ts. */
export interface Bearer {
  /** Key of the full name. */
  readonly key: string;
  /** What says so of a sighting, as the reports are now. */
  readonly why: (row: number) => Joined | null;
}

/** Sightings of one profile, or of some of its reports. */
export interface Part {
  readonly named: Named;
  /** Each once, in the order of the report. */
  readonly names: readonly string[];
  readonly offices: readonly OfficeTold[];
  /** Acronyms that the report itself uses for it, where its name is a long form of them. */
  readonly acronyms: readonly string[];
  /** Numbers of the sightings; see SightingTable.inOrder. */
  readonly rows: readonly number[];
  /** The state that they mean, or whose body, by what stands beside them; see states-beside.ts and bodies-beside.ts. */
  readonly beside: string | null;
  readonly bearer: Bearer | null;
}

/** The same, of some of its sightings alone. */
export const ofRows = ({ named, names, offices, acronyms, beside, bearer }: Part, rows: readonly number[]): Part => ({
  named,
  names,
  offices,
  acronyms,
  beside,
  bearer,
  rows,
});

/** Whether a part is of these very sightings, in their order. */
export const isOfRows = (part: Part | undefined, rows: readonly number[]): part is Part =>
  part?.rows.length === rows.length && rows.every((row, n) => part.rows[n] === row);

export class Profile implements Part {
  readonly named: Named;
  readonly names: readonly string[];
  readonly offices: readonly OfficeTold[];
  readonly acronyms: readonly string[];
  readonly rows: number[] = [];
  readonly beside = null;
  readonly bearer = null;
  /** Whether `rows` stand in order. */
  isSorted = true;

  constructor(named: Named, names: readonly string[], offices: readonly OfficeTold[]) {
    this.named = named;
    this.names = names;
    this.offices = offices;
    this.acronyms = names.flatMap((name) => {
      const acronym = acronymOf(name);
      return acronym !== null && standsFor(acronym, named.name) ? [acronym] : [];
    });
  }
}

export function toNamed({ id, kind, name, identifiers, owner }: Actor): Named {
  const acronym = acronymOf(name);
  const body = readOwnedBody({ kind, name, owner });
  const is: Identity =
    body === null || body.owner === null
      ? identify({ kind, name, identifiers })
      : { key: keyOfBody(body.plain, body.owner), reach: 'all-reports' };
  return { actorId: id, kind, name, identifiers, folded: foldName(name), acronym, body, ...is };
}

/** Of a person. The clause around an office tells more than its words: “Okker, who served as [mayor]”. */
export function toOffice(
  { office, of, from, to, held = 'now' }: Actor['offices'][number],
  isPerson: boolean,
): OfficeTold {
  const read = isPerson ? readOffice(office, of) : null;
  return { office, of, from, to, held, read: read === null || held === 'now' ? read : { ...read, held } };
}
