// All statements that a reader finds in a text and the gold's outermost and nested ones in, those that the nested ones can be
// scored by out.
//
//   [A told B [that the toll would rise]], C said        outermost: C said …        nested: A told B …
//                                                        left out: said … (outermost), would rise (a level further down)
import type { Attribution } from './attribution-score.ts';

type Pairs = Attribution['cue'];

/** Contents of fewer words hold no statement that anybody marks. */
const LEAST_WORDS = 6;

/**
 * Of `found`, the statements whose cue and content lie inside the content of one of `outer`, without those that stand for one
 * of `outer` itself and those inside the content of one of `nested`, which are two levels down.
 */
export function pickNested(
  text: string,
  found: readonly Attribution[],
  outer: readonly Attribution[],
  nested: readonly Attribution[],
): readonly Attribution[] {
  const lookedInto = outer.filter(({ content }) => countWords(text, content) >= LEAST_WORDS);
  return found.filter(
    ({ cue, content }) =>
      cue.length > 0 &&
      lookedInto.some((attribution) => isInside([...cue, ...content], attribution.content)) &&
      !outer.some((attribution) => overlap(cue, attribution.cue)) &&
      !nested.some((attribution) => isInside(cue, attribution.content)),
  );
}

const countWords = (text: string, pieces: Pairs): number =>
  pieces
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;

/** Whether each of `inner` lies in one of `pieces`; a full stop or a quotation mark more at its borders does no harm. */
function isInside(inner: Pairs, pieces: Pairs): boolean {
  return inner.every(([start, end]) => pieces.some((piece) => start >= piece[0] - 1 && end <= piece[1] + 2));
}

const overlap = (a: Pairs, b: Pairs): boolean =>
  a.some(([start, end]) => b.some((pair) => start < pair[1] && end > pair[0]));
