// A commitment in words.
import type { Commitment } from '../../../record/commitment.ts';
import { actorsOf, type Description, NO_TIMES, nameOf, shortNameOf, timeOf } from './description.ts';

export function describeCommitment({
  who,
  what,
  forWhom,
  by,
  condition,
  log,
  confidence,
  from,
}: Commitment): Description {
  const status = log.at(-1)?.status ?? 'open';
  return {
    name: shortNameOf(who, 'Somebody not named'),
    brief: 'commits',
    who: nameOf(who),
    toWhom: nameOf(forWhom),
    what: `commits, ${status.replaceAll('-', ' ')}${condition.text ? `; on condition: ${condition.text}` : ''}`,
    words: what.text,
    ...NO_TIMES,
    happened: timeOf(by),
    happenedWord: 'due',
    confidence,
    why: from ? 'read from the statement or event it was made in' : 'read from the report’s own words',
    actors: actorsOf(who, forWhom),
  };
}
