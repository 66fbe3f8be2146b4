// A role in; the verb of being that a clause gives it to somebody with, out: “is now [the minister]”, “was declared [the winner]”.
import type { Token } from '../../understand/reading.ts';

export const BE = /^(?:is|was|be|been|became|become|becomes|remains|remained|am|'s|'m)$/;
/** Between the verb and the role: “is now the”, “was by far the”. */
const ADVERB =
  /^(?:now|still|also|currently|already|once|again|always|truly|really|clearly|arguably|perhaps|by|far|very|much|well|only|later|widely|officially|narrowly|unanimously)$/;
/** “was declared [the winner]”, “has been named [the commander]” */
const DECLARED = /^(?:declared|named|elected|re-elected|crowned|called|considered|appointed|made|dubbed|deemed|chosen|picked|selected|proclaimed|confirmed)$/; // biome-ignore format: one line
const LONGEST_ADVERBS = 3;

export interface VerbBefore {
  /** Token of the verb; the one before the role where no verb stands there. */
  readonly at: number;
  /** First token of what belongs to it: of “has been declared”, “very much remains”. */
  readonly start: number;
}

export function verbBeforeRole(tokens: readonly Token[], from: number): VerbBefore {
  let i = overAdverbs(tokens, from - 1);
  if (DECLARED.test(tokens[i]?.norm ?? '') && BE.test(tokens[overAdverbs(tokens, i - 1)]?.norm ?? ''))
    i = overAdverbs(tokens, i - 1);
  if (!BE.test(tokens[i]?.norm ?? '')) return { at: from - 1, start: from - 1 };
  let start = i;
  if (tokens[i]!.norm === 'been' && /^(?:has|had|have)$/.test(tokens[i - 1]?.norm ?? '')) start--;
  while (start > i - 1 - LONGEST_ADVERBS && ADVERB.test(tokens[start - 1]?.norm ?? '')) start--;
  return { at: i, start };
}

function overAdverbs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0 && i > from - LONGEST_ADVERBS && ADVERB.test(tokens[i]!.norm)) i--;
  return i;
}
