// Speeches behind a comma or colon whose lead has no cue of the lexicon.
//   catches:      Okker put it bluntly: “No.”      Solvane rose again: ¶ “We stay.”
//   catches not:  The paper’s motto was old, “All the news”, and long.
import type { Draft } from './draft.ts';
import { isStrong } from './find-content.ts';
import { findCues } from './find-cues.ts';
import { findSubject } from './find-source.ts';
import { mainSubject } from './read-cue-before.ts';
import { isVerbLike, type QuotedTokens, type SentenceView, type Tokens } from './sentence-view.ts';
import { addDraft, isTaken, type SentenceWork } from './sentence-work.ts';

const LEAD = { act: 'say', lemma: ':' } as const;

export function readLedQuotations(work: SentenceWork): void {
  const { view } = work;
  const speech = view.quoted.find((range) => range.opensHere && range.quotation.role === 'speech');
  if (speech === undefined || speech.from <= view.from + 1 || work.claimed.has(speech.index)) return;
  const mark = view.tokens[speech.from - 1]!.text;
  if (mark !== ':' && mark !== ',') return;
  const lead = leadOf(view, speech.from - 1, mark === ':');
  if (lead === null || isTaken(work, lead.cue.from)) return;
  addDraft(work, { rule: 'quotation-after-lead', ...lead, content: [piece(speech)], word: LEAD });
}

/**
 * The statement that `lead` opens with a colon at its end, and the wholly quoted sentence `view` gives the words of;
 * `open`: `lead` has a statement that they could go on with, so that only a colon opens a new one.
 */
export function readLeadIn(lead: SentenceView, view: SentenceView, claimed: Set<number>, open: boolean): Draft | null {
  const colon = lead.tokens[lead.to - 1]!.text === ':';
  if (!colon && open) return null;
  const speech = view.quoted[0]!;
  if (claimed.has(speech.index)) return null;
  const work: SentenceWork = { view, cues: [], drafts: [], claimed, taken: [] };
  const content = [piece(speech)];
  // “The ministry agreed with him, stating:”: the last cue, if nothing but when, where and to whom follows it; or “Okker agreed.”
  const cue = findCues(lead).findLast(
    (last) => isStrong(last) && last.voice !== 'passive' && lead.to - last.to <= FARTHEST_COLON,
  );
  if (cue !== undefined) {
    const source = findSubject(lead, cue.from, lead.from) ?? mainSubject({ ...lead, wordsTo: cue.from });
    const word = cue.words.find((is) => is.frames.includes('D'))!;
    if (source !== null) return addDraft(work, { rule: 'cue-then-quotation', source, cue, content, word });
  }
  const found = colon ? leadOf(lead, lead.to - 1, true) : null;
  return found === null ? null : addDraft(work, { rule: 'quotation-after-lead', ...found, content, word: LEAD });
}

const FARTHEST_COLON = 12;
const piece = ({ from, to }: QuotedTokens): Tokens => ({ from, to });

// The subject before the last verb of the lead, and the words from there to the mark.
function leadOf(view: SentenceView, mark: number, colon: boolean): { source: Tokens; cue: Tokens } | null {
  const source = mainSubject({ ...view, wordsTo: mark });
  if (source === null) {
    // Okker, in Sund: “No.”
    const name = colon ? findSubject(view, mark, view.from) : null;
    return name === null || mark - view.from > 12 ? null : { source: name, cue: { from: mark, to: mark + 1 } };
  }
  let cue = source.to;
  while (cue < mark && !isVerbLike(view.tokens[cue]!)) cue++;
  return cue >= mark ? null : { source, cue: { from: cue, to: mark + (colon ? 1 : 0) } };
}
