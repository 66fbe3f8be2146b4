// Two texts in; what one changed, cut from or added to the other out, word by word.
//
//   Halvik called the pact a museum on Thursday
//   Halvik called the      a museum of promises        ─▶ cut “pact”, changed “on Thursday” to “of promises”
import { diffArrays } from 'diff';
import type { Edit } from '../../record/finding.ts';
import { type Passage, passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { type ListedWord, listWords } from '../../text/list-words.ts';

export interface Compared {
  readonly edits: readonly Edit[];
  /** Words that both have in one order, as a share of the second text’s. */
  readonly shared: number;
  readonly sharedWords: number;
  /** The longest run of words in common, in each; null where there is none. */
  readonly run: { readonly before: Span; readonly after: Span } | null;
}

/** A stretch of a text to compare; whole texts have one. */
export interface Side {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Beyond so many words to put in and take out two texts are not compared: Myers’ algorithm costs their square. */
const MOST_EDITS = 3000;
/** So few equal words between two edits are chance, “the” and “of”: both edits are shown as one. */
const CHANCE = 2;

/** Null where the two have too little in common to tell edits. */
export function showEdits(before: Side, after: Side): Compared | null {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const steps = diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
    { maxEditLength: MOST_EDITS },
  );
  if (steps === undefined || a.length === 0 || b.length === 0) return null;
  const hunks: Hunk[] = [];
  let [x, y, sharedWords] = [0, 0, 0];
  let run: { x: number; y: number; length: number } = { x: 0, y: 0, length: 0 };
  for (const { added, removed, count } of steps) {
    if (!added && !removed) {
      if (count > run.length) run = { x, y, length: count };
      sharedWords += count;
      x += count;
      y += count;
      continue;
    }
    const last = hunks.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.x2;
    const joins = last !== undefined && (gap === 0 || (gap <= CHANCE && isDeep(last)));
    const hunk = joins ? last : { x1: x, x2: x, y1: y, y2: y };
    if (!joins) hunks.push(hunk);
    if (removed) x += count;
    else y += count;
    hunk.x2 = x;
    hunk.y2 = y;
  }
  return {
    edits: hunks.map((hunk) => toEdit(hunk, before.text, a, after.text, b)),
    shared: sharedWords / b.length,
    sharedWords,
    run: run.length === 0 ? null : { before: spanOf(a, run.x, run.length), after: spanOf(b, run.y, run.length) },
  };
}

/** Places of words, half-open: x in the first text, y in the second. */
interface Hunk {
  readonly x1: number;
  x2: number;
  readonly y1: number;
  y2: number;
}

/** Whether an edit is large enough for equal words beside it to be chance. */
const isDeep = ({ x1, x2, y1, y2 }: Hunk) => x2 - x1 + y2 - y1 > CHANCE;

const wordsOf = ({ text, spans }: Side): ListedWord[] =>
  spans.flatMap(({ start, end }) =>
    listWords(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
  );

const spanOf = (words: readonly ListedWord[], at: number, length: number): Span => ({
  start: words[at]!.start,
  end: words[at + length - 1]!.end,
});

function toEdit(hunk: Hunk, before: string, a: readonly ListedWord[], after: string, b: readonly ListedWord[]): Edit {
  const cut = (text: string, words: readonly ListedWord[], from: number, to: number): Passage =>
    passageOf(text, from === to ? [] : [spanOf(words, from, to - from)]);
  const { x1, x2, y1, y2 } = hunk;
  return {
    what: x1 === x2 ? 'added' : y1 === y2 ? 'cut' : 'changed',
    before: cut(before, a, x1, x2),
    after: cut(after, b, y1, y2),
  };
}
