// A series of figures in, lines for a person at a terminal out.
import type { FigureSeries } from '../serve/contract/figures.ts';
import { formatTakenBack } from './format-taken-back.ts';
import { shorten, toPrintable } from './printable.ts';

/**
 * ```
 * 1k3f9a  dead · Greywater · persons · 4 figures in 3 reports from 3 sources
 *   ≠ 2031-04-12  “Fourteen people” The Sund Courier 2031-04-13
 *                 “Four people” Drovny Telegraph 2031-04-14, information obtained by the Defence Ministry
 * ```
 */
export function formatSeries({
  id,
  unit,
  measure,
  whose,
  change,
  points,
  tellings,
  reports,
  sources,
}: FigureSeries): string {
  const name = [measure, whose, unit, change === null ? '' : `${change === 'up' ? 'rise' : 'fall'}`].filter(
    (word) => word !== '',
  );
  const count = `${tellings} figures in ${reports} report${reports === 1 ? '' : 's'} from ${sources} source${sources === 1 ? '' : 's'}`;
  return [`${id}  ${toPrintable(name.join(' · '))} · ${count}`, ...points.flatMap(linesOf)].join('\n');
}

function linesOf({ from, to, isDated, differ, tellings }: FigureSeries['points'][number]): string[] {
  const days = from === to ? (from ?? 'no day told') : `${from ?? '…'} to ${to ?? '…'}`;
  const head = `  ${differ ? '≠' : ' '} ${isDated ? '' : '~'}${days}  `;
  return tellings.map(({ value, low, high, figure, outlet, reportId, published, who, takenBack }, n) => {
    const where = [outlet ?? reportId, published?.slice(0, 10)].filter((word) => word != null).join(' ');
    return `${n === 0 ? head : ' '.repeat(head.length)}“${shorten(figure.text, 60)}”${value === null ? ` (${boundsIn(low, high)})` : valueBeside(figure.text, value)} ${toPrintable(where)}${who === null ? '' : `, ${shorten(who, 60)}`}${formatTakenBack(takenBack)}`;
  });
}

/** “260” in a column of millions: what it stands for. */
const valueBeside = (text: string, value: number): string =>
  /^[-+−]?[\d,.]+$/.test(text) && Number(text.replaceAll(',', '')) !== Math.abs(value) ? ` (${shown(value)})` : '';

const shown = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

const boundsIn = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? 'no bounds' : `up to ${shown(high)}`;
  return high === null ? `${shown(low)} and up` : `${shown(low)} to ${shown(high)}`;
};
