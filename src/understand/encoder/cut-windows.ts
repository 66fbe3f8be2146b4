// A report longer than the encoder reads at once is cut into overlapping windows; every piece lies in exactly one core,
// with context on both sides where the report has any.

/** Pieces a window holds; with [CLS] and [SEP] 256, the length the model was trained on. */
export const WINDOW = 254;
/** Pieces of context between a core and a cut edge. */
export const MARGIN = 32;

/** What the encoder reads in one run: pieces of the report in text order, not always neighbours. */
export interface PieceWindow {
  /** The report's piece at each place of the window. */
  readonly pieces: Int32Array;
  /** Half-open range of places that this window answers for. */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** The segment of each place: what stands in another segment has nothing to do with it. */
  readonly segments: Int32Array;
}

/** Windows over `length` pieces, in order; the cores partition them. No pieces, no windows. */
export function cutWindows(length: number): PieceWindow[] {
  if (length === 0) return [];
  const windows: PieceWindow[] = [];
  let core = 0;
  for (;;) {
    const from = Math.max(0, core - MARGIN);
    if (from + WINDOW >= length) {
      const last = Math.max(0, length - WINDOW);
      windows.push(rangeWindow(last, length, core, length));
      return windows;
    }
    const coreTo = from + WINDOW - MARGIN;
    windows.push(rangeWindow(from, from + WINDOW, core, coreTo));
    core = coreTo;
  }
}

function rangeWindow(from: number, to: number, coreFrom: number, coreTo: number): PieceWindow {
  return {
    pieces: Int32Array.from({ length: to - from }, (_, place) => from + place),
    coreFrom: coreFrom - from,
    coreTo: coreTo - from,
    segments: new Int32Array(to - from),
  };
}

/**
 * Windows over `passages`, each a list of pieces: as many whole passages to a window as fit, in order, each its own segment.
 * A passage longer than a window is cut to it: its tail is not read.
 */
export function packWindows(passages: readonly Int32Array[]): { window: PieceWindow; first: number }[] {
  const packed: { window: PieceWindow; first: number }[] = [];
  for (let first = 0; first < passages.length; ) {
    let size = 0;
    let end = first;
    while (end < passages.length && (end === first || size + passages[end]!.length <= WINDOW))
      size += passages[end++]!.length;
    size = Math.min(size, WINDOW);
    const pieces = new Int32Array(size);
    const segments = new Int32Array(size);
    let place = 0;
    for (let passage = first; passage < end; passage++)
      for (const piece of passages[passage]!) {
        if (place === size) break;
        pieces[place] = piece;
        segments[place++] = passage - first;
      }
    packed.push({ window: { pieces, coreFrom: 0, coreTo: size, segments }, first });
    first = end;
  }
  return packed;
}
