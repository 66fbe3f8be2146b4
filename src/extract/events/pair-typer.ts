// The question of the event coders' benchmarks: what does this source do to that target? A statement reader whose model
// tells it is a PairTyper too; measuring asks for it, reading does without.
import type { PloverType } from '../../lexicon/plover.ts';
import type { Span } from '../../record/span.ts';
import type { Reading } from '../../understand/reading.ts';

export interface PairTyper {
  /** The type of what `source` does to `target` in `reading`, both given; null: none is told. Pure. */
  typeOfPair(
    reading: Reading,
    source: readonly Span[],
    target: readonly Span[],
  ): Promise<PloverType | null> | PloverType | null;
  /**
   * The class of a sentence: 0 statement or no event, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict,
   * 4 material conflict (lexicon/penta-class.ts); null: none is told. Absent where only events found can tell. Pure.
   */
  classOf?(reading: Reading): Promise<number | null> | number | null;
}

export const isPairTyper = (reader: object): reader is PairTyper =>
  'typeOfPair' in reader && typeof reader.typeOfPair === 'function';
