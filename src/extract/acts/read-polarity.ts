// A cue's words and what governs them in; whether the act is told as done, as not done, or as neither out.
import type { Polarity } from '../../record/statement.ts';
import { isHypothetical } from './is-hypothetical.ts';
import { isNegated } from './is-negated.ts';
import type { PolarityQuestion } from './polarity-question.ts';

/** The polarity of the act; where negation and a modal meet, negation wins. */
export function readPolarity(question: Omit<PolarityQuestion, 'text'>): Polarity {
  // The month and the man are no modals. “went on, [as if he did not hear]”: what is behind is not of the act.
  const words = question.context.cue.map(({ text, norm }) => (/^(?:May|Will)$/.test(text) ? text : norm));
  const asked = { ...question, text: ` ${words.join(' ')} `.replace(/ as if .*/, ' ') };
  if (isNegated(asked)) return 'negated';
  return isHypothetical(asked) ? 'hypothetical' : 'positive';
}
