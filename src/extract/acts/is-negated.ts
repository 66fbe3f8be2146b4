// The words of a cue in, whether its source is said not to do the act out.
import { NEGATIONS } from '../../lexicon/function-words.ts';
import { NO_NEGATION } from '../../lexicon/negation-words.ts';
import type { ActContext } from './act-context.ts';
import type { PolarityQuestion } from './polarity-question.ts';

/** [failed] to say, [stopped short of] naming, has [yet to] endorse, his [failure] to condemn. Not “never fails to say”. */
const WITHHOLDING =
  / (?:fail(?:s|ed|ing|ure)?|inability to|(?:refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?) from|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|cease[ds]?|forgot|forgets|neglect(?:s|ed) to|forfeited|skipped|skirted|yet to|short of|unable to|far from|too \w+ to|no longer) /;
/** [unclear], [doubts] that, [is unlikely] to believe: the belief is missing. Not “no doubt”, which NO_NEGATION takes out. */
const DOUBTING =
  / (?:doubt(?:s|ed|ing|ful)?|unclear|unsure|uncertain(?:ty)?|unaware|unknown|unconvinced|undecided|s[kc]eptical|s[kc]epticism|unlikely|unthinkable|unimaginable|disbelief) /;
/** vowed [not to] pay, urged them [not to] come: the act is done, what is negated is its aim. Not “did not vow to”. */
const NEGATED_AIM =
  / (?:vow|promis|pledg|decid|urg|agree|ask|call|warn|tell|told|swor|threat|cho|opt)\w* (?:\w+ )?(?:not|never) to /;
const REFUSING = String.raw`(?:refus\w*|declin\w*|reject\w*|rul\w+ out|turn\w* down)`;

/** Whether the act is told as not done. A refusal that took place is not negated, nor is a denial. */
export function isNegated({ context, act, source, text }: PolarityQuestion): boolean {
  const stripped = text.replaceAll(NO_NEGATION, ' _ ');
  // “did not respond” took place; “has not refused”, “never ruled out” did not.
  if (act === 'refuse')
    return new RegExp(` (?:not|n't|never|without) (?:\\w+ )?${REFUSING} | (?:yet to|stop\\w*) ${REFUSING} `).test(
      stripped,
    );
  if (WITHHOLDING.test(stripped)) return true;
  if (!NEGATED_AIM.test(text) && stripped.split(' ').some((norm) => NEGATIONS.has(norm))) return true;
  if (source.kind === 'nobody') return true;
  if ((act === 'believe' || act === 'say') && DOUBTING.test(stripped)) return true;
  return isDeniedBefore(context);
}

/** [nor] did Sund say; [without] saying; [never] has she said. Not the “not” of the clause before: “did not pay, he said”. */
function isDeniedBefore({ before, source, cue }: ActContext): boolean {
  const last = before.slice(-3).map(({ norm }) => norm);
  if (last.some((norm) => norm === 'nor' || norm === 'neither')) return true;
  if (last.at(-1) === 'without' || last.at(-1) === 'never') return true;
  return (
    source.length === 0 &&
    /ing$/.test(cue[0]?.norm ?? '') &&
    last.slice(-2).some((norm) => norm === 'without' || norm === 'not')
  );
}
