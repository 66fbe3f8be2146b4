// A time expression in words.
import type { TimeExpression } from '../../../record/time-expression.ts';
import { formatInterval } from '../../components/format-date.ts';
import { type Description, NO_TIMES } from './description.ts';

export function describeTime({ text, from, to, granularity, timex }: TimeExpression): Description {
  return {
    name: text,
    brief: formatInterval(from, to) || 'time',
    who: null,
    toWhom: null,
    what: `time${granularity ? `, ${granularity}` : ''}${timex ? `, ${timex}` : ''}`,
    words: text,
    ...NO_TIMES,
    happened: formatInterval(from, to) || null,
    happenedWord: 'lies at',
    confidence: null,
    why: 'the words name a time',
    actors: [],
  };
}
