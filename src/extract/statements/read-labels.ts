// Speakers set apart by print alone: labels of a transcript, signatures behind a quotation.
//   catches:      OKKER: We stay. The pact holds.       “We stay.” — Daan Okker, Port Alder       Q: Will you go?  A: No.  (twice each)
//   catches:      Daan Okker: We stay. ¶ DO (laughs): Not long. ¶ I never do. ¶ MG: Why?
//   catches not:  (between two who speak) ¶ Do you believe him? ¶ I do.      (a question without a label is not the answerer’s)
//   catches:      The Speaker: Order.  Mr Okker: I ask.  Ms Grell (Sund): On a point of order.  (who is addressed by a title, between labels)
//   catches:      Q. Will you go? ¶ A. I will not.       Question: … ¶ Answer: …       (both words, once each)
//   catches:      **Q: Will you go?** ¶ **A:** No.       **OKKER** (laughs): Not long.  (Markdown’s marks are nobody’s words)
//   catches not:  NATO: the word alone.  (one label in a report is a headline’s)      “We stay” — a bold claim — she said.
//   catches not:  WHO: Ilse Varga ¶ WHAT: Press conference ¶ WHEN: Friday  (a notice says so, nobody speaks)
//   catches not:  CLAIM: The yard is shut. ¶ VERDICT: False.     (Laughter) between two turns
import { isNoticeLabel } from '../../lexicon/notice-labels.ts';
import { HONORIFICS } from '../../lexicon/person-titles.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import type { Draft } from './draft.ts';
import { isNarration } from './is-narration.ts';
import { isCapital, isVerbLike, type SentenceView, spanOf, wordsOf } from './sentence-view.ts';
import { addDraft, type SentenceWork } from './sentence-work.ts';

const LONGEST_LABEL = 5;
const LONGEST_SIGNATURE = 14;

interface Label {
  readonly from: number;
  /** End of the name; a remark in brackets may stand between it and the colon. */
  readonly to: number;
  readonly colon: number;
  /** In capitals from end to end, of two letters and more: no headline’s “Lumen: …”. */
  readonly isPlain: boolean;
}

/**
 * Labels of a transcript: for each paragraph that opens with a name in capitals and a colon, a statement that holds the rest
 * of the paragraph. Gives none unless two or more paragraphs do. Names in small letters and single letters (“Q:”) are labels where
 * two or more of them stand before two or more paragraphs each, and where their initials are one; beside such labels so is whoever has a title
 * (“Ms Grell:”), also before a single paragraph. Where most paragraphs are labelled, one without a label between two with one goes on with what the last speaker says, unless the writer tells in it.
 */
export function readTranscript(
  reading: Reading,
  views: readonly SentenceView[],
  claimed: Set<number>,
): Map<number, Draft> {
  const all: (Label & { paragraph: number; view: SentenceView })[] = [];
  reading.paragraphs.forEach((paragraph, i) => {
    const view = views[paragraph.firstSentence]!;
    const label = labelOf(view);
    if (label !== null) all.push({ paragraph: i, view, ...label });
  });
  const nameOf = ({ view, from, to }: (typeof all)[number]): string => wordsOf(view, from, to);
  const told = all.map(nameOf);
  const names = new Set(told);
  const often = new Set(told.filter((name, i) => told.indexOf(name) !== i));
  const isSure = (label: (typeof all)[number]): boolean => {
    const name = nameOf(label);
    const pair = TURNS.get(name);
    if (pair !== undefined && names.has(pair)) return true;
    return label.isPlain || (often.size > 1 && often.has(name)) || names.has(initialsOf(name));
  };
  const isTranscript = all.filter(isSure).length > 1;
  const labels = all.filter((label) => isSure(label) || (isTranscript && isTitled(label)));
  const drafts = new Map<number, Draft>();
  if (labels.length < 2) return drafts;
  const isInterview = new Set(labels.map(nameOf)).size === 2;
  const isDense = 2 * labels.length >= labels.at(-1)!.paragraph - labels[0]!.paragraph;
  for (const [place, { paragraph, view, from, to: nameTo, colon }] of labels.entries()) {
    const next = isDense ? labels[place + 1]?.paragraph : undefined;
    const end = endOfTurn(reading, paragraph, next ?? paragraph + 1);
    const work: SentenceWork = { view, cues: [], drafts: [], claimed, taken: [] };
    const content = [];
    const unsaid = new Set([...(isInterview ? askedBetween(reading, paragraph, end) : []), ...heardBetween(reading, paragraph, end)]); // biome-ignore format: one line
    for (let p = paragraph; p < end; p++) {
      if (unsaid.has(p)) continue;
      const start = behindMarkup(view, p === paragraph ? colon + 1 : views[reading.paragraphs[p]!.firstSentence]!.from);
      const to = endOf(reading, views, p, p === paragraph ? from : start);
      if (to > start) content.push(spanOf(reading, { from: start, to }));
    }
    // “Solvane: 547. ¶ Okker: 46.”: a list of figures
    if (!content.some(({ start, end }) => /\p{L}/u.test(reading.report.text.slice(start, end)))) continue;
    const draft = addDraft(work, {
      rule: 'transcript-label',
      source: { from, to: nameTo },
      cue: { from: colon, to: colon + 1 },
      content: [],
      word: { act: 'say', lemma: ':' },
    });
    if (draft === null) continue;
    draft.content = content;
    for (let p = paragraph; p < end; p++) {
      if (unsaid.has(p)) continue;
      for (let s = reading.paragraphs[p]!.firstSentence; s < reading.paragraphs[p]!.endSentence; s++)
        for (const quoted of views[s]!.quoted) claimed.add(quoted.index);
      drafts.set(p, draft);
    }
  }
  return drafts;
}

/** “Ruun: He told me so. ¶ Do you believe him? ¶ I do.”: where two speak, a paragraph that only asks the other something is not who answers behind it. */
function askedBetween({ report: { text }, paragraphs }: Reading, turn: number, to: number): ReadonlySet<number> {
  const asked = new Set<number>();
  for (let p = turn + 1; p < to - 1; p++) {
    const { start, end } = paragraphs[p]!;
    const words = text.slice(start, end);
    if (ONLY_ASKS.test(words) && /\byou(?:r|rs)?\b/iu.test(words)) asked.add(p);
  }
  return asked;
}
/** “(Laughter)”, “[Applause on the left.]” in a paragraph of its own: who took it down tells what was heard. */
const heardBetween = ({ report: { text }, paragraphs }: Reading, turn: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - turn - 1) }, (_, n) => turn + 1 + n).filter((p) =>
    HEARD.test(text.slice(paragraphs[p]!.start, paragraphs[p]!.end)),
  );
const HEARD = /^[*_]*[([][^()[\]]{2,80}[)\]][*_.]*\s*$/u;

/** One question or more, and nothing else. */
const ONLY_ASKS = /^[^.!?]{1,200}(?:\?[^.!?]{1,200}){0,2}\?[*_]*\s*$/iu;

/** The first paragraph of [turn + 1, to) that the speaker does not go on in, or `to`. */
function endOfTurn({ report: { text }, paragraphs }: Reading, turn: number, to: number): number {
  for (let p = turn + 1; p < to; p++) if (isNarration(text.slice(paragraphs[p]!.start, paragraphs[p]!.end))) return p;
  return to;
}

/** The end of paragraph `p`'s words from token `from` on, without the closing mark of a quotation that began before them. */
function endOf(reading: Reading, views: readonly SentenceView[], p: number, from: number): number {
  const last = views[reading.paragraphs[p]!.endSentence - 1]!;
  let { to } = last;
  while (to > last.from && isMarkup(last.tokens[to - 1])) to--;
  const quoted = last.quotedAt(to - 1);
  const isLoose = from > last.from && quoted?.to === to && quoted.endsHere && to - last.from > 1;
  return isLoose ? to - 1 : to;
}

/** “Daan Okker” → “DO”; a name of one word is none's. */
const initialsOf = (name: string): string => (name.includes(' ') ? name.replace(/(\p{Lu})[^ ]*(?: |$)/gu, '$1') : '');

/** The label that must stand beside it. */
const TURNS: ReadonlyMap<string, string> = new Map([
  ['Q', 'A'],
  ['A', 'Q'],
  ['Question', 'Answer'],
  ['Answer', 'Question'],
]);

function labelOf(view: SentenceView): Label | null {
  const { tokens } = view;
  let from = behindMarkup(view, view.from);
  const opening = from;
  while (from < view.to && tokens[from]!.kind === 'punctuation') from++;
  // the tokenizer parts “Q.” where both labels open lines
  if (from === opening && TURNS.has(tokens[from]!.text) && tokens[from + 1]?.text === '.')
    return { from, to: from + 1, colon: from + 1, isPlain: false };
  let isPlain = true;
  for (let i = from; i < Math.min(view.to, from + LONGEST_LABEL + 1); i++) {
    const { text } = tokens[i]!;
    const bracket = behindMarkup(view, i);
    const colon = behindMarkup(view, tokens[bracket]?.text === '(' ? behindBracket(view, bracket) : bracket);
    if (tokens[colon]?.text === ':') {
      const isLabel = i > from && behindMarkup(view, colon + 1) < view.to && !isNoticeLabel(wordsOf(view, from, i));
      return isLabel ? { from, to: i, colon, isPlain } : null;
    }
    if (!/^[\p{Lu}\p{M}'’.-]{2,}$|^\p{Lu}\.$/u.test(text)) isPlain = false;
    if (!beginsWithCapital(text)) return null;
  }
  return null;
}

/** Of Markdown: emphasis, headings, quoted blocks, lists. */
export const isMarkup = (token: Token | undefined): boolean => token !== undefined && /^[*_#>]+$/.test(token.text);

/** The first token from `at` on that is no mark of Markdown. */
function behindMarkup({ tokens, to }: SentenceView, at: number): number {
  let i = at;
  while (i < to && isMarkup(tokens[i])) i++;
  return i;
}

/** “Ms Grell: …”, “Dr. Okker: …”. */
const isTitled = ({ view: { tokens }, from, to }: { view: SentenceView; from: number; to: number }): boolean =>
  to - from > 1 && HONORIFICS.has(tokens[from]!.norm.replace(/\.$/, ''));

/** “DO [(laughs)]: Not long.” */
function behindBracket({ tokens, to }: SentenceView, open: number): number {
  for (let i = open + 1; i < Math.min(to, open + LONGEST_LABEL + 2); i++) if (tokens[i]!.text === ')') return i + 1;
  return open;
}

/** “We stay.” — Daan Okker: the name behind the dash is the source of the whole quotation. */
export function readSignatures(work: SentenceWork): void {
  const { view } = work;
  const { tokens } = view;
  const quoted = view.quoted.at(-1);
  if (quoted === undefined || work.claimed.has(quoted.index) || !/^(?:[-―—–]|--)$/.test(tokens[quoted.to]?.text ?? ''))
    return;
  if (quoted.quotation.role !== 'speech' && !quoted.opensHere) return;
  const from = quoted.to + 1;
  if (from >= view.wordsTo || view.wordsTo - from > LONGEST_SIGNATURE || !isCapital(tokens[from])) return;
  if (quoted.opensHere && quoted.from !== view.from) return;
  for (let i = from; i < view.wordsTo; i++) if (isVerbLike(tokens[i]!)) return;
  addDraft(work, {
    rule: 'signature',
    source: { from, to: view.wordsTo },
    cue: { from: quoted.to, to: from },
    content: [{ from: quoted.from, to: quoted.to }],
    word: { act: 'say', lemma: '—' },
  });
}
