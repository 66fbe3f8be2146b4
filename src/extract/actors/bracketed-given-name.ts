// A name of one word in; the token of the given name that an editor put before it in brackets, or null.
import type { Name } from '../../understand/names/name.ts';
import type { Token } from '../../understand/reading.ts';

/** “Foreign Minister [Lev] Oranov”: 2 of the 5 tokens before Oranov are the brackets; not “[who met] Oranov”. */
export function bracketedGivenName(tokens: readonly Token[], { from }: Name): number | null {
  const [open, given, close] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  return open?.text === '[' && close?.text === ']' && given?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(given.text)
    ? from - 2
    : null;
}
