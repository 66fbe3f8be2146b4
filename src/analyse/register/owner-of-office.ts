// Whose an office is, as words tell it: "Arvenian", "Arvenia", "the Tarsk Federation", "the Halden Pact", in one form each.

import { CAPITALS, DEMONYMS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { DEMONYM_ENDS, STATE_ENDS } from '../../lexicon/posts.ts';
import { isGeneric } from './rules-of-identity.ts';

export interface Owner {
  /** ISO 3166-1 code, or the name without what makes an adjective of it: "arven" for Arvenia and Arvenian. */
  readonly key: string;
  /** ISO 3166-1 code, or the words as written, folded. */
  readonly name: string;
  /** Whether it is a state for certain: in the gazetteer, or written as an adjective. */
  readonly nation: boolean;
}

/**
 * The owner that folded words name; null where they name none that is known by name ("the ministry").
 *
 *   "arvenian" → arven, a nation      "halden pact" → halden pact      "pact" → null
 */
export function ownerOf(folded: string): Owner | null {
  const name = folded
    .replace(/^the /, '')
    .replace(/['’]s?$/, '')
    .trim();
  if (name === '' || isGeneric(name)) return null;
  const code = STATE_NAMES.get(name) ?? DEMONYMS.get(name);
  if (code !== undefined) return { key: code, name: code, nation: true };
  // A capital has a mayor of its own: it is not its state here.
  if (CAPITALS.has(name)) return { key: name, name, nation: false };
  const words = name.split(' ');
  if (words.length === 2 && STATE_ENDS.has(words[1]!)) return { key: stemOf(words[0]!), name, nation: true };
  if (words.length > 1) return { key: name, name, nation: false };
  const end = DEMONYM_ENDS.find((one) => name.endsWith(one) && name.length - one.length >= 4);
  return { key: stemOf(name), name, nation: end !== undefined && end !== 'an' };
}

/** "arvenia", "arvenian" → "arven"; "belmark", "belmarki" → "belmark"; a short stem is left whole. */
function stemOf(word: string): string {
  for (const end of [...DEMONYM_ENDS, 'ia', 'a', 'e', 'y'])
    if (word.endsWith(end) && word.length - end.length >= 4) return word.slice(0, -end.length);
  return word;
}
