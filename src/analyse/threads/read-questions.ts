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
  'disagreement',
] as const satisfies readonly ReadQuestion[];
/** What is asked of two lines of one report, each by weights of its own: whether the one denies the other, and whether it cannot be so along with it. */
const OF_ONE: ReadonlySet<ReadQuestion> = new Set(['answer', 'disagreement']);
export const questionsOf = (isOne: boolean): readonly ReadQuestion[] =>
  READ_QUESTIONS.filter((question) => OF_ONE.has(question) === isOne);
