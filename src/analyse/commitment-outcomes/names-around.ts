// A sentence among others in, the names that it tells of and the sums that its figures are out.
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import { namesIn } from '../disputes/names-in.ts';
import { namesBehind, type ToldSentence } from '../findings/told-sentences.ts';
import { isTakenUp } from './announced.ts';

/** A word with a capital. */
export const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** Names of the sentence, with those behind its pronouns; where it takes up an occasion (“The talks …”), of the two before it and of the first too. */
export function namesAround(sentences: readonly ToldSentence[], at: number, { actors }: RecordedReport): string[] {
  const own = namesIn(sentences[at]!.passage.text);
  const told =
    isTakenUp(sentences[at]!.passage.text) || own.length < FEW_NAMES
      ? sentences.slice(Math.max(0, at - 2), at + 1)
      : [sentences[at]!];
  return namesIn(told.map((one) => `${one.passage.text} · ${namesBehind(one, actors)}`).join(' · '));
}

/** Who is to be tried, or what is to be signed, is named in the sentences before: “The judge hoped for a verdict on 22 June.” */
const FEW_NAMES = 3;

/** “€340m” and “340 million euros” are one sum, whatever words stand around them. */
export const sumOf = ({ unit, value, of }: Figure): string[] =>
  value === null || (of === 'count' && value < 3) ? [] : [`${of === 'count' ? 'count' : unit} ${value}`];

/** A sentence that goes on with the one before: “The others are late”, “It handed over 41”. Not “In May …”. */
export const GOES_ON = /^(?:the|it|they|he|she|both|those|these|this|that|another|some)\b/iu;
