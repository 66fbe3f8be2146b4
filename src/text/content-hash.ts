// Ids are hashes of content (law 2): the same input gives the same id on every machine, in every order.
import { hash } from 'node:crypto';

/** SHA-256 of `text` as UTF-8, 64 hexadecimal digits. A lone surrogate hashes as U+FFFD. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * A short id over `parts`, 24 hexadecimal digits (96 bits: one collision is expected at about 10^14 ids).
 * Parts are length-prefixed, so ('ab', 'c') and ('a', 'bc') differ; null and '' differ too.
 */
export function contentId(...parts: readonly (string | number | null)[]): string {
  let joined = '';
  for (const part of parts) joined += part === null ? 'n;' : `${String(part).length}:${part};`;
  return hash('sha256', joined, 'hex').slice(0, 24);
}
