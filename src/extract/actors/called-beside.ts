// A noun that the report has somewhere in; the person whom it names right behind that noun, out.
//
//   “a [hotelier] from the mainland, one Daan Okker”      “a seafood [dealer] called Daan Okker”      “a [trawlerman], Daan Okker,”
//   not “a [friend] of the mayor, Daan Okker,”, “the [dealer] said”, “before the [judge], Daan Okker said”

import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Scene } from './scene.ts';

/** Words between the noun and the comma before the name. */
const BETWEEN = 6;
const CLOSES = /^(?:[,.;:)—–]|--)$/;
/** Words of a title. */
const LONGEST_TITLE = 4;

/** `noun`: its token. */
export function namedRightBehind(
  { reading: { tokens }, nameAt }: Pick<Scene, 'reading' | 'nameAt'>,
  noun: number,
): Name | null {
  for (let i = noun + 1; i <= noun + 1 + BETWEEN && i < tokens.length; i++) {
    const { text, norm, kind } = tokens[i]!;
    if (/^(?:called|named)$/.test(norm)) return personAt(i + 1);
    if (/^(?:[,—–:]|--)$/.test(text)) {
      const name = personAt(tokens[i + 1]?.norm === 'one' ? i + 2 : i + 1);
      return name !== null && CLOSES.test(tokens[name.to]?.text ?? '.') ? name : null;
    }
    if (kind !== 'word' && norm !== "'s") return null;
    if (isSpeech(tokens[i]) || OFFICE_HEADS.has(norm) || PERSON_NOUNS.has(norm)) return null;
    if (nameAt.get(i)?.kind === 'person') return null;
  }
  return null;

  function personAt(at: number): Name | null {
    for (let i = at; i <= at + LONGEST_TITLE; i++) {
      const name = nameAt.get(i);
      if (name?.kind === 'person') return i === at || name.title?.from === at ? name : null;
    }
    return null;
  }
}
