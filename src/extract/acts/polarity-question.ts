// What the polarity of an act is read from.
import type { Act } from '../../lexicon/act.ts';
import type { ActContext } from './act-context.ts';
import type { FoundWord } from './find-act-words.ts';
import type { SourceView } from './source-kind.ts';

export interface PolarityQuestion {
  readonly context: ActContext;
  /** The cue's telling words. */
  readonly words: readonly FoundWord[];
  readonly act: Act;
  readonly source: SourceView;
  /** The cue in lower case, one space between words and at both ends. */
  readonly text: string;
}
