// A report longer than the encoder reads at once is cut into overlapping windows; every piece lies in exactly one core,
// with context on both sides where the report has any.

/** Pieces a window holds; with [CLS] and [SEP] 256, the length the model was trained on. */
export const WINDOW = 254;
/** Pieces of context between a core and a cut edge. */
export const MARGIN = 32;

/** A half-open range of pieces, and the core inside it that this window answers for. */
export interface PieceWindow {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** Windows over `length` pieces, in order; the cores partition them. No pieces, no windows. */
export function cutWindows(length: number): PieceWindow[] {
  if (length === 0) return [];
  const windows: PieceWindow[] = [];
  let core = 0;
  for (;;) {
    const from = Math.max(0, core - MARGIN);
    if (from + WINDOW >= length) {
      windows.push({ from, to: length, coreFrom: core, coreTo: length });
      return windows;
    }
    const coreTo = from + WINDOW - MARGIN;
    windows.push({ from, to: from + WINDOW, coreFrom: core, coreTo });
    core = coreTo;
  }
}
