// Speakers set apart by print alone: labels of a transcript, signatures behind a quotation.
//   catches:      OKKER: We stay. The pact holds.       “We stay.” — Daan Okker, Port Alder       Q: Will you go?  A: No.  (twice each)
//   catches not:  NATO: the word alone.  (one label in a report is a headline’s)      “We stay” — a bold claim — she said.
import type { Reading } from '../../understand/reading.ts';
import type { Draft } from './draft.ts';
import { isCapital, isVerbLike, type SentenceView } from './sentence-view.ts';
import { addDraft, type SentenceWork } from './sentence-work.ts';

const LONGEST_LABEL = 5;
const LONGEST_SIGNATURE = 14;

interface Label {
  readonly from: number;
  readonly colon: number;
  /** In capitals from end to end, of two letters and more: no headline’s “Lumen: …”. */
  readonly isPlain: boolean;
}

/**
 * Labels of a transcript: for each paragraph that opens with a name in capitals and a colon, a statement that holds the rest
 * of the paragraph. Gives none unless two or more paragraphs do. Names in small letters and single letters (“Q:”) are labels where
 * two or more of them stand before two or more paragraphs each.
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
  const nameOf = ({ view, from, colon }: (typeof all)[number]): string =>
    view.tokens
      .slice(from, colon)
      .map(({ text }) => text)
      .join(' ');
  const often = new Set(all.map(nameOf).filter((name, i, names) => names.indexOf(name) !== i));
  const labels = all.filter((label) => label.isPlain || (often.size > 1 && often.has(nameOf(label))));
  const drafts = new Map<number, Draft>();
  if (labels.length < 2) return drafts;
  for (const { paragraph, view, from, colon } of labels) {
    const last = views[reading.paragraphs[paragraph]!.endSentence - 1]!;
    let to = last.to;
    // The closing mark of a quotation that began before the label.
    if (
      from > view.from &&
      last.quotedAt(to - 1)?.to === to &&
      last.quotedAt(to - 1)?.endsHere &&
      last.to - last.from > 1
    )
      to--;
    if (to <= colon + 1) continue;
    const work: SentenceWork = { view, cues: [], drafts: [], claimed, taken: [] };
    const draft = addDraft(work, {
      rule: 'transcript-label',
      source: { from, to: colon },
      cue: { from: colon, to: colon + 1 },
      content: [],
      word: { act: 'say', lemma: ':' },
    });
    if (draft === null) continue;
    draft.content = [{ start: reading.tokens[colon + 1]!.start, end: reading.tokens[to - 1]!.end }];
    for (let s = reading.paragraphs[paragraph]!.firstSentence; s < reading.paragraphs[paragraph]!.endSentence; s++)
      for (const quoted of views[s]!.quoted) claimed.add(quoted.index);
    drafts.set(paragraph, draft);
  }
  return drafts;
}

function labelOf(view: SentenceView): Label | null {
  const { tokens } = view;
  let from = view.from;
  while (from < view.to && tokens[from]!.kind === 'punctuation') from++;
  let isPlain = true;
  for (let i = from; i < Math.min(view.to, from + LONGEST_LABEL + 1); i++) {
    const { text } = tokens[i]!;
    if (text === ':') return i > from && i + 1 < view.to ? { from, colon: i, isPlain } : null;
    if (!/^[\p{Lu}\p{M}'’.-]{2,}$|^\p{Lu}\.$/u.test(text)) isPlain = false;
    if (!/^\p{Lu}/u.test(text)) return null;
  }
  return null;
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
