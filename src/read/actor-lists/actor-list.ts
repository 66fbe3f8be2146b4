// What every reader of an actor list gives, and how its rows become listed actors.
import type { ListedActor, ListedIdentifier, ListedMembership, ListedOffice } from '../../record/listed-actor.ts';
import { contentId } from '../../text/content-hash.ts';
import { foldName } from '../../text/fold-name.ts';

export interface ActorList {
  /** In the order of the file; each once. */
  readonly actors: readonly ListedActor[];
  /** What could not be read: where it stands ("line 12", "persons[3]") and why. */
  readonly refused: readonly Refusal[];
  /** Rows of other matters than actors (addresses, passports, comments are none of them). */
  readonly passedOver: number;
}

export interface Refusal {
  readonly at: string;
  readonly reason: string;
}

export type ListedFields = Omit<ListedActor, 'id' | 'list'>;

/** Schemes that the register and the exports know; others keep the name that the list gives them. */
export const WIKIDATA = 'Wikidata';
export const ISO_3166 = 'ISO 3166-1';
export const CAMEO = 'CAMEO';

/** UTF-16 units of a name, and names of one actor: beyond it is no name, and no list of names. */
const MOST_NAME = 300;
const MOST_NAMES = 500;

/** The actor with its id, blanks folded, names, identifiers and offices once each; or why it is none. */
export function makeListed(list: string, fields: ListedFields): ListedActor | string {
  const names = onceEach(
    fields.names.map((name) => name.replace(/\s+/gu, ' ').trim()).filter((name) => name !== ''),
    foldName,
  );
  if (names.length === 0) return 'no name';
  if (names.length > MOST_NAMES) return `more than ${MOST_NAMES} names`;
  const odd = names.find((name) => !/\p{L}/u.test(name));
  if (odd !== undefined) return `a name without a letter: ${odd.slice(0, 40)}`;
  const long = names.find((name) => name.length > MOST_NAME);
  if (long !== undefined) return `a name of more than ${MOST_NAME} characters: ${long.slice(0, 40)}…`;
  if (names.some((name) => /\p{Cc}/u.test(name))) return 'a control character in a name';
  const rest = {
    list,
    kind: fields.kind,
    names,
    identifiers: onceEach(fields.identifiers, (one: ListedIdentifier) => JSON.stringify(one)),
    offices: onceEach(fields.offices, (one: ListedOffice) => JSON.stringify(one)),
    // Absent where there is none: the id of a listed actor is of all the rest.
    ...(fields.memberships?.length && {
      memberships: onceEach(fields.memberships, (one: ListedMembership) => JSON.stringify(one)),
    }),
  };
  return { id: contentId('listed', JSON.stringify(rest)), ...rest };
}

function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** Gathers actors and refusals in the order they come. */
export function gather(list: string) {
  const actors = new Map<string, ListedActor>();
  const refused: Refusal[] = [];
  return {
    refuse: (at: string, reason: string) => void refused.push({ at, reason }),
    take(at: string, fields: ListedFields): void {
      const made = makeListed(list, fields);
      if (typeof made === 'string') refused.push({ at, reason: made });
      else actors.set(made.id, actors.get(made.id) ?? made);
    },
    give: (passedOver = 0): ActorList => ({ actors: [...actors.values()], refused, passedOver }),
  };
}

/** An ISO day, month or year as its first day, or its last for `end`; null for an empty cell, undefined for what is none. */
export function maybeDay(text: string | null | undefined, end = false): string | null | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(trimmed) ?? [];
  if (year === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return undefined;
  return `${year}-${month ?? (end ? '12' : '01')}-${day ?? (end ? String(last).padStart(2, '0') : '01')}`;
}
