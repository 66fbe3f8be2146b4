// What reads a report that a client hands over. The server itself cannot: reading stands to its left, so whoever starts the
// server gives it the means (cli/open-intake.ts).
import type { Readable } from 'node:stream';
import type { IntakeAnswer, IntakeKind } from './contract/intake.ts';

export interface Intake {
  /** Reads one body into the store; resolves when everything told is on disk. Never more than one call at a time is made. */
  read(body: Readable, origin: string, kind: IntakeKind): Promise<IntakeAnswer>;
  /** Brings findings up to what people have put right. May be called at any time. */
  compare(): Promise<void>;
}

/** Requests that may wait for the one that is being read. */
export const MOST_WAITING = 16;

/** `work` one call after the other; null, at once, where too many wait already. */
export function oneByOne<A extends unknown[], T>(work: (...args: A) => Promise<T>): (...args: A) => Promise<T> | null {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (...args) => {
    if (waiting > MOST_WAITING) return null;
    waiting++;
    const turn = last.then(() => work(...args)).finally(() => waiting--);
    last = turn.catch(() => {});
    return turn;
  };
}
