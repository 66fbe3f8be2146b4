// What a reader of pairs is asked about two lines.
import type { READ_WEIGHTS } from './read-weights.ts';

export type ReadQuestion = keyof typeof READ_WEIGHTS;
export const READ_QUESTIONS = [
  'outcome',
  'reversal',
  'same',
  'denial',
  'conflict',
  'answer',
] as const satisfies readonly ReadQuestion[];
/** Of two lines of one report only whether the one denies the other is asked; and that of none of two reports: a denial there is weighed by other things. */
export const questionsOf = (isOne: boolean): readonly ReadQuestion[] =>
  READ_QUESTIONS.filter((question) => (question === 'answer') === isOne);
