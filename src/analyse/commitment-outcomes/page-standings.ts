// What is asked of commitments and announced events in; a page of them out, each with how it stands on a day.
//
// A standing is moved by entries of later reports only. That its day has passed and nobody told what came of it is no entry: it is seen here, from
// the day that is asked for, and kept nowhere.
import { DualtrackError } from '../../errors.ts';
import type { ShownState, Standing, StandingKind, StandingState } from '../../record/standing.ts';
import type { Page, StandingsQuery, Store } from '../../store/contract.ts';
import { dayNumber } from '../../text/day-number.ts';
import { personName, surnameOf } from '../register/name-words.ts';
import type { Register } from '../register/register.ts';

export type ShownStanding = Standing & { readonly now: ShownState };

export interface StandingsAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly id?: string | undefined;
  readonly kind?: StandingKind | undefined;
  readonly state?: ShownState | undefined;
  /** Words of the name of who is bound. */
  readonly holder?: string | undefined;
  /** Id of who is bound, in the register. */
  readonly actor?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly order?: StandingsQuery['order'] | undefined;
  /** ISO day; without it that of the newest report. */
  readonly asOf?: string | undefined;
}

export interface StandingsPage extends Page<ShownStanding> {
  /** ISO day; null for a store without dated reports. */
  readonly asOf: string | null;
}

/** What was due is still reported so long after: only then it cannot be told. Days. */
const GRACE = 30;
/** What was announced for a day is reported within a week, or not at all. */
const GRACE_OF_EVENT = 7;
/** Pages of the store looked through for one page of an actor’s. */
const MOST_LOOKS = 20;

/** Throws DualtrackError invalid-option, invalid-cursor, unknown-actor. */
export async function pageStandings(
  store: Pick<Store, 'standings' | 'list'>,
  register: () => Promise<Register>,
  { actor, state, asOf: askedDay, ...asked }: StandingsAsked,
): Promise<StandingsPage> {
  const asOf = askedDay === undefined ? await newestDay(store) : plusDays(askedDay, 0);
  const query = ofState(toQuery(asked), state, asOf);
  const show = (one: Standing): ShownStanding => ({ ...one, now: stateOn(one, asOf) });
  const fits = (one: ShownStanding) => state === undefined || one.now === state;
  if (query === null) return { items: [], next: null, asOf };
  if (actor === undefined) {
    const page = await store.standings(query);
    return { items: page.items.map(show).filter(fits), next: page.next, asOf };
  }
  const isTheirs = theirs(await register(), actor);
  const items: ShownStanding[] = [];
  let cursor = asked.cursor ?? null;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const left = asked.limit - items.length;
    const page = await store.standings({ ...query, ...isTheirs.query, limit: left, cursor });
    items.push(...page.items.filter(isTheirs.isOne).map(show).filter(fits));
    cursor = page.next;
    if (cursor === null || items.length >= asked.limit) break;
  }
  return { items, next: cursor, asOf };
}

function toQuery({ cursor, kind, id, holder, dueFrom, dueTo, order, limit }: StandingsAsked): StandingsQuery {
  return {
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(kind !== undefined && { kind }),
    ...(id !== undefined && { id }),
    ...(holder !== undefined && { holder }),
    ...(dueFrom !== undefined && { dueFrom }),
    ...(dueTo !== undefined && { dueTo }),
    ...(order !== undefined && { order }),
  };
}

/** `open` and “cannot be told” are one state in the store, on this and that side of a day. null: nothing can be in that state. */
function ofState(query: StandingsQuery, state: ShownState | undefined, asOf: string | null): StandingsQuery | null {
  if (state === undefined) return query;
  if (state !== 'open' && state !== 'cannot-be-told' && state !== 'no-report') return { ...query, states: [state] };
  const kind = state === 'cannot-be-told' ? 'commitment' : state === 'no-report' ? 'scheduled-event' : query.kind;
  if (kind !== query.kind && query.kind !== undefined) return null;
  const open = { ...query, ...(kind !== undefined && { kind }), states: ['open'] as StandingState[] };
  if (asOf === null) return state === 'open' ? open : null;
  // without a kind the longer of both: what is over by the shorter one is sorted out of the page
  const limit = plusDays(asOf, -(kind === 'scheduled-event' ? GRACE_OF_EVENT : GRACE));
  if (state === 'open')
    return { ...open, dueFrom: latest(query.dueFrom, limit), ...(query.dueTo === undefined && { undated: true }) };
  return { ...open, dueTo: earliest(query.dueTo, plusDays(limit, -1)) };
}

const latest = (a: string | undefined, b: string) => (a !== undefined && a > b ? a : b);
const earliest = (a: string | undefined, b: string) => (a !== undefined && a < b ? a : b);

/** How it stands on a day (ISO), which may be null for not known. */
export function stateOn({ kind, state, due }: Standing, asOf: string | null): ShownState {
  if (state !== 'open' || due === null || asOf === null) return state;
  const grace = kind === 'scheduled-event' ? GRACE_OF_EVENT : GRACE;
  if (due >= plusDays(asOf, -grace)) return 'open';
  return kind === 'scheduled-event' ? 'no-report' : 'cannot-be-told';
}

const plusDays = (day: string, days: number): string => {
  const number = dayNumber(day);
  if (number === null) throw new DualtrackError('invalid-option', `not a day: ${day.slice(0, 40)}`, 'write days as YYYY-MM-DD'); // biome-ignore format: one line
  return new Date((number + days) * 86_400_000).toISOString().slice(0, 10);
};

async function newestDay(store: Pick<Store, 'list'>): Promise<string | null> {
  const [newest] = (await store.list({ limit: 1 })).items;
  const day = dayNumber(newest?.published ?? null);
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Who is bound is asked for by a word that all names of the actor should have, and then by who is meant in the report. */
function theirs(register: Register, id: string) {
  const actor = register.get(id);
  if (actor === null) throw new DualtrackError('unknown-actor', `unknown actor: ${id}`, 'GET /api/actors lists them');
  const names = new Set([actor.name, ...actor.aliases.map(({ name }) => name)]);
  const word = actor.kind === 'person' && personName(actor.name) !== null ? surnameOf(actor.name) : actor.name;
  return {
    query: { holder: word },
    isOne: ({ who, log, name }: Standing) => {
      const meant = who.actor === null ? null : register.actorOf(log[0]!.reportId, who.actor.id);
      return meant === null ? name !== null && names.has(name) : meant.id === id;
    },
  };
}
