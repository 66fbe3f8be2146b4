// One actor in one report, with what its report tells of it.
import type { Actor } from '../../record/actor.ts';
import type { OfficeRead } from './read-office.ts';

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

/** The day of a date or instant as the input gave it, in the zone it was given in; null for all else. */
export function dayOf(published: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(published?.trim() ?? '')?.[0] ?? null;
}
