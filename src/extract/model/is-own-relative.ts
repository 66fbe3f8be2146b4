// An attribution in; whether what it takes for the content only tells whose the promise or the claim was, out.
import type { AttributionSpans } from './spans-of-attribution.ts';

const SAID = /(?:^|\s)(?:promises?|pledges?|vows?|commitments?|claims?|statements?|arguments?|points?|remarks?|comments?|decisions?|offers?|threats?|demands?|warnings?)$/iu; // biome-ignore format: one line
const WHOSE =
  /^(?:that|which)\s(?:\S+\s){1,5}?(?:(?:had|has|have|ha[sd] just|ha[sd] already|ever|once)\s)*(?:made|makes?|making|gave|gives?|given|issued|took|taken|raised|kept|broke|broken)[.,;:!?”"’']*$/iu;

/**
 * Catches “kept every [promise] [that we made]”. Must not catch “the promise that taxes would fall”, “the claim that mistakes had been made”.
 */
export const isOwnRelative = (text: string, { cue, contents }: AttributionSpans): boolean => {
  const said = contents.map(({ start, end }) => text.slice(start, end)).join(' ');
  return (
    SAID.test(text.slice(cue.start, cue.end)) && WHOSE.test(said) && !/\b(?:was|were|be|been|being)\s\S+$/iu.test(said)
  );
};
