// A Reading in, drafts out: every rule on every sentence, in one fixed order.
//
//   according to ─▶ cues after their content ─▶ colons ─▶ cues before it ─▶ without source ─▶ nouns ─▶ quotations left over
import type { Reading } from '../../understand/reading.ts';
import { attachQuotations, isWhollyQuoted } from './attach-quotations.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readColonCues } from './read-colon-cues.ts';
import { readCuesAfter } from './read-cue-after.ts';
import { readCuesBefore } from './read-cue-before.ts';
import { readImpersonal } from './read-impersonal.ts';
import { readNounCues } from './read-noun-cues.ts';
import { viewSentences } from './sentence-view.ts';
import type { SentenceWork } from './sentence-work.ts';

/** The statements of `reading`, outermost only, in order of their sentences. */
export function readStatements(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  const claimed = new Set<number>();
  // The statement whose words the next quotation goes on with.
  let open: Draft | null = null;
  for (const view of viewSentences(reading)) {
    const goesOn = view.quoted.some((quoted) => claimed.has(quoted.index));
    if (isWhollyQuoted(view)) {
      if (open !== null && !goesOn) attachQuotations(view, open, claimed);
      continue;
    }
    const work: SentenceWork = { view, cues: findCues(view), drafts: [], claimed, taken: [] };
    for (const quoted of view.quoted) if (claimed.has(quoted.index)) work.taken.push(quoted);
    readAccordingTo(work);
    readCuesAfter(work);
    readColonCues(work);
    readCuesBefore(work);
    readImpersonal(work);
    readNounCues(work);
    drafts.push(...work.drafts);
    open = work.drafts.at(-1) ?? null;
  }
  return drafts;
}
