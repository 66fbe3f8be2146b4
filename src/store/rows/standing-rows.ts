// In: a standing, or what is asked of standings. Out: its rows and back; the bounds of what is asked.
import type { Insertable } from 'kysely';
import type { Standing } from '../../record/standing.ts';
import { dayNumber } from '../../text/day-number.ts';
import { listWords } from '../../text/list-words.ts';
import type { StandingsQuery } from '../contract.ts';
import { readCursor } from '../cursor.ts';
import { maybeDay, maybeLimit } from '../page-options.ts';
import { packValue, unpackValue } from './packed.ts';
import { toSqlText } from './sql-text.ts';
import type { Tables } from './tables.ts';
import { toRowDay } from './trace-rows.ts';

/** Behind every day that a calendar tells (row days stay below four million, and a day column holds this in every engine). */
const NO_DAY = 2_000_000_000;
/** No index row grows with the words of a name. */
const LONGEST_WORD = 60;
const MOST_WORDS = 12;

const toDue = (day: string | null) => {
  const number = dayNumber(day);
  return number === null ? NO_DAY : Math.min(toRowDay(number), NO_DAY - 1);
};

export function toStandingRow(standing: Standing): Insertable<Tables['standings']> {
  const { id, kind, state, due } = standing;
  const rank = Number.parseInt(id.slice(0, 12), 16);
  return { id: toSqlText(id), kind, state, due: toDue(due), rank, body: packValue(standing) };
}

export const toStanding = (packed: Uint8Array): Standing => unpackValue(packed) as Standing;

/** Ids as the tables have them. */
export const reportsOfStanding = ({ log, watch }: Standing): string[] => [
  ...new Set([...log, ...watch].map(({ reportId }) => toSqlText(reportId))),
];

export const namesOfStanding = ({ name }: Standing): string[] => wordsOfName(name ?? '').slice(0, MOST_WORDS);

/** “Prime Minister Müller’s” → prime, minister, müller, as they are asked for and kept. */
const wordsOfName = (name: string): string[] => [
  ...new Set(listWords(name).map(({ folded }) => toSqlText(folded.replace(/['’]s?$/u, '').slice(0, LONGEST_WORD)))),
];

export interface StandingBounds {
  readonly limit: number;
  /** Row days, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** A row day that is asked for beside those; null for none. */
  readonly also: number | null;
  /** Due day and rank of the row that the page before ended with. */
  readonly after: readonly [number, number] | null;
  readonly words: readonly string[];
  readonly isLatest: boolean;
  /** What the cursor continues. */
  readonly listing: string;
}

/** Throws DualtrackError invalid-option, invalid-cursor. */
export function boundsOf(asked: StandingsQuery): StandingBounds {
  const limit = maybeLimit(asked.limit);
  const [first, last] = [maybeDay(asked.dueFrom), maybeDay(asked.dueTo)];
  const isLatest = asked.order === 'latest';
  const listing = isLatest ? 'standings-latest' : 'standings';
  const bounded = first !== undefined || last !== undefined;
  return {
    limit,
    from: first === undefined ? 0 : toDue(first),
    to: last !== undefined ? toDue(last) : bounded ? NO_DAY - 1 : NO_DAY,
    also: bounded && asked.undated ? NO_DAY : null,
    after: asked.cursor == null ? null : (readCursor(asked.cursor, listing, 2) as [number, number]),
    words: asked.holder === undefined ? [] : wordsOfName(asked.holder),
    isLatest,
    listing,
  };
}
