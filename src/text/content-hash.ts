// Ids are hashes of content (law 2): the same input gives the same id on every machine, in every order.
import { createHash } from 'node:crypto';

/** SHA-256 of `text` as UTF-8, 64 hexadecimal digits. A lone surrogate hashes as U+FFFD. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * A short id over `parts`, 24 hexadecimal digits (96 bits: one collision is expected at about 10^14 ids).
 * Parts are length-prefixed, so ('ab', 'c') and ('a', 'bc') differ; null and '' differ too.
 */
export function contentId(...parts: readonly (string | number | null)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part === null ? 'n;' : `${String(part).length}:${part};`, 'utf8');
  return hash.digest('hex').slice(0, 24);
}
