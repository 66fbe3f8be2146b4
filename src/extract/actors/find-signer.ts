// An “I” in a report’s own words in; who signs the letter that it stands in, out.
//
//   … I know better. ¶ [Ilse Varga]. ¶ Sund, Lumen.      not: a column, “Ilse Varga” as the heading of what follows
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Paragraphs from an “I” to the signature, and words of one that says where somebody writes from. */
const FARTHEST = 20;
const LONGEST_PLACE = 6;
const LONGEST_NAME = 4;

/** The first paragraph behind token `at` that is nothing but a person’s name, with a line of a place behind it; null where there is none. */
export function findSigner({ reading, names, entityOf, sentenceOf }: Scene, at: number): Entity | null {
  const { tokens, sentences, paragraphs } = reading;
  const reach = (p: number) => {
    const { firstSentence, endSentence } = paragraphs[p]!;
    return { from: sentences[firstSentence]!.firstToken, to: sentences[endSentence - 1]!.endToken };
  };
  const own = sentences[sentenceOf[at]!]!.paragraph;
  for (let p = own + 1; p + 1 < paragraphs.length && p <= own + FARTHEST; p++) {
    const { from, to } = reach(p);
    const line = tokens.slice(from, to).filter(({ text }) => text !== '.');
    if (line.length < 2 || line.length > LONGEST_NAME || !line.every(({ text }) => beginsWithCapital(text))) continue;
    if (!isPlace(reach(p + 1))) continue;
    const name = names.find((one) => one.from === from && one.kind === 'person');
    return name === undefined ? null : (entityOf.get(name) ?? null);
  }
  return null;

  // “Sund, Lumen.”
  function isPlace({ from, to }: { readonly from: number; readonly to: number }): boolean {
    const line = tokens.slice(from, to).filter(({ text }) => text !== '.');
    return (
      line.length <= LONGEST_PLACE &&
      line.some(({ text }) => text === ',') &&
      line.every(({ text, kind }) => kind === 'punctuation' || beginsWithCapital(text))
    );
  }
}
