// A text that is one speech from its heading on in; each of its paragraphs as what the speaker says, out.
//
//   catches:      Remarks as delivered by [Mayor Petra Okker] at the Chamber, 3 March 2031 ¶ I promise you …
//   catches:      Transcript: [Petra Okker]’s address to the council ¶ … as I said …       Statement by [the foreign minister] ¶ I regret …
//   catches not:  Statement by the ministers ¶ We condemn …  (a communiqué: what “we” do with the words is told there)
//   catches not:  A speech by Petra Okker drew anger. ¶ …       Remarks by Petra Okker ¶ She said that she would go. ¶ …      Q: … ¶ A: …
import { endOfLabelledHead } from '../../read/labelled-head.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Draft } from './draft.ts';
import { isMarkup } from './read-labels.ts';
import { isCapital, isVerbLike, type SentenceView, type Tokens } from './sentence-view.ts';

const FORM = '(?:remarks|speech|address|statement|lecture|testimony|keynote|eulogy|sermon|homily|toast|message)';
const IS_FORM = new RegExp(`^${FORM}$`);
const MANNER = '(?:,? as (?:delivered|prepared|given)(?: for delivery)?)?(?: (?:given|delivered|made|prepared))?';
const TEXT = '(?:(?:the )?(?:(?:full|complete|official|verbatim|edited) )*(?:text|transcript|record)(?: of|:) )';
/** What stands before the speaker: “Opening remarks by ”, “Full text of the address given to the council by ”. */
const LED = new RegExp(
  `^${TEXT}?(?:the )?(?:(?:opening|closing|prepared|keynote|inaugural|new year|written|press|joint|annual) )*${FORM}${MANNER}(?: (?:to|at|before|on) [^.:]{1,80}?)? by (?:the )?$`,
  'i',
);
/** … and what stands before and behind one in the genitive: “Transcript: Okker’s farewell address”. */
const HEADED = new RegExp(`^(?:${TEXT}|(?:transcript|speech|remarks|in full): ?)$`, 'i');
const OWN = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,3}${FORM}\\b`, 'iu');
/** “title: "Transcript: …"”, “# Remarks by …”. */
const MARKS = /^(?:[\p{L} _-]{2,20}:\s*(?=["'“]))?[\s"'“*_#>]*/u;

/** The heading stands among so many paragraphs, and is no longer than this. */
const HEAD = { paragraphs: 5, characters: 240 };
const LEAST_PARAGRAPHS = 2;
const FIRST_PERSON = /(?<!\p{L})(?:I|[Mm]y|me)(?!\p{L})/u;
/** Whatever stands behind it is no longer of the speech. */
const END =
  /^[\W_]*(?:ends?\b[\W_]*$|###|notes? (?:to|for) (?:the )?editors?\b|(?:media |press )?contacts?\b|about [\p{Lu}])/iu;
const ENDS_SENTENCE = /[.!?…:]["”’»)\]*_]*$/u;
/** “Okker said”, “she told” */
const TOLD = /(?<![\p{L}\p{M}'’-])([\p{L}\p{M}][\p{L}\p{M}'’-]*) (?:said|says|told|added|warned)(?!\p{L})/gu;
/** “(Applause)”, “[Laughter.]” */
const STAGE = /^[*_]*[([][^()[\]]*[)\]][*_.]*$/u;
const SHORTEST = 80;

interface Heading {
  readonly source: Tokens;
  /** The word for what it is. */
  readonly cue: Tokens;
  readonly paragraph: number;
}

/** By paragraph, its draft; none where the text has no such heading, tells of the speaker in the third person, or nobody speaks of himself in it. */
export function readSpeech(reading: Reading, views: readonly SentenceView[], claimed: Set<number>): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const heading = findHeading(reading);
  if (heading === null) return drafts;
  const { report, paragraphs } = reading;
  const textOf = (p: number): string => report.text.slice(paragraphs[p]!.start, paragraphs[p]!.end).trim();
  const own: number[] = [];
  for (let p = heading.paragraph + 1; p < paragraphs.length; p++) {
    const text = textOf(p);
    if (END.test(text)) break;
    if (!STAGE.test(text) && (text.length >= SHORTEST || ENDS_SENTENCE.test(text))) own.push(p);
  }
  const family = reading.tokens[heading.source.to - 1]!.text;
  const isTold = (text: string) =>
    [...text.matchAll(TOLD)].some(([, who]) => who === 'he' || who === 'she' || who === family);
  if (own.length < LEAST_PARAGRAPHS || !own.some((p) => FIRST_PERSON.test(textOf(p)))) return drafts;
  if (own.some((p) => isTold(textOf(p)))) return drafts;
  for (const p of own) {
    const [first, end] = [paragraphs[p]!.firstSentence, paragraphs[p]!.endSentence];
    let [from, to] = [views[first]!.from, views[end - 1]!.to];
    while (from < to && isMarkup(reading.tokens[from])) from++;
    while (to > from && isMarkup(reading.tokens[to - 1])) to--;
    if (from === to) continue;
    drafts.set(p, {
      rule: 'transcript-label',
      source: heading.source,
      cue: heading.cue,
      content: [{ start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end }],
      addressee: null,
      occasion: null,
      word: { act: 'say', lemma: reading.tokens[heading.cue.from]!.norm },
      sentence: first,
    });
    for (let s = first; s < end; s++) for (const quoted of views[s]!.quoted) claimed.add(quoted.index);
  }
  return drafts;
}

/** The last of the first lines that is one: a title often says it too, in front matter where nothing is read. */
function findHeading(reading: Reading): Heading | null {
  const { report, paragraphs } = reading;
  const head = endOfLabelledHead(report.text);
  const labelled = paragraphs.findLastIndex(({ start }) => start < head) + 1;
  let found: Heading | null = null;
  for (const [p, { start, end }] of paragraphs.slice(0, labelled + HEAD.paragraphs).entries()) {
    if (end - start > HEAD.characters) break;
    for (const { index, 0: text } of report.text.slice(start, end).matchAll(/[^\n\r]+/g))
      found = headingIn(reading, { at: start + index, text }, p) ?? found;
  }
  return found;
}

function headingIn({ tokens }: Reading, { at, text }: { at: number; text: string }, paragraph: number): Heading | null {
  const skipped = MARKS.exec(text)![0].length;
  const [start, end] = [at + skipped, at + text.length];
  const first = firstEndingAfter(tokens, start);
  let stop = first;
  while (stop < tokens.length && tokens[stop]!.start < end) stop++;
  for (let from = first + 1; from < stop; from++) {
    if (!isCapital(tokens[from]) || isCapital(tokens[from - 1])) continue;
    const before = text.slice(skipped, tokens[from]!.start - at);
    let to = from + 1;
    while (to < stop && (isCapital(tokens[to]) || (isLink(tokens[to]!.norm) && isCapital(tokens[to + 1])))) to++;
    const behind = text.slice(tokens[to - 1]!.end - at);
    const isHeading = LED.test(before) || (HEADED.test(before) && OWN.test(behind));
    if (
      !isHeading ||
      tokens.slice(to, stop).some((token) => isVerbLike(token) && !isCapital(token) && !/ing$/.test(token.norm))
    )
      continue;
    const cue = tokens.slice(first, stop).findIndex(({ norm }) => IS_FORM.test(norm)) + first;
    if (cue < first) continue;
    return { source: { from, to }, cue: { from: cue, to: cue + 1 }, paragraph };
  }
  return null;
}

/** “Minister of Defence” */
const isLink = (norm: string): boolean => /^(?:of|for|de|von|van|al|the)$/.test(norm);
