// A description in; the next “he” or “she” behind it, where it may stand for the same one, out.
import { GENDER_OF } from './learn-gender.ts';
import type { Scene } from './scene.ts';

/** Tokens behind a description in which “he” or “she” still tells of it. */
const FARTHEST = 25;

/** “The front-runner, saying [she] …”: 1 she, -1 he; 0 when somebody else is named first. [at, end): the description. */
export function nextPronoun(
  { reading: { tokens }, nameAt, sentenceOf, quoted }: Scene,
  at: number,
  end: number,
): 1 | -1 | 0 {
  const sentence = sentenceOf[at]!;
  for (let i = end; i < tokens.length && i < end + FARTHEST; i++) {
    if (nameAt.get(i)?.kind === 'person' || sentenceOf[i]! > sentence + 1) return 0;
    const found = GENDER_OF.get(tokens[i]!.norm);
    if (found !== undefined && quoted(i) === quoted(at)) return found;
  }
  return 0;
}
