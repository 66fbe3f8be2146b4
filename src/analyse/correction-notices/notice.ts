// A correction that a paper prints, as it is compared with what was printed before.
import type { Passage } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';

export interface Notice {
  /** An entry that was read in it; null where none was. */
  readonly entryId: string | null;
  /** All of it, with its label. */
  readonly passage: Passage;
  /** “This article”: what it corrects are earlier versions of the report that it stands in, and nothing else. */
  readonly isOfThis: boolean;
  /** “We reported earlier …. That was wrong.”: what it takes back may stand above it in the report. */
  readonly isOfPage?: true;
  readonly wrong: readonly Wrong[];
  /** What holds instead, as far as the notice tells it. */
  readonly right: readonly Passage[];
}

/** What is taken back. */
export interface Wrong {
  readonly passage: Passage;
  /** Its words without those that only say that it was wrong, and where. */
  readonly words: string;
  /** Numbers in it, without those of days. */
  readonly numbers: readonly number[];
  /** Somebody’s words were printed otherwise than they were said. */
  readonly isOfWords: boolean;
  /** First and last day on which the notice says that it was printed, in days from 1970-01-01; null where it names none. */
  readonly days: readonly [number, number] | null;
}

/** A sentence of a notice, without a label: whether it says that something was wrong. */
export interface NoticeSentence extends Span {
  readonly fires: boolean;
}

/** A notice as it was found, before it is read. */
export interface FoundNotice {
  readonly span: Span;
  readonly sentences: readonly NoticeSentence[];
  readonly isOfPage?: true;
}
