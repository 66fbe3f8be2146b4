// The edits of a quotation against the first printing of it in; words that were left out and on which its sense may hang, out.
//
//   “if it meant that no child went hungry”, behind “I would not lose a night's sleep over closing the yard”
//   “But it would not mean that, and so I do lose sleep.”
//   not “on Thursday”, “I know every street they live in.”
import type { Edit } from '../../record/finding.ts';

/** What a sentence is said under, and what takes it back: at the start of what is cut, or of a sentence or clause in it. */
const TURN =
  /(?:^[\s,;:.“”"'’–—-]*|[.!?;,:–—]["”'’]?\s+)((?:and |but |or )?(?:if|unless|only|except|provided|providing|so long as|as long as|but|yet|though|although|however|until|without|not|never)(?![\p{L}\p{N}]).*)$/isu;

export function leftOut(edits: readonly Edit[]): string | null {
  for (const { what, before } of edits) {
    if (what !== 'cut') continue;
    const words = TURN.exec(before.text.trim())?.[1];
    if (words !== undefined) return words;
  }
  return null;
}
