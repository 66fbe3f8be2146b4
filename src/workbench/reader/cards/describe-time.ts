// A time expression in words.
import type { TimeExpression } from '../../../record/time-expression.ts';
import { formatInterval } from '../../components/format-date.ts';
import type { Description } from './description.ts';

export function describeTime({ text, from, to, granularity, timex }: TimeExpression): Description {
  return {
    name: text,
    brief: formatInterval(from, to) || 'time',
    who: null,
    toWhom: null,
    what: `time${granularity ? `, ${granularity}` : ''}${timex ? `, ${timex}` : ''}`,
    words: text,
    when: formatInterval(from, to) || null,
    confidence: null,
    why: 'the words name a time',
    within: null,
  };
}
