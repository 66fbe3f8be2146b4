// Statements of a report in; those out whose speaker is not what is asked: “Who said what”, a heading or a question, is nobody’s word.
//
//   ## [Who said] what      “[Who says] that?”      not: Okker, who said so      Those who say so      Who he is, Okker never said
import type { Statement } from '../../record/statement.ts';
import { countBelow } from '../../text/count-below.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';

export function withoutAsked({ tokens, sentences }: Reading, statements: readonly Statement[]): readonly Statement[] {
  const asked = new Map(statements.filter(isAsked).map(({ id, within }) => [id, within]));
  if (asked.size === 0) return statements;
  return statements
    .filter(({ id }) => !asked.has(id))
    .map((one) => {
      let { within } = one;
      while (within !== null && asked.has(within)) within = asked.get(within)!;
      return within === one.within ? one : { ...one, within };
    });

  // between its sentence’s start and its verb stands “who”, and no other word
  function isAsked({ cue }: Statement): boolean {
    const start = cue.spans[0]?.start;
    if (start === undefined) return false;
    const at = firstEndingAfter(tokens, start);
    const sentence = sentences[countBelow(sentences.length, (i) => sentences[i]!.firstToken <= at) - 1];
    if (sentence === undefined) return false;
    const words = tokens.slice(sentence.firstToken, at).filter(({ kind }) => kind === 'word' || kind === 'number');
    return words.length === 1 && words[0]!.norm === 'who';
  }
}
