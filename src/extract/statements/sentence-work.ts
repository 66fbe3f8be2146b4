// What the rules share while they read one sentence.
import type { CueWord } from '../../lexicon/speech-cues.ts';
import type { Draft } from './draft.ts';
import { spansOf } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import type { RuleName } from './rule-confidence.ts';
import type { SentenceView, Tokens } from './sentence-view.ts';

export interface SentenceWork {
  readonly view: SentenceView;
  readonly cues: readonly Cue[];
  /** This sentence's statements so far, in the order they were read. */
  readonly drafts: Draft[];
  /** Quotations that already are content, by index in reading.quotations. */
  readonly claimed: Set<number>;
  /** Tokens of this sentence that belong to a statement’s content, cue or source: no cue is read inside content. */
  readonly taken: Tokens[];
}

export interface DraftParts {
  readonly rule: RuleName;
  readonly source: Tokens | null;
  readonly cue: Cue | Tokens;
  readonly content: readonly Tokens[];
  readonly word: Pick<CueWord, 'act' | 'lemma'>;
  readonly addressee?: Tokens | null;
  readonly occasion?: Tokens | null;
}

/**
 * Adds a statement, and takes its content and quotations so that no other rule reads in them. Null, and nothing
 * added, when its parts overlap: a word has one role in a statement.
 */
export function addDraft(work: SentenceWork, parts: DraftParts): Draft | null {
  const { view } = work;
  if (!areApart([parts.cue, ...(parts.source === null ? [] : [parts.source]), ...parts.content])) return null;
  const draft: Draft = {
    rule: parts.rule,
    source: parts.source,
    cue: { from: parts.cue.from, to: parts.cue.to },
    content: spansOf(
      view,
      parts.content.toSorted((a, b) => a.from - b.from),
    ),
    addressee: apartOrNull(parts.addressee ?? null, parts),
    occasion: parts.occasion ?? null,
    word: parts.word,
    sentence: view.sentence,
  };
  for (const piece of parts.content) {
    work.taken.push(piece);
    for (const quoted of view.quoted)
      if (quoted.from < piece.to && quoted.to > piece.from) work.claimed.add(quoted.index);
  }
  work.taken.push(draft.cue);
  if (draft.source !== null) work.taken.push(draft.source);
  if (draft.addressee !== null) work.taken.push(draft.addressee);
  if (draft.occasion !== null) work.taken.push(draft.occasion);
  work.drafts.push(draft);
  return draft;
}

export const isTaken = (work: SentenceWork, i: number): boolean =>
  work.taken.some((range) => i >= range.from && i < range.to);

/** The end of what is taken before token `i`: where a clause that ends at `i` may begin. */
export function freeFrom(work: SentenceWork, i: number): number {
  let low = work.view.bodyFrom;
  for (const range of work.taken) if (range.to <= i && range.to > low) low = range.to;
  return low;
}

/** Whether a statement has `cue` already. */
export const isRead = (work: SentenceWork, cue: Cue): boolean => isTaken(work, cue.head);

function areApart(ranges: readonly Tokens[]): boolean {
  const ordered = ranges.toSorted((a, b) => a.from - b.from);
  return ordered.every((range, i) => range.to > range.from && (i === 0 || range.from >= ordered[i - 1]!.to));
}

function apartOrNull(range: Tokens | null, { source, cue, content }: DraftParts): Tokens | null {
  return range !== null && areApart([range, cue, ...(source === null ? [] : [source]), ...content]) ? range : null;
}
