// One report’s actors in; each as a sighting out: one actor in one report, with what its report tells of it.
import type { Actor } from '../../record/actor.ts';
import type { ReportActors } from '../../store/contract.ts';
import { foldName } from '../../text/fold-name.ts';
import { type OfficeRead, readOffice } from './read-office.ts';
import { acronymOf, identify, standsFor } from './rules-of-identity.ts';

export interface Sighting {
  readonly reportId: string;
  readonly published: string | null;
  /** Day of publication as it was given, or null. */
  readonly day: string | null;
  readonly actor: Actor;
  readonly folded: string;
  readonly key: string;
  readonly reach: 'all-reports' | 'one-report';
  /** In the order of actor.offices; null for words that name no office. */
  readonly offices: readonly (OfficeRead | null)[];
  /** Acronyms that the report itself uses for it, where its name is a long form of them. */
  readonly acronyms: readonly string[];
}

/** Compound sources ("the Halden Pact and Arvenia") are their report’s own and no actors of the register. */
export function sightingsOf({ reportId, published, actors }: ReportActors): Sighting[] {
  return actors
    .filter(({ kind }) => kind !== 'group')
    .map((actor) => ({
      reportId,
      published,
      day: dayOf(published),
      actor,
      folded: foldName(actor.name),
      ...identify(actor),
      offices: actor.kind === 'person' ? actor.offices.map(readOfficeOf) : [],
      acronyms: actor.names.flatMap(({ name }) => {
        const acronym = acronymOf(name);
        return acronym !== null && standsFor(acronym, actor.name) ? [acronym] : [];
      }),
    }));
}

/** The clause around an office tells more than its words: “Okker, who served as [mayor]”. */
function readOfficeOf({ office, of, held = 'now' }: Actor['offices'][number]): OfficeRead | null {
  const read = readOffice(office, of);
  return read === null || held === 'now' ? read : { ...read, held };
}

/** The day of a date or instant as the input gave it, in the zone it was given in; null for all else. */
export function dayOf(published: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(published?.trim() ?? '')?.[0] ?? null;
}

/** By day, undated ones last, then by report, then by name: the order in which evidence is shown. */
export function compareSightings(a: Sighting, b: Sighting): number {
  return (
    compareText(a.day ?? '9999', b.day ?? '9999') ||
    compareText(a.reportId, b.reportId) ||
    compareText(a.actor.kind, b.actor.kind) ||
    compareText(a.actor.name, b.actor.name)
  );
}

/** By UTF-16 units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
