// In: the place a page ended at. Out: an opaque word for it, and back.
import { DualtrackError } from '../errors.ts';

/** What a cursor continues (a cursor of another listing is refused) and the numbers of the place. */
export function writeCursor(listing: string, place: readonly number[]): string {
  return Buffer.from([listing, ...place].join(' '), 'utf8').toString('base64url');
}

/** The place of a cursor that `writeCursor` gave for this listing. Throws DualtrackError invalid-cursor. */
export function readCursor(cursor: string, listing: string, length: number): readonly number[] {
  const [of, ...words] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const place = words.map(Number);
  if (of !== listing || place.length !== length || !words.every((word) => /^\d{1,15}$/.test(word)))
    throw new DualtrackError(
      'invalid-cursor',
      `unknown cursor: ${cursor.slice(0, 80)}`,
      'use the cursor that the page before gave, with the same search and order',
    );
  return place;
}
