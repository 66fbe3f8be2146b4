// A commitment in words.
import type { Commitment } from '../../../record/commitment.ts';
import { type Description, nameOf, shortNameOf, timeOf } from './description.ts';

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
    when: timeOf(by),
    confidence,
    why: from ? 'read from the statement or event it was made in' : 'read from the report’s own words',
    within: from || null,
  };
}
