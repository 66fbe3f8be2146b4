// A report longer than the encoder reads at once is cut into overlapping windows; every piece lies in exactly one core,
// with context on both sides where the report has any. Windows begin and cores end where sentences do:
//
//   sentences    |--------|-------|----------|-----|---------|-------|
//   window 1     [ core ==================== ]······
//   window 2                      ·····[ core =============== ]······
//
// A border inside a sentence parts the words of a statement, so it needs more context behind it than one between two sentences:
// fewer windows, better read (docs/model-card.md). A model may also do without the context before a core that begins with a sentence.
import { countBelow } from '../../text/count-below.ts';

/** Pieces a window holds; with [CLS] and [SEP] 256, the length the model was trained on. */
export const WINDOW = 254;
/** Pieces of context between a core and a cut edge that no sentence begins near. */
export const MARGIN = 32;
/** Least pieces of context where one does: before a core from a sentence's beginning on, behind a core to a sentence's end. */
export const LEAST = 8;
/** A core with fewer pieces is not worth a window: then the sentence is cut. */
const SHORTEST = 120;

/** A half-open range of pieces, and the core inside it that this window answers for. */
export interface PieceWindow {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/**
 * Windows over `length` pieces, in order; the cores partition them. No pieces, no windows.
 * `sentences`: the pieces at which sentences begin, ascending; `opens`: a window opens with its core where a sentence begins there.
 */
export function cutWindows(length: number, sentences: ArrayLike<number> = [], opens = false): PieceWindow[] {
  if (length === 0) return [];
  const windows: PieceWindow[] = [];
  const opensAt = (core: number) => core === 0 || (opens && firstIn(sentences, core, core) !== null);
  let core = 0;
  for (;;) {
    const from = opensAt(core) ? core : (firstIn(sentences, core - MARGIN, core - LEAST) ?? core - MARGIN);
    if (from + WINDOW >= length) {
      windows.push({ from, to: length, coreFrom: core, coreTo: length });
      return windows;
    }
    const to = from + WINDOW;
    const coreTo = lastIn(sentences, core + SHORTEST, to - LEAST) ?? to - MARGIN;
    windows.push({ from, to, coreFrom: core, coreTo });
    core = coreTo;
  }
}

/** The first and the last of `numbers`, which ascend, from `low` to `high`, both inclusive. */
function firstIn(numbers: ArrayLike<number>, low: number, high: number): number | null {
  const number = numbers[countBelow(numbers.length, (i) => numbers[i]! < low)];
  return number !== undefined && number <= high ? number : null;
}
function lastIn(numbers: ArrayLike<number>, low: number, high: number): number | null {
  const number = numbers[countBelow(numbers.length, (i) => numbers[i]! <= high) - 1];
  return number !== undefined && number >= low ? number : null;
}
