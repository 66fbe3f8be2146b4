// A told quantity with what is known of it in, its entry out: the same for one of a sentence and for one of a table's cell.
import type { Figure } from '../../record/figure.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Reading } from '../../understand/reading.ts';
import { confidenceOf } from './figure-confidence.ts';
import type { Told } from './quantity.ts';

/** What the words around a quantity tell of it; a cell tells no change. */
export type FigureTold = Pick<Figure, 'measure' | 'whose' | 'period' | 'within'> &
  Partial<Pick<Figure, 'direction' | 'from' | 'to' | 'sameAs'>>;

/** The figure that stands at `span` of the report. `told` has a unit. Pure. */
export function makeFigure(
  { report: { text, id } }: Reading,
  { start, end }: Span,
  told: Told,
  around: FigureTold,
): Figure {
  // biome-ignore format: one line
  const { measure, whose, period, direction = null, from = null, to = null, sameAs = null, within } = around;
  return {
    kind: 'figure',
    id: contentId(id, 'figure', start, end),
    ...passageOf(text, [{ start, end }]),
    of: told.unit!.of,
    value: told.value,
    low: told.low,
    high: told.high,
    approximate: told.approximate,
    unit: told.unit!.name,
    measure,
    whose,
    period,
    direction,
    from,
    to,
    sameAs,
    within,
    confidence: confidenceOf(told),
  };
}
