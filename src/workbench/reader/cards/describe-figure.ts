// A figure in words.
import type { Figure } from '../../../record/figure.ts';
import { formatCount } from '../../components/entry-kinds.ts';
import { type Description, NO_TIMES, timeOf } from './description.ts';

const DIRECTION_WORDS = { up: ', rising', down: ', falling', steady: ', unchanged' } as const;

export function describeFigure(figure: Figure): Description {
  const { low, high, value, unit, measure, whose } = figure;
  const amount =
    value !== null
      ? numberOf(value)
      : low !== null && high !== null
        ? `${numberOf(low)} to ${numberOf(high)}`
        : low !== null
          ? `at least ${numberOf(low)}`
          : high !== null
            ? `at most ${numberOf(high)}`
            : 'not a number';
  return {
    name: figure.text,
    brief: measure.text ? `of ${measure.text}` : 'figure',
    who: whose.text || null,
    toWhom: null,
    what: `${figure.approximate ? 'about ' : ''}${amount} ${unit}${figure.direction ? DIRECTION_WORDS[figure.direction] : ''}${
      measure.text ? `; of ${measure.text}` : ''
    }`,
    words: figure.text,
    ...NO_TIMES,
    happened: timeOf(figure.period),
    happenedWord: 'held',
    confidence: figure.confidence,
    why: figure.within ? 'somebody says so' : 'the report says so in its own voice',
    actors: [],
  };
}

/** 6000000000 as "6,000,000,000", 4.2 as "4.2". */
function numberOf(value: number): string {
  const [whole = '', part] = String(value).split('.');
  return /^-?\d+$/.test(whole) ? formatCount(Number(whole)) + (part ? `.${part}` : '') : String(value);
}
