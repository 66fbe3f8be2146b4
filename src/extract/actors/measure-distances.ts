// A Reading in; how far each sentence is from the report’s start, out.
import type { Reading } from '../../understand/reading.ts';

/** A sentence of somebody’s direct words leads less far away than one of the report’s own. */
const QUOTED_SENTENCE = 0.6;

/** In sentences that count whole, or in part where they are somebody’s direct words. */
export function measureDistances(
  { sentences }: Pick<Reading, 'sentences'>,
  quoted: (token: number) => boolean,
): Float64Array {
  const far = new Float64Array(sentences.length);
  for (let s = 1; s < sentences.length; s++) {
    const { firstToken, endToken } = sentences[s]!;
    const isQuoted = quoted(Math.min(firstToken + 1, endToken - 1));
    far[s] = far[s - 1]! + (isQuoted ? QUOTED_SENTENCE : 1);
  }
  return far;
}
