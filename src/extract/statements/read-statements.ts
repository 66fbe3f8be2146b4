// A Reading in, drafts out: every rule on every sentence, in one fixed order.
//
//   transcript labels, a speech’s heading ─▶ signatures ─▶ according to ─▶ cues after their content ─▶ colons ─▶ cues before it ─▶ without source ─▶ nouns ─▶ quotations left over
import type { Note } from '../../record/note.ts';
import type { Reading } from '../../understand/reading.ts';
import { attachOpeningSpeech, attachQuotations, isWhollyQuoted } from './attach-quotations.ts';
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
import { readSpeech } from './read-speech.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import type { SentenceWork } from './sentence-work.ts';

// The longest sentence of 840 news articles has 220 tokens; longer ones than this are lists or noise, and cost the square.
export const LONGEST_SENTENCE = 2_000;
const MOST_NOTES = 100;

export interface DraftsRead {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
}

/** The statements of `reading`, outermost only, in order of their sentences. `views` are viewSentences(reading). */
export function readStatements(reading: Reading, views: readonly SentenceView[] = viewSentences(reading)): DraftsRead {
  const drafts: Draft[] = [];
  const notes: Note[] = [];
  const claimed = new Set<number>();
  // The statement whose words the next quotation goes on with.
  let open: Draft | null = null;
  // Whoever spoke last in this paragraph, also before a sentence in the report’s own voice.
  let speaker: { draft: Draft; paragraph: number } | null = null;
  // The last sentence with words of its own.
  let previous: SentenceView | null = null;
  // Whether a quotation has followed it already.
  let ledTo = false;
  const labelled = readTranscript(reading, views, claimed);
  const spoken = labelled.size > 0 ? labelled : readSpeech(reading, views, claimed);
  for (const view of views) {
    const turn = spoken.get(view.paragraph);
    if (turn !== undefined) {
      if (view.sentence === turn.sentence) drafts.push(turn);
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
        else if (speaker !== null && speaker.paragraph === view.paragraph)
          attachQuotations(view, speaker.draft, claimed);
      }
      continue;
    }
    if (view.to - view.from > LONGEST_SENTENCE) {
      if (notes.length < MOST_NOTES) notes.push(tooLong(reading, view));
      open = null;
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
    if (work.drafts.length === 0 && speaker !== null && speaker.paragraph === view.paragraph)
      attachOpeningSpeech(view, speaker.draft, claimed);
    open = speakerOf(work.drafts);
    if (open !== null) speaker = IN_OWN_WORDS.test(open.rule) ? { draft: open, paragraph: view.paragraph } : null;
  }
  return { drafts, notes };
}

function tooLong({ tokens }: Reading, { from, to }: SentenceView): Note {
  return {
    step: 'extract',
    rule: 'sentence-too-long',
    reason: `a sentence of more than ${LONGEST_SENTENCE} words and marks was not read for statements`,
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
  };
}

const IN_OWN_WORDS = /^(?:quotation|words)-then|^cue-then-quotation|^quotation-after/;

// The statement that a quotation behind this sentence goes on with: the last one in the speaker’s own words, else the last.
function speakerOf(drafts: readonly Draft[]): Draft | null {
  return drafts.findLast((draft) => IN_OWN_WORDS.test(draft.rule)) ?? drafts.at(-1) ?? null;
}
