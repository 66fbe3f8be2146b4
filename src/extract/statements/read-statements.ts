// A Reading in, drafts out: every rule on every sentence, in one fixed order.
//
//   transcript labels ─▶ signatures ─▶ according to ─▶ cues after their content ─▶ colons ─▶ cues before it ─▶ without source ─▶ nouns ─▶ quotations left over
import type { Reading } from '../../understand/reading.ts';
import { attachQuotations, isWhollyQuoted } from './attach-quotations.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readColonCues } from './read-colon-cues.ts';
import { readCuesAfter } from './read-cue-after.ts';
import { readCuesBefore } from './read-cue-before.ts';
import { readImpersonal } from './read-impersonal.ts';
import { readSignatures, readTranscript } from './read-labels.ts';
import { readLeadIn, readLedQuotations } from './read-led-quotations.ts';
import { readNounCues } from './read-noun-cues.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import type { SentenceWork } from './sentence-work.ts';

/** The statements of `reading`, outermost only, in order of their sentences. */
export function readStatements(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  const claimed = new Set<number>();
  // The statement whose words the next quotation goes on with.
  let open: Draft | null = null;
  // The last sentence with words of its own.
  let previous: SentenceView | null = null;
  // Whether a quotation has followed it already.
  let ledTo = false;
  const views = viewSentences(reading);
  const transcript = readTranscript(reading, views, claimed);
  for (const view of views) {
    const labelled = transcript.get(view.paragraph);
    if (labelled !== undefined) {
      if (view.sentence === reading.paragraphs[view.paragraph]!.firstSentence) drafts.push(labelled);
      open = null;
      continue;
    }
    const goesOn = view.quoted.some((quoted) => claimed.has(quoted.index));
    if (isWhollyQuoted(view)) {
      // A speech that goes on may yet meet its cue: “We stay. The pact holds,” she said.
      if (!goesOn && view.quoted.every((quoted) => quoted.endsHere)) {
        const led: Draft | null =
          previous === null || ledTo ? null : readLeadIn(previous, view, claimed, open !== null);
        ledTo = true;
        if (led !== null) {
          drafts.push(led);
          open = led;
        } else if (open !== null) attachQuotations(view, open, claimed);
      }
      continue;
    }
    previous = view;
    ledTo = false;
    const work: SentenceWork = { view, cues: findCues(view), drafts: [], claimed, taken: [] };
    for (const quoted of view.quoted) if (claimed.has(quoted.index)) work.taken.push(quoted);
    readSignatures(work);
    readAccordingTo(work);
    readCuesAfter(work);
    readColonCues(work);
    readCuesBefore(work);
    readLedQuotations(work);
    readImpersonal(work);
    readNounCues(work);
    drafts.push(...work.drafts);
    open = speakerOf(work.drafts);
  }
  return drafts;
}

// The statement that a quotation behind this sentence goes on with: the last one in the speaker’s own words, else the last.
function speakerOf(drafts: readonly Draft[]): Draft | null {
  return (
    drafts.findLast((draft) => /^(?:quotation|words)-then|^cue-then-quotation|^quotation-after/.test(draft.rule)) ??
    drafts.at(-1) ??
    null
  );
}
