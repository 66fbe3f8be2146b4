// A series and its tellings in words.
import type { FigureSeries } from '../../serve/contract/figures.ts';
import { formatInterval } from '../components/format-date.ts';
import { shortAmount } from './amounts.ts';
import type { Telling } from './place-series.ts';

/** "defence spending", "soldiers"; the unit alone where no report says what is measured. */
export function seriesName({ measure, unit, of }: Pick<FigureSeries, 'measure' | 'unit' | 'of'>): string {
  if (measure) return measure;
  return of === 'count' && unit ? unit : of === 'share' ? 'a share' : of === 'money' ? 'a sum' : unit;
}

/** "per cent, rises", "EUR": what the numbers of a chart are in. */
export function unitWords({ of, unit, change }: Pick<FigureSeries, 'of' | 'unit' | 'change'>): string {
  const name = unit === '%' ? 'per cent' : of === 'money' ? unit.toUpperCase() : unit || 'number';
  return change === null ? name : `${name}, ${change === 'up' ? 'rises' : 'falls'}`;
}

/** "2,800", "1,500 to 2,000", "at least 900", "at most 10". */
export function amountOf({ value, low, high }: Pick<Telling, 'value' | 'low' | 'high'>): string {
  if (value !== null) return shortAmount(value);
  if (low !== null && high !== null) return `${shortAmount(low)} to ${shortAmount(high)}`;
  if (low !== null) return `at least ${shortAmount(low)}`;
  return high === null ? 'no number' : `at most ${shortAmount(high)}`;
}

/** "9 Apr 2031", "until 31 Dec 2031"; where no time is told the report's own day, said to be that. */
export function pointWhen({ from, to, isDated }: FigureSeries['points'][number]): string {
  const days = formatInterval(from, to);
  if (!days) return 'no day told';
  return isDated ? days : `${days}, no day told`;
}
