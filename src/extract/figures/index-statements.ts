// Statements in; a look-up of the smallest one whose content holds a stretch of text out.
import type { Statement } from '../../record/statement.ts';
import { countBelow } from '../../text/count-below.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Characters of all the content: the smaller statement stands inside the larger. */
  readonly size: number;
  readonly id: string;
  /** Largest end among this piece and those before it, so that the search back can stop. */
  reach: number;
}

/** Most pieces looked at per question; nested quotation never goes deeper, hostile input might. */
const MOST_LOOKED_AT = 500;

/**
 * Gives the id of the smallest statement whose content has a span around `[start, end)`, or null. Ties go to the one that
 * starts later, then to the smaller id, so that the answer never depends on the order of `statements`.
 */
export function indexStatements(statements: readonly Statement[]): (start: number, end: number) => string | null {
  const pieces: Piece[] = statements
    .flatMap(({ id, content }) => {
      const size = content.spans.reduce((sum, span) => sum + span.end - span.start, 0);
      return content.spans.map(({ start, end }) => ({ start, end, size, id, reach: 0 }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? 1 : -1));
  let reach = 0;
  for (const piece of pieces) piece.reach = reach = Math.max(reach, piece.end);
  return (start, end) => {
    let best: Piece | null = null;
    // the last piece that starts at or before `start`
    let at = countBelow(pieces.length, (i) => pieces[i]!.start <= start) - 1;
    for (let looked = 0; at >= 0 && looked < MOST_LOOKED_AT && pieces[at]!.reach >= end; at--, looked++) {
      const piece = pieces[at]!;
      if (piece.end >= end && (best === null || piece.size < best.size)) best = piece;
    }
    return best?.id ?? null;
  };
}
