// Tokens in; long forms that an acronym in brackets stands behind, found by its letters.
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u;
const SMALL = /^(?:of|the|and|for|on|in|to|de|a|an|with|by|&)$/;

/** Long form’s half-open token range: “Alliance to Keep the Saltreach Open (AKSO)”. The initials of its larger words are the letters. */
export function introducedAcronyms(tokens: readonly Token[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || tokens[i + 2]!.text !== ')' || !ACRONYM.test(tokens[i + 1]!.text)) continue;
    const letters = tokens[i + 1]!.text;
    let letter = letters.length - 1;
    let at = i - 1;
    for (; at >= 0 && at > i - 2 * letters.length - 2 && letter >= 0; at--) {
      const { text, norm, kind } = tokens[at]!;
      // “Ward Workers’ Alliance (WWA)”
      if (/^['’]s?$/.test(text)) continue;
      if (kind !== 'word') break;
      const initial = text[0]!;
      if (initial === letters[letter] && /\p{Lu}/u.test(initial)) letter--;
      else if (!SMALL.test(norm)) break;
      else if (norm[0]!.toUpperCase() === letters[letter]) letter--;
    }
    if (letter < 0 && i - (at + 1) > 1 && beginsWithCapital(tokens[at + 1]!.text)) found.push([at + 1, i]);
  }
  return found;
}
