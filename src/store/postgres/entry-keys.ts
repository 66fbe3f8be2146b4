// In: an entry's or an actor's id. Out: the bytes that stand for it in an index.
import { createHash } from 'node:crypto';
import { toSqlText } from '../rows/sql-text.ts';

const HEXADECIMAL = 1;
const TEXT = 2;
const DIGEST = 3;
/** An index row holds 2,704 bytes; ids of the program have 12. */
const LONGEST = 255;

/** Another one for each id (as far as SHA-256 tells them apart); it is only ever compared, never read back. */
export function toEntryKey(id: string): Buffer {
  if (/^(?:[0-9a-f]{2})+$/.test(id) && id.length <= 2 * LONGEST)
    return Buffer.concat([Buffer.of(HEXADECIMAL), Buffer.from(id, 'hex')]);
  const text = Buffer.from(toSqlText(id), 'utf8');
  if (text.length <= LONGEST) return Buffer.concat([Buffer.of(TEXT), text]);
  return Buffer.concat([Buffer.of(DIGEST), createHash('sha256').update(text).digest()]);
}
