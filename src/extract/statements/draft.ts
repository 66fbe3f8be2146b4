// What a rule gives: a statement before it is measured, named and numbered.
import type { CueWord } from '../../lexicon/speech-cues.ts';
import type { Span } from '../../record/span.ts';
import type { RuleName } from './rule-confidence.ts';
import type { Tokens } from './sentence-view.ts';

export interface Draft {
  readonly rule: RuleName;
  /** null: nobody is named. */
  readonly source: Tokens | null;
  readonly cue: Tokens;
  /** In text order, without overlap; grows when a quotation without a cue of its own follows. */
  content: Span[];
  readonly addressee: Tokens | null;
  readonly occasion: Tokens | null;
  readonly word: Pick<CueWord, 'act' | 'lemma'>;
  /** Index of the sentence of the cue. */
  readonly sentence: number;
}
