// What a rule that tells an everyday sense of a verb is asked, and what it is.
import type { PloverType } from '../../lexicon/plover.ts';
import type { ClauseWords } from './clause-words.ts';

export interface SenseQuestion extends Pick<ClauseWords, 'trigger' | 'before' | 'behind' | 'noun'> {
  readonly type: PloverType;
  /** Words of those who do it and whom it is done to, in lower case but for a name of several: “Ilse Price” is no price. */
  readonly agents: readonly string[];
  readonly recipients: readonly string[];
  /** The report is of an election or a match, and less of force. */
  readonly isContest: boolean;
}

export interface Sense {
  readonly name: string;
  readonly test: (question: SenseQuestion) => boolean;
}
