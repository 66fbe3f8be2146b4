// In: any JavaScript string. Out: one that a database keeps exactly, and back. Both engines keep UTF-8, which has no lone
// surrogates; SQLite's string functions stop at NUL, and PostgreSQL takes none. Such strings are kept as a marker and their JSON.

/** A noncharacter: no text means anything by it (https://www.unicode.org/faq/private_use.html#nonchar1). */
const MARKER = '\u{FDD0}';

/** Injective, and the identity for all that is well-formed, without NUL and does not start with the marker. */
export function toSqlText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') && !text.startsWith(MARKER) ? text : MARKER + JSON.stringify(text);
}

export function fromSqlText(kept: string): string {
  return kept.startsWith(MARKER) ? (JSON.parse(kept.slice(MARKER.length)) as string) : kept;
}

export const maybeToSqlText = (text: string | null): string | null => (text === null ? null : toSqlText(text));
export const maybeFromSqlText = (kept: string | null): string | null => (kept === null ? null : fromSqlText(kept));

/** An entry's id: 12 bytes instead of 24 digits where it is hexadecimal, which it is unless somebody made it by hand. */
export function toSqlId(id: string): string | Uint8Array {
  return /^(?:[0-9a-f]{2})+$/.test(id) ? Buffer.from(id, 'hex') : toSqlText(id);
}

/** The words of `text` for a word table: same length, but what FTS5 cannot take (NUL, lone surrogates) made no word. */
export function toSearchText(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ');
}
